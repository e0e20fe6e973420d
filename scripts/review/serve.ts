import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ReviewState, renderReview, sayState } from './page.ts';
import { settleItem } from './settle-item.ts';

/** More than a person types into one correction. */
const mostBytes = 64 * 1024;

interface Review {
  readonly base: string;
  /** Whether files may be written from the page: never where the server is open to other machines. */
  readonly writes: boolean;
  /** A folder to try a change in before it is made. */
  readonly scratch: string;
  readonly state: () => ReviewState;
  /** Reads the articles again. */
  readonly read: () => Promise<void>;
}

/**
 * Serves `/review/` beside the site with live reload, and nowhere else. What is written is written only for a page that
 * this program served to this machine: over the loopback, under its own name, from its own origin, and with the token that
 * stands in the page. So no other website that is open in the browser can write, nor one that borrows this machine's name.
 */
export function reviewMiddleware(review: Review) {
  const token = randomBytes(32).toString('base64url');
  const { base } = review;
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const name = url.pathname.startsWith(`${base}review/`) ? url.pathname.slice(`${base}review/`.length) : null;
    if (`${url.pathname}/` === `${base}review/`)
      response.writeHead(302, { Location: `${base}review/${url.search}` }).end();
    else if (name === 'settle.json') void settle(review, token, request, response);
    else if (name === 'state.json') sendState(review, response);
    else if (name === '') sendPage(review, isLocal(request) ? token : null, url, response);
    else next();
  };
}

function send(response: ServerResponse, status: number, type: string, body: string, headers = {}): void {
  response
    .writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store', 'X-Frame-Options': 'DENY', ...headers })
    .end(body);
}

function sendState({ state }: Review, response: ServerResponse): void {
  const { version, problems, fault } = state();
  const body = { version, says: sayState(state()), well: problems.length === 0 && fault === null };
  send(response, 200, 'application/json', JSON.stringify(body));
}

function sendPage({ base, state, writes }: Review, token: string | null, url: URL, response: ServerResponse): void {
  const nonce = randomBytes(16).toString('base64');
  const page = Number(url.searchParams.get('page') ?? '1');
  const query = {
    kind: url.searchParams.get('kind'),
    article: url.searchParams.get('article'),
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
  const html = renderReview(state(), query, { base, nonce, token: writes ? token : null });
  send(response, 200, 'text/html; charset=utf-8', html, {
    'Content-Security-Policy': `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    'Referrer-Policy': 'no-referrer',
  });
}

async function settle(
  { writes, state, scratch, read }: Review,
  token: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const say = (status: number, message: string) =>
    send(response, status, 'application/json', JSON.stringify({ message }));
  const refusal = writes ? refuse(request, token) : 'Nothing is written while the server is open to other machines.';
  if (refusal !== null) {
    say(403, refusal);
    return;
  }
  try {
    const asked = parseAsked(await readBody(request));
    const item = state().items.find(({ key }) => key === asked?.key);
    if (asked === null || item === undefined) {
      say(409, 'This is settled already, or was read otherwise meanwhile. Load the page again.');
      return;
    }
    const { done, message } = settleItem(item, asked.lines, scratch);
    if (done) await read();
    say(done ? 200 : 422, message);
  } catch (error) {
    say(500, `It could not be written (${(error as Error).message}).`);
  }
}

/** Whether this machine asked, and under a name that is always its own: a foreign name may have been pointed here. */
function isLocal({ socket, headers }: IncomingMessage): boolean {
  const { remoteAddress = '' } = socket;
  const loopback = /^(?:::ffff:)?127\.|^::1$/.test(remoteAddress);
  return loopback && /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(headers.host ?? '');
}

/** Why a request may not write; null where it may. */
function refuse(request: IncomingMessage, token: string): string | null {
  const { headers } = request;
  const shown = Buffer.from(String(headers['x-dateline-token'] ?? ''));
  const known = Buffer.from(token);
  const site = headers['sec-fetch-site'];
  if (request.method !== 'POST') return 'Only a POST writes.';
  if (!isLocal(request)) return 'Only this machine may write, under the name localhost.';
  if (headers.origin !== `http://${headers.host}` || (site !== undefined && site !== 'same-origin'))
    return 'Only the page itself may write.';
  if (!/^application\/json\b/.test(headers['content-type'] ?? '')) return 'Only the page itself may write.';
  if (shown.length !== known.length || !timingSafeEqual(shown, known))
    return 'This page is of an earlier run. Load it again.';
  return null;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > mostBytes) throw new Error('too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parseAsked(body: string): { readonly key: string; readonly lines: string } | null {
  try {
    const { key, lines } = JSON.parse(body);
    return typeof key === 'string' && typeof lines === 'string' ? { key, lines } : null;
  } catch {
    return null;
  }
}
