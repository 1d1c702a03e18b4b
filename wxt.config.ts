import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { packVocabulary } from './scripts/pack-vocabulary.ts';
import { stripExamples } from './scripts/strip-examples.ts';

// Everything a page or an extension page could connect to is shut: Needlewise has nothing to send and nothing to load.
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

// What the bundles hold of others, with the words that their licences ask to keep.
const LICENSES = () =>
  [
    ['Needlewise', readFileSync('LICENSE', 'utf8')],
    ['preact', readFileSync('node_modules/preact/LICENSE', 'utf8')],
    ['wxt and @wxt-dev/i18n', 'The MIT License (MIT). Copyright (c) Aaron Klinker. The terms are those above.'],
  ]
    .map(([name, text]) => `${name}\n\n${text}`)
    .join('\n\n');

export default defineConfig({
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push({ relativeDest: 'licenses.txt', contents: LICENSES() });
    },
    // Nobody reads the messages in the build.
    'build:done': ({ config: { outDir } }) => {
      for (const file of globSync('_locales/*/messages.json', { cwd: outDir }).map((name) => join(outDir, name)))
        writeFileSync(file, JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))));
    },
  },
  zip: { excludeSources: ['screenshots/**'] },
  manifestVersion: 3,
  modules: ['@wxt-dev/i18n/module'],
  i18n: { localesDir: fileURLToPath(new URL('./src/ui/locales', import.meta.url)) },
  imports: false,
  // The polyfill for preloading would bring the one network call of the whole extension.
  vite: () => ({
    plugins: [stripExamples(), packVocabulary()],
    build: { modulePreload: { polyfill: false }, target: ['chrome140', 'firefox150'] },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage'],
    host_permissions: ['<all_urls>'],
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    // The gate is named by hand: as a WXT content script it would weigh seven times as much on every page.
    content_scripts: [
      {
        matches: ['<all_urls>'],
        js: ['gate.js'],
        run_at: 'document_idle',
        all_frames: true,
        match_origin_as_fallback: true,
      },
    ],
    commands: {
      'next-finding': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_command_next__' },
      'previous-finding': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_command_previous__' },
      'page-list': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_command_list__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'needlewise@needlewise.example',
              strict_min_version: '150.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '150.0' },
          },
        }
      : { minimum_chrome_version: '140' }),
  }),
});
