import type { Span } from '../../domain.ts';

/** Where the paper's own words begin in a stretch whose closing mark is missing. */
export interface Cut {
  /** The offset at which the quoted words end, their comma included. */
  readonly at: number;
  /** Somebody is named: “…, said Rosa Lim.” Else it may be the speaker's own tale: “…, he said.”, “…, said the foreman.” */
  readonly sure: boolean;
}

const SAID =
  '(?:said|says|added|adds|told|asked|replied|warned|insisted|explained|wrote|tweeted|continued|claimed|argued|recalled|shouted|declared|admitted|announced|stated|noted|concluded|joked|responded)';
const NAME = String.raw`(?:(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady)\.? )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]*)*`;

/** Somebody without a name: “the foreman”, “a spokesman for the port”. */
const OFFICE = String.raw`(?:the|a|an|one|his|her|their) \p{Ll}[\p{L}’-]*(?: (?!that\b|who\b|which\b)[\p{L}’-]+){0,6}?`;

/** What somebody is, before the name: “the keeper”, “her colleague at the lock,”. */
const POST = String.raw`(?:the|an?|his|her|its|their|our) \p{Ll}[\p{L}’-]*(?: \p{Ll}[\p{L}’-]*){0,4},? `;
/** A speaker tells what somebody told them. */
const TO_ME = String.raw`(?! (?:to )?(?:me|us)\b)`;

/** A verb of saying and who says it, or the other way round, to the end of the sentence; behind a pause. */
const CLAUSE = new RegExp(
  String.raw`[,!?—–][”’"']?\s(?:(?<named>${SAID} (?:${POST}|(?:\p{Ll}[\p{L}-]+ ){1,3})?${NAME}\b[^.?!]{0,100}|(?:${POST}${NAME},?|${NAME}) ${SAID}\b${TO_ME}[^.?!]{0,60})|(?:(?:he|she|they|${OFFICE}) ${SAID}|${SAID} (?:he|she|they|${OFFICE}))(?: (?:on \p{Lu}\p{Ll}+|yesterday|today|later))?)[.;](?=\s|$)`,
  'u',
);
/**
 * The same without a pause before it, where only the verb can begin a clause of the paper's own: “Half of it is gone said Rosa
 * Lim. A verb that takes a hearer may be the speaker's own (nobody told Rosa Lim), and so is what goes on with a verb.
 */
const UNPAUSED = new RegExp(
  String.raw`(?<=[\p{L}\p{N}])\s(?:said|says|added|adds|replied|insisted|explained) (?:${POST})?(?:${NAME})(?:,? (?:on|at|in|from|of|after|before|during|outside) [^,.?!]{1,60}|, (?:the|an?|his|her|its|who) [^,.?!]{1,60})?[.;](?=\s|$)`,
  'u',
);
/** Who speaks, without a pause before it: “It is gone he said. The words of a speaker may end so too: I did what he said. */
const DOUBTFUL = new RegExp(
  String.raw`(?<=[\p{L}\p{N}])\s(?:(?:he|she|they|${NAME}) (?:said|says|added|adds)|(?:said|says|added|adds) (?:he|she|they|${OFFICE}))[.;]$`,
  'u',
);
const ASKS_WHAT = /(?:^|[.?!]\s)[^.?!]*\b(?:what|whatever|as|than|like|that|which|who|if|when|where|how)\b[^.?!]*$/i;

/** Behind the clause comes nothing, but for the rest of a firm's name: “said Rosa Lim of Figures Ltd.” */
const REACH = 400;

/**
 * Looks for a clause that says who speaks in words that no mark closes. A forgotten mark must not turn the paper's words into
 * speech. Takes “I am going home, said Rosa Lim.; refuses “I went home and said so. `within` is what the open mark leaves.
 */
export function cutBeforeCue(text: string, { start, end }: Span): Cut | null {
  const from = Math.max(start, end - 4 * REACH);
  const words = text.slice(from, end).trimEnd();
  const found = CLAUSE.exec(words);
  if (!found) {
    const bare = UNPAUSED.exec(words);
    return bare && words.length - bare.index <= REACH ? { at: from + bare.index, sure: true } : null;
  }
  // A clause of the paper's own that names somebody is the last of its words, before the paragraph ends or is opened again.
  const named = found.groups?.named !== undefined;
  if (named && words.length - found.index > REACH) return null;
  return { at: from + found.index + 1, sure: named };
}

/** Whether words have a clause in them that says who speaks: “It is gone, said Rosa Lim. The ferry left. */
export function tellsSpeaker(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, Math.min(end, start + 4 * REACH));
  return CLAUSE.test(words) || UNPAUSED.test(words);
}

/**
 * Where words that the paragraph below carries on end, should the rest of theirs say whose they are: a closing mark may be
 * missing, though a speaker's own tale ends so too. Takes “It is gone, he said.; refuses “I did what he said.
 */
export function endBeforeSpeaker(text: string, { start, end }: Span): number | null {
  const from = Math.max(start, end - REACH);
  const words = text.slice(from, end).trimEnd();
  const bare = DOUBTFUL.exec(words);
  if (bare) return ASKS_WHAT.test(words.slice(0, bare.index)) ? null : from + bare.index;
  const clause = CLAUSE.exec(words);
  return clause && clause.index + clause[0].length === words.length ? from + clause.index + 1 : null;
}

const namedSpeaker = new RegExp(
  String.raw`(?:^|[\s,])(?:${SAID} (?:(?:the |an? )?(?:\p{Ll}[\p{L}-]+ ){0,3})?(?<after>${NAME})|(?<before>${NAME})(?:, [^,.;]{1,60},)? ${SAID}\b)`,
  'u',
);

/** Whether the words after a quotation name who speaks: “…,” said Rosa Lim. */
export const namesSpeaker = (after: string): boolean => namedSpeaker.test(after.replace(/[.?!]\s.*$/su, ''));

const BEHIND = new RegExp(
  String.raw`^,?\s(?:${SAID} (?:${POST})?${NAME}|(?:${POST}${NAME},?|${NAME}) ${SAID}\b${TO_ME})`,
  'u',
);

/** Whether what stands right behind `at` names who speaks: “… open’ said Rosa Lim. */
export const namesSpeakerBehind = (text: string, at: number): boolean => BEHIND.test(text.slice(at, at + 120));

/**
 * Whether the words after a quotation name a speaker whom the words before another one do not, though they name theirs: Rosa
 * Lim said: “… ⏎ “…,” said Karl Hale.
 */
export function namesAnother(before: string, after: string): boolean {
  const speaker = namedSpeaker.exec(after.replace(/[.?!]\s.*$/su, ''));
  const name = speaker?.groups?.after ?? speaker?.groups?.before;
  if (name === undefined || !namedSpeaker.test(before)) return false;
  return !before.includes(name.split(' ').at(-1) ?? name);
}

/** What says who speaks, from the closing mark on: a name or an office, on either side of a verb. */
const TELLS = new RegExp(
  String.raw`^[,\s]*(?:${SAID} (?:${POST}|(?:\p{Ll}[\p{L}-]+ ){1,3})?(?:${NAME}|${OFFICE}(?=[,.]|$))|(?:${POST}${NAME},?|${NAME}|${OFFICE})(?:, [^,.;]{1,60},)? ${SAID}\b)`,
  'u',
);

const BY_PRONOUN = new RegExp(String.raw`^[,\s]*(?:(?:he|she|they) ${SAID}\b${TO_ME}|${SAID} (?:he|she|they)\b)`);

/** Whether only a pronoun says who speaks: “…,” she said. */
export const tellsByPronoun = (after: string): boolean => BY_PRONOUN.test(after);

/**
 * Whether the words after a quotation say who speaks, and `before`, what the paper says above and beside its beginning, has none of
 * them: of “We should.⏎“Yes,” said Rosa Lim. the first part may be another's, whose closing mark is missing. Refuses what a colon
 * introduces.
 */
export function namesNewSpeaker(before: string, after: string): boolean {
  const clause = after.replace(/[.?!;](?:\s.*)?$/su, '');
  if (!TELLS.test(clause) || /:\s*$/.test(before)) return false;
  const known = new Set(before.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  const telling = clause.match(/\p{Lu}[\p{L}\p{N}]+|\p{Ll}{4,}/gu) ?? [];
  return !telling.some((word) => known.has(word.toLowerCase()) && !IS_SAID.test(word) && !COMMON.test(word));
}

const IS_SAID = new RegExp(`^${SAID}$`);
const COMMON =
  /^(?:that|this|with|from|about|before|after|when|where|while|which|their|there|they|have|been|were|into|over)$/;
