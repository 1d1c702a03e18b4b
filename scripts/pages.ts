import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Says whether an input is an address and no file. */
export const isAddress = (input: string): boolean => /^https?:\/\//.test(input);

/** Lists the pages that inputs (addresses, files, folders of files) stand for; throws for what is not there. */
export const findPages = (inputs: readonly string[]): string[] =>
  inputs.flatMap((input) => (isAddress(input) ? [input] : filesIn(input)));

function filesIn(input: string): string[] {
  const found = statSync(input, { throwIfNoEntry: false });
  if (!found) throw new Error(`There is no file or folder ${input}`);
  if (!found.isDirectory()) return [input];
  return globSync('**/*.{html,htm,xhtml}', { cwd: input })
    .sort()
    .map((file) => join(input, file));
}
