import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { described, Field, Notice, PageHead } from '../../../ui/newsroom/parts.tsx'
import * as say from '../messages/newsroom.ts'
import { styleRoutes } from '../routes.ts'
import { StylePlaces } from './rules-list.tsx'

type Shown = { desk: Desk; mayChange: boolean; notice: string | undefined; problem: string | undefined }

export function FilesPage({ desk, mayChange, notice, problem }: Shown) {
  return (
    <NewsroomPage desk={desk} title={say.importAndExport()} current={styleRoutes.list.to()}>
      <PageHead title={say.importAndExport()} says={say.filesSay()}>
        <StylePlaces current={styleRoutes.files.to()} />
      </PageHead>
      <Notice>{notice}</Notice>
      <p class="actions">
        <a class="button" href={styleRoutes.yaml.to()} download>
          {say.exportYaml()}
        </a>
        <a class="button" href={styleRoutes.csv.to()} download>
          {say.exportCsv()}
        </a>
      </p>
      {mayChange ? (
        <form method="post" action={styleRoutes.bring.to()} enctype="multipart/form-data" class="narrow">
          <h2>{say.bringFile()}</h2>
          <Field id="file" label={say.fileField()} hint={say.fileHint()} problem={problem}>
            <input {...described('file', { hint: true, problem })} type="file" name="file" accept=".yaml,.yml,.csv" />
          </Field>
          <button type="submit" class="main">
            {say.bring()}
          </button>
        </form>
      ) : null}
    </NewsroomPage>
  )
}
