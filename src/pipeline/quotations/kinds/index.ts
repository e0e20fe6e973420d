import type { Paragraph, Quotation } from '../../../domain.ts';
import type { Stretch } from '../pair.ts';
import { isNickname } from './nickname.ts';
import type { Quoted } from './quoted.ts';
import { isTerm } from './term.ts';
import { isTitle } from './title.ts';

/** How much of the neighbourhood a rule may read. */
const NEIGHBOURHOOD = 80;

/** Tells words that somebody said from titles, nicknames and terms, and by which rule. The first that applies decides. */
export function kindOf(input: {
  text: string;
  paragraph: Paragraph;
  stretch: Stretch | undefined;
  doubled: boolean;
}): Pick<Quotation, 'kind' | 'kindRule'> {
  const { text, paragraph, stretch, doubled } = input;
  if (!stretch) return { kind: 'statement' };
  const quoted: Quoted = {
    words: text.slice(stretch.content.start, Math.min(stretch.content.end, stretch.content.start + 200)),
    before: text.slice(Math.max(paragraph.start, stretch.marked.start - NEIGHBOURHOOD), stretch.marked.start),
    after: text.slice(stretch.marked.end, Math.min(paragraph.end, stretch.marked.end + NEIGHBOURHOOD)),
    where: paragraph.where,
  };
  if (doubled && isCrosshead(quoted, stretch, paragraph)) return { kind: 'term', kindRule: 'crosshead' };
  if (isNickname(quoted)) return { kind: 'nickname', kindRule: 'nickname' };
  // A code name is a term, In Capitals or not.
  if (isTerm(quoted)) return { kind: 'term', kindRule: 'held-up' };
  if (isTitle(quoted)) return { kind: 'title', kindRule: 'title' };
  return { kind: 'statement' };
}

/** ‘A heavy price’ alone on its line, in an article that quotes in double marks: a crosshead that repeats the story. */
function isCrosshead({ words, before, after }: Quoted, stretch: Stretch, paragraph: Paragraph): boolean {
  if (paragraph.where !== 'body' || stretch.family !== 'single' || stretch.open) return false;
  return !/\p{L}/u.test(before + after) && words.split(/\s+/).length <= 8;
}
