import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import compression from 'compression';
import send from 'send';
import { Fault } from './faults.ts';

/** Sends text compressed, as static hosts do: what is measured here is what readers wait for. */
const compress = compression();

export interface RunningServer {
  readonly server: Server;
  readonly address: string;
}

/**
 * Serves the built site as a plain static host would: no rewriting, and `404.html` for what is not there. On this machine
 * only, unless `host` says otherwise; on `port` or, for 0, on any free one. Throws a Fault where the port is taken.
 */
export async function startServer(
  directory: string,
  base: string,
  port: number,
  host = 'localhost',
): Promise<RunningServer> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    // A range is of what GET brings; asked with any other method it says nothing (RFC 9110, 14.2).
    if (request.method === 'HEAD') delete request.headers.range;
    // @types/compression knows only Express; the function itself takes what Node gives.
    compress(request as never, response as never, () => answer(directory, base, request, response));
  });
  await listen(server, port, host);
  const { port: given } = server.address() as AddressInfo;
  return { server, address: `http://${host.includes(':') ? `[${host}]` : host}:${given}${base}` };
}

function answer(directory: string, base: string, request: IncomingMessage, response: ServerResponse): void {
  // A proxy may ask by the whole address.
  const url = (request.url ?? '/').replace(/^https?:\/\/[^/?#]+(?=\/)/i, '');
  const path = url.replace(/[?#].*$/s, '');
  if (path === '/' && base !== '/') {
    response.writeHead(302, { Location: base }).end();
    return;
  }
  const folder = path.startsWith(base) ? path.slice(base.length - 1) : null;
  if (folder === null) {
    sayNotFound(directory, request, response);
    return;
  }
  sendFile(directory, folder, request)
    .on('error', (error: HttpError) => {
      if (error.status === 404 || error.status === 403) sayNotFound(directory, request, response);
      else if (error.status === 416 && isSuffix.test(request.headers.range ?? '')) {
        // The last thousand bytes of fewer are all of them (RFC 9110, 14.1.2).
        request.headers.range = 'bytes=0-';
        answer(directory, base, request, response);
      } else response.writeHead(error.status ?? 500, error.headers).end();
    })
    .on('directory', () => {
      // A static host knows a folder by its closing slash, and the site names it so.
      if (path.startsWith('//')) sayNotFound(directory, request, response);
      else response.writeHead(301, { Location: `${path}/${url.slice(path.length)}` }).end();
    })
    .pipe(response);
}

const isSuffix = /^\s*bytes\s*=\s*-\s*0*[1-9]\d*\s*$/;

interface HttpError {
  readonly status?: number;
  readonly headers?: OutgoingHttpHeaders;
}

function sendFile(directory: string, path: string, request: IncomingMessage) {
  // What is compressed on the way has no bytes to count, so a range is of the file as it lies there.
  if (request.headers.range) delete request.headers['accept-encoding'];
  return send(request, path, { root: directory, dotfiles: 'ignore', cacheControl: false }).on('headers', (to) => {
    // Whoever stands before this server may have said something else.
    if (!to.hasHeader('Cache-Control')) to.setHeader('Cache-Control', 'no-cache');
  });
}

/** The site's own page for what is not there: whole, whatever part of the missing file was asked for. */
function sayNotFound(directory: string, request: IncomingMessage, response: ServerResponse): void {
  for (const name of ['range', 'if-range', 'if-none-match', 'if-modified-since', 'if-match', 'if-unmodified-since']) {
    delete request.headers[name];
  }
  response.statusCode = 404;
  send(request, '/404.html', {
    root: directory,
    acceptRanges: false,
    cacheControl: false,
    etag: false,
    lastModified: false,
  })
    .on('error', () => response.end('Not found'))
    .pipe(response);
}

/** Says before any work is done that the port is taken, and which one is free. */
export async function reservePort(port: number, host: string): Promise<void> {
  const probe = createServer();
  await listen(probe, port, host);
  await new Promise((done) => probe.close(done));
}

async function listen(server: Server, port: number, host: string): Promise<void> {
  const error = await tryListening(server, port, host);
  if (error === null) return;
  const { code } = error;
  if (code === 'EADDRINUSE') {
    const free = await nextFree(port, host);
    const offer = free === null ? '' : `, or take the next free one: --port ${free}`;
    throw new Fault(`Port ${port}`, `is taken: end what runs there${offer}.`, 'port-taken', { exit: 2, cause: error });
  }
  if (code === 'EACCES') {
    const message = 'may not be used by you: the system keeps it. Take one above 1023, such as --port 4321.';
    throw new Fault(`Port ${port}`, message, 'port-refused', { exit: 2, cause: error });
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    const message = 'is no address of this machine. Leave --host out, or give 0.0.0.0 to let other machines in.';
    throw new Fault(`Host ${host}`, message, 'host-unknown', { exit: 2, cause: error });
  }
  throw error;
}

async function tryListening(server: Server, port: number, host: string): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    server.once('error', resolve);
    server.listen(port, host, () => {
      server.off('error', resolve);
      resolve(null);
    });
  });
}

async function nextFree(port: number, host: string): Promise<number | null> {
  for (let next = port + 1; next <= Math.min(port + 100, 65_535); next++) {
    const probe = createServer();
    if ((await tryListening(probe, next, host)) === null) {
      await new Promise((done) => probe.close(done));
      return next;
    }
  }
  return null;
}
