import { readAnatomy } from '../../../src/pipeline/article/index.ts';
import { collectCapitals } from '../../../src/pipeline/attribution/names/title-case.ts';
import { type Parsed, parse } from '../../../src/pipeline/attribution/parse.ts';
import { findPeople } from '../../../src/pipeline/attribution/people.ts';
import { readSentences } from '../../../src/pipeline/attribution/sentences.ts';
import { findQuotations } from '../../../src/pipeline/quotations/index.ts';

/** The sentence of a story that its first words in marks stand in, and their token position. */
export function parsedAtFirstQuotation(story: string): { readonly s: Parsed; readonly at: number } {
  const text = `Harbour talks\n\n${story}\n`;
  const { anatomy } = readAnatomy(text);
  const { quotations } = findQuotations(text, anatomy.paragraphs);
  const sentences = readSentences(text, anatomy, quotations);
  const people = findPeople(sentences, collectCapitals(sentences), () => false);
  const isNoun = (quotation: number): boolean => quotations[quotation]?.kind !== 'statement';
  for (const [index, sentence] of sentences.entries()) {
    const s = parse(sentence, index, people.mentions[index] ?? [], isNoun);
    const at = s.tokens.findIndex(({ quotation }) => quotation === 0);
    if (at >= 0) return { s, at };
  }
  throw new Error(`No words in marks: ${story}`);
}
