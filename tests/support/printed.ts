import type { Reading } from '../../src/pipeline/index.ts';
import { printable } from '../../src/printable.ts';
import { unwrap } from '../../src/text/unwrap.ts';

/** Words as a browser shows them: any white space but a no-break space is one space. */
export const shown = (words: string): string => words.replace(/[ \t\r\n\f]+/g, ' ').replace(/^ | $/g, '');

/** The paragraphs that an article prints and its page is to show. */
export function printed({ source, anatomy }: Pick<Reading, 'source' | 'anatomy'>): readonly string[] {
  return anatomy.paragraphs
    .filter(({ where }) => where !== 'headline' && where !== 'standfirst')
    .map(({ start, end }) => shown(printable(unwrap(source.text.slice(start, end)))))
    .filter((words) => words !== '');
}
