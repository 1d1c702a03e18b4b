/** One thing that a page describes for machines: its schema.org types and its plain fields. */
export interface Thing {
  readonly types: readonly string[];
  readonly name: string;
  readonly description: string;
}

const LARGEST = 500_000;
const MOST_THINGS = 200;
const DEEPEST = 12;

/** Reads the JSON-LD of a document; broken or monstrous scripts are passed over. */
export function readStructuredData(document: Document): Thing[] {
  const things: Thing[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (text.length > LARGEST) continue;
    try {
      collect(JSON.parse(text), things);
    } catch {
      // A page's broken JSON is its own affair: nothing is read from it.
    }
  }
  return things;
}

function collect(json: unknown, things: Thing[]): void {
  const open: { value: unknown; depth: number }[] = [{ value: json, depth: 0 }];
  while (open.length > 0 && things.length < MOST_THINGS) {
    const { value, depth } = open.pop() as { value: unknown; depth: number };
    if (typeof value !== 'object' || value === null || depth > DEEPEST) continue;
    if (Array.isArray(value)) {
      for (const item of value.toReversed()) open.push({ value: item, depth: depth + 1 });
      continue;
    }
    const fields = new Map(Object.entries(value));
    const types = asTexts(fields.get('@type'));
    if (types.length > 0)
      things.push({
        types,
        name: asTexts(fields.get('name'))[0] ?? '',
        description: asTexts(fields.get('description'))[0] ?? '',
      });
    for (const item of [...fields.values()].reverse())
      if (typeof item === 'object') open.push({ value: item, depth: depth + 1 });
  }
}

const asTexts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value])
    .filter((item) => typeof item === 'string')
    .map((item) => item.slice(0, 5000));
