import type { QuotationData } from '../schema.ts';

/** Whether a quotation's speaker is known as surely as the timeline asks: below `sure` the name is said with "probably". */
export const isSure = ({ speaker, confidence }: Pick<QuotationData, 'speaker' | 'confidence'>, sure: number): boolean =>
  speaker === null || confidence === null || confidence >= sure;
