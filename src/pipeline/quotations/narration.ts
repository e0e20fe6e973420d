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
  if (!found) return null;
  // A clause of the paper's own that names somebody is the last of its words, before the paragraph ends or is opened again.
  const named = found.groups?.named !== undefined;
  if (named && words.length - found.index > REACH) return null;
  return { at: from + found.index + 1, sure: named };
}

const namedSpeaker = new RegExp(
  String.raw`(?:^|[\s,])(?:${SAID} (?:(?:the |an? )?(?:\p{Ll}[\p{L}-]+ ){0,3})?(?<after>${NAME})|(?<before>${NAME})(?:, [^,.;]{1,60},)? ${SAID}\b)`,
  'u',
);

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
