import type { Anatomy, Finding, Quotation } from '../domain.ts';
import { quotedText } from '../quoted-words.ts';
import type { Sidecar } from '../schema.ts';
import { withoutEmphasis } from '../text/emphasis.ts';
import { type Corrections, settleQuotations } from './corrections/index.ts';
import type { PublishedArticle } from './ledger/index.ts';
import { QuotationIds } from './quotation-ids.ts';
import { findQuotations } from './quotations/index.ts';
import type { Source } from './reading.ts';
import { stretchesOf } from './stretches.ts';

/** The quotations of an article, with their ids, and what is to be said of its marks. */
export interface WhichQuotations {
  readonly corrected: Corrections;
  readonly findings: readonly Finding[];
  /** There are more than any page can show, and none is read. */
  readonly overfull: boolean;
}

/** Finds the words between marks, gives them their ids, and takes what a curator says of which there are. */
export function whichQuotations(
  { name, text }: Source,
  anatomy: Anatomy,
  sidecar: Sidecar | null,
  published: PublishedArticle | null,
): WhichQuotations {
  const { paragraphs } = anatomy;
  const inMarks = findQuotations(withoutEmphasis(text), paragraphs);
  const overfull = inMarks.quotations.reduce((sum, { spans }) => sum + spans.length, 0) > mostStretches;
  const printed = overfull ? nothingQuoted(inMarks.findings) : inMarks;
  const stretches = new Map(printed.quotations.map((one) => [one, stretchesOf(text, paragraphs, one)] as const));
  const wordsOf = (quotation: Quotation): string =>
    quotedText(stretches.get(quotation) ?? stretchesOf(text, paragraphs, quotation));
  const ids = new QuotationIds(name, text, paragraphs, published);
  const given = ids.give(
    printed.quotations.map((quotation) => ({
      words: (stretches.get(quotation) ?? []).map(({ words }) => words).join(' '),
      text: wordsOf(quotation),
      where: quotation.where,
      marked: quotation.marked,
    })),
  );
  const corrected = settleQuotations(
    { text, anatomy, ids, wordsOf, published },
    printed,
    given,
    overfull ? [] : (sidecar?.corrections ?? []),
    overfull ? [] : (sidecar?.apart ?? []),
  );
  return { corrected, findings: [...(overfull ? [tooManyQuotations] : []), ...printed.findings], overfull };
}

/** No browser opens a page of more; the longest day of live reports holds a tenth of it. A paragraph that a quotation runs on to counts as one. */
const mostStretches = 20_000;

const nothingQuoted = (findings: readonly Finding[]): ReturnType<typeof findQuotations> => ({
  quotations: [],
  repeats: [],
  unfinished: new Set(),
  findings,
});

const tooManyQuotations: Finding = {
  code: 'too-many-quotations',
  severity: 'warning',
  at: 0,
  message:
    `This article holds more than ${mostStretches.toLocaleString('en')} quotations, and no browser shows so long a page. ` +
    'Part the file in several articles, or mend its marks. Until then the article is left out.',
};
