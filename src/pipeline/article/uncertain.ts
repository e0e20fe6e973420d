import type { Byline, Finding, Located } from '../../domain.ts';
import type { Block } from './blocks.ts';
import type { HeadlineChoice } from './headline.ts';
import type { ArticleHints } from './hints.ts';
import { isPersonName } from './names.ts';
import { nameAbove, paperAndDate, siteName } from './rule-names.ts';

/** What was read of the head. */
interface HeadReading {
  readonly choice: HeadlineChoice;
  readonly bylines: readonly Byline[];
  readonly publisher: Located<string> | null;
}

/**
 * What in the head was a choice, below sure: one question for each field, with the other reading and the line to paste. What
 * the sidecar settles is none.
 */
export function headFindings(
  blocks: readonly Block[],
  read: HeadReading,
  { sidecar }: ArticleHints,
): readonly Finding[] {
  return [
    sidecar?.headline === undefined ? headlineFinding(blocks, read.choice) : null,
    sidecar?.standfirst === undefined ? standfirstFinding(blocks) : null,
    sidecar?.bylines === undefined ? bylineFinding(blocks, read.bylines) : null,
    sidecar?.publisher === undefined ? publisherFinding(blocks, read.publisher) : null,
  ].filter((finding) => finding !== null);
}

function headlineFinding(blocks: readonly Block[], { at, runnerUp, sure }: HeadlineChoice): Finding | null {
  const headline = blocks[at];
  if (headline === undefined || sure) return null;
  const found = `“${clip(headline.text)}” was read as the headline, and that is not sure.`;
  if (runnerUp === null) return uncertain('headline', headline.start, found, keep(headline, 'headline'));
  return uncertain(
    'headline',
    headline.start,
    `${found} It may be “${clip(runnerUp.text)}” on line ${runnerUp.first + 1}.`,
    keep(headline, 'headline'),
    keep(runnerUp, 'headline'),
  );
}

function standfirstFinding(blocks: readonly Block[]): Finding | null {
  const name = blocks.find(({ role, text }) => role === 'standfirst' && isPersonName(text));
  if (name !== undefined) {
    const found = `“${clip(name.text)}” was read as a standfirst. It may be an author’s name.`;
    return uncertain('standfirst', name.start, found, keep(name, 'standfirst'), keep(name, 'byline'));
  }
  const quotation = blocks.find(({ rule }) => rule === 'quotation above the story');
  if (quotation === undefined) return null;
  const found = `“${clip(quotation.text)}” was read as the standfirst. It may be a quotation in large type that repeats the story’s.`;
  return uncertain('standfirst', quotation.start, found, keep(quotation, 'standfirst'), keep(quotation, 'boilerplate'));
}

function bylineFinding(blocks: readonly Block[], bylines: readonly Byline[]): Finding | null {
  const [author] = bylines;
  if (author === undefined) return null;
  const printed = blocks.filter(({ role }) => role === 'byline');
  const above = printed.find(({ rule }) => rule === nameAbove);
  const note = printed.length === 0 ? blocks.find(({ rule }) => rule === 'author note') : undefined;
  const block = above ?? note;
  if (block === undefined) return null;
  const where = above === undefined ? 'is named by a note, not by a byline' : 'stands above the headline without “By”';
  const found = `${author.name} ${where}, and was taken for the author.`;
  return uncertain('byline', block.start, found, `bylines: [${quoted(author.name)}]`, 'bylines: []');
}

function publisherFinding(blocks: readonly Block[], publisher: Located<string> | null): Finding | null {
  if (publisher === null || (publisher.rule !== siteName && publisher.rule !== paperAndDate)) return null;
  const block = blocks.find(({ first }) => first === publisher.line - 1);
  const where = publisher.rule === siteName ? 'stands at the top of the page' : 'stands beside the date';
  const found = `“${publisher.value}” ${where} and was taken for the publisher. It may be a person’s name.`;
  return uncertain(
    'publisher',
    block?.start ?? null,
    found,
    `publisher: ${quoted(publisher.value)}`,
    'publisher: null',
  );
}

/** A question about a reading: the line that keeps it, and the one for the other. */
function uncertain(
  field: string,
  at: number | null,
  found: string,
  kept: string,
  other: string | null = null,
): Finding {
  const instead = other === null ? '' : `, or “${other}” for the other`;
  return {
    code: `uncertain-${field}`,
    severity: 'warning',
    at,
    message: `${found} Put “${kept}” into the article’s sidecar to keep it${instead}.`,
  };
}

const keep = ({ first }: Block, role: string): string => `lines: {${first + 1}: ${role}}`;

/** Up to eighty characters of what was found, for a message. */
export const clip = (words: string): string => (words.length > 80 ? `${words.slice(0, 79)}…` : words);

/** A value as YAML takes it whatever stands in it. */
export const quoted = (words: string): string => `'${words.replaceAll("'", "''")}'`;
