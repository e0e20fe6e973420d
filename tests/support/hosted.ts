import { join } from 'node:path';
import { parseAllHeaders } from '@netlify/headers-parser';
import { startServer } from '../../scripts/serve.ts';

export interface HostedSite {
  /** Ends with a slash. */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves a built site as a host does that reads `_headers`: every rule that fits is applied, its values added up. */
export async function hostSite(folder: string, base: string): Promise<HostedSite> {
  const rules = await readHeaders(folder);
  const { server, address } = await startServer(folder, base, 0);
  server.prependListener('request', (request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*/, '');
    for (const { path: pattern, headers } of rules) {
      const fits = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
      if (!fits) continue;
      for (const [name, value] of headers) {
        const before = response.getHeader(name);
        response.setHeader(name, before === undefined ? value : `${before}, ${value}`);
      }
    }
  });
  return { address, close: () => new Promise((done) => server.close(() => done())) };
}

/** `_headers` as Netlify's own parser reads it. Throws where that finds an error. */
export async function readHeaders(
  folder: string,
): Promise<readonly { readonly path: string; readonly headers: readonly (readonly [string, string])[] }[]> {
  const { headers, errors } = await parseAllHeaders({
    headersFiles: [join(folder, '_headers')],
    configHeaders: [],
    minimal: true,
  });
  if (errors.length > 0) throw new Error(errors.map((error: Error) => error.message).join('\n'));
  return headers.map((rule) => ({
    path: rule.for,
    headers: Object.entries(rule.values).map(([name, value]) => [name, String(value)] as const),
  }));
}
