import type { Report } from './report.ts';

const SIGNS = { differs: '◆ differs', context: '▲ context', agrees: '● agrees', uncovered: '○ not in source' } as const;
const cut = (text: string, width: number): string =>
  text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width);

/** Writes a report as a table to read. */
export function tableOf({ pages, browser, needlewise }: Report): string {
  const lines = [`Needlewise ${needlewise} in ${browser}`];
  for (const page of pages) {
    lines.push('', `${page.title || '(no title)'}`, `  ${page.url}`);
    lines.push(
      page.about
        ? `  ${page.kind}, setting: ${page.setting}, ${page.findings.length} findings`
        : '  not about microneedling',
    );
    for (const { verdict, rule, text, where } of page.findings) {
      lines.push(
        `  ${cut(SIGNS[verdict], 16)} ${cut(rule, 26)} ${cut(text, 54)} ${where === 'text' ? '' : where}`.trimEnd(),
      );
    }
    for (const error of page.errors) lines.push(`  error: ${error}`);
  }
  return lines.join('\n');
}
