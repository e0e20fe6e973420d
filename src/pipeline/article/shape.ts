import { memoizeLines } from '../../memoize.ts';
/** What a line looks like, whatever it says. Rules build on these; none of them knows a publisher. */

/** Ends as a sentence does: a full stop, question or exclamation mark, perhaps inside a closing mark or bracket. */
export function endsSentence(text: string): boolean {
  // Nearly every line ends with a full stop or a small letter.
  const last = text.charCodeAt(text.length - 1);
  if (last === 46 || (last > 96 && last < 123)) return last === 46;
  // German and Polish papers close with “ and «.
  // Magazines set a mark behind the last word of all: “… of mud. ♦”
  return /[.!?…。！？][”“’‘"'»«›‹)\]」』）]{0,3}(?:\s?[♦◆■●▪◼□∎])?$/u.test(text.slice(-7));
}

/** Opens with a quotation mark of any kind; a » alone is an arrow before a link. */
export function opensWithMark(text: string): boolean {
  return /^(?:[“‘„«"']|»[^«»]+«)/.test(text);
}

/**
 * Words parted by white space, and of scripts that set none between words as many as English would take: “港口关闭三天” (the harbour shuts for three days) is five.
 * Counting stops at `limit`, so that a line of megabytes costs no more than a short one.
 */
export function countWords(text: string, limit = 200): number {
  let count = 0;
  let inWord = false;
  let unspaced = 0;
  for (let at = 0; at < text.length && count + unspaced < limit; at += 1) {
    const code = text.charCodeAt(at);
    const space = code === 32 || code === 9 || code === 0xa0;
    const share = code < 0x0e00 ? 0 : wordsInLetter(code);
    if (share > 0) unspaced += share;
    else if (!space && !inWord) count += 1;
    inWord = !space;
  }
  return Math.min(limit, count + Math.ceil(unspaced));
}

/** How much of a word a letter is where no space parts words: four signs of Han say what three English words do, four Thai letters are one word. */
function wordsInLetter(code: number): number {
  // Thai and Lao, Burmese, Khmer.
  if (code <= 0x0eff || (code >= 0x1000 && code <= 0x109f) || (code >= 0x1780 && code <= 0x17ff)) return 0.25;
  // Kana, the signs of Han.
  const isHan =
    (code >= 0x3041 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff);
  return isHan ? 0.75 : 0;
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
  /(?:,|\b(?:the|an?|of|at|by|for|from|with|and|or|but|as|that|which|who|is|are|was|were|his|her|their|its|into|than|above|below|near|under|between|through|against|towards?|beside|behind|across|beyond|within|during|when|where|while|because|if))$/.test(
    text,
  );
