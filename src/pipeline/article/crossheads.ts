// Matches “What happens next?” and “Red lines” between two paragraphs. Refuses “He left.” and the last line of a story.

import { type Block, claim } from './blocks.ts';
import { hasVerb, tellsPast } from './happens.ts';
import { showsInSentence } from './head-pictures.ts';
import { daysTold, isHeadedCaption, isNamedPicture, isPastStory, isSeenNow, isSeenOnDay, isToCome } from './seen.ts';
import { countWords, endsSentence, goesOn, reportsSpeech } from './shape.ts';
import { readStamp } from './stamp.ts';
import { storyWords, wordsComingBack, wordsOf } from './story-words.ts';

const longestCrosshead = 90;

/** Claims the short headings inside the story. */
export function claimCrossheads(blocks: readonly Block[]): void {
  const story = blocks.filter((block) => block.role === null);
  const timed = new Set(blocks.filter((_block, at) => blocks[at - 1]?.rule === 'live'));
  const headline = blocks.find(({ role }) => role === 'headline');
  const inCapitals = headline !== undefined && /\p{Ll}/u.test(headline.text);
  let words: ReadonlySet<string> | null = null;
  const told = (): ReadonlySet<string> => {
    words ??= new Set([...storyWords(blocks), ...headWords(blocks)]);
    return words;
  };
  let pastDays: ReadonlySet<string> | null = null;
  const days = (): ReadonlySet<string> => {
    pastDays ??= daysTold(blocks);
    return pastDays;
  };
  claimLastCaption(story, told);
  let toldInPast: boolean | null = null;
  const past = (): boolean => {
    toldInPast ??= isPastStory(blocks);
    return toldInPast;
  };
  // What stands below a chronology's next date may be as short as it likes.
  let datedBefore = false;
  for (let at = 0; at + 1 < story.length; at += 1) {
    const block = story[at] as Block;
    const above = story[at - 1];
    const below = story[at + 1] as Block;
    // Only an entry of a live blog opens with a heading; elsewhere one stands between two paragraphs.
    const placed = above === undefined ? timed.has(block) : endsParagraph(above.text);
    const dated = datedBefore && isDay(block.text);
    // How many pictures a page shows stands above the words of one.
    if (/^\d{1,2}$/.test(block.text) && isOfPicture(blocks[blocks.indexOf(block) + 1])) {
      claim(block, 'boilerplate', 'count of pictures');
      continue;
    }
    if (above !== undefined && (placed || above.role === 'caption') && isUnfinishedCaption(block, told)) {
      const next = story.slice(at + 1, at + 4).find((one) => !isUnfinishedCaption(one, told));
      if (next !== undefined && isParagraphBelow(next.text)) {
        claim(block, 'caption', 'unfinished line between paragraphs');
        continue;
      }
    }
    if (above !== undefined && placed && block.rule === '' && isParagraphBelow(below.text)) {
      if (isSeenOnDay(block.text, days) || (block.first === block.last && isSeenNow(block.text, past))) {
        claim(block, 'caption', 'seen while the story tells of the past');
        continue;
      }
      if (isHeadedCaption(block.text, told, [above, below], story) || isNamedPicture(block.text, told)) {
        claim(block, 'caption', 'headed caption between paragraphs');
        continue;
      }
    }
    if (placed && inCapitals && isLinkInCapitals(block.text, told)) {
      claim(block, 'boilerplate', 'link in capitals');
      continue;
    }
    if (
      isHeading(block.text) &&
      /[\p{L}\p{N}]/u.test(block.text) &&
      placed &&
      !(above !== undefined && carriesOnSpeech(above.text, block.text)) &&
      !goesOn(block.text, below.text) &&
      (isParagraph(below.text) || (dated && endsSentence(below.text)))
    ) {
      datedBefore ||= isDay(block.text);
      claim(
        block,
        'crosshead',
        block.text.endsWith('?') ? 'question between paragraphs' : 'short line between paragraphs',
      );
    }
  }
}

/** Claims the words of a picture that stand below the story's last paragraph, as a column of a paper ends with them. */
function claimLastCaption(story: readonly Block[], told: () => ReadonlySet<string>): void {
  const [above, last] = story.slice(-2);
  if (above === undefined || last === undefined || last.role !== null || story.length < 3) return;
  if (endsSentence(above.text) && isHeadedCaption(last.text, told, [above], story))
    claim(last, 'caption', 'headed caption below the story');
}

/** What the headline and the lines below it say. */
const headWords = (blocks: readonly Block[]): readonly string[] =>
  blocks.filter(({ role }) => role === 'headline' || role === 'standfirst').flatMap(({ text }) => [...wordsOf(text)]);

/**
 * “Ms Lim, left, with the shed it guarded”: some words without a stop between two finished paragraphs, with a name or an
 * aside, about what the story tells. Refuses a heading, a question and whatever says who spoke.
 */
function isUnfinishedCaption({ text, rule }: Block, told: () => ReadonlySet<string>): boolean {
  if (
    rule === '' &&
    (isToldOfBehind(text) ||
      showsThings(text) ||
      isSeenThen(text) ||
      isViewed(text) ||
      isNamedWith(text) ||
      isDepicted(text) ||
      isPartedByDots(text) ||
      isShownAs(text))
  )
    return true;
  if (rule !== '' || text.length > 220 || countWords(text, 8) < 8 || endsSentence(text) || reportsSpeech(text))
    return false;
  if (!/^\p{Lu}/u.test(text) || /[,:;–—-]$|[“”"]|\d\.?$|\s[|•·]\s/u.test(text)) return false;
  if (/^(?:How|What|Why|Who|When|Where|Which)\b/.test(text)) return false;
  const { back, of } = wordsComingBack(text, told());
  // No heading is a whole sentence with an aside.
  const isWhole =
    /, .*\b(?:was|were|is|are|has|have|had)\b/.test(text) ||
    (/^(?:The|An?|Some|Many|Two|Three|His|Her|Their) \p{Ll}/u.test(text) &&
      back > 0 &&
      countWords(text, 9) >= 9 &&
      hasVerb(text));
  return (isWhole || (back >= 1 && (back * 6 >= of || countWords(text, 12) >= 12))) && (isWhole || showsSomebody(text));
}

/** An aside, or a name. */
const showsSomebody = (text: string): boolean =>
  /, \p{Ll}|, \p{Lu}\p{L}+, \p{Ll}/u.test(text) ||
  /\p{Ll}.* \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|^(?:\p{Lu}[\p{L}.’'-]+ ){2,}\p{Ll}/u.test(text);

/** “Sandbags outside the Cock and Bull”, “Rosa Lim in the engine room”: some words in which nothing happens, with where or with whom. */
const showsThings = (text: string): boolean =>
  text.length <= 120 &&
  !endsSentence(text) &&
  countWords(text, 6) >= (/^\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+ \p{Ll}/u.test(text) ? 5 : 6) &&
  !/[“”"‘:;,?!–—-]|\b(?:How|What|Why|Who|When|Where|Which|For|If|No|Not)\b/.test(text) &&
  /^\p{Lu}.* (?:outside|at|near|beside|inside|behind|aboard|with|in|on|after|before|during|under|above) (?:the|his|her|their|its|an?|\p{Lu}\p{L}+)\b/u.test(
    text,
  ) &&
  !hasVerb(text);

/** “Rosa Lim with the bell, which has no clapper.”: somebody by the whole name, with what or where, and a stop; nothing happens. */
const isNamedWith = (text: string): boolean =>
  text.length <= 140 &&
  /^(?:\p{Lu}[\p{L}’'-]+ ){2,3}(?:with|outside|beside|aboard|behind|at|in) (?:the|his|her|their|an?|\p{Lu}\p{L}+)\b/u.test(
    text,
  ) &&
  showsInSentence(text);

/** “Rosa Lim, who rang the bell”, “The room where it hung, which is let”: who or what is seen, and what is told of it. No heading has that. */
function isToldOfBehind(text: string): boolean {
  if (text.length > 160 || !/, (?:who|which|whose|where) /.test(text) || endsSentence(text)) return false;
  const [, shown = ''] =
    /^(\p{Lu}[^,:;?!“”"]{3,60}), (?:who|which|whose|where) (?:\p{Ll}|[“"]\p{Ll})[^:;?!]{5,}[\p{L}\d][”"]?$/u.exec(
      text,
    ) ?? [];
  return shown !== '' && !hasVerb(shown);
}

/** “A view of the yard from the kitchen.”, “The clock tower of the mill, now a museum.”: nothing happens, and a stop. */
const isDepicted = (text: string): boolean =>
  text.length <= 140 &&
  /^(?:An?|The) (?:\p{Ll}+ )?(?:(?:view|photograph|photo|picture|postcard|engraving|sketch|drawing|painting|plan|map|model) (?:of|from|showing) |[^,.]{3,60}, (?:now|once|formerly|today|then) (?:an?|the|home to|used as) )[^,.:;“”"]{3,80}\.$/u.test(
    text,
  ) &&
  showsInSentence(text);

/** “Drivers waiting for the bishop … yesterday.”: what is seen, and when, as some papers part them. */
const isPartedByDots = (text: string): boolean =>
  text.length <= 160 &&
  /…|\.\.\./.test(text) &&
  /^\p{Lu}[^“”"?!]{8,110}? ?(?:…|\.\.\.) ?(?:yesterday|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|recently)\.?$/u.test(
    text,
  ) &&
  !tellsPast(text);

/** “The sinking of No. 14, as the Visitor photographed it in March 1951”: who saw it so, and when. */
const isShownAs = (text: string): boolean =>
  text.length <= 160 &&
  text.includes(', as ') &&
  /^[^“”"]{8,80}, as .{2,40}\b(?:photographed|pictured|painted|drew|sketched|filmed|saw) (?:it|him|her|them)\b[^.“”"]{0,40}$/.test(
    text,
  );

/** “The boat, from above”, “The hall, before”: a thing and how it is seen. */
const isViewed = (text: string): boolean =>
  /^(?:The|An?|His|Her|Their|Our|My) [^,.:;?!“”"]{3,50}, (?:(?:seen )?from (?:above|below|behind|the air|the sea|the road|inside|outside|a distance)|before|after|in close-up|as it was|as it is now)$/u.test(
    text,
  );

/** “A sign in front of the courthouse on Monday.”: the same with a stop, and when or where it was seen. */
const isSeenThen = (text: string): boolean => {
  const [, place] =
    /^((?:The|An?) (?:\p{L}+ ){1,4}(?:at|in|near|on|outside) (?:the )?\p{Lu}\p{L}+), where .{3,60}\.$/u.exec(text) ??
    [];
  if (place !== undefined) return !hasVerb(place);
  return (
    // Most lines do not end so, and need no long look.
    /(?:day|\d)\.$/.test(text.slice(-4)) &&
    !isToCome(text) &&
    /(?:\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\bin (?:\p{Lu}\p{L}+,? )?(?:1[89]|20)\d\d)\.$/u.test(text) &&
    showsThings(text.slice(0, -1).replaceAll(',', ''))
  );
};

const isOfPicture = (block: Block | undefined): boolean => block?.role === 'caption' || block?.role === 'credit';

/** “STOLEN STONE TURNS UP AS TABLE” in a story of something else: the headline of another, as some sites link it. */
function isLinkInCapitals(text: string, told: () => ReadonlySet<string>): boolean {
  if (text.length > 140 || /\p{Ll}/u.test(text) || countWords(text, 6) < 5 || endsSentence(text)) return false;
  const { back, of } = wordsComingBack(text, told());
  return of >= 4 && back * 4 <= of;
}

function isDay(text: string): boolean {
  return text.length <= 40 && readStamp(text) !== null;
}

function isHeading(text: string): boolean {
  if (text.length > longestCrosshead || !/^[\p{Lu}\p{N}“‘"']/u.test(text)) return false;
  if (text.endsWith('?')) return isQuestionHeading(text);
  return !endsSentence(text) && !/[,:;–—-]["'”’»]?$/.test(text) && countWords(text) <= 12 && !reportsSpeech(text);
}

/** Whether a line opens again the quotation that the paragraph above leaves open: “We paid.⏎“And we shall not pay twice” */
function carriesOnSpeech(above: string, text: string): boolean {
  const closing = { '“': '”', '‘': '’', '«': '»' }[text.charAt(0)];
  return closing !== undefined && above.lastIndexOf(text.charAt(0)) > above.lastIndexOf(closing);
}

/** An explainer's question. One that begins with “So”, or asks about “them”, is the story thinking aloud. */
function isQuestionHeading(text: string): boolean {
  return (
    countWords(text) <= 14 &&
    /^(?:What|Why|How|Who|When|Where|Which|Is|Are|Was|Were|Will|Can|Could|Does|Do|Did|Has|Have|Should|Would)\b/.test(
      text,
    ) &&
    !/\b(?:he|she|they|him|them|his|her|their|that|this|these|those)\b|[:.;]/i.test(text.slice(0, -1))
  );
}

/** What stands above a heading is finished; a quotation that runs on is too, without its closing mark. */
function endsParagraph(text: string): boolean {
  return endsSentence(text) || text.length > longestCrosshead;
}

/** Below a caption a paragraph may be short. */
const isParagraphBelow = (text: string): boolean =>
  isParagraph(text) || (endsSentence(text) && countWords(text, 4) >= 4);

function isParagraph(text: string): boolean {
  return endsSentence(text) ? countWords(text) >= 6 || /^[“‘"']/.test(text) : text.length > longestCrosshead;
}
