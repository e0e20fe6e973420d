import type { Block } from './blocks.ts';
import { bulletLength } from './bullets.ts';
import { isAnnounced, isBylineRole, readByline } from './bylines.ts';
import { readDateline } from './dateline.ts';
import { hasVerb } from './happens.ts';
import { headlineEnd, headlineStart } from './headline-suffix.ts';
import { isPersonName } from './names.ts';
import { pageLikeness } from './page-words.ts';
import { mayBePaperName } from './publications.ts';
import { isSection } from './sections.ts';
import { countWords, endsSentence, normalised } from './shape.ts';
import { isAbstractLabel, isLiveEntry } from './standfirst.ts';
import { addressesReader, isProse, storyWords, wordsComingBack, wordsOf } from './story-words.ts';

/** A headline is short even where it is long. */
const longestHeadline = 260;
/** Some papers put the whole story into theirs. */
const longestInWords = 42;
/** So far down is the headline looked for: menus are long. */
const farthest = 90;

/** What speaks for or against a line, by name; the weights are fitted (`headline-weights.json`). */
export type Features = ReadonlyMap<string, number>;

/** A line that may be the headline. */
export interface Candidate {
  /** Its place in the blocks. */
  readonly at: number;
  readonly features: Features;
}

/** What the file's name says. */
export interface HeadlineHints {
  /** The words of the file's name and of the address, cut as the story's are. */
  readonly named: ReadonlySet<string>;
  /** Whether the curator gave the headline, in words that no line has. */
  readonly told?: boolean;
}

/** What the lines are weighed against; made once for an article. */
interface Evidence {
  readonly blocks: readonly Block[];
  readonly story: ReadonlySet<string>;
  readonly named: ReadonlySet<string>;
  /** The words of the subject of the mail it came in. */
  readonly subject: ReadonlySet<string>;
  /** How often each line's own words are printed. */
  readonly printed: ReadonlyMap<string, number>;
  /** A line's own words, without what a page adds to them. */
  readonly wordsOf: (block: Block) => string;
  /** What is printed on the page's own lines, letters only. */
  readonly echoes: () => readonly string[];
  readonly mailAbove: boolean;
  readonly numbered: boolean;
}

/** A line that may be the headline, and how much of what is no headline stands above it. */
interface Position {
  readonly at: number;
  readonly proseAbove: number;
}

/** Every line that can be the headline, with the evidence for each and for there being none. */
export function headlineCandidates(
  blocks: readonly Block[],
  hints: HeadlineHints,
): { readonly candidates: readonly Candidate[]; readonly none: Features } {
  const evidence = gather(blocks, hints);
  const places = positions(blocks);
  const candidates: Candidate[] = [];
  let longest = 0;
  for (const [rank, place] of places.entries()) {
    const { text } = blocks[place.at] as Block;
    const features = new Map(featuresOf(place, rank, evidence));
    // Menus are of short words: the first line of some length stands out.
    const words = countWords(text, 40);
    if (words >= 5 && longest < 5) features.set('first-long', 1);
    if (rank > 0 && words >= 4 && words > longest) features.set('longest-so-far', 1);
    longest = Math.max(longest, words);
    candidates.push({ at: place.at, features });
  }
  const anyTold = candidates.some(({ features }) => features.has('told'));
  const none = new Map([['none', 1]]);
  if (!anyTold) none.set('none:untold', 1);
  const isLikely = ({ features }: Candidate): boolean =>
    !features.has('prose-above') &&
    !features.has('ends:stop') &&
    !features.has('person') &&
    (features.get('page') ?? 0) < 1 &&
    !['words:1', 'words:2', 'words:3'].some((size) => features.has(size));
  if (candidates.some(isLikely)) none.set('none:likely-line', 1);
  // Above an author or a date that a head has, some line is its headline.
  const isAnchored = ({ features }: Candidate): boolean =>
    (features.has('anchor:byline') || features.has('anchor:date')) &&
    !features.has('lines-to-anchor:3') &&
    !features.has('person') &&
    !['words:1', 'words:2', 'words:3'].some((size) => features.has(size));
  if (candidates.some(isAnchored)) none.set('none:anchored', 1);
  if (places.length === 0 || (places[0]?.proseAbove ?? 0) >= 1) none.set('none:prose-first', 1);
  return { candidates, none };
}

function gather(blocks: readonly Block[], { named }: HeadlineHints): Evidence {
  const made = new Map<Block, string>();
  const wordsOf = (block: Block): string => {
    const known = made.get(block);
    if (known !== undefined) return known;
    const words = bareWords(block.text);
    made.set(block, words);
    return words;
  };
  const printed = new Map<string, number>();
  for (const block of blocks) {
    if (block.text.length > 160 || block.text.endsWith('.')) continue;
    const words = wordsOf(block);
    printed.set(words, (printed.get(words) ?? 0) + 1);
  }
  let echoes: readonly string[] | null = null;
  const early = blocks.slice(0, farthest);
  return {
    blocks,
    story: storyWords(blocks),
    named,
    subject: subjectOf(early),
    printed,
    wordsOf,
    echoes: () => {
      echoes ??= blocks
        .filter(({ role, text }) => role === 'boilerplate' && text.length >= 24 && text.length <= 300)
        .map(({ text }) => normalised(text));
      return echoes;
    },
    mailAbove: lastMailHeader(blocks) !== -1,
    numbered: early.some(({ rule }) => rule === 'page number'),
  };
}

/** The words behind “Subject:” in the header of a mail. */
function subjectOf(blocks: readonly Block[]): ReadonlySet<string> {
  const header = blocks.findLast(({ rule, text }) => rule === 'mail header' && /^subject\s?:/i.test(text));
  return header === undefined
    ? new Set()
    : wordsOf(header.text.replace(/^subject\s?:\s?(?:(?:re|fwd?|aw|wg)\s?:\s?)*/i, ''));
}

function positions(blocks: readonly Block[]): readonly Position[] {
  const lastHeader = lastMailHeader(blocks);
  const found: Position[] = [];
  let proseAbove = 0;
  for (let at = Math.max(0, lastHeader); at < Math.min(blocks.length, farthest); at += 1) {
    const { role, text } = blocks[at] as Block;
    if (role !== null) continue;
    if (canBeHeadline(text)) found.push({ at, proseAbove });
    else if (isProse(text)) {
      // A note above a mail, or a notice to the reader, is no story yet.
      const early = at < 12 || (lastHeader !== -1 && at <= lastHeader + 4);
      proseAbove += (early && addressesReader(text) && !opensStory(text)) || pageLikeness(text) > 1 ? 0.2 : 1;
      if (proseAbove >= 2) break;
    }
  }
  return found;
}

/** Whether the line has a headline's outward shape: neither a paragraph nor an author, a role, a button. */
export function canBeHeadline(text: string): boolean {
  if (text.length > longestHeadline || opensStory(text) || isSection(text) || isAnnounced(text)) return false;
  if (/[.!?]["”’]? \p{Lu}.{60,}[.]$/u.test(text) || /^[*•·▪●■►–-]\s|^\([^()]*\)$/.test(text)) return false;
  if (/^(?:sir|madam|dear (?:sir|madam|editor))\b[^.]{0,12}[,:–—-]/i.test(text)) return false;
  // Four signs of Han are a label.
  if (text.length <= 4 && text.charCodeAt(0) >= 0x2e80) return false;
  if (ofBriefs.test(text) || ofSource.test(text) || greets(text)) return false;
  if (!/\p{L}{2}/u.test(text) || /^(?:https?:|www\.|@|>|\|)/.test(text) || isAddress(text)) return false;
  const words = countWords(text, longestInWords);
  const isSentence = endsSentence(text) && !/[?!…][”’"'»)\]]*$/.test(text) && words >= 10;
  // “She Mapped Every Bench. Then They Moved.”: some papers print a headline of two sentences, with capitals.
  return words < longestInWords && (!isSentence || (words <= 20 && text.split(' ').every(isTitleWord)));
}

/** “harbourpost.example”, “rosa.lim@post.example”: where a paper or an author is found, and no words. */
const isAddress = (text: string): boolean => text.length < 80 && /^[\w.+-]+(?:@[\w-]+)?(?:\.[\w-]{2,})+\/?$/.test(text);

/** “From: The Harbour Lamp”: where a page has the article from. */
const ofSource = /^(?:From|Via|Source)\s?: (?:(?:of|and|&|\p{Lu}[\p{L}’'.-]*)(?: |$)){1,6}$/u;

/** “POLICE BRIEFS”, “Nordic news in brief”: what a page of short stories is called. */
const ofBriefs = /^(?:[\p{L}’']+ ){0,2}(?:in brief|briefs)$/iu;

/** Whether a line may be a byline: a name, a role of those who write, or both. Refuses a sentence. */
export function isBylineLine(text: string): boolean {
  return (
    isPersonName(text) ||
    isBylineRole(text) ||
    (text.length < 70 && countWords(text, 9) < 8 && readByline(text) !== null)
  );
}

function featuresOf({ at, proseAbove }: Position, rank: number, evidence: Evidence): Features {
  const { blocks, story, named, subject, printed, wordsOf } = evidence;
  const block = blocks[at] as Block;
  const { text } = block;
  const own = text.slice(0, headlineEnd(text));
  const words = countWords(own, 40);
  const found = new Map<string, number>();
  const has = (name: string, holds = true): void => {
    if (holds) found.set(name, 1);
  };
  shapeOf(text, own, words, has);
  found.set('page', Math.max(-4, Math.min(4, pageLikeness(text))));
  const [author] = /^[^:]{4,40}(?=: \S)/.exec(own) ?? [];
  const signedAbove = blocks.slice(Math.max(0, at - 5), at).some((one) => isAnnounced(one.text));
  has('author-before', author !== undefined && !signedAbove && isPersonName(author) && printed.has(normalised(author)));
  if (subject.size > 0)
    has('in-subject', words >= 4 && wordsComingBack(own, subject).back >= Math.min(2, subject.size));
  const { back, of } = wordsComingBack(own, story);
  if (story.size > 0 && of > 0) {
    // Of a story of a few lines, a headline may well say nothing again.
    if (back === 0) found.set('untold', Math.min(1, story.size / 40));
    else found.set('told', of === 1 ? 0.3 : (back / of) * Math.min(1, (back + 1) / 3));
    has('told-twice', back >= 2);
    // “COW STOPS EXPRESS”: the story is of both, and does not name a paper so.
    if (found.has('paper') && isToldNotNamed(blocks, own, story)) found.delete('paper');
    has('short-happens', back > 0 && words <= 3 && hasVerb(own));
  }
  const copies = printed.get(wordsOf(block)) ?? 1;
  has('copied', copies > 1 && words >= 4);
  has('copied-short', copies > 1 && words < 4);
  has('running-head', copies > 1 && evidence.numbered);
  if (named.size > 1) {
    const inName = wordsComingBack(own, named).back;
    if (inName >= 3) found.set('named', inName / named.size);
  }
  has('echoed', words >= 4 && copies === 1 && isEchoed(block, evidence));
  // The same words with a number or a label before them are how a wire or a page calls the story.
  has('longer-copy', hasShorterCopy(block, evidence) || (copies > 1 && headlineStart(text) > 0));
  found.set('rank', Math.min(rank, 6));
  has('first', rank === 0);
  has('top', at === 0);
  if (proseAbove > 0) found.set('prose-above', Math.min(2, proseAbove));
  surroundings(at, words, evidence, has);
  const below = untilAnchor(at, evidence);
  has(`lines-to-anchor:${Math.min(3, below.lines)}`);
  has(`anchor:${below.anchor}`);
  return found;
}

/**
 * Words of the shape of a paper's name, of which the story tells, of the last as well, without naming a paper so: “COW STOPS EXPRESS”.
 * “The Harbour Sentinel” tells of the harbour and prints no other sentinel.
 */
export function isToldNotNamed(blocks: readonly Block[], words: string, story: ReadonlySet<string>): boolean {
  const last = words.slice(words.lastIndexOf(' ') + 1);
  if (wordsComingBack(last, story).back === 0 || wordsComingBack(words, story).back < 2) return false;
  const name = words.toLowerCase().replace(/^the /, '');
  return !blocks.some(({ role, text }) => role === null && isProse(text) && text.toLowerCase().includes(name));
}

/** So many lines are looked at on either side. */
const longestRun = 4;

/**
 * How many lines that may be headlines touch a line from above and from below, past an author's name: two of them are a headline and
 * its standfirst, more are links. Counted up to four.
 */
export function runAround(at: number, blocks: readonly Block[]): { readonly above: number; readonly below: number } {
  const isOne = ({ role, text }: Block): boolean =>
    role === null && countWords(text, 4) >= 4 && canBeHeadline(text) && pageLikeness(text) <= 0 && !isBylineLine(text);
  const count = (step: 1 | -1): number => {
    let lines = 0;
    for (let n = at + step; lines < longestRun; n += step) {
      const block = blocks[n];
      if (block === undefined) return lines;
      if (isOne(block)) lines += 1;
      else if (!(block.role === null && isBylineLine(block.text) && block.text.length < 60)) return lines;
    }
    return lines;
  };
  return { above: count(-1), below: count(1) };
}

/** What speaks for a line by its look alone. */
function shapeOf(text: string, own: string, words: number, has: (name: string, holds?: boolean) => void): void {
  const size = words <= 4 ? words : words <= 6 ? 6 : words <= 20 ? 20 : words <= 28 ? 28 : 36;
  has(`words:${size}`);
  // A stop ends a sentence; three dots end a link that a page cut off.
  if (/(?:\.{3}|…)[”’"')]*$/.test(text)) has('ends:dots');
  // Old papers end their headlines so, in capitals.
  else if (/[^.]\.[”’"')]*$/.test(text) && /\p{Ll}/u.test(text) && !/\b(?:\p{Lu}\.){2,}$/u.test(text)) has('ends:stop');
  else if (/[?]["”’)]*$/.test(text)) has('ends:question');
  else if (/[:,;]$/.test(text)) has('ends:colon');
  has('ends:hyphen', /\p{Ll}-$/u.test(text));
  has('starts:lower', /^\p{Ll}/u.test(text));
  has('starts:other', !/^[\p{L}\p{N}“‘"'«„£$€¿¡([]/u.test(text));
  has('quoted', /^[“"‘'].+[”"’']$/.test(text));
  has('paper', mayBePaperName(own));
  const person = isBylineLine(text);
  has('person', person && /\p{Ll}/u.test(text));
  has('person-capitals', person && !/\p{Ll}/u.test(text));
  has('kicker', (words <= 4 && kicker.test(text)) || talkLabel.test(text));
  has('live-label', /^(?:LIVE|BREAKING|WATCH|VIDEO|UPDATE)\b(?! \d{1,2}-)/.test(text));
  has('set-apart', /\S\s{2,}\S.*\S\s{2,}\S|(?:\s[·•|]\s.*){2}/u.test(text));
  has('suffix', own.length < text.length);
  has('bar', /[|•·»›<>]/.test(own));
  has('address', /https?:|www\.|\S@\S/.test(text));
  // Columns are headed in the first person; what a page says of itself is known by its words.
  if (addressesReader(own)) has(pageLikeness(text) > 0 ? 'reader' : 'reader-told');
  has(
    'two-sentences',
    words > 8 && /\p{Ll}[.!?][”’"']? \p{Lu}\p{Ll}.*\p{Ll}{3} /u.test(own) && !text.split(' ').every(isTitleWord),
  );
  // “The bridge at Riga on Friday” is what a picture shows.
  has('shown-on-day', words < 16 && !hasVerb(own) && endsOnDay.test(own));
  has('ampersand', /^\p{Lu}\p{L}+ & \p{L}+$/u.test(text));
  has('since', /\bsince 1[6-9]\d\d$/i.test(text));
  has('capitals', !/[\p{Ll}\p{Lo}]/u.test(text));
  has('title-case', words > 3 && text.split(' ').every(isTitleWord));
  has('bracket-end', /\)$/.test(text) && words <= 6);
  has('code', /\b[A-Z]{2,}(?:[-_/][A-Z\d]{2,})+|[a-z]_[a-z]/.test(text));
  has('said', /\bsaid\b/.test(text));
  has('verb', words > 1 && hasVerb(own));
  // A standfirst says who wrote the piece; a live blog says that it is one.
  has('writes', /\b(?:writes|by|reports) \p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’' -]+\.?$/u.test(text));
  // “The sailor Rosa Lim on storms, soup and flying”: what an interview is about, below its headline.
  has('speaks-of', words > 7 && text.includes(' on ') && /\p{Lu}\p{L}+ on \p{Ll}[^,]*, .*\band\b/u.test(text));
  has('letters-label', /^letters?\b.{0,12}: /i.test(text));
  has('letters-page', /^letters? to the editors?$/i.test(text));
  has('live-word', words > 2 && /\bas it happened\b|\blive(?:: | updates?\b| blog\b)/i.test(own));
}

const endsOnDay =
  /\b(?:on|in|last|during) (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\d\d)(?: (?:night|morning|evening|afternoon|\d{4}))?$/;

/** “Harbour”, “of”, “2019”: a word as titles print it. */
const isTitleWord = (word: string): boolean => /\p{Lu}/u.test(word) || /^(?:\p{Ll}{1,3}|[\d&–—-]+)$/u.test(word);

function surroundings(
  at: number,
  words: number,
  { blocks, wordsOf, mailAbove, story }: Evidence,
  has: (name: string, holds?: boolean) => void,
): void {
  const block = blocks[at] as Block;
  const above = blocks[at - 1];
  const below = blocks[at + 1];
  has('gap-above', block.gap > 0 && at > 0);
  has('gap-below', below !== undefined && below.gap > 0);
  if (above !== undefined) {
    has('touches-furniture', block.gap === 0 && above.role === 'boilerplate');
    has('short-touches-furniture', block.gap === 0 && above.role === 'boilerplate' && words <= 4);
    has('below-mail', isMailHeader(above));
    has('sentence-below-mail', isMailHeader(above) && endsSentence(block.text));
    has('below-paper', above.role === null && mayBePaperName(above.text));
    has('below-live-entry', isLiveEntry(above));
    has('live-above', blocks.slice(Math.max(0, at - 12), at).some(isLiveEntry));
    has('below-date', above.role === 'date');
    has('below-kicker', (above.text.length <= 40 && kicker.test(above.text)) || talkLabel.test(above.text));
    has(
      'byline-above',
      blocks
        .slice(Math.max(0, at - 12), at)
        .some(({ role, text }) => role === null && /^by\s/i.test(text) && isAnnounced(text)),
    );
    has('below-free', above.role === null);
    has('below-label', above.rule === 'section label' || (above.role === null && countWords(above.text, 4) <= 3));
  }
  has('with-mail', mailAbove && words > 4);
  const free = blocks.slice(Math.max(0, at - 4), at).findLast(({ role }) => role === null);
  if (free !== undefined) has(`below:${kindAbove(free.text, story)}`);
  const next = kindBelow(at, blocks, wordsOf);
  has(`next:${next}`);
  has('name-of-author', isPersonName(block.text) && (next === 'date' || isBylineRole(below?.text ?? '')));
}

/** What follows a line: a part of the head, furniture, the story, or a longer or shorter line that may be any. */
function kindBelow(at: number, blocks: readonly Block[], wordsOf: Evidence['wordsOf']): string {
  const own = wordsOf(blocks[at] as Block);
  for (const block of blocks.slice(at + 1, at + 8)) {
    const { role, text, rule } = block;
    if (role !== null && role !== 'boilerplate') return role;
    if (rule === 'menu' || rule === 'registration') return 'menu';
    if (role !== null) continue;
    if (bulletLength(text) > 0) return 'bullets';
    if (text.length < 20 && isAbstractLabel(text)) return 'abstract';
    if (isAnnounced(text)) return 'announced';
    if (isBylineLine(text)) return 'name';
    if (isProse(text) || opensStory(text)) return 'prose';
    if (wordsOf(block) === own || !/\p{L}{2}/u.test(text)) continue;
    return countWords(text, 6) >= 6 ? 'long' : 'short';
  }
  return 'nothing';
}

/** What the free line above a candidate looks like: a standfirst stands below a headline, a headline below labels. */
function kindAbove(text: string, story: ReadonlySet<string>): string {
  if (isProse(text)) return 'prose';
  if (!canBeHeadline(text)) return 'other';
  if (mayBePaperName(text)) return 'paper';
  if (isBylineLine(text)) return 'name';
  const words = countWords(text, 4);
  if (words < 4 && wordsComingBack(text, story).back > 0) return hasVerb(text) ? 'short-headline' : 'short-told';
  if (pageLikeness(text) > 0) return words < 3 ? 'page-short' : 'page';
  return words < 3 ? 'short' : words === 3 ? 'three' : 'headline';
}

/** How many free lines stand between a line and what only an article's head has below it: an author, a date, its first paragraph. */
function untilAnchor(at: number, { blocks }: Evidence): { readonly lines: number; readonly anchor: string } {
  let lines = 0;
  for (const [ahead, { role, text }] of blocks.slice(at + 1, at + 20).entries()) {
    if (role === 'date' || role === 'byline') return { lines, anchor: role };
    if (role !== null) continue;
    // What sums the story up in points has the headline above it.
    if (bulletLength(text) > 0) continue;
    if (text.length < 20 && isAbstractLabel(text)) return { lines, anchor: 'abstract' };
    if (isAnnounced(text)) return { lines, anchor: 'byline' };
    if (isBylineLine(text) && !mayBePaperName(text)) return { lines, anchor: 'name' };
    const told = opensStory(text) || (isProse(text) && !addressesReader(text));
    if (told && !isStandfirst(blocks, at + 1 + ahead)) return { lines, anchor: 'prose' };
    lines += 1;
  }
  return { lines, anchor: 'none' };
}

/** A sentence or two below which, past a picture and a page's buttons, the author is announced: the story has not begun. */
function isStandfirst(blocks: readonly Block[], at: number): boolean {
  const { text } = blocks[at] as Block;
  if (text.length > 420 || opensStory(text)) return false;
  const below = blocks
    .slice(at + 1, at + 12)
    .find(({ role, text: words }) => (role === null && !isPersonName(words)) || role === 'date' || role === 'byline');
  return below !== undefined && below.role === null && /^by:?\s/i.test(below.text) && isAnnounced(below.text);
}

/** Whether another line holds the words and more: “Share or comment on this article: …”, “Fwd: …”. */
function isEchoed(block: Block, { wordsOf, echoes }: Evidence): boolean {
  const words = wordsOf(block);
  return words.length >= 20 && echoes().some((other) => other.length > words.length && other.includes(words));
}

function hasShorterCopy(block: Block, { printed, wordsOf }: Evidence): boolean {
  if (printed.size < 2) return false;
  const words = wordsOf(block);
  for (const [other] of printed)
    if (other.length < words.length && other.length > 15 && words.endsWith(` ${other}`)) return true;
  return false;
}

/** The last of the headers above an article that came in a mail, or -1; those of a mail quoted below it do not count. */
export function lastMailHeader(blocks: readonly Block[]): number {
  let last = -1;
  let prose = 0;
  for (const [at, block] of blocks.slice(0, 40).entries()) {
    if (isMailHeader(block)) last = at;
    else if (block.role === null && isProse(block.text)) prose += 1;
    if (prose > 1) break;
  }
  return last;
}

/** Whether a block belongs to the header of a mail. */
export const isMailHeader = (block: Block | undefined): boolean =>
  block?.rule === 'mail header' || block?.rule === 'date of the mail';

/** What a paper calls a kind of piece, or a part of the week: “The Saturday interview”, “Long read”. */
export const kicker =
  /^(?:the )?(?:[\p{L}\d-]+ ){0,3}(?:interview|essay|column|(?:long|big|weekend) read|profile|diary|letters?|debate|reviews?|report|opinions?|views?|viewpoint|comment|features?|story|magazine|weekend|q ?& ?a|editorial|leader|analysis|explained|briefing|dispatch|notebook|sketch)$|^(?:ask|dear) (?:(?:aunt|uncle|doctor|dr\.?) )?\p{L}{3,}$/iu;

/** “Trending: …”, “Inside: …”, “Must read: …”: what stands before another story's name. */
export const teaser =
  /^(?:(?:live|trending|inside|today|tomorrow|coming up|plus|also|must[- ](?:read|see|watch)|don['’]t miss|watch|listen|read|see|more|next|traffic|sport|weather|pictures?|photos?|podcast|most read|just in|breaking|elsewhere|latest|popular|editor['’]s picks?|top story)\b[^:|]{0,24})[:|] \S/i;

/** “Interview with Tightrope Walker Rosa Lim”: with whom somebody talks, above what the talk is called. */
export const talkLabel = /^(?:an? |the |\p{Lu}{3,} )?(?:interview|conversation) with \p{Lu}[^.!?:“”"]{3,80}$/iu;

/** “Hi neighbor,”, “Good morning. It is Tuesday.”: how a letter to its readers begins. Refuses somebody's own words, and a report of them. */
export const greets = (text: string): boolean =>
  text.length < 300 &&
  /^(?:hi|hello|hey|good (?:morning|afternoon|evening))\b(?!.*[“”"])(?:,? (?:\p{L}+ ?){1,3})?(?:[,.!]|$)/iu.test(
    text,
  ) &&
  !/\bsaid\b/.test(text);

/** What sites call their rooms and doors. */
export const menuWord =
  /^(?:(?:main|left|right|top|site|exit|close|open)\s)?(?:menu|navigation)$|\b(?:subscri(?:be|ption)|sign in|log ?in|my account|newsletters?|cookies?|privacy|partners|consent|advertis\w*|e-?edition|weather|horoscopes?|puzzles|crosswords?|classifieds|obituaries|jobs|billing|browser|app)\b/i;

/** A dateline opens the story; in a short line without day or agency it may be a headline's "EXCLUSIVE –". */
export function opensStory(text: string): boolean {
  const dateline = readDateline(text);
  return (
    dateline !== null && (dateline.agency !== null || text.length > 140 || /\d/.test(text.slice(0, dateline.span.end)))
  );
}

/** The words of a line as they are compared: without what a page adds, and without marks and case. */
export const bareWords = (text: string): string =>
  text.length > longestHeadline + 60 ? '' : normalised(text.slice(headlineStart(text), headlineEnd(text)));
