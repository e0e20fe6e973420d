import type { Quotation } from '../../domain.ts';
import { nearest } from '../../nearest.ts';
import type { CorrectedArticle, Corrigible } from './corrigible.ts';
import { nearestTo, type Target } from './target.ts';
import { beginsWith, clip, findWords, holds } from './words.ts';

/** What was last published under this id; null where the name is no id or nobody knows. */
export function publishedWords(name: string, { published }: Pick<CorrectedArticle, 'published'>): string | null {
  return published?.quotations[name]?.[0] ?? null;
}

/** The id that a correction names, or the one of the quotation gone from here that was published with these first words. */
function idMeant(name: string, { published }: CorrectedArticle, items: readonly Corrigible[]): string {
  if (/^q-[0-9a-f]{8}$/.test(name)) return name;
  const words = name.replace(/(?:…|\.\.\.)\s*$/, '');
  const [one, another] = Object.entries(published?.quotations ?? {}).filter(
    ([id, [first]]) => beginsWith(first, words) && !items.some((item) => item.id === id),
  );
  return one && !another ? one[0] : name;
}

/** Whether the words that a correction names still stand in the article, in no quotation. */
export function isOnlyText(name: string, article: CorrectedArticle, items: readonly Corrigible[]): boolean {
  const words = publishedWords(name, article) ?? (/^q-[0-9a-f]{8}$/.test(name) ? null : name);
  if (words === null || findWords(article.text, words).length === 0) return false;
  return !items.some(({ text }) => holds(text, words));
}

/** Whether a correction means a quotation as it is read, the first half of one that it parts, or what others are still to make. */
export type Manner = 'whole' | 'first half' | 'later';

/** What is said of a correction whose quotation is not there, or is one of several; and the id it has today, where there is no doubt. */
export function sayMissing(
  target: Exclude<Target, { kind: 'one' }>,
  name: string,
  article: CorrectedArticle,
  items: readonly Corrigible[],
  because: string | undefined,
  manner: Manner = 'whole',
): { readonly message: string; readonly to: string | null } {
  if (target.kind === 'several') {
    const list = target.items.map(({ id, quotation }) => `${id} (line ${lineOf(article, quotation)})`).join(', ');
    return { message: `“${name}” fits several quotations: ${list}. Name the one you mean by its id.`, to: null };
  }
  const id = idMeant(name, article, items);
  const meant = publishedWords(id, article);
  const why = because === undefined ? '' : `, corrected because “${because}”`;
  const what = `This article has no quotation ${/^q-/.test(name) ? name : `that begins “${clip(name)}”`}${meant ? ` any more (“${clip(meant)}”${why})` : why}.`;
  if (manner === 'later') {
    return {
      message: `${what} Settle first what parts, joins or adds quotations here; this one may then be found.`,
      to: null,
    };
  }
  const near = nearestTo(id, meant, items, article, manner === 'first half');
  if (near) {
    const { item, sure } = near;
    const place = `“${clip(item.text)}” (line ${lineOf(article, item.quotation)})`;
    return sure
      ? {
          message: `${what} It looks like today's ${item.id}, ${place}: “npm run settle” moves the correction there. Or take it out.`,
          to: item.id,
        }
      : {
          message: `${what} The nearest is ${item.id}, ${place}. Name that one, or take the correction out.`,
          to: null,
        };
  }
  const slip = meant === null ? slippedId(name, items) : null;
  if (slip) {
    return {
      message: `${what} Did you mean ${slip.id}, “${clip(slip.text)}” (line ${lineOf(article, slip.quotation)})?`,
      to: null,
    };
  }
  const words = meant ?? (/^q-/.test(name) ? null : name);
  const [holder, another] = words === null ? [] : items.filter(({ text }) => holds(text, words));
  if (holder && !another) {
    return {
      message: `${what} The words stand further on in ${holder.id}, “${clip(holder.text)}” (line ${lineOf(article, holder.quotation)}). Name that one by its id or by the words it begins with.`,
      to: null,
    };
  }
  if (words !== null && findWords(article.text, words).length > 0) {
    return {
      message: `${what} The words stand in the article, but are read as no quotation. Write “add: …” with them instead of “quotation”, or take the correction out.`,
      to: null,
    };
  }
  return {
    message: `${what} “npm run inspect” lists the quotations it has. Name one of them, or take it out.`,
    to: null,
  };
}

/** The quotation whose id was meant by one with a slip of the pen: a letter more, less or other, “q-” left out. */
function slippedId(name: string, items: readonly Corrigible[]): Corrigible | null {
  if (!/^(?:q-?)?(?=\D*\d)[\da-z]{7,9}$/i.test(name)) return null;
  const ids = items.map(({ id }) => id);
  const near = nearest(name, ids);
  return items.find(({ id }) => id === near) ?? null;
}

function lineOf({ anatomy }: CorrectedArticle, quotation: Quotation): number {
  const start = quotation.spans[0]?.start ?? 0;
  return anatomy.lines.find((line) => line.end > start)?.number ?? 1;
}
