import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, extname, join, normalize, resolve, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.txt': 'text/plain',
};

/** Pages served on loopback: `addressOf` gives the address of a file, whose neighbours are served with it. */
export interface PageServer {
  readonly addressOf: (file: string) => string;
  readonly close: () => void;
}

/** Serves files and the folders they stand in on 127.0.0.1, at a free port or the one that is asked for. */
export async function servePages(port = 0): Promise<PageServer> {
  const folders: string[] = [];
  const server: Server = createServer((request, response) => {
    const [, number = '', ...rest] = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname).split(
      '/',
    );
    const folder = folders[Number(number)];
    const file = folder ? normalize(join(folder, ...rest)) : '';
    if (!folder || !file.startsWith(folder + sep) || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream',
      'cache-control': 'no-store',
    });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    addressOf: (file) => {
      const folder = dirname(resolve(file));
      if (!folders.includes(folder)) folders.push(folder);
      return `${origin}/${folders.indexOf(folder)}/${encodeURIComponent(basename(file))}`;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
