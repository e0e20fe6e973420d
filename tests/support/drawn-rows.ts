import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDrawn } from './marked-text.ts';

/** A row of the attribution tests: a story in which one quotation is drawn, and who says it. */
export interface DrawnRow {
  readonly text: string;
  /** Where the quotation's opening mark stands. */
  readonly at: number;
  /** A name, or "nobody". */
  readonly speaker: string;
}

const night = 'The water rose by two metres and many left their homes for the night.';

/**
 * The article of a row: a paragraph, with ⏎ for another; in front of a bar what stands below it; "H" opens the row as the
 * headline.
 */
export function articleOfRow(row: string): string {
  const [first = '', ...others] = row.replace(/^H /, '').split(' | ');
  const byline = 'By Kim Orr\n12 March 2022';
  if (row.startsWith('H ')) return [first, byline, ...others, night].join('\n\n');
  const paragraphs = [...others.reverse(), first].flatMap((part) => part.split('⏎'));
  return ['River rises in the north of the country', byline, night, ...paragraphs].join('\n\n');
}

/** Every row of the attribution tests, for fitting. */
export function readDrawnRows(): DrawnRow[] {
  const folder = join(import.meta.dirname, '../pipeline/attribution');
  return ['newsroom.test.ts', 'speakers.test.ts'].flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .flatMap((line) => {
        const row = line.trim().replace(/^['"`]|['"`],?$/g, '');
        const [drawn = '', speaker] = row.split(' => ');
        if (!drawn.includes('{Q:') || speaker === undefined) return [];
        const { text, spans } = readDrawn(articleOfRow(drawn.trim()));
        const at = spans.find((span) => span.label === 'Q')?.start;
        return at === undefined ? [] : [{ text: `${text}\n`, at, speaker: speaker.split(' / ')[0]?.trim() ?? '' }];
      }),
  );
}

/** A short story of the attribution tests, with who says each of its quotations as the test wants it: a name, or "nobody". */
export interface StoryRow {
  readonly text: string;
  readonly speakers: readonly string[];
}

const drawnWords = '“We were not ready for this at all,”';

/** The rows of the attribution tests that are stories of a few sentences: ¶ or ⏎ is a new paragraph, Q the quotation, => who speaks. */
export function readStoryRows(): StoryRow[] {
  const folder = join(import.meta.dirname, '../pipeline/attribution');
  return ['whole-names.test.ts', 'offices.test.ts', 'clauses.test.ts', 'continuity.test.ts'].flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .flatMap((line): StoryRow[] => {
        const [story = '', wanted] = line.trim().split(' => ');
        if (wanted === undefined || story.includes('{') || !/“|\bQ\b/.test(story)) return [];
        const text = story.replaceAll(/\s?[¶⏎]\s?/g, '\n').replace(/\bQ\b/, drawnWords);
        return [{ text, speakers: (wanted.split(' / ')[0] ?? '').split('; ') }];
      }),
  );
}
