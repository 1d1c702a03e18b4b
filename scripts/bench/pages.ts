import { servePages } from '../serve.ts';
import { benchFirefox } from './firefox.ts';
import { type Measured, type Runner, startRunner } from './measure.ts';
import { type BenchPage, benchPages } from './page-set.ts';
import { pageTables } from './page-tables.ts';
import { NATIVE, variantsFor } from './variants.ts';

/** All looks at one page with one variant, a round each. */
export interface Looks {
  readonly variant: string;
  readonly page: Omit<BenchPage, 'file'>;
  readonly rounds: readonly Measured[];
}

// Only on pages of other subjects does one native read do the work that is asked for.
const isMeant = ({ variant }: Runner, { group }: BenchPage): boolean => variant.name !== NATIVE || group === 'other';

// Characters: longer pages warm nothing up that shorter ones do not.
const WARM_UP = 20_000;

/** Measures in both browsers what Needlewise and its peers cost on pages. */
export async function benchPagesPart(rounds: number): Promise<{ figures: object; tables: string }> {
  const looks = await benchChromium(rounds);
  const firefox = await benchFirefox(rounds);
  return {
    figures: { rounds, looks, firefox: firefox.figures },
    tables: `${firefox.table}\n${pageTables(looks, rounds)}`,
  };
}

// Measures in Chromium what each variant costs on each page; variants take turns, so that whatever else the machine does meets all alike.
async function benchChromium(rounds: number): Promise<Looks[]> {
  const server = await servePages();
  const pages = benchPages();
  const runners: Runner[] = [];
  try {
    for (const variant of variantsFor('chromium')) runners.push(await startRunner(variant, server));
    const found = new Map<string, Measured[]>();
    // Round 0 warms up and does not count.
    for (let round = 0; round <= rounds; round++) {
      process.stderr.write(`${round === 0 ? 'Warming up' : `Round ${round} of ${rounds}`} …\n`);
      for (const page of pages) {
        for (const runner of runners) {
          if (!isMeant(runner, page) || (round === 0 && (page.group === 'app' || page.size > WARM_UP))) continue;
          const measured = await runner.measure(page);
          const key = `${runner.variant.name}\n${page.name}`;
          if (round > 0) found.set(key, [...(found.get(key) ?? []), measured]);
        }
      }
    }
    return runners.flatMap((runner) =>
      pages
        .filter((page) => isMeant(runner, page))
        .map(({ file: _, ...page }) => ({
          variant: runner.variant.name,
          page,
          rounds: found.get(`${runner.variant.name}\n${page.name}`) ?? [],
        })),
    );
  } finally {
    await Promise.all(runners.map((runner) => runner.close().catch(() => undefined)));
    server.close();
  }
}
