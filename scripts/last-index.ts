import type { IncomingMessage, ServerResponse } from 'node:http';
import send from 'send';

/** What `npm run build` adds to a site for its search; the page itself is not among it. */
const searchFile = /^(?:pagefind\/|search\/(?:quotations\/|articles\/|facts\.json|words\.json))/;

/**
 * A plugin for the development server, which builds no index: the search there answers from the last built site in
 * `out`, if there is one, read anew each time.
 */
export function serveLastIndex(out: string, base: string) {
  const middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => {
    const path = (request.url ?? '').replace(/[?#].*$/s, '');
    if (!path.startsWith(base) || !searchFile.test(path.slice(base.length))) return next();
    send(request, path.slice(base.length - 1), { root: out })
      .on('error', () => next())
      .pipe(response);
  };
  return {
    name: 'dateline:last-index',
    configureServer: ({ middlewares }: { middlewares: { use(handler: typeof middleware): void } }) => {
      middlewares.use(middleware);
    },
  };
}
