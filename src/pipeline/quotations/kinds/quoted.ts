import type { Paragraph } from '../../../domain.ts';

/** What the rules look at: the words in marks and what stands right before and after them. */
export interface Quoted {
  readonly words: string;
  readonly before: string;
  readonly after: string;
  readonly where: Paragraph['where'];
}
