import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';

/** What `npm run build` adds to a site for its search; the page itself is not among it. */
const searchFile = /^(?:pagefind\/|search\/(?:quotations\/|articles\/|facts\.json|words\.json))/;

/**
 * A plugin for the development server, which builds no index: the search there answers from the last built site in
 * `out`, if there is one, read anew each time.
 */
export function serveLastIndex(out: string, base: string) {
  const files = sirv(out, { dev: true });
  const middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => {
    const url = request.url ?? '';
    if (!url.startsWith(base) || !searchFile.test(url.slice(base.length))) return next();
    request.url = url.slice(base.length - 1);
    files(request, response, () => {
      request.url = url;
      next();
    });
  };
  return {
    name: 'dateline:last-index',
    configureServer: ({ middlewares }: { middlewares: { use(handler: typeof middleware): void } }) => {
      middlewares.use(middleware);
    },
  };
}
