/** Requests that no browser makes: answered with 400, where the servers below would show a stack trace. */
import type { Server as HttpServer, IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Plugin } from 'vite';

/** @returns what is wrong with a request */
export function findFault({ url = '', headers }: IncomingMessage): string | undefined {
  if (!isDecodable(url.split(/[?#]/)[0] ?? '')) return 'The address is not percent-encoded text.';
  if (headers.range !== undefined && !isRange(headers.range)) return 'The Range header is not a range.';
  return undefined;
}

/** No name holds a zero. */
function isDecodable(pathname: string): boolean {
  try {
    return !decodeURIComponent(pathname).includes('\0');
  } catch {
    return false;
  }
}

/** https://www.rfc-editor.org/rfc/rfc9110#section-14.1.1; of units other than bytes we know nothing. */
function isRange(header: string): boolean {
  const [, unit, ranges = ''] = /^([\w!#$%&'*+.^`|~-]+)=(.*)$/.exec(header) ?? [];
  if (unit?.toLowerCase() !== 'bytes') return unit !== undefined;
  return ranges.split(',').every((range) => {
    const [, first = '', last = ''] = /^\s*(\d*)-(\d*)\s*$/.exec(range) ?? [];
    return first ? !last || Number(first) <= Number(last) : Number(last) > 0;
  });
}

/**
 * Of several ranges, of one from the end, or of other units the whole is sent, which a server may always do.
 */
export function dropRareRange({ headers }: IncomingMessage): void {
  if (headers.range !== undefined && !/^bytes=\d+-\d*$/.test(headers.range)) delete headers.range;
}

export function refuse(response: ServerResponse, fault: string): void {
  response.writeHead(400, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${fault}\n`);
}

/**
 * The same for the writers' preview. Astro puts its own steps before those of all plugins: what they would
 * fail at is taken out of a request before it reaches them.
 */
export function refuseBadRequests(base: string): Plugin {
  const faults = new WeakMap<IncomingMessage, string>();
  const note: RequestListener = (request) => {
    const fault = findFault(request);
    if (fault === undefined) return;
    faults.set(request, fault);
    request.url = base;
  };
  return {
    name: 'refuse-bad-requests',
    configureServer({ httpServer, middlewares }) {
      (httpServer as HttpServer | null)?.prependListener('request', note);
      middlewares.use((request, response, next) => {
        const fault = faults.get(request);
        if (fault === undefined) next();
        else refuse(response, fault);
      });
    },
  };
}
