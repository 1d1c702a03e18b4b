import { escaped, otherPage, subjectPage } from '../harness/pages.ts';
import type { Pages } from '../harness/site.ts';

/** The words of a claim, split up in every way that pages split words. */
export const CLAIM = '1.5 mm needles';
const between = (join: (a: string, b: string) => string, at: readonly number[]): string[] =>
  at.map((i) => join(CLAIM.slice(0, i), CLAIM.slice(i)));
const SPLITS = [1, 2, 3, 4, 5, 6, 7, 9, 11, 13];
const IN_WORDS = [8, 9, 10, 11, 12, 13];
export const SPLIT_CLAIMS: readonly string[] = [
  ...between((a, b) => `${a}<b>${b}</b>`, SPLITS),
  ...between((a, b) => `<i>${a}</i><span>${b}</span>`, SPLITS),
  ...between((a, b) => `${a}<!-- -->${b}`, SPLITS),
  ...between((a, b) => `${a}<wbr>${b}`, SPLITS),
  ...between((a, b) => `${a}&shy;${b}`, IN_WORDS),
  ...between((a, b) => `${a}&ZeroWidthSpace;${b}`, IN_WORDS),
  ...['&nbsp;', '&thinsp;', '&#8239;', '\n   ', '&nbsp; ', '<span> </span>', '<b>&nbsp;</b>', '&emsp;'].map((space) =>
    CLAIM.replaceAll(' ', space),
  ),
];

/** Ways to have a claim in a page that nobody sees; `@` stands for it. */
export const HIDDEN: readonly string[] = [
  '<p style="display:none">@</p>',
  '<div style="display:none"><p>@</p></div>',
  '<p hidden>@</p>',
  '<div hidden><section><p>@</p></section></div>',
  '<p style="visibility:hidden">@</p>',
  '<p style="visibility:collapse">@</p>',
  '<template><p>@</p></template>',
  '<noscript><p>@</p></noscript>',
  '<details><summary>More</summary><p>@</p></details>',
  '<details><summary>More</summary>@</details>',
  '<div aria-hidden="true"><p>@</p></div>',
  '<p aria-hidden="true">@</p>',
  '<script type="text/plain">@</script>',
  '<style>/* @ */</style>',
  '<!-- @ -->',
  '<dialog><p>@</p></dialog>',
  '<div popover><p>@</p></div>',
  '<p style="font-size:0">@</p>',
  '<div style="content-visibility:hidden"><p>@</p></div>',
];

/** Text that is not seen now and is read all the same: what a page shows by style alone later on, and what is there for listeners. */
export const READ_ALL_THE_SAME: readonly string[] = [
  '<p style="opacity:0">@</p>',
  '<div style="height:0;overflow:hidden"><p>@</p></div>',
  '<p style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)">@</p>',
  '<p style="position:absolute;left:-9999px">@</p>',
];

/** Fields and editors; `@` stands for a claim in them. */
export const EDITABLES: readonly string[] = [
  '<textarea>@</textarea>',
  '<input value="@">',
  '<p contenteditable>@</p>',
  '<p contenteditable="true">@</p>',
  '<p contenteditable="plaintext-only">@</p>',
  '<div contenteditable="true"><ul><li><b>@</b></li></ul></div>',
  '<div class="ql-container"><div class="ql-editor" contenteditable="true"><p>@</p></div></div>',
  '<div class="ck ck-content ck-editor__editable" role="textbox" contenteditable="true"><p>@</p></div>',
  '<div class="ProseMirror" contenteditable="true" translate="no"><p>@</p></div>',
  '<div class="cm-editor"><div class="cm-content" contenteditable="true" role="textbox"><div class="cm-line">@</div></div></div>',
  '<div role="textbox"><p>@</p></div>',
  '<p style="-webkit-user-modify: read-write; user-modify: read-write">@</p>',
];

/** What reads like code, formulas or drawings; `@` stands for a claim in it. */
export const NO_PROSE: readonly string[] = [
  '<pre>@</pre>',
  '<p><code>@</code></p>',
  '<pre><code><span>@</span></code></pre>',
  '<p><kbd>@</kbd></p>',
  '<p><samp>@</samp></p>',
  '<math><mtext>@</mtext></math>',
  '<svg width="300" height="20"><text y="15">@</text></svg>',
  '<svg width="300" height="20"><foreignObject width="300" height="20"><p>@</p></foreignObject></svg>',
  '<ruby>x<rp>(</rp><rt>@</rt><rp>)</rp></ruby>',
  '<canvas>@</canvas>',
  '<audio>@</audio>',
  '<select><optgroup label="@"></optgroup></select>',
];

const svg = (text: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="40"><title>Derma roller</title><text y="30">${text}</text></svg>`;
const DOT = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const CLAIMS = 'Microneedling with a derma roller. Our home roller has 1.5 mm needles.';

/** Documents that are no HTML. */
export const NO_HTML: Pages = {
  'a.svg': { body: svg(CLAIMS), type: 'image/svg+xml' },
  'a.xml': { body: `<?xml version="1.0"?><list><item>${CLAIMS}</item></list>`, type: 'application/xml' },
  'a.atom': {
    body: `<feed xmlns="http://www.w3.org/2005/Atom"><title>${CLAIMS}</title></feed>`,
    type: 'application/atom+xml',
  },
  'a.json': { body: JSON.stringify({ CLAIMS }), type: 'application/json' },
  'a.txt': { body: CLAIMS, type: 'text/plain' },
  'a.css': { body: `/* ${CLAIMS} */`, type: 'text/css' },
  'a.js': { body: `// ${CLAIMS}`, type: 'text/javascript' },
  'a.gif': { body: DOT, type: 'image/gif' },
  'a.md': { body: `# ${CLAIMS}`, type: 'text/plain' },
};

const NS = 'xmlns="http://www.w3.org/1999/xhtml"';
const xhtml = (body: string): { body: string; type: string } => ({ body, type: 'application/xhtml+xml' });

/** Documents of HTML that are not what scripts expect; in those named `claim…` there is something to find. */
export const ODD_HTML: Pages = {
  'claim-xhtml': xhtml(
    `<html ${NS}><head><title>Derma roller</title></head><body><h1>Microneedling</h1><p>${CLAIMS}</p></body></html>`,
  ),
  'claim-xhtml-no-head': xhtml(
    `<html ${NS}><body><h1>Microneedling with a derma roller</h1><p>${CLAIMS}</p></body></html>`,
  ),
  'xhtml-no-body': xhtml(`<html ${NS}><head><title>Derma roller</title></head></html>`),
  'xhtml-other-root': xhtml(`<list><item>${CLAIMS}</item></list>`),
  'xhtml-broken': xhtml(`<html ${NS}><body><p>${CLAIMS}</body></html>`),
  'claim-quirks': `<title>Derma roller</title><h1>Microneedling<p>${CLAIMS}<table><tr><td>${CLAIMS}`,
  frameset: `<html><head><title>Derma roller</title></head><frameset cols="*"><frame src="claim-quirks"></frameset></html>`,
  empty: '',
  'no-text': '<!doctype html><html></html>',
  'no-root': `<!doctype html><title>Derma roller</title><p>${CLAIMS}<script>document.documentElement.remove()</script>`,
  'claim-wiped': subjectPage(
    `<p>Gone.</p><script>addEventListener('load', () => { document.open(); document.write(${JSON.stringify(subjectPage(`<p>${CLAIMS}</p>`))}); document.close(); })</script>`,
  ),
  'two-bodies': subjectPage(
    `<p>${CLAIMS}</p><script>document.documentElement.append(document.createElement('body'))</script>`,
  ),
};

/** Frames of every kind, with and without something to read. */
export const FRAMES = (other: string, count: number): string =>
  [
    ...Array.from({ length: count }, (_, i) => `<iframe srcdoc="${escaped(otherPage(`<p>Tram ${i}</p>`))}"></iframe>`),
    '<iframe></iframe>',
    '<iframe src="about:blank"></iframe>',
    '<iframe src="other"></iframe>',
    `<iframe src="${other}other"></iframe>`,
    '<iframe sandbox src="other"></iframe>',
    '<iframe sandbox="allow-scripts" srcdoc="&lt;p&gt;A tram"></iframe>',
    `<iframe srcdoc="${nested(10)}"></iframe>`,
    `<iframe srcdoc="${escaped(subjectPage(`<p>${CLAIMS}</p>`))}"></iframe>`,
    `<iframe src="${other}claims"></iframe>`,
  ].join('');

const nested = (depth: number): string =>
  escaped(depth === 0 ? '<p>A tram</p>' : `<iframe srcdoc="${nested(depth - 1)}"></iframe>`);
