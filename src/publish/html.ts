import type { Picture } from '../domain.ts';
import { inMarks, quotedParagraphs } from '../quoted-words.ts';
import { formatDate } from '../timeline/days.ts';
import { certaintyInWords, evidenceOf } from '../timeline/how.ts';
import type { PlacedQuotation } from '../timeline/index.ts';
import * as say from '../words/index.ts';
import type { Addresses } from './addresses.ts';

/** Pieces of HTML for other programs: feed readers and TimelineJS. */

/** Makes words safe to stand in HTML or XML, as text or inside a double-quoted attribute. */
export function escapeMarkup(words: string): string {
  return (
    words
      // XML has no way to write these at all.
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
  );
}

/** A link as HTML, address and words escaped. */
export const link = (address: string, words: string): string =>
  `<a href="${escapeMarkup(address)}">${escapeMarkup(words)}</a>`;

/** A picture with whose it is. */
export function pictureHtml(id: string, { alt, credit, format, width, height }: Picture, to: Addresses): string {
  const image = `<img src="${escapeMarkup(to.picture(id, format))}" alt="${escapeMarkup(alt)}" width="${width}" height="${height}">`;
  return credit ? `<figure>${image}<figcaption>${escapeMarkup(credit)}</figcaption></figure>` : `<p>${image}</p>`;
}

/** A quotation as HTML for other programs: its words, who said them, and a link to it. */
export function quotationHtml(quotation: PlacedQuotation, to: Addresses, language: string): string {
  const words = inMarks(quotedParagraphs(quotation))
    .map((paragraph) => `<p>${escapeMarkup(paragraph)}</p>`)
    .join('');
  const speaker = quotation.speaker?.name ?? say.speaking.unattributed;
  const address = to.quotation(quotation.article.id, quotation.id);
  return `<blockquote>${words}<p>— ${link(address, `${speaker}, ${formatDate(quotation.said.date, language)}`)}</p></blockquote>`;
}

/** How it is known who spoke, and the sentence that this rests on, as HTML; nothing where nobody is named. */
export function whyHtml(quotation: PlacedQuotation): string {
  const certainty = certaintyInWords(quotation);
  const evidence = evidenceOf(quotation);
  if (!certainty) return '';
  return `<p><small>${escapeMarkup(certainty)}${evidence && ` <q>${escapeMarkup(evidence)}</q>`}</small></p>`;
}
