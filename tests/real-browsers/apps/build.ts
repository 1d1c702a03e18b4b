import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile } from 'svelte/compiler';
import { build, type Plugin } from 'vite';

/** The libraries that pages are built with. */
export const libraries = ['react', 'vue', 'lit', 'svelte'] as const;

// What goes wrong in the page, also what a library warns of, is kept for the test.
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A shop</title></head><body><div id="app"></div>
<script>
  window.failures = [];
  addEventListener('error', (event) => failures.push(event.message));
  addEventListener('unhandledrejection', (event) => failures.push(String(event.reason)));
  const { error } = console;
  console.error = (...what) => { failures.push(what.join(' ')); error(...what); };
</script><script src="app.js"></script></body></html>`;

const svelte: Plugin = {
  name: 'svelte',
  transform: (code, id) =>
    id.endsWith('.svelte') ? compile(code, { filename: id, generate: 'client' }).js : undefined,
};

/** Builds the small shop with one library into a folder of its own, and tells the page's file. */
export async function buildApp(library: (typeof libraries)[number]): Promise<{ file: string; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'needlewise-app-'));
  await build({
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    plugins: [svelte],
    define: { 'process.env.NODE_ENV': '"development"' },
    resolve: { conditions: ['browser', 'svelte', 'development', 'module', 'import', 'default'] },
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      rollupOptions: {
        input: join(import.meta.dirname, `${library}.js`),
        output: { format: 'iife', entryFileNames: 'app.js' },
      },
    },
  });
  const file = join(folder, 'page.html');
  writeFileSync(file, PAGE);
  return { file, remove: () => rmSync(folder, { recursive: true }) };
}
