import { type Article, markOf } from './index.ts';
import type { Mark } from './sides.ts';

/** How a quotation’s speaker is shown beside it. */
export interface Label {
  readonly name: string;
  readonly mark: Mark;
  /** The speaker’s page. */
  readonly address: string;
}

/** An article’s body as its page shows it; `addressOf` gives a speaker’s page. */
export function labelledBody({ html, voices }: Pick<Article, 'html' | 'voices'>, addressOf: (id: string) => string) {
  const labels = new Map(
    voices.map(({ id, name, side }) => [id, { name, mark: markOf(side), address: addressOf(id) }] as const),
  );
  return labelQuotations(html, (id) => labels.get(id) ?? null);
}

/**
 * An article’s body with each quotation’s speaker beside it: a link before a quotation that opens its paragraph, after one
 * that stands inside a sentence; once where the same speaker goes on in the paragraph. The words of quotations stay as
 * they are, because a label stands outside them. A quotation of no known speaker gets no label and no colour. Captions
 * become figures. All other HTML passes through.
 */
export function labelQuotations(html: string, labelOf: (speakerId: string) => Label | null): string {
  return html
    .replace(/<(p|li|h[1-6]|blockquote)\b[^>]*>[\s\S]*?<\/\1>/g, (block) => labelBlock(block, labelOf))
    .replace(/<p class="caption">([\s\S]*?)<\/p>/g, '<figure class="caption"><figcaption>$1</figcaption></figure>');
}

function labelBlock(block: string, labelOf: (speakerId: string) => Label | null): string {
  let last: string | null = null;
  const opening = /^<[^>]*>/.exec(block)?.[0].length ?? 0;
  return block.replace(/<q\b([^>]*)>([\s\S]*?)<\/q>/g, (_whole, attributes: string, words: string, at: number) => {
    const speaker = /\sdata-speaker="([^"]*)"/.exec(attributes)?.[1] ?? null;
    const label = speaker === null ? null : labelOf(speaker);
    // A quotation can be stepped to, by key and by address.
    const stop = /\sid="/.test(attributes) ? ' tabindex="-1" data-stop' : '';
    const side = label ? ` class="side-${label.mark}"` : '';
    const quotation = `<q${attributes}${side}${stop}>${words}</q>`;
    const repeated = speaker === last;
    last = speaker;
    if (!label || repeated) return quotation;
    const opens = at === opening;
    const link =
      `<a class="speaker${opens ? ' opens' : ''} side-${label.mark}" href="${escapeHtml(label.address)}" data-pagefind-ignore>` +
      `<svg class="mark" viewBox="-7 -7 14 14" aria-hidden="true"><use href="#m${label.mark}"></use></svg> ` +
      `${escapeHtml(label.name)}</a>`;
    return opens ? link + quotation : `${quotation}${link}`;
  });
}

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
