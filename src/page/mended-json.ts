import { decodeEntities } from './plain-words.ts';

const BEFORE = /^(?:\s|\ufeff|\/\*[^*]{0,200}\*\/|\/\/|\/\*|\*\/|<!--|<!\[CDATA\[)+/;
const AFTER = /(?:\s|;|\/\/|\/\*|\*\/|-->|\]\]>)+$/;
const LONGEST_AFTER = 200;
const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Parses JSON as shops write it, mended where no meaning is guessed; undefined where it stays broken. */
export const parseMended = (text: string): unknown => parse(text) ?? parse(mend(text));

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A page's broken JSON is its own affair: nothing is read from it.
    return undefined;
  }
}

// Drops comments and CDATA around, decodes JSON that is escaped as a whole, drops trailing commas, escapes raw breaks in texts.
function mend(text: string): string {
  const head = text.replace(BEFORE, '').trimEnd();
  const bare = head.slice(0, -LONGEST_AFTER) + head.slice(-LONGEST_AFTER).replace(AFTER, '');
  const json = bare.includes('"') ? bare : decodeEntities(bare);
  const kept: string[] = [];
  let quoted = false;
  let from = 0;
  for (let at = 0; at < json.length; at++) {
    const sign = json[at] as string;
    if (quoted && sign === '\\') at++;
    else if (sign === '"') quoted = !quoted;
    else if (quoted ? sign < ' ' : sign === ',' && isLast(json, at)) {
      kept.push(json.slice(from, at), quoted ? (ESCAPES[sign] ?? ' ') : '');
      from = at + 1;
    }
  }
  return kept.join('') + json.slice(from);
}

// Whether a comma is followed by nothing but the end of its list.
function isLast(json: string, comma: number): boolean {
  let at = comma + 1;
  while (/\s/.test(json[at] ?? '')) at++;
  return json[at] === '}' || json[at] === ']';
}
