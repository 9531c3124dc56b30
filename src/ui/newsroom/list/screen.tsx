import type { Child } from 'hono/jsx'
import * as say from '../messages/newsroom.ts'
import { Empty, Notice } from '../parts.tsx'
import type { Field, OpenList, ShownAct, Table } from './open.ts'

/** A list with what may be asked of it above, and the pages beside this one below. */
export function ListScreen({ list }: { list: OpenList }) {
  return (
    <>
      <Notice kind="bad">{list.leftOut}</Notice>
      <FilterForm list={list} />
      {list.rows.length === 0 ? <Nothing list={list} /> : <ListTable table={list} />}
      <Pager list={list} />
      {list.hears ? <ListChanged hears={list.hears} /> : null}
    </>
  )
}

/** The rows of a list. Where there is no room for columns each is a list of labels and values. */
export function ListTable({ table }: { table: Table }) {
  const { label, heads, rows, hears, looks, bulk } = table
  return (
    <>
      <table
        class={looks === 'cards' ? 'list cards' : 'list'}
        aria-label={label}
        data-list={hears === undefined ? undefined : ''}
      >
        <thead>
          <tr>
            {bulk ? (
              <th scope="col" class="box">
                <span class="hidden">{say.chosenRows()}</span>
                {bulk.page === undefined ? null : (
                  <input type="checkbox" name="page" value={bulk.page} form="ticked" aria-label={say.allOnThisPage()} />
                )}
              </th>
            ) : null}
            {heads.map(({ label: called, sort, order }) => (
              <th scope="col" aria-sort={order}>
                {sort ? <a href={sort}>{called}</a> : called}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map((row) => (
          <tbody data-row={row.id}>
            <tr>
              {bulk ? <Box id={row.id} name={row.box} /> : null}
              {row.cells.map((cell) => (
                <Cell {...cell} />
              ))}
            </tr>
            {row.detail ? (
              <tr class="detail">
                <td colspan={heads.length + (bulk ? 1 : 0)}>{row.detail}</td>
              </tr>
            ) : null}
          </tbody>
        ))}
      </table>
      {bulk ? (
        <form id="ticked" class="actions" method="post" action={bulk.action}>
          {bulk.page === undefined ? null : <span class="quiet" data-ticked="" role="status" />}
          {bulk.acts.map((act) => (
            <TickedAct {...act} />
          ))}
        </form>
      ) : null}
    </>
  )
}

/** With what it has to be told in front of it. */
function TickedAct({ name, label, asks }: ShownAct) {
  const button = (
    <button type="submit" name="act" value={name}>
      {label}
    </button>
  )
  if (!asks) return button
  return (
    <span class="act-asks">
      {asks.longest === undefined ? (
        <select name={asks.name} aria-label={asks.label}>
          <option value="">{asks.label}</option>
          {asks.options.map((option) => (
            <option value={option.value}>{option.name}</option>
          ))}
        </select>
      ) : (
        <input name={asks.name} maxlength={asks.longest} aria-label={asks.label} placeholder={asks.label} />
      )}
      {button}
    </span>
  )
}

/** In the form below the table, so that a row may have a form of its own. */
function Box({ id, name }: { id: string; name: string | undefined }) {
  return (
    <td class="box">
      {name === undefined ? null : (
        <input type="checkbox" name="id" value={id} form="ticked" aria-label={say.chooseRow({ name })} />
      )}
    </td>
  )
}

type Shown = { name: string; label: string; narrow: string | undefined; isTitle: boolean; shows: Child }

function Cell({ name, label, narrow, isTitle, shows }: Shown) {
  if (isTitle)
    return (
      <th scope="row" class={name}>
        {shows}
      </th>
    )
  const labelled = narrow === undefined ? label : undefined
  return (
    <td class={narrow === 'away' ? `${name} away` : name} data-label={labelled}>
      {shows}
    </td>
  )
}

function FilterForm({ list: { fields, whole, isAsked } }: { list: OpenList }) {
  if (fields.every(({ as }) => as === 'hidden') && !isAsked) return null
  return (
    <search>
      <form method="get" action={whole} class="filter">
        {fields.map((field) => (
          <FilterField field={field} />
        ))}
        {fields.some(({ as }) => as !== 'hidden') ? <button type="submit">{say.showList()}</button> : null}
        {isAsked ? <a href={whole}>{say.everythingInList()}</a> : null}
      </form>
    </search>
  )
}

function FilterField({ field }: { field: Field }) {
  if (field.as === 'hidden') return <input type="hidden" name={field.name} value={field.value} />
  if (field.as === 'words')
    return (
      <label>
        {field.label}
        <input type="search" name={field.name} value={field.value} maxlength={field.longest} />
      </label>
    )
  return (
    <label>
      {field.label}
      <select name={field.name}>
        <option value="">{field.any}</option>
        {field.options.map(({ value, name }) => (
          <option value={value} selected={value === field.value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

function Nothing({ list }: { list: OpenList }) {
  if (list.isFurtherOn)
    return <Empty>{say.nothingStandsHereAnyMore({ link: (inner) => <a href={list.first}>{inner}</a> })}</Empty>
  if (list.isAsked)
    return <Empty>{say.nothingLikeThatInList({ link: (inner) => <a href={list.whole}>{inner}</a> })}</Empty>
  return <Empty>{list.empty}</Empty>
}

/** Links to the pages beside this one; how many there are in all only where all of them are in sight. */
function Pager({ list: { rows, next, previous, first, isFurtherOn } }: { list: OpenList }) {
  if (!next && !previous && !isFurtherOn)
    return rows.length === 0 ? null : <p class="quiet pager">{say.inAll({ count: rows.length })}</p>
  return (
    <nav class="pager actions" aria-label={say.pagesOfList()}>
      {isFurtherOn && rows.length > 0 ? (
        <a class="button" href={first}>
          {say.firstPage()}
        </a>
      ) : null}
      {previous ? (
        <a class="button" href={previous} rel="prev">
          {say.previousPage()}
        </a>
      ) : null}
      {next ? (
        <a class="button" href={next} rel="next">
          {say.nextPage()}
        </a>
      ) : null}
    </nav>
  )
}

/**
 * Where a script says that a list would be in another order now; no row moves before somebody asks for it. `hears` are
 * the names of sayings, with blanks between; the first is what its rows are.
 */
export function ListChanged({ hears }: { hears: string }) {
  return <p class="changed" role="status" data-changed={hears} />
}
