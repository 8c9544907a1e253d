/**
 * Serves a built site as a static host would: below its base path, with its own page for what isn't there, and old
 * addresses leading on.
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { type RequestListener, type Server, type ServerResponse, createServer } from 'node:http';
import path from 'node:path';
import { lookup } from 'mrmime';
import sirv from 'sirv';
import { addressKey, readRedirects, type Redirection } from './redirects.ts';
import { dropRareRange, findFault, refuse } from './bad-requests.ts';

/** What builds and systems keep in the folder for themselves. */
const HIDDEN = /^\.(?!well-known\/)/;

interface PublishedFolder {
  /** Absolute path of the published folder. */
  dir: string;
  /** `/` or `/name/`. */
  base: string;
}

export interface ServeOptions extends PublishedFolder {
  port: number;
  /** Name or address to listen at; all of them where there is none. */
  host?: string;
}

/** @returns the server, when it listens; rejects where it can't */
export async function serveSite({ port, host, ...folder }: ServeOptions): Promise<Server> {
  const server = createServer(answerFrom(folder));
  server.listen(port, host);
  await once(server, 'listening');
  return server;
}

/** Answers requests with the files of a published folder. @internal for tests */
export function answerFrom({ dir, base }: PublishedFolder): RequestListener {
  const files = sirv(dir, { dev: true, etag: true, setHeaders });
  return (request, response) => {
    const fault = findFault(request);
    if (fault !== undefined) return refuse(response, fault);
    dropRareRange(request);
    const { url = '' } = request;
    const pathname = decodeURIComponent(url.split(/[?#]/)[0] ?? '');
    const redirection = readRedirects(dir).get(addressKey(pathname));
    if (redirection) return sendOn(response, redirection);
    if (!pathname.startsWith(base) || HIDDEN.test(pathname.slice(base.length)))
      return sendNotFound(dir, response);
    request.url = fileOf(url.slice(base.length - 1));
    try {
      files(request, response, () => sendNotFound(dir, response));
    } catch {
      sendNotFound(dir, response); // Replaced by a build at this moment.
    }
  };
}

/** An address with the file that a folder's means: sirv would take `index.html` before `index/index.html` for `/index/`. */
function fileOf(address: string): string {
  return address.replace(/\/(?=[?#]|$)/, '/index.html');
}

/** Browsers don't take a text for UTF-8 by themselves. */
function setHeaders(response: ServerResponse, pathname: string): void {
  if (/\.(?:md|txt)$/.test(pathname))
    response.setHeader('Content-Type', `${lookup(pathname)}; charset=utf-8`);
}

function sendOn(response: ServerResponse, { to, status }: Redirection): void {
  response.writeHead(status, { Location: to });
  response.end();
}

function sendNotFound(dir: string, response: ServerResponse): void {
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(readNotFound(dir));
}

function readNotFound(dir: string): string {
  try {
    return readFileSync(path.join(dir, '404.html'), 'utf8');
  } catch {
    return 'Not found\n';
  }
}
