import { join } from 'node:path';
import { build } from 'vite';

/** Bundles a script of `apps` as a page would load it, in the frameworks' builds for developers, which warn. */
export async function bundled(app: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    mode: 'development',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rollupOptions: { input: join(import.meta.dirname, '../apps', `${app}.ts`), output: { format: 'iife' } },
    },
  });
  const [{ output }] = [result].flat() as unknown as [{ output: readonly { code?: string }[] }];
  return output.map(({ code = '' }) => code).join('');
}
