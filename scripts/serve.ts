import { createServer, type OutgoingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGzip } from 'node:zlib';
import sirv from 'sirv';

/** Serves the built site as a plain static host would: no rewriting, and `404.html` for what is not there. */
export async function serve(directory: string, base: string, port: number): Promise<string> {
  const { address } = await startServer(directory, base, port);
  return address;
}

/** Sends text compressed, as static hosts do: what is measured here is what readers wait for. */
function compress(response: ServerResponse): void {
  const { writeHead } = response;
  response.writeHead = ((status: number, headers?: OutgoingHttpHeaders) => {
    const type = String(headers?.['Content-Type'] ?? response.getHeader('Content-Type') ?? '');
    if (status !== 200 || !/text|json|javascript|xml|svg/.test(type)) return writeHead.call(response, status, headers);
    const gzip = createGzip();
    const write = response.write.bind(response);
    const end = response.end.bind(response);
    gzip.on('data', (piece) => write(piece));
    gzip.on('end', () => end());
    gzip.on('drain', () => response.emit('drain'));
    response.write = gzip.write.bind(gzip) as typeof response.write;
    response.end = gzip.end.bind(gzip) as unknown as typeof response.end;
    const { 'Content-Length': _, ...rest } = headers ?? {};
    response.removeHeader('Content-Length');
    return writeHead.call(response, status, { ...rest, 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' });
  }) as typeof response.writeHead;
}

/**
 * Starts the server on this machine only, on `port` or, for 0, on any free one. Throws where the port is taken, in words
 * that say so.
 */
export async function startServer(
  directory: string,
  base: string,
  port: number,
): Promise<{ readonly server: Server; readonly address: string }> {
  const files = sirv(directory, { etag: true, dotfiles: false });
  const notFound = sirv(directory, {
    onNoMatch: (_request, response) => {
      response.statusCode = 404;
      response.end('Not found');
    },
  });
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (/\bgzip\b/.test(String(request.headers['accept-encoding']))) compress(response);
    if (path === '/' && base !== '/') {
      response.writeHead(302, { Location: base }).end();
      return;
    }
    const missing = () => {
      request.url = '/404.html';
      const status = response.writeHead.bind(response);
      response.writeHead = ((_code: number, ...rest: never[]) => status(404, ...rest)) as typeof response.writeHead;
      notFound(request, response);
    };
    if (!path.startsWith(base)) return missing();
    request.url = path.slice(base.length - 1);
    files(request, response, missing);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(taken ? new Error(`Port ${port} is taken: end what runs there, then start again.`) : error);
    });
    server.listen(port, 'localhost', resolve);
  });
  const { port: given } = server.address() as AddressInfo;
  return { server, address: `http://localhost:${given}${base}` };
}
