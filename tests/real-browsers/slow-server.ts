import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Serves one page that starts and does not come to its end before it is closed. */
export async function serveSlowly(): Promise<{ readonly address: string; readonly close: () => void }> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.write(`<!doctype html><title>Slow</title><p>It starts.${' '.repeat(4096)}`);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/slow`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
