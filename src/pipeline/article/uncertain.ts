import type { Finding } from '../../domain.ts';
import type { Block } from './blocks.ts';
import type { HeadlineChoice } from './headline.ts';
import type { ArticleHints } from './hints.ts';

/** What in the head was a choice, below sure: one question each, with the other reading and the line to paste. */
export function headFindings(blocks: readonly Block[], choice: HeadlineChoice, hints: ArticleHints): Finding[] {
  const findings: Finding[] = [];
  const headline = blocks[choice.at];
  if (headline !== undefined && !choice.sure && hints.sidecar?.headline === undefined) {
    const other =
      choice.runnerUp === null
        ? ''
        : ` It may be “${clip(choice.runnerUp.text)}” on line ${choice.runnerUp.first + 1}.`;
    findings.push(
      uncertain(
        'headline',
        headline.start,
        `“${clip(headline.text)}” was read as the headline, and that is not sure.${other}`,
        `headline: ${quoted(choice.runnerUp?.text ?? headline.text)}`,
      ),
    );
  }
  return findings;
}

/** A question about a reading, and the line that settles it. */
export function uncertain(field: string, at: number | null, found: string, line: string): Finding {
  return {
    code: `uncertain-${field}`,
    severity: 'warning',
    at,
    message: `${found} Settle it in the article’s sidecar: “${line}”.`,
  };
}

export const clip = (words: string): string => (words.length > 80 ? `${words.slice(0, 79)}…` : words);

/** A value as YAML takes it whatever stands in it. */
export const quoted = (words: string): string => `'${clip(words).replaceAll("'", "''")}'`;
