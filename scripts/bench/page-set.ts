import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../build.ts';
import { chance, otherParagraph, subjectParagraph } from './prose.ts';

/** A page that is measured: one of another subject, one on it, or an application that changes all the time. */
export interface BenchPage {
  readonly name: string;
  readonly file: string;
  readonly group: 'other' | 'subject' | 'article' | 'app';
  /** Characters of its text; 0 where nothing is reckoned from them. */
  readonly size: number;
}

/** What the applications do once they are told to. */
export const MUTATIONS_A_SECOND = 10_000;
export const BUSY_SECONDS = 2;

const FOLDER = join(ROOT, '.output', 'bench-pages');
const SMALLEST = 1_000;
const LARGEST = 5_000_000;
const CELL = 100;

// What is off the screen is not laid out, as on long pages that are well made; else that would drown what is measured.
const STYLE = '<style>p, div { content-visibility: auto; contain-intrinsic-size: auto 2lh }</style>';
const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${STYLE}</head><body><h1>${title}</h1>${body}</body></html>`;

function write(name: string, html: string): string {
  mkdirSync(FOLDER, { recursive: true });
  const file = join(FOLDER, `${name}.html`);
  writeFileSync(file, html);
  return file;
}

function textOf(size: number, random: () => number): string[] {
  const paragraphs: string[] = [];
  for (let length = 0; length < size; length += paragraphs.at(-1)?.length ?? size)
    paragraphs.push(otherParagraph(random).slice(0, size - length));
  return paragraphs;
}

const asArticle = (paragraphs: readonly string[]): string =>
  paragraphs.map((text) => `<p>${text.replace(/ (\w+) and /g, ' <a href="#">$1</a> and ')}</p>`).join('\n');

// Cells of a hundred characters: 100,000 nodes on the largest page.
const asRows = (paragraphs: readonly string[]): string =>
  paragraphs
    .flatMap((text) => text.match(new RegExp(`.{1,${CELL}}`, 'g')) ?? [])
    .map((text) => `<div>${text}</div>`)
    .join('');

/** Pages of other subjects, from a thousand characters to five million, most of them short as on the web; articles and lists in turn. */
function otherPages(count: number): BenchPage[] {
  const random = chance(11);
  return Array.from({ length: count }, (_, i) => {
    const size = Math.round(SMALLEST * (LARGEST / SMALLEST) ** ((i / (count - 1)) ** 2));
    const name = `other-${String(i + 1).padStart(3, '0')}`;
    const paragraphs = textOf(size, random);
    const body = i % 2 === 0 ? asArticle(paragraphs) : asRows(paragraphs);
    return { name, file: write(name, page('Notes from here and there', body)), group: 'other', size };
  });
}

const WARES_AND_ARTICLES =
  /\/(?:article|clinic|data|expert|listing|magazine|maker|name|options|pro|reviews|shop|spec)[\w-]*\/page\.html$/;
const SUBJECTS = 30;
const fixtures = (): BenchPage[] =>
  globSync('tests/pages/*/page.html', { cwd: ROOT })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => WARES_AND_ARTICLES.test(file))
    // From all of them alike, not by the alphabet.
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
    .slice(0, SUBJECTS)
    .map((file) => ({ name: file.split('/')[2] ?? '', file: join(ROOT, file), group: 'subject', size: 0 }));

const ARTICLE_WORDS = 5_000;
function article(): BenchPage {
  const random = chance(5);
  const paragraphs: string[] = [];
  while (paragraphs.join(' ').split(' ').length < ARTICLE_WORDS)
    paragraphs.push(paragraphs.length % 2 === 0 ? subjectParagraph(random) : otherParagraph(random));
  const body = paragraphs.map((text, i) => `${i % 6 === 0 ? '<h2>What to know</h2>' : ''}<p>${text}</p>`).join('\n');
  const file = write('article', page('Microneedling, from the first session on', body));
  return { name: 'article of 5,000 words', file, group: 'article', size: 0 };
}

// Changes texts, and takes out and puts in rows, in batches every ten milliseconds, as fast as is asked for.
const APP = `
const list = document.querySelector('ul');
const texts = [...list.children].map((row) => row.firstChild.firstChild);
const change = (i) => {
  if (i % 4 === 0) list.append(list.firstChild);
  else texts[i % texts.length].data = 'Row ' + i + ' ' + words[i % words.length];
};
globalThis.start = () => new Promise((done) => {
  const begin = performance.now();
  let count = 0;
  performance.mark('busy-start');
  const tick = setInterval(() => {
    const due = Math.min(${MUTATIONS_A_SECOND * BUSY_SECONDS}, (performance.now() - begin) * ${MUTATIONS_A_SECOND / 1000});
    while (count < due) change(count++);
    if (count < ${MUTATIONS_A_SECOND * BUSY_SECONDS}) return;
    clearInterval(tick);
    performance.mark('busy-end');
    done();
  }, 10);
});`;

function app(name: string, title: string, words: readonly string[]): BenchPage {
  const rows = Array.from({ length: 200 }, (_, i) => `<li><span>Row ${i} ${words[i % words.length]}</span></li>`);
  const script = `<script>const words = ${JSON.stringify(words)};${APP}</script>`;
  return { name, file: write(name, page(title, `<ul>${rows.join('')}</ul>${script}`)), group: 'app', size: 0 };
}

/** Writes a page with a script that every filter list blocks, as advertisement; it says so on its page once it ran. */
export function filteredPage(): string {
  mkdirSync(join(FOLDER, 'ads'), { recursive: true });
  writeFileSync(join(FOLDER, 'ads', 'cbr.js'), 'globalThis.adRan = true;');
  return write('filtered', page('A page with an advertisement', '<script src="ads/cbr.js"></script>'));
}

/** Writes the generated pages and lists all that are measured. */
export const benchPages = (): BenchPage[] => [
  ...otherPages(100),
  ...fixtures(),
  article(),
  app('app-other', 'Trains and trams', [
    'to the coast at 8.40',
    'late by five minutes',
    'platform 3',
    'cancelled today',
  ]),
  app('app-subject', 'Derma rollers in our shop', ['0.5 mm needles', 'in stock', 'results overnight', 'a quiet motor']),
];
