import { matches } from '../../../text/matches.ts';
import { anyCue, hearerCues, plainCues } from './cues.ts';
import { findTimes, type TimeExpression } from './times.ts';

/** Stands for the quotation asked about, in a sentence whose quotations are masked. */
export const TARGET_QUOTE = '\uE000';
/** Stands for any other quotation. */
export const OTHER_QUOTE = '\uE001';

/** A way for an expression of time to belong to the saying rather than to another event of the sentence. */
interface AttachRule {
  readonly name: string;
  holds(sentence: string, time: TimeExpression, lead: string): boolean;
}

/** What may stand between a sentence's start and its fronted time. */
const opener =
  /^(?:(?:And|But|Meanwhile|Then|Also|Later|Earlier|Separately|Late|Early|However|Only|Just|Exactly|Almost|Nearly),? )*(?:[Oo]n |[Ii]n (?:the (?:(?:early|late|mid) |mid-)?)?|[Aa]t |[Ll]ate on |[Ee]arly on |[Ll]ate |[Ee]arly |[Ee]arlier on |[Ee]arlier )?$/;
/** Prepositions that make the time a bound or a goal, not the day of the saying. */
const otherRelation =
  /\b(?:since|until|till|by|for|before|after|from|next|following|of|through|between|ahead of|due|scheduled|planned|expected|held|between)\s(?:the\s|late\s|early\s)?$/i;
/**
 * “In a letter of 3 May, she wrote”, “A memo dated 3 May says”, “according to minutes of 3 May”: what is written is what is
 * said. Refuses “said the letter of 3 May was”.
 */
const writtenOn =
  /(?:^|\b(?:in|according to) )(?:(?:an?|his|her|its|their|the|[\p{L}’'-]+(?: [\p{L}’'-]+){0,2}['’]s) )?(?:[\w’'-]+ ){0,3}(?:e-?mail|letter|memo|message|post|tweet|statement|article|note|diary|entry|minutes|log|report|video|recording|filing)s?(?: (?:to|by|from|in) [^,;:]{1,40})?,? (?:of|from|dated|for|(?:sent|written|posted|published|released|issued|recorded|signed|filed)(?: late| early)? on) $/iu;
/** What a writing does that is no verb of saying. */
const readsOut = /\b(?:reads?|records?|notes?|shows?)\b/;
/** Finite verbs and clause openers: with one of them between, the time belongs to what was said. */
const clause =
  /[,;:\uE000\uE001]|\b(?:that|was|were|is|are|had|has|have|would|will|could|should|might|may|can|who|which|when|while|if|whether|because|it|he|she|they|we|there|to [a-z]+|(?:of|for|by) [a-z]+ing)\b/;
const event =
  /\b(?:talks?|meeting|attacks?|speech|summit|votes?|strikes?|decision|election|debate|deal|ruling|protests?|march|raid|launch|visit|invasion)\b/i;
const finite = /^(?:['’]s|\s(?:was|were|is|are|had|has|have|would|will|could|should|might|may)\b)/;
const speaking =
  /\b(?:speaking|asked|writing|talking|addressing|testifying|appearing|responding|tweeting|interviewed|questioned|pressed|quizzed)\b[^;:.\uE000\uE001]{0,100}$/i;
const occasionName = String.raw`\b(?:in|at|during|on) (?:an?|his|her|its|their|the) (?:[\w’'-]+ ){0,4}(?:interview|statement|speech|address|tweets?|post|video|podcast|recording|submission|filing|letter|briefing|conference|remarks|comments|hearing|testimony|evidence|diary|memo|e-?mail|article|message|broadcast|programme|program|show|call|event|rally|column|op-ed|news conference|press conference)\b`;
const occasion = new RegExp(String.raw`${occasionName}[^,;:.\uE000\uE001]{0,80}$`, 'i');
const anyOccasion = new RegExp(occasionName, 'i');

/** Whether a sentence names an occasion of speaking: in an interview, at a press conference. */
export const namesOccasion = (sentence: string): boolean => anyOccasion.test(sentence);

const rules: readonly AttachRule[] = [
  {
    // “On Tuesday, Rosa Lim said …”. Refuses “After talks on Tuesday, Rosa Lim said …”, “In 2014 it froze, she said …”, “On
    // Monday, he said, the ice broke” and “On 9 July, “it froze”, she said”.
    name: 'the sentence opens with it',
    holds: (sentence, time, lead) =>
      opener.test(lead) && !/^\d{4}s?$/.test(time.words) && hasCue(sentence) && !opensContent(sentence, time),
  },
  {
    // “In 2019 Rosa Lim said …”, “In the 1980s, she said: …”. Refuses “In 2014 it froze, she said …” and “In 2014, she said, it froze …”.
    name: 'the sentence opens with its year',
    holds: (sentence, time, lead) => /^\d{4}s?$/.test(time.words) && opener.test(lead) && opensSaying(sentence, time),
  },
  {
    // “Speaking on Tuesday, …”, “In a statement on Monday, …”. Refuses “Asked whether it was true that on Monday …”.
    name: 'it dates the occasion',
    holds: (sentence, _time, lead) =>
      (speaking.test(lead) || occasion.test(lead)) &&
      !/\b(?:that|whether|if|who|which|was|were|had|would)\b[^,]*$/.test(lead) &&
      hasCue(sentence),
  },
  {
    // “in a Friday tweet, …”, “a Wednesday interview with …”. Refuses “a Friday meeting”.
    name: 'it names the occasion',
    holds: (sentence, time) =>
      /^ (?:message|sermon|homily|broadcast|interview|statement|speech|tweet|news conference|press conference|briefing|letter|e-?mail|op-ed|post|address|hearing)\b/.test(
        sentence.slice(time.end),
      ) && hasCue(sentence),
  },
  {
    // “said on Saturday: …”, “said in Riga late on Monday”, “told officers on Tuesday that …”, “…,” said Ms Lim on Sunday.
    // Refuses “said the talks on Monday were …”, “warned of a strike on Monday”, “told Iran to return on Monday”.
    name: 'it follows the cue',
    holds: (sentence, time, lead) => followsCue(sentence, time, lead),
  },
  {
    // “…,” said Ms Lim, the mayor, on Sunday. “…,” she said, on Sunday. “…,” she said as she left the court on Sunday.
    name: 'it ends the clause of the cue',
    holds: (sentence, time, lead) => /^[.,]?$/.test(sentence.slice(time.end)) && endsCueClause.test(lead),
  },
  {
    // “…”, according to a statement from Ms Lim on Sunday.
    name: 'it dates the source',
    holds: (_sentence, _time, lead) => sourceNamed.test(lead),
  },
  {
    // “Ms Lim resigned on Monday, calling it …”. Refuses “on Monday, Mr Hale, calling it …”.
    name: 'the saying goes with what was done then',
    holds: (sentence, time, lead) =>
      goesWith.test(sentence.slice(time.end)) && !clause.test(lead.replace(/^[^,]*, /, '')),
  },
  {
    // “Ms Lim spoke otherwise on 3 May, when she called it …”. Refuses “on 3 May, when it froze, she said …”.
    name: 'a clause tells what was said then',
    holds: (sentence, time) => saidThen.test(sentence.slice(time.end)),
  },
  {
    // “She said that on 12 February he had told her it was …”. Refuses “said that on 12 February it was …”.
    name: 'what is told begins with it',
    holds: (sentence, time, lead) => {
      const told = / that (?:on|in) $/.test(lead) ? subjectAndCue.exec(sentence.slice(time.end)) : null;
      return (
        told !== null &&
        sentence.indexOf(TARGET_QUOTE) > time.end &&
        belongsTogether(sentence, time.end, time.end + told[0].length)
      );
    },
  },
  {
    // “The US on Tuesday said …”, “Mr Hale yesterday warned …”. Refuses “those who met on Tuesday said …”.
    name: 'it stands before the cue',
    holds: (sentence, time, lead) => precedesCue(sentence, time, lead),
  },
];

/**
 * The expression of time that dates the quotation masked as `own` in `sentence`; null where none does. Of a
 * sentence in parts the one that holds the quotation is asked first, and the whole where that names no time.
 */
export function attachedTime(sentence: string): string | null {
  const part = partOf(sentence);
  const times = findTimes(part);
  const time =
    times.length === 0 && part !== sentence ? nearestTime(sentence, findTimes(sentence)) : nearestTime(part, times);
  return time ?? (hasCue(part) ? heldDay(part) : null);
}

function heldDay(part: string): string | null {
  if (!/day['’]s /.test(part)) return null;
  const found = heldOn.exec(part);
  return found?.[1] ?? found?.[2] ?? null;
}

/**
 * The first that dates it, or, before the quotation, a later one behind a further verb of saying: each may have its own day.
 */
function nearestTime(sentence: string, times: readonly TimeExpression[]): string | null {
  const at = sentence.indexOf(TARGET_QUOTE);
  let nearest: TimeExpression | null = null;
  for (const time of times) {
    // "On 3 March the ferry “sank”, she said on Tuesday": the verb of saying behind the words has a day of its own.
    const again = nearest !== null && time.start > at;
    if (again && ((nearest?.start ?? at) > at || hasCue(sentence.slice(0, at)))) break;
    const lead = sentence.slice(0, time.start);
    if ((otherRelation.test(lead) && !writtenOn.test(lead)) || /^['’]s\b/.test(sentence.slice(time.end))) continue;
    if (nearest !== null && !speaksAgain(sentence.slice(nearest.end, time.start))) continue;
    if (
      (!again && writtenOn.test(lead) && (hasCue(sentence) || readsOut.test(sentence))) ||
      rules.some((rule) => rule.holds(sentence, time, lead))
    )
      nearest = time;
  }
  // "On the eve of the vote, 5 May, Rosa Lim said": the date says which day that was.
  const apposed = times.find(
    ({ start }) => nearest !== null && start === nearest.end + 2 && sentence.slice(nearest.end, start) === ', ',
  );
  return (OF_EVENT.test(nearest?.words ?? '') ? apposed : undefined)?.words ?? nearest?.words ?? null;
}

/** Days that are told by what happened then. */
const OF_EVENT = /^the (?:\w+day|day|night|eve|evening|morning|afternoon) of /i;

const speaksAgain = (words: string): boolean => cue.test(words);

/** Of a sentence with semicolons, or with “, and on Tuesday”, the part that holds the quotation, where somebody says it there. */
function partOf(sentence: string): string {
  if (!partBorder.test(sentence)) return sentence;
  const part = sentence.split(partBorder).find((one) => one.includes(TARGET_QUOTE)) ?? sentence;
  return hasCue(part) ? part.trim() : sentence;
}

const partBorder = /;|, (?:and|but|while) (?=[Oo]n (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|in (?:19|20)\d\d\b)/;

const cue = new RegExp(String.raw`\b(?:${plainCues}|${hearerCues})\b`);
const startsWithCue = new RegExp(
  String.raw`^,? (?:had )?(?:(?:also|again|later|\w+ly) )?(?:${plainCues}|${hearerCues})\b`,
);
/** A name or a pronoun, and what it says: “, Rosa Lim told the council”. */
const subjectAndCue = new RegExp(
  String.raw`^,? (?:[Hh]e|[Ss]he|[Tt]hey|(?:the )?(?:\p{Ll}[\p{L}-]+ ){0,2}(?:(?:Mr|Mrs|Ms|Dr)\.? )?\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){0,3}|(?:the|his|her|its) (?:\p{Ll}[\p{L}-]+ ){0,3}\p{Ll}[\p{L}-]+, \p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){0,3},)(?:, (?:an? |the |his |her |who )[^,;:]{1,60},)? (?:had )?(?:${plainCues}|${hearerCues})\b`,
  'u',
);
const isPlain = new RegExp(`^(?:${plainCues})$`);

/** The quotation, its cue and the one who speaks, with what is told of them between commas. */
const endsCueClause = new RegExp(
  String.raw`[\uE000\uE001][.,]*,? (?:(?:${plainCues}) [^,;:]{1,60}|[^,;:]{1,60} (?:${plainCues}))(?:, (?:an? |the |his |her |who )[^,;:]{1,80})?(?:,| (?:as|when|while) (?:he|she|they|it) [^,;:]{1,80})(?: late| early)? on $`,
);

const sourceNamed = /\baccording to (?:an? |the |his |her |its )?[^,;:]{1,80}? (?:late |early )?(?:on )?$/;

const goesWith =
  /^,? (?:saying|calling|describing|accusing|warning|telling|insisting|arguing|claiming|declaring|adding) [^,;:]{0,120}[\uE000]/;

/** Whether anybody says anything in a sentence: a verb of saying, or a colon that opens a quotation. */
export function hasCue(sentence: string): boolean {
  return cue.test(sentence) || /:\s*(?:[\uE000\uE001]|$)/.test(sentence);
}

/** What follows a fronted time is what happened then: the quotation at once, or a clause in which “she said” is set between commas. */
function opensContent(sentence: string, time: TimeExpression): boolean {
  const after = sentence.slice(time.end);
  if (/^(?: and \d{1,2})?,? ?[\uE000\uE001]/.test(after)) return true;
  const cueMatch = subjectAndCue.exec(after);
  return cueMatch !== null && /^, [^\uE000\uE001]/.test(after.slice(cueMatch[0].length));
}

/** Whether one of that surname says something in a sentence: a verb of saying follows the name in its clause. */
export function speaks(sentence: string, surname: string): boolean {
  const at = sentence.lastIndexOf(surname);
  return at !== -1 && cue.test(/^[^.;:]{0,80}/.exec(sentence.slice(at))?.[0] ?? '');
}

const gathering =
  'rally|meeting|hearing|debate|briefing|conference|speech|session|summit|vote|event|inquest|trial|interview|evidence|programme|program|show|launch|service|vigil|ceremony|opening|party|dinner|funeral|march|match|game|win|defeat|draw|victory|loss|race|final';
/** What is spoken of on its own day, once it is over. */
const contest = 'match|game|win|defeat|draw|victory|loss|race|final';
/** “At Tuesday’s rally, she said”, “After last Saturday’s game she said”, “told Tuesday’s meeting”, “said at Tuesday’s meeting”. */
const heldOn = new RegExp(
  String.raw`(?:^(?:After|Following) ((?:last )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)['’]s (?:[\w-]+ ){0,2}(?:${contest})\b|(?:^(?:At|In|During|Speaking at|Speaking during)|\b(?:told|addressed|(?:${plainCues}),? (?:at|in|during|after|before|following))) ((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)['’]s (?:[\w-]+ ){0,2}(?:${gathering})\b)`,
);

const saidThen = new RegExp(
  String.raw`^,? (?:when|where|(?:just |only |barely )?(?:hours|minutes|moments|shortly) (?:before|after)) (?:(?:[Hh]e|[Ss]he|[Tt]hey|it)|[^,;:\uE000\uE001]{1,40}) (?:had |also |first |last |again )*(?:${plainCues}|${hearerCues})\b[^,;:\uE000\uE001]{0,80}:?,? ?\uE000`,
);

const moreOfWhen = /^, (?:at|during|amid|when|while|as|in|on|just|shortly) [^,;:\uE000\uE001]{1,60}(?=, )/;

/** The cue stands for itself: in “In 2008, Rosa Lim said, the ice …” the year is the ice's. */
function opensSaying(sentence: string, time: TimeExpression): boolean {
  // "In 1997, at the height of the boom, Rosa Lim promised": between the commas stands more of when.
  const start = time.end + (moreOfWhen.exec(sentence.slice(time.end))?.[0].length ?? 0);
  const cueMatch = subjectAndCue.exec(sentence.slice(start));
  const cueEnd = start + (cueMatch?.[0].length ?? 0);
  return (
    cueMatch !== null &&
    !/^, [^\uE000\uE001]/u.test(sentence.slice(cueEnd)) &&
    belongsTogether(sentence, time.end, cueEnd)
  );
}

function followsCue(sentence: string, time: TimeExpression, lead: string): boolean {
  const cueMatch = matches(lead, anyCue).at(-1);
  if (cueMatch === undefined) return false;
  const cueEnd = cueMatch.index + cueMatch[0].length;
  const between = lead.slice(cueEnd).replace(/\s(?:late|early|earlier)?\s?(?:on|in)?\s?$/i, '');
  // “wrote to him on Monday”: a hearer, not what was to be done.
  const heard = /^(?:said|wrote|(?:had )?written|writing|spoke|speaking|replied)$/.test(cueMatch[0])
    ? between.replace(/^ to /, ' ')
    : between.replace(/^ (?:it|this|that|so|the (?:claim|point|words|charge))$/, '');
  const again = heard === '' && between !== '';
  if (between.length > 120 || clause.test(heard)) return false;
  // “said it was “mad”, and repeated on Sunday …”: the day is the second verb's, whose quotation is another.
  const before = lead.lastIndexOf(TARGET_QUOTE);
  if (
    before !== -1 &&
    /^[,.]? (?:and|but|then)(?: (?:later|also|then|again))? $/.test(lead.slice(before + 1, cueMatch.index))
  )
    return false;
  const inverted = /[\uE000\uE001],?\s?$/.test(lead.slice(0, cueMatch.index));
  const plain = isPlain.test(cueMatch[0]) && !inverted;
  if (
    plain &&
    !again &&
    between !== '' &&
    !/^ (?:in|at|to|during|on|from|outside|via|with|through|aboard|onstage|alongside|before|after(?= the | a )|late|early|earlier|later|again|publicly|privately|repeatedly|ahead)\b/.test(
      between,
    )
  ) {
    return false;
  }
  if (!plain && !inverted && !/^t(?:old|ells|elling)$/.test(cueMatch[0]) && event.test(between)) return false;
  if (finite.test(sentence.slice(time.end))) return false;
  return belongsTogether(sentence, cueMatch.index, cueEnd);
}

function precedesCue(sentence: string, time: TimeExpression, lead: string): boolean {
  const after = sentence.slice(time.end);
  if (!startsWithCue.test(after)) return false;
  const comma = after.startsWith(',');
  if (comma && !/, (?:late |early )?(?:on )?$/.test(lead)) return false;
  const subject = lead.slice(
    Math.max(lead.lastIndexOf(',', lead.length - 5), lead.lastIndexOf(TARGET_QUOTE), lead.lastIndexOf(OTHER_QUOTE)) + 1,
  );
  if (/\b(?:who|which|that|after|following|before|during|at|from|when|as)\b/.test(subject)) return false;
  const cueEnd = time.end + (startsWithCue.exec(after)?.[0].length ?? 0);
  return belongsTogether(sentence, time.start, cueEnd);
}

/** No other speaker takes the word between the dated cue and the quotation: "and warned" is the same one's. */
function belongsTogether(sentence: string, cueStart: number, cueEnd: number): boolean {
  const at = sentence.indexOf(TARGET_QUOTE);
  if (at === -1) return true;
  const between = at >= cueEnd ? sentence.slice(cueEnd, at) : sentence.slice(at, cueStart);
  for (const match of matches(between, anyCue)) {
    if (match[0].endsWith('ing')) continue;
    if (!/\b(?:and|but|also|then|or)\s(?:also\s|later\s|\w+ly\s)?$/.test(between.slice(0, match.index))) return false;
  }
  return true;
}
