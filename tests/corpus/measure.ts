import { readArticle } from '../../src/pipeline/index.ts';
import type { CorpusArticle, Row } from './read.ts';

/** What the parser made of one row. */
export interface Outcome {
  readonly article: CorpusArticle;
  readonly row: Row;
  /** `silent`: nobody was named where somebody speaks. `quiet`: nobody was named, and that is right. */
  readonly verdict: 'right' | 'wrong' | 'invented' | 'silent' | 'quiet';
  /** The speaker it named. */
  readonly got: string | null;
  /** By which rule, and how sure; why not, where nobody was named. */
  readonly how: string;
  readonly confidence: number | null;
  /** Null where the row is not about the day. */
  readonly saidRight: boolean | null;
  readonly gotSaid: string | null;
}

/** Counts over many rows. Shares are between 0 and 1. */
export interface Figures {
  readonly rows: number;
  readonly spoken: number;
  readonly attributed: number;
  readonly right: number;
  /** Wrong or invented. */
  readonly wrong: number;
  readonly wrongShare: number;
  readonly rightShare: number;
  readonly said: number;
  readonly saidRight: number;
}

/** Reads every article with its headline and day given, and compares row by row. */
export function measure(articles: readonly CorpusArticle[]): readonly Outcome[] {
  return articles.flatMap((article) => {
    const { quotations } = readArticle(
      { file: article.file, name: article.id, text: article.text },
      { headline: article.headline, published: article.published },
      { known: article.known, dates: { order: 'day-first' } },
    );
    return article.rows.map((row): Outcome => {
      const at = row.at ?? -1;
      const found = quotations.find((q) => q.spans.some((span) => span.start <= at + 1 && at < span.end));
      const attribution = found?.attribution;
      const got = attribution?.kind === 'attributed' ? attribution.speaker.name : null;
      const said: { date: string; basis: string } | null = found?.said ?? null;
      return {
        article,
        row,
        verdict: verdictOf(row, got),
        got,
        how: !attribution ? 'not found' : attribution.kind === 'attributed' ? attribution.how : attribution.why,
        confidence: attribution?.kind === 'attributed' ? attribution.confidence : null,
        saidRight: row.said?.some((day) => day === (day === 'unknown' ? said?.basis : said?.date)) ?? null,
        gotSaid: said && `${said.date} (${said.basis})`,
      };
    });
  });
}

function verdictOf(row: Row, got: string | null): Outcome['verdict'] {
  if (got === null) return row.speakers.some(isNobody) ? 'quiet' : 'silent';
  if (row.speakers.some((speaker) => !isNobody(speaker) && namesSame(speaker, got))) return 'right';
  return row.speakers.every(isNobody) ? 'invented' : 'wrong';
}

const isNobody = (speaker: string): boolean => speaker === 'nobody' || speaker === 'unknown';

/** Whether two names are one to a reader: spaces, marks and a leading article do not count. */
export const namesSame = (a: string, b: string): boolean => plain(a) === plain(b);

/** A name as it is compared: spaces, marks and a leading article do not count, nor capitals where it is no name. */
function plain(name: string): string {
  const bare = name
    .normalize('NFC')
    .replace(/[’‘]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:the|an?) /iu, '');
  return /^\p{Ll}/u.test(bare) || /^(?:the|an?) /iu.test(name) ? bare.toLowerCase() : bare;
}

export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const count = (...verdicts: readonly Outcome['verdict'][]): number =>
    outcomes.filter((outcome) => verdicts.includes(outcome.verdict)).length;
  const right = count('right');
  const wrong = count('wrong', 'invented');
  const spoken = count('right', 'wrong', 'silent');
  const share = (a: number, b: number): number => (b === 0 ? 0 : a / b);
  return {
    rows: outcomes.length,
    spoken,
    attributed: right + wrong,
    right,
    wrong,
    wrongShare: share(wrong, right + wrong),
    rightShare: share(right, spoken),
    said: outcomes.filter((outcome) => outcome.saidRight !== null).length,
    saidRight: outcomes.filter((outcome) => outcome.saidRight).length,
  };
}
