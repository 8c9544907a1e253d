import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { headerRules, headersOf } from '../../src/build/host/header-rules.ts';
import { answerFrom } from '../../src/build/serve/site-server.ts';

/** What the strictest host would send; only the search's WebAssembly and the notes' own images need a word. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval' 'inline-speculation-rules'",
  "style-src 'self'",
  "img-src 'self' data: https:",
  "base-uri 'none'",
].join('; ');

const RULES = headerRules(['pagefind/']);

export interface StaticServer {
  /** With the base path. */
  url: string;
  close(): void;
}

/**
 * Serves a published folder as the site's own commands do, with the headers that we tell hosts to send, and under a
 * strict Content-Security-Policy besides, as a host may send it.
 * @param ready asked with each request, which waits for it; where it fails they are answered with its error
 * @param onSent told of each file that was sent, by its path in the folder, and not of those that the browser had;
 *   and of how many bytes were sent where not the whole was asked for
 * @param wanted port; any that is free, unless told
 */
export async function serveSite(
  dir: string,
  base = '/',
  ready: () => Promise<unknown> = () => Promise.resolve(),
  onSent?: (file: string, part?: number) => void,
  wanted = 0,
): Promise<StaticServer> {
  const answer = answerFrom({ dir, base });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const { 'Content-Security-Policy': own = '', ...headers } = headersOf(pathname.slice(base.length), RULES);
    response.setHeaders(new Map(Object.entries(headers)));
    response.setHeader('Content-Security-Policy', [POLICY, own]);
    response.on('finish', () => {
      const file = decodeURI(pathname.slice(base.length));
      if (response.statusCode === 200) onSent?.(file);
      else if (response.statusCode === 206) onSent?.(file, Number(response.getHeader('Content-Length')));
    });
    ready().then(
      () => answer(request, response),
      (error: unknown) => {
        response.statusCode = 500;
        response.end(String(error));
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(wanted, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
