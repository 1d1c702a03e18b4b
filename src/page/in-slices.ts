// Milliseconds.
const SLICE = 5;

/** Does work in slices of about 5 ms and lets the page go first between them: what came of it, and how long (ms) it took; null once the signal aborts. */
export async function inSlices<T>(
  work: Generator<void, T>,
  signal: AbortSignal,
): Promise<{ readonly result: T; readonly took: number } | null> {
  let took = 0;
  // Whatever leads here has been work too.
  await scheduler.yield();
  while (!signal.aborted) {
    const start = performance.now();
    let slice = 0;
    do {
      const { done, value } = work.next();
      slice = performance.now() - start;
      if (done) return { result: value, took: took + slice };
    } while (slice < SLICE);
    took += slice;
    await scheduler.yield();
  }
  return null;
}
