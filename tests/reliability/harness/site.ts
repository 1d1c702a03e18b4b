import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a path of a site answers with; a text alone is an HTML page. */
export type Answer =
  | string
  | {
      readonly body: string | Uint8Array;
      readonly type?: string;
      readonly headers?: Readonly<Record<string, string>>;
    };

/** A site made for one case: what stands at which path. */
export type Pages = Readonly<Record<string, Answer>>;

/** Sites made by us, served on loopback at two origins, with a record of whatever was asked of them. */
export interface Sites {
  /** Puts up a site; gives the address of its root, and that of the same root at the other origin. */
  readonly put: (pages: Pages) => { readonly root: string; readonly other: string };
  /** The paths that were asked for under a root since the last time this was called. */
  readonly asked: (root: string) => string[];
  readonly close: () => void;
}

const listen = (server: Server): Promise<string> =>
  new Promise((done) =>
    server.listen(0, '127.0.0.1', () => done(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)),
  );

/** Starts serving; every site has a first folder of its own, so that cases never share an address. */
export async function serveSites(): Promise<Sites> {
  const sites: Pages[] = [];
  const asked = new Map<string, string[]>();
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const [, number = '', ...rest] = pathname.split('/');
    const path = rest.join('/');
    const known = sites[Number(number)]?.[path];
    if (number !== 'favicon.ico') asked.set(number, [...(asked.get(number) ?? []), `${request.method} ${path}`]);
    if (number === 'favicon.ico') return void response.writeHead(204).end();
    if (known === undefined) return void response.writeHead(404).end();
    const {
      body,
      type = 'text/html; charset=utf-8',
      headers = {},
    } = typeof known === 'string' ? { body: known } : known;
    response.writeHead(200, { 'content-type': type, ...headers }).end(body);
  };
  const [own, other] = [createServer(answer), createServer(answer)];
  const [origin, otherOrigin] = [await listen(own), await listen(other)];
  return {
    put: (pages) => {
      sites.push(pages);
      const folder = `/${sites.length - 1}/`;
      return { root: origin + folder, other: otherOrigin + folder };
    },
    asked: (root) => {
      const number = new URL(root).pathname.split('/')[1] ?? '';
      const paths = asked.get(number) ?? [];
      asked.delete(number);
      return paths;
    },
    close: () => {
      for (const server of [own, other]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}
