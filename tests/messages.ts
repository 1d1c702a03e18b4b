import { join } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// Units speak with the interface's real words, as the browser would fill them in.
const file = join(import.meta.dirname, '../src/ui/locales/en.yml');
const messages = generateChromeMessages(await parseMessagesFile(file)) as Record<string, { message: string }>;

beforeEach(() => {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key, parts = []) =>
    (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, number) => String([parts].flat()[Number(number) - 1] ?? '')),
  );
});
