import { memoizeLines } from '../../memoize.ts';
/** What a line looks like, whatever it says. Rules build on these; none of them knows a publisher. */

/** Ends as a sentence does: a full stop, question or exclamation mark, perhaps inside a closing mark or bracket. */
export function endsSentence(text: string): boolean {
  // German and Polish papers close with “ and «.
  return /[.!?…][”“’‘"'»«›‹)\]]{0,3}$/.test(text.slice(-5));
}

/** Opens with a quotation mark of any kind; a » alone is an arrow before a link. */
export function opensWithMark(text: string): boolean {
  return /^(?:[“‘„«"']|»[^«»]+«)/.test(text);
}

/** Words parted by white space; counting stops at `limit`, so that a line of megabytes costs no more than a short one. */
export function countWords(text: string, limit = 200): number {
  let count = 0;
  let inWord = false;
  for (let at = 0; at < text.length && count < limit; at += 1) {
    const code = text.charCodeAt(at);
    const space = code === 32 || code === 9 || code === 0xa0;
    if (!space && !inWord) count += 1;
    inWord = !space;
  }
  return count;
}

const speech =
  /\b(?:said|says|saying|told|tells|telling|added|adds|warned|warns|insisted|argued|claimed|announced|replied|tweeted|wrote|explained|urged|asked|noted|stressed)\b/;

/** Reports what somebody said: the story's voice, and a sure sign that a line is no furniture. */
export const reportsSpeech: (text: string) => boolean = memoizeLines((text) => {
  return speech.test(text);
});

/** The text without what stands between quotation marks, each stretch turned into a single space. */
export function withoutQuoted(text: string): string {
  return text.replace(/“[^”]*”?|"[^"]*"?|‘[^’]{0,200}’(?!\p{L})/gu, ' ');
}

/** For comparing lines that should be the same: marks, punctuation and case make no difference. */
export function normalised(text: string): string {
  return (text.toLowerCase().match(/(?:[a-z0-9]+|[\p{L}\p{N}])+/gu) ?? []).join(' ');
}

/** “Second one⏎⏎“goes on,” she said: a quotation of several paragraphs, however short the first is. */
export function goesOn(text: string, below: string): boolean {
  return /^(?:“[^”]*|"[^"]*|«[^»]*|„[^“”]*)$/.test(text) && below.startsWith(text.charAt(0));
}

/** Whether a line breaks off in the middle of its sentence, at a word or a comma that no line of its own ends with: “that boarded the bus at”. */
export const breaksOff = (text: string): boolean =>
  /(?:,|\b(?:the|an?|of|at|by|for|from|with|and|or|but|as|that|which|who|is|are|was|were|his|her|their|its|into|than))$/.test(
    text,
  );
