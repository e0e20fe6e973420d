import type { Anatomy, Byline, Finding, Located } from '../../domain.ts';
import { sureFrom } from '../certainty.ts';
import type { Block } from './blocks.ts';
import { readByline } from './bylines.ts';
import { readDateline } from './dateline.ts';
import type { HeadlineChoice } from './headline.ts';
import type { ArticleHints } from './hints.ts';
import { isPersonName } from './names.ts';
import { mayBePaperName, publicationNamed } from './publications.ts';
import { nameAbove, paperAndDate, pictured, rightsHolder, siteName } from './rule-names.ts';
import { countWords, endsSentence } from './shape.ts';
import { isProse, wordsComingBack, wordsOf } from './story-words.ts';

/** What was read of the head. */
interface HeadReading {
  readonly choice: HeadlineChoice;
  readonly bylines: readonly Byline[];
  readonly publisher: Located<string> | null;
  readonly certainty: Anatomy['certainty'];
}

/**
 * What in the head was a choice, below sure: one question for each field, with how sure the reading is, the other reading
 * and the line to paste. What the sidecar settles is none.
 */
export function headFindings(
  blocks: readonly Block[],
  read: HeadReading,
  { sidecar }: ArticleHints,
): readonly Finding[] {
  const { bylines, publisher, certainty } = read;
  return [
    sidecar?.headline === undefined ? headlineFinding(blocks, read.choice) : null,
    sidecar?.standfirst === undefined ? standfirstFinding(blocks, certainty.standfirst) : null,
    sidecar?.bylines === undefined ? bylineFinding(blocks, bylines, certainty.byline) : null,
    sidecar?.publisher === undefined ? publisherFinding(blocks, publisher, certainty.publisher) : null,
  ].filter((finding) => finding !== null);
}

function headlineFinding(blocks: readonly Block[], { at, runnerUp, sure, share }: HeadlineChoice): Finding | null {
  const headline = blocks[at];
  if (headline === undefined || sure) return null;
  const found = `“${clip(headline.text)}” was read as the headline, and that is ${percent(share)} sure.`;
  if (runnerUp === null) return uncertain('headline', headline.start, found, keep(headline, 'headline'));
  return uncertain(
    'headline',
    headline.start,
    `${found} It may be “${clip(runnerUp.text)}” on line ${runnerUp.first + 1}.`,
    keep(headline, 'headline'),
    keep(runnerUp, 'headline'),
  );
}

function standfirstFinding(blocks: readonly Block[], sure: number | null): Finding | null {
  const at = blocks.findIndex(({ role }) => role === 'standfirst');
  const block = blocks[at];
  if (block === undefined) return missedStandfirst(blocks);
  if (sure === null || sure >= sureFrom) return null;
  const found = `“${clip(block.text)}” was read as ${isPersonName(block.text) ? 'a' : 'the'} standfirst, and that is ${percent(sure)} sure.`;
  const other = standfirstElse(blocks, at);
  return uncertain(
    'standfirst',
    block.start,
    `${found} It may be ${other.words}.`,
    keep(block, 'standfirst'),
    other.line,
  );
}

/**
 * The first paragraph below author or date, where the second takes up what the headline says and the first hardly does: it may
 * be the standfirst, below which the story only begins.
 */
function missedStandfirst(blocks: readonly Block[]): Finding | null {
  const headlineAt = blocks.findIndex(({ role }) => role === 'headline');
  const at = blocks.findIndex(({ role }, n) => n > headlineAt && role === 'body');
  const first = blocks[at];
  const second = blocks.slice(at + 1).find(({ role }) => role === 'body');
  if (headlineAt === -1 || first === undefined || second === undefined) return null;
  const signed = blocks.slice(headlineAt, at).some(({ role }) => role === 'byline' || role === 'date');
  if (!signed || !isProse(second.text) || /[“”"]/.test(first.text) || countWords(first.text, 36) > 35) return null;
  const headline = (blocks[headlineAt] as Block).text;
  // A picture between the two, and what the first names is named anew below.
  const between = blocks.slice(at + 1, blocks.indexOf(second));
  const parted = between.length > 0 && between.every(({ role }) => role === 'caption' || role === 'credit');
  const anew =
    parted &&
    /^(?:An?|The|Two|Three) /.test(second.text) &&
    wordsComingBack(first.text, wordsOf(second.text)).back >= 2;
  const told = ({ text }: Block): number => wordsComingBack(headline, wordsOf(text)).back;
  if ((!anew && (told(second) < 3 || told(first) > 1)) || !isProse(first.text) || readDateline(first.text) !== null)
    return null;
  const found = `No standfirst was read. “${clip(first.text)}” may be one: the next paragraph begins anew.`;
  return uncertain('standfirst', first.start, found, 'standfirst: null', keep(first, 'standfirst'));
}

/** What a line that was read as a standfirst is, where it is none. */
function standfirstElse(blocks: readonly Block[], at: number): { readonly words: string; readonly line: string } {
  const block = blocks[at] as Block;
  if (isPersonName(block.text)) return { words: 'an author’s name', line: keep(block, 'byline') };
  if (/^[“"‘'].*[”"’']$/.test(block.text))
    return { words: 'a quotation in large type that repeats the story’s', line: keep(block, 'boilerplate') };
  if (endsSentence(block.text)) return { words: 'the story’s first paragraph', line: keep(block, 'body') };
  const pictured = [blocks[at - 1], blocks[at + 1]].some((one) => one?.role === 'credit' || one?.role === 'caption');
  if (pictured) return { words: 'the caption of a picture', line: keep(block, 'caption') };
  return { words: 'a heading in the story, or a link', line: keep(block, 'boilerplate') };
}

function bylineFinding(blocks: readonly Block[], bylines: readonly Byline[], sure: number | null): Finding | null {
  const [author] = bylines;
  if (author === undefined || sure === null) return missedByline(blocks);
  const printed = blocks.filter(({ role }) => role === 'byline');
  const block =
    printed.find(({ rule }) => rule === nameAbove) ?? printed[0] ?? blocks.find(({ rule }) => rule === 'author note');
  const told = printed.length > 0 && block?.rule !== nameAbove;
  if (block === undefined || (told && sure >= sureFrom)) return null;
  const names = bylines.map(({ name }) => name).join(', ');
  const where =
    printed.length === 0
      ? 'is named by a note, not by a byline'
      : block.rule === nameAbove
        ? 'stands above the headline without “By”'
        : `was read as a byline, and that is ${percent(sure)} sure`;
  const found = told ? `“${clip(names)}” ${where}.` : `${author.name} ${where}, and was taken for the author.`;
  return uncertain(
    'byline',
    block.start,
    found,
    `bylines: [${bylines.map(({ name }) => quoted(name)).join(', ')}]`,
    'bylines: []',
  );
}

/** A name alone near the headline, where no byline was found. */
function missedByline(blocks: readonly Block[]): Finding | null {
  const headlineAt = blocks.findIndex(({ role }) => role === 'headline');
  if (headlineAt === -1) return null;
  const story = blocks.findIndex(({ role, text }, at) => at > headlineAt && role === 'body' && isProse(text));
  const near = blocks.slice(Math.max(0, headlineAt - 2), story === -1 ? headlineAt + 6 : story);
  const block = near.find(
    ({ role, rule, text }) =>
      (role === 'boilerplate' || role === 'standfirst' || role === 'body' || rule === pictured) &&
      !/^(?:menu|related|link|mail|end of|section)/.test(rule) &&
      isPersonName(text) &&
      /\p{Ll}/u.test(text) &&
      readByline(text) !== null &&
      !mayBePaperName(text),
  );
  if (block === undefined || block.role === 'standfirst') return null;
  const found = `No byline was read. “${clip(block.text)}” may be the author.`;
  return uncertain('byline', block.start, found, 'bylines: []', keep(block, 'byline'));
}

function publisherFinding(
  blocks: readonly Block[],
  publisher: Located<string> | null,
  sure: number | null,
): Finding | null {
  if (publisher === null || sure === null) return null;
  const named = publisher.rule === siteName || publisher.rule === paperAndDate;
  const held = publisher.rule === rightsHolder && isCompany(publisher.value);
  if (!named && !held && sure >= sureFrom) return null;
  const block = blocks.find(({ first }) => first === publisher.line - 1);
  const where =
    publisher.rule === siteName
      ? 'stands at the top of the page'
      : publisher.rule === paperAndDate
        ? 'stands beside the date'
        : `stands on line ${publisher.line} (${publisher.rule})`;
  const other = named ? 'a person’s name' : held ? 'a company’s that owns several papers' : 'another’s name';
  const found = `“${publisher.value}” ${where} and was taken for the publisher, which is ${percent(Math.min(sure, held ? sureFrom : 1))} sure. It may be ${other}.`;
  return uncertain(
    'publisher',
    block?.start ?? null,
    found,
    `publisher: ${quoted(publisher.value)}`,
    'publisher: null',
  );
}

/** “Harbour Media”, “Lim Newspapers”: who holds the rights in what several papers print. */
const isCompany = (name: string): boolean =>
  publicationNamed(name) === null &&
  /\b(?:Media|Newspapers|Group|Holdings|Communications|Publishing|Publications|Broadcasting|Enterprises|Networks?|Corporation|Corp|Jones|Partners|Interactive|Digital)$/.test(
    name,
  );

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
    settle: keptOr(kept, other),
  };
}

/** The lines for what was read, and, behind a sign that leaves it out, for the other. */
export const keptOr = (kept: string, other: string | null): readonly string[] =>
  other === null ? [kept] : [`${kept} # as it was read; or, for the other:`, `# ${other}`];

/** “97 %”, never more sure than a measurement can be. */
export const percent = (share: number): string => `${Math.min(99, Math.round(share * 100))} %`;

const keep = ({ first }: Block, role: string): string => `lines: {${first + 1}: ${role}}`;

/** Up to eighty characters of what was found, for a message. */
export const clip = (words: string): string => (words.length > 80 ? `${words.slice(0, 79)}…` : words);

/** A value as YAML takes it whatever stands in it. */
export const quoted = (words: string): string => `'${words.replaceAll("'", "''")}'`;
