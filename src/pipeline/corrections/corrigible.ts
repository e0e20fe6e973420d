import type { Anatomy, Quotation } from '../../domain.ts';
import type { PublishedArticle } from '../ledger/index.ts';
import type { QuotationIds } from '../quotation-ids.ts';

/** A quotation while corrections are taken: what others are told apart by, and what was decided of it. */
export interface Corrigible {
  quotation: Quotation;
  readonly id: string;
  /** The words as one text. */
  readonly text: string;
  readonly unfinished: boolean;
  /** Ids that were merged into it. */
  readonly absorbed: readonly string[];
  /** The one that it was parted from within one pair of marks: whoever speaks the one there speaks the other. */
  readonly partedFrom?: string;
}

/** What the corrections need to know of the article. */
export interface CorrectedArticle {
  readonly text: string;
  readonly anatomy: Pick<Anatomy, 'paragraphs' | 'lines'>;
  readonly ids: QuotationIds;
  /** The words of a quotation, as one text. */
  readonly wordsOf: (quotation: Quotation) => string;
  /** What was published of it before; null where nothing was. */
  readonly published: Pick<PublishedArticle, 'quotations' | 'gone' | 'left'> | null;
}
