import type { Problem } from '../../src/domain.ts';
import { formatProblem } from '../../src/problems.ts';
import { escapeMarkup as escaped } from '../../src/publish/html.ts';
import { type HeadAsRead, sayHead } from '../../src/review/heads.ts';
import { type ReviewItem, reviewKinds } from '../../src/review/index.ts';
import { perPage } from '../review-list.ts';
import { count } from '../shell.ts';

/** What `/review/` shows, as of the last time the articles were read. */
export interface ReviewState {
  /** Counts the readings: a page of an earlier one is out of date. */
  readonly version: number;
  readonly problems: readonly Problem[];
  /** What kept the articles from being read at all. */
  readonly fault: string | null;
  readonly items: readonly ReviewItem[];
  readonly heads: readonly HeadAsRead[];
  /** What the site holds: “5 articles, 1 event”. */
  readonly holds: string;
  readonly leftOut: readonly { readonly file: string; readonly why: string }[];
}

/** What of the list is asked for, by the page's address. */
export interface ReviewQuery {
  readonly kind: string | null;
  readonly article: string | null;
  readonly page: number;
}

/** The state of the folder in a few words: "All well: 5 articles.", "2 errors, 1 warning." */
export function sayState({ problems, fault, holds }: ReviewState): string {
  if (fault !== null) return fault;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return problems.length === 0
    ? `All well: ${holds}.`
    : `${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}.`;
}

/** The page as HTML. `token` is what a page must show to write; null where nothing is written from here. */
export function renderReview(
  state: ReviewState,
  query: ReviewQuery,
  { base, nonce, token }: { readonly base: string; readonly nonce: string; readonly token: string | null },
): string {
  const { problems, items, heads, leftOut } = state;
  const chosen = items.filter(
    ({ kind, article }) =>
      (query.kind === null || kind === query.kind) && (query.article === null || article === query.article),
  );
  const pages = Math.max(1, Math.ceil(chosen.length / perPage));
  const page = Math.min(query.page, pages);
  const address = (changes: Partial<ReviewQuery>) => {
    const { kind, article, page: n } = { ...query, page: 1, ...changes };
    const parts = new URLSearchParams();
    if (kind !== null) parts.set('kind', kind);
    if (article !== null) parts.set('article', article);
    if (n > 1) parts.set('page', String(n));
    return escaped(`${base}review/${parts.size > 0 ? `?${parts}` : ''}`);
  };
  const kinds = Object.entries(reviewKinds).flatMap(([kind, says]) => {
    const n = items.filter((item) => item.kind === kind).length;
    const current = kind === query.kind ? ' aria-current="true"' : '';
    return n === 0 ? [] : [`<li><a href="${address({ kind })}"${current}>${escaped(says)}</a> ${n}</li>`];
  });
  const shown = chosen.slice((page - 1) * perPage, page * perPage);
  const steps = [
    page > 1 ? `<a rel="prev" href="${address({ page: page - 1 })}">The ten before</a>` : '',
    pages > 1 ? `Page ${page} of ${pages}` : '',
    page < pages ? `<a rel="next" href="${address({ page: page + 1 })}">The next ten</a>` : '',
  ].filter(Boolean);
  const headOf = new Map(heads.map((head) => [head.article, head]));
  let above: string | null | undefined;
  const list = shown.flatMap((item) => {
    const opens = item.article !== above;
    above = item.article;
    const head = item.article === null ? undefined : headOf.get(item.article);
    return [
      opens
        ? `<h2>${item.article === null ? 'People and papers' : `<a href="${address({ article: item.article })}">${escaped(item.file)}</a>`}</h2>`
        : '',
      opens && head ? `<p class="head">${escaped(sayHead(head))}</p>` : '',
      renderItem(item, token !== null),
    ];
  });
  const narrowed = query.kind !== null || query.article !== null;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Review</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
<header>
<p><a href="${escaped(base)}">The timeline</a></p>
<h1>Review</h1>
<p id="state" role="status" class="${problems.some(({ severity }) => severity === 'error') || state.fault ? 'bad' : problems.length > 0 ? 'fair' : 'well'}">${escaped(sayState(state))}</p>
</header>
<main>
${renderProblems(problems)}
${leftOut.length > 0 ? `<p>${count(leftOut.length, 'article')} left out: ${escaped(leftOut.map(({ file, why }) => `${file} (${why})`).join(', '))}.</p>` : ''}
${items.length === 0 ? '<p>Nothing to review.</p>' : `<p>To review: ${count(items.length, 'item')} of these kinds.</p>\n<ul class="kinds">${kinds.join('\n')}</ul>`}
${narrowed ? `<p>Shown: ${count(chosen.length, 'item')}${query.article === null ? '' : ` of ${escaped(query.article)}`}. <a href="${escaped(base)}review/">All</a></p>` : ''}
${query.article !== null && chosen.length === 0 ? `<p class="head">${escaped(headOf.has(query.article) ? sayHead(headOf.get(query.article) as HeadAsRead) : 'There is no such article.')}</p>` : ''}
${list.join('\n')}
${steps.length > 0 ? `<nav aria-label="Pages"><p>${steps.join(' · ')}</p></nav>` : ''}
${heads.length > 0 ? `<details><summary>How the head of each article was read</summary><ul class="heads">${heads.map((head) => `<li><a href="${address({ kind: null, article: head.article })}">${escaped(head.file)}</a> ${escaped(sayHead(head))}</li>`).join('\n')}</ul></details>` : ''}
${token === null ? '<p>From here nothing is written into files: the server is open to other machines, or was reached under another name.</p>' : ''}
</main>
<script nonce="${nonce}">(${String(runPage)})(${JSON.stringify({ base, version: state.version, token }).replaceAll('<', '\\u003c')});</script>
</body>
</html>
`;
}

/** The first ones; of very many the rest is folded, so that the list below stays in sight. */
function renderProblems(problems: readonly Problem[]): string {
  const list = (some: readonly Problem[]) =>
    `<ul class="problems">${some.map((problem) => `<li>${escaped(formatProblem(problem))}</li>`).join('\n')}</ul>`;
  const [first, rest] = [problems.slice(0, perPage), problems.slice(perPage)];
  const more = `<details><summary>${rest.length} more</summary>${list(rest)}</details>`;
  return first.length === 0 ? '' : `${list(first)}${rest.length === 0 ? '' : `\n${more}`}`;
}

function renderItem({ key, kind, file, line, says, around, settle }: ReviewItem, writes: boolean): string {
  const lines = settle?.lines ?? [];
  const id = `settle-${key}`;
  return `<article data-key="${key}">
<p><b>${kind}</b> ${escaped(line === null ? '' : `line ${line}: `)}${escaped(says)}</p>
${around === null ? '' : `<blockquote>${escaped(around)}</blockquote>`}
${
  settle === null
    ? ''
    : `<label for="${id}">To settle it, in ${escaped(settle.file)}</label>
<textarea id="${id}" rows="${lines.length}" spellcheck="false" autocomplete="off">${escaped(lines.join('\n'))}</textarea>
<p class="do"><button type="button" data-do="copy">Copy</button>${writes ? ` <button type="button" data-do="write">Write into ${escaped(settle.file.replace(/^.*[\\/]/, ''))}</button>` : ''} <span role="status"></span></p>`
}
<!-- ${escaped(file)} -->
</article>`;
}

/** Runs in the browser, so it uses nothing from around it. */
function runPage({ base, version, token }: { base: string; version: number; token: string | null }): void {
  const say = (button: Element, words: string) => {
    const place = button.parentElement?.querySelector('[role=status]');
    if (place) place.textContent = words;
  };
  const areas = () => [...document.querySelectorAll('textarea')];
  document.addEventListener('click', async (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>('button[data-do]') : null;
    const item = button?.closest<HTMLElement>('article[data-key]');
    const area = item?.querySelector('textarea');
    if (!button || !item || !area) return;
    if (button.dataset.do === 'copy') {
      area.select();
      const copied = navigator.clipboard
        ? await navigator.clipboard.writeText(area.value).then(
            () => true,
            () => document.execCommand('copy'),
          )
        : document.execCommand('copy');
      say(button, copied ? 'Copied.' : 'Press Ctrl+C: the lines are selected.');
      return;
    }
    button.disabled = true;
    say(button, 'Writing …');
    try {
      const answer = await fetch(`${base}review/settle.json`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-Dateline-Token': token ?? '' },
        body: JSON.stringify({ key: item.dataset.key, lines: area.value }),
      });
      const { message } = (await answer.json()) as { message: string };
      say(button, message);
      if (answer.ok) {
        area.value = area.defaultValue;
        setTimeout(() => location.reload(), 600);
        return;
      }
    } catch {
      say(button, 'The program does not answer. Is “npm run dev” still running?');
    }
    button.disabled = false;
  });
  const look = async () => {
    if (document.hidden) return;
    try {
      const now = (await (await fetch(`${base}review/state.json`)).json()) as { version: number; says: string };
      if (now.version === version) return;
      // Lines that are being written are not taken away.
      if (areas().every((area) => area.value === area.defaultValue)) location.reload();
      const state = document.getElementById('state');
      if (state) state.textContent = now.says;
    } catch {
      // Ended, or starting again.
    }
  };
  setInterval(look, 1000);
  document.addEventListener('visibilitychange', look);
}

const style = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-inline-size: 52rem; margin: 1rem auto; padding-inline: 1rem; }
h1 { margin-block: 0; } h2 { margin-block: 2rem 0; font-size: 1.125rem; }
.head, blockquote { color: light-dark(#555, #aaa); } .head { margin-block-start: 0; }
blockquote { margin: 0.5rem 0; padding-inline-start: 1rem; border-inline-start: 3px solid light-dark(#ccc, #555); }
article { margin-block: 1rem; padding-block-end: 1rem; border-block-end: 1px solid light-dark(#ccc, #555); overflow-wrap: anywhere; }
article p { margin-block: 0.5rem; }
label { display: block; font-size: 0.875rem; }
textarea { inline-size: 100%; box-sizing: border-box; font: 0.875rem/1.5 ui-monospace, monospace; }
button { font: inherit; min-block-size: 2rem; }
.well::before { content: '✓ '; } .bad::before { content: '✗ '; } .fair::before { content: '! '; }
#state { font-weight: bold; } .problems { padding-inline-start: 1.25rem; overflow-wrap: anywhere; }
.kinds { padding-inline-start: 1.25rem; } [aria-current] { font-weight: bold; }
.heads { overflow-wrap: anywhere; }
a { color: inherit; }
`;
