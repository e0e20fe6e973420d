import { type Block, claim } from './blocks.ts';
import { isAnnounced, isBylineRole, readByline } from './bylines.ts';
import { isAgencyAlone } from './captions.ts';
import { signature } from './letters.ts';
import { isPersonName } from './names.ts';
import { isPageLine, letterEnd, pageLikeness } from './page-words.ts';
import { isPaperName, publicationNamed } from './publications.ts';
import { paperName } from './rule-names.ts';
import { countWords, endsSentence, opensWithMark, reportsSpeech, withoutQuoted } from './shape.ts';
import { addressesReader, isProse } from './story-words.ts';

/** A paragraph of an appeal is no longer; it bounds what the rule reads. */
const longestAppeal = 1500;

/** An appeal of more paragraphs than this is none. */
const longestRun = 6;

/**
 * Claims the paragraphs of an appeal: those that follow its first line and speak of the newspaper's trade, and whatever
 * addresses the reader between two of its lines.
 * Matches, after “Your support helps us to tell the story”, “We believe quality journalism should be free to all.”
 * Refuses “We went to the border, and our reporter met Rosa Lim, who said …” (speech) and any paragraph apart from a line
 * that is an appeal by its own wording: columns speak in the first person too.
 */
export function claimAppealRun(blocks: readonly Block[]): void {
  for (let at = 1; at < blocks.length; at += 1) {
    const above = blocks[at - 1] as Block;
    const block = blocks[at] as Block;
    if (block.role !== null || (above.rule !== 'appeal' && above.rule !== 'appeal run')) continue;
    const rest = blocks.slice(at, at + longestRun);
    const end = rest.findIndex((one) => one.rule === 'appeal');
    const between = end === -1 ? [] : rest.slice(0, end);
    if (between.length > 0 && between.every((one) => one.role === null && isAddressed(one.text))) {
      for (const one of between) claim(one, 'boilerplate', 'appeal run');
    } else if (isAddressed(block.text) && speaksOfItsTrade(block.text)) claim(block, 'boilerplate', 'appeal run');
  }
}

/** Written in the first person or to the reader, and nobody speaks. */
function isAddressed(text: string): boolean {
  if (text.length > longestAppeal || opensWithMark(text)) return false;
  // Who asks for money also “tells the truth”.
  const plain = withoutQuoted(text).replace(/\btells? the (?:truth|stor(?:y|ies))\b/gi, '');
  return /\b(?:we|our|us|you|your)\b/i.test(plain) && !reportsSpeech(plain);
}

function speaksOfItsTrade(text: string): boolean {
  return /\b(?:journalis[mt]s?|report(?:ers?|ing)|newsrooms?|readers?|paywalls?|donat\w+|subscri\w+|documentar(?:y|ies)|editorial|coverage|independen(?:t|ce))\b/i.test(
    withoutQuoted(text),
  );
}

/**
 * Claims the links below a heading such as "Related stories": lines that end without a full stop, up to the next
 * paragraph. Matches “Ministers meet in Riga” below “Read more”. Refuses a line that ends as a sentence.
 */
export function claimLinkLists(blocks: readonly Block[]): void {
  let listed = false;
  for (const [at, block] of blocks.entries()) {
    if (block.role === 'boilerplate' && /^follow topics?:?$/i.test(block.text)) listed = true;
    else if (block.rule === 'related') listed = countWords(block.text) <= 6 && !/[:|»›>]\s?\S/.test(block.text);
    else if (block.role === null) {
      listed &&= isLink(block.text) && !isAboveCredit(blocks[at + 1]);
      if (listed) claim(block, 'boilerplate', 'link below a heading');
    } else if (block.role !== 'boilerplate') listed = false;
  }
}

/** Whether a picture's agency touches a line from below: its words are no link. */
const isAboveCredit = (below: Block | undefined): boolean =>
  below !== undefined &&
  below.gap === 0 &&
  (below.role === 'credit' || (below.role === null && isAgencyAlone(below.text)));

function isLink(text: string): boolean {
  // A page cuts long titles off: “… as winter comes to N...”.
  if (text.length <= 200 && /[\p{L}\p{N}] ?(?:\.\.\.|…)$/u.test(text)) return true;
  if (text.length > 160 || (opensWithMark(text) && !opensTitle(text)) || isSpoken(text) || isAnnounced(text))
    return false;
  return text.endsWith('?') ? countWords(text) <= 14 : !endsSentence(text) && countWords(text) <= 22;
}

/** “Lim: Why not?”, “RL: Never”, “Yours faithfully,”: a turn of an interview, or the end of a letter. */
const isSpoken = (text: string): boolean =>
  /^(?:\p{Lu}{2,3}|Q|A)[:.] \S|^yours\b.{0,20},$/iu.test(text) || isPersonName(text.split(': ')[0] ?? '');

/** “‘Miracle’ as dog found after 40 days”: words in marks that a title goes on from, where nobody says them. */
function opensTitle(text: string): boolean {
  return /^(?:‘[^’]{1,60}’|“[^”]{1,60}”|'[^']{1,60}'|"[^"]{1,60}"),?:? \p{L}/u.test(text) && !reportsSpeech(text);
}

/**
 * Claims a number alone that touches a button: “4” above “Comments”, “214” below “Give this article”.
 * Refuses one between paragraphs, which numbers a list.
 */
export function claimButtonCounts(blocks: readonly Block[]): void {
  const isButton = (block: Block | undefined): boolean =>
    (block?.role === 'boilerplate' && block.text.length <= 40) || block?.role === 'date';
  const claimAt = (block: Block, at: number): void => {
    if (block.role !== null || !/^\d{1,3}(?:,?\d{3}|\.\d ?[Kk])?$/.test(block.text)) return;
    const next = blocks[at + 1];
    const touches = (block.gap === 0 && isButton(blocks[at - 1])) || (next?.gap === 0 && isButton(next));
    if (touches) claim(block, 'boilerplate', 'count beside a button');
  };
  // Upwards and downwards: several stand in a row.
  for (let at = blocks.length - 1; at >= 0; at -= 1) claimAt(blocks[at] as Block, at);
  for (const [at, block] of blocks.entries()) claimAt(block, at);
  // Alone at the very end it numbers the page.
  const last = blocks.at(-1);
  if (last !== undefined && blocks.length > 3 && /^\d{1,4}$/.test(last.text)) claim(last, 'boilerplate', 'page number');
}

/**
 * Claims the author's name where it is printed again on a line of its own, and what a paper says of its author below the
 * story: “Rosa Lim is our Baltic correspondent.”
 * Refuses the same of anybody whom the byline does not name, and a paragraph with words quoted.
 */
export function claimAuthorNotes(blocks: readonly Block[], names: readonly string[]): void {
  const printed = new Set(names.map((name) => name.toLowerCase()));
  for (const [at, block] of blocks.entries())
    if (
      block.role === null &&
      block.text.length <= 60 &&
      printed.has(block.text.toLowerCase()) &&
      // Below “Yours truly,” a letter is signed.
      !(at > 0 && letterEnd.test((blocks[at - 1] as Block).text))
    )
      claim(block, 'boilerplate', 'author printed again');
  // Below the name that a card prints, the card goes on by the given name: “Rosa is a reporter.”
  for (const [at, block] of blocks.entries()) {
    const above = blocks[at - 1];
    if (
      block.role !== null ||
      !(above?.rule === 'author printed again' || above?.rule === 'byline below the story') ||
      block.text.length > 300
    )
      continue;
    const given = above.text.slice(0, above.text.indexOf(' '));
    if (
      ofOneself.test(block.text) &&
      block.text.length < 160 &&
      !blocks.slice(at + 1, at + 3).some((one) => one.role === null)
    )
      claim(block, 'boilerplate', 'author note');
    if (
      block.text.startsWith(`${given} `) &&
      whatAuthorsDo.test(block.text.slice(given.length)) &&
      !/[“"]/.test(block.text)
    )
      claim(block, 'boilerplate', 'author note');
  }
  claimCards(blocks);
  claimWrittenBy(blocks, printed);
  // “By Rosa Lim (lim@harbour.example)” once more as the last words.
  const last = blocks.findLast(({ role }) => role === null);
  if (last !== undefined && last.text.length <= 90 && isAnnounced(last.text)) {
    const again = (readByline(last.text)?.bylines ?? []).map(({ name }) => name.toLowerCase());
    if (again.length > 0 && again.every((name) => printed.has(name)))
      claim(last, 'boilerplate', 'author printed again');
  }
  const story = blocks.filter((block) => block.role === null);
  for (const block of story.slice(Math.max(2, story.length - 3))) {
    // Behind a bullet, papers call their columnists by the surname: “• Lim is a pilot.”
    const text = block.text.replace(/^[•*]\s/, '');
    const called = text === block.text ? names : names.flatMap((one) => [one, one.slice(one.lastIndexOf(' ') + 1)]);
    const name = called.find((one) => text.startsWith(one) && /^[ ’']/.test(text.slice(one.length)));
    if (name === undefined || block.text.length > 300 || (/[“"]/.test(block.text) && reportsSpeech(block.text)))
      continue;
    if (whatAuthorsDo.test(text.slice(name.length))) claim(block, 'boilerplate', 'author note');
  }
}

/** “Rosa is a reporter for the Post. … Story tips: rosa@harbour.example”: what a card ends with. */
const cardAddress = /[\w.+-]{2,40}@[\w-]{2,40}\.[\w.]{2,30}\.?$/;

/** Claims what the author is below the name that a card prints once more at the foot, and what is told of her there down to her address. */
function claimCards(blocks: readonly Block[]): void {
  for (const [at, { rule, text }] of blocks.entries()) {
    if (rule !== 'author printed again' || !blocks.slice(0, at).some((one) => one.role === null && isProse(one.text)))
      continue;
    const next = blocks.findIndex((one, n) => n > at && one.role === null);
    const post = blocks[next];
    if (post === undefined || next > at + 2) continue;
    const isPost = post.text.length <= 60 && isBylineRole(post.text);
    const told = isPost ? blocks[next + 1] : post;
    const given = text.slice(0, text.indexOf(' '));
    const isTold =
      told?.role === null &&
      cardAddress.test(told.text.slice(-80)) &&
      (told.text.startsWith(`${given} `) || (isPost && told.text.startsWith(post.text))) &&
      !/[“"]/.test(told.text);
    if (isPost && (isTold || told === undefined || told.role !== null)) claim(post, 'boilerplate', 'author note');
    if (isTold) claim(told, 'boilerplate', 'author note');
  }
}

/** “I cover schools and the people in them.” below the author's name at the foot. */
const ofOneself = /^I(?:['’]m (?:a|an|the) | am (?:a|an|the) | cover | write | report | edit )/;

/** So much may a page say of its author at its foot. */
const mostOfAuthor = 6;

/** Claims “Written by Rosa Lim” below the story of hers, with the labels right above and what a page says of her to its end. */
function claimWrittenBy(blocks: readonly Block[], names: ReadonlySet<string>): void {
  const at = blocks.findLastIndex(({ role, text }) => {
    const [, name] =
      role === null && text.length < 60 ? (/^(?:written|posted|published) by (.{4,40})$/i.exec(text) ?? []) : [];
    return name !== undefined && names.has(name.toLowerCase());
  });
  const below = blocks.slice(at + 1);
  if (at < 3 || below.length > mostOfAuthor || below.some(({ text }) => text.length > 200 || /[“"]/.test(text))) return;
  for (const block of blocks.slice(at)) claim(block, 'boilerplate', 'author note');
  for (let above = at - 1; above > 2; above -= 1) {
    const { role, text } = blocks[above] as Block;
    if (role === 'boilerplate') continue;
    if (role !== null || text.length > 30 || endsSentence(text) || opensWithMark(text) || isSentence.test(text)) return;
    claim(blocks[above] as Block, 'boilerplate', 'label after the story');
  }
}

/** What a paper says of its author behind the name. */
const whatAuthorsDo =
  /^ (?:is (?:a|an|the|our|one)\b|was|covers|writes|reports|edits|teaches|lives|has (?:been|covered|written|reported)|joined)\b|^[’']s (?:(?:collected|new|latest|first|second|weekly|regular) )?(?:columns?|books?|novels?|latest)\b/;

/**
 * Claims the list below a live blog's “Key events”: times with what happened, as links to the entries further down.
 * Takes “19.05 GMT Evening summary”. Refuses a time that a sentence follows, and a time below the list's end.
 */
export function claimKeyEvents(blocks: readonly Block[]): void {
  let listed = false;
  // In a live blog “Key points” are links to its entries; in any other story they sum it up.
  const isBlog = blocks.filter(({ rule, text }) => rule === 'live' && /^\d{1,2}[:.]\d\d/.test(text)).length > 1;
  for (const [at, block] of blocks.entries()) {
    if (block.rule === 'live' && /^key (?:events?|moments?|developments?|points)\b/i.test(block.text)) {
      listed = true;
      continue;
    }
    if (!listed) continue;
    const above = blocks[at - 1];
    // The time may stand on a line of its own.
    const isTime = (one: Block | undefined): boolean =>
      one !== undefined && (one.rule === 'live' || one.role === 'date') && /\bago$|^\d/.test(one.text);
    if (isTime(block) && block.gap === 0) continue;
    if (isBlog && block.gap === 0 && quotesAlone(blocks, at)) continue;
    const told =
      keyEvent.test(block.text) ||
      (block.gap === 0 && isTime(above) && block.text.length <= 140) ||
      filter.test(block.text) ||
      (isBlog && block.gap === 0 && !isTime(above) && !isAnnounced(block.text) && countWords(block.text, 15) <= 14);
    listed = block.role === null && told && !endsSentence(block.text) && !isPersonName(block.text);
    if (listed) claim(block, 'boilerplate', 'key event');
  }
}

/** “The minister says it is “finished in spirit””, in words that no entry below repeats: left out, they would be lost. */
function quotesAlone(blocks: readonly Block[], at: number): boolean {
  const words = /[“"]([^“”"]{3,})[”"]/.exec((blocks[at] as Block).text)?.[1]?.replace(/[.,!?]$/, '');
  return words !== undefined && !blocks.some(({ text }, other) => other !== at && text.includes(words));
}

/** “Rosa Lim (3)”: how many entries are about somebody. */
const filter = /^\p{Lu}.{2,40} \(\d{1,3}\)$/u;

const keyEvent =
  /^(?:\d{1,2} (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec) (?:19|20)\d\d \p{Lu}.{2,140}|(?:\d{1,2}[.:]\d\d\s?(?:[ap]\.?m\.?)?\s?(?:GMT|BST|UTC|E[SD]?T|P[SD]?T|CES?T)?|\d{1,2} ?(?:m|h|min|hrs?) ago)(?:\s[–—-]?\s?|(?=\p{Lu}))\S.{2,140}|\p{L}.{2,140}[\p{L}”’"')] ?\d{1,2}[:.]\d\d)$/u;

/** “20:19Rosa Lim”, “18.02 GMT Rosa Lim”. */
const stampedAuthor =
  /^\d{1,2}[.:]\d\d\s?(?:[ap]\.?m\.?)?\s?(?:GMT|BST|UTC|E[SD]?T|P[SD]?T|CES?T)?[\s|•·–-]{0,3}(\p{Lu}[\p{L}\p{M}.’' -]{3,50})$/u;

/** “Rosa Lim17 February 2022 16:30” below an entry. */
const authorGluedToDay = /^(\p{Lu}[\p{L}\p{M}.’' -]{3,40}\p{Ll})\d{1,2} \p{Lu}\p{Ll}{2,8} \d{4} \d{1,2}[:.]\d\d$/u;

/** “From Rosa Lim in Riga”, “From the Post’s Rosa Lim”, below the time of an entry. */
const sentFrom = /^from (.{4,40}?)(?: (?:in|at) \p{Lu}[\p{L}.’' -]{1,30})?$/iu;

/** Claims the author's name that follows the time of a live blog's entry: “11m ago” above “Rosa Lim”. */
export function claimLiveAuthors(blocks: readonly Block[]): void {
  const entries: Block[] = [];
  const isTime = (one: Block | undefined): boolean =>
    one !== undefined &&
    ((one.rule === 'live' && /\d|\bago$/.test(one.text)) || (one.role === 'date' && /\bago$/.test(one.text)));
  // One time alone is the story's: “3 hours ago” above its standfirst and its author.
  const several = blocks.filter(isTime).length > 1;
  for (let at = 1; at < blocks.length; at += 1) {
    const above = blocks[at - 1] as Block;
    const block = blocks[at] as Block;
    // A heading may stand between the time and the name.
    const headed = block.gap === 0 && above.gap === 0 && above.role === null && countWords(above.text, 20) < 20;
    // Below “2h ago” a page may print the day.
    const time = blocks[at - 2]?.role === 'date' && isTime(blocks[at - 3]) ? blocks[at - 3] : blocks[at - 2];
    const timed = isTime(above) || (several && headed && !endsSentence(above.text) && isTime(time));
    if (timed && at > 3 && block.role === null && /^by /i.test(block.text) && isAnnounced(block.text))
      entries.push(block);
    if (timed && at > 3 && block.role === null && isPersonName(block.text))
      claim(block, 'boilerplate', 'author of a live entry');
    const sent =
      timed && at > 3 && block.role === null && block.text.length < 60 ? sentFrom.exec(block.text)?.[1] : undefined;
    const ofStaff = /^From (?:\p{Lu}[\p{L}.’']* ){1,3}(?:staff|team)$/u.test(block.text);
    const ofPaper =
      sent !== undefined && isPersonName(sent.replace(/^(?:the )?(?:\p{Lu}\S* ){0,2}\p{Lu}\S*[’']s? (?=\p{Lu})/iu, ''));
    if (sent !== undefined && (isAnnounced(block.text) || ofPaper || ofStaff))
      claim(block, 'boilerplate', 'author of a live entry');
    if (
      above.rule === 'author of a live entry' &&
      block.role === null &&
      block.gap === 0 &&
      /^(?:(?:[Rr]eporting from|in|at) \p{Lu}|[Rr]eporting from the )[\p{L}.’' -]{2,40}$/u.test(block.text)
    )
      claim(block, 'boilerplate', 'author of a live entry');
    const stamped = block.role === null && /^\d/.test(block.text) ? stampedAuthor.exec(block.text)?.[1] : undefined;
    if (stamped !== undefined && isPersonName(stamped)) claim(block, 'boilerplate', 'live');
    const dated =
      block.role === null && at > 3 && block.text.length < 70 ? authorGluedToDay.exec(block.text)?.[1] : undefined;
    if (dated !== undefined && isPersonName(dated)) claim(block, 'boilerplate', 'author of a live entry');
  }
  // “By Rosa Lim” below one time may sign the whole; below several it signs entries.
  if (entries.length > 1) for (const block of entries) claim(block, 'boilerplate', 'author of a live entry');
}

/**
 * Claims what readers wrote below “7 Comments” at the foot: a name and a day, or how long ago, begin it, and all below is theirs. Refuses the
 * same button above the story.
 */
export function claimReaders(blocks: readonly Block[]): void {
  const at = blocks.findLastIndex(
    ({ rule, text }) => rule === 'comments' && /^(?:\d[\d,]*\s)?comments?\b.{0,8}$/i.test(text),
  );
  const thoughts = blocks.findLastIndex(({ text }) =>
    /^(?:\d{1,4}|one) (?:thoughts?|responses?|replies|comments?) (?:on|to) [“"‘']/i.test(text),
  );
  const isStory = ({ role, text }: Block): boolean => role === null && isProse(text);
  if (thoughts > 2 && blocks.slice(0, thoughts).filter(isStory).length > 1)
    for (const block of blocks.slice(thoughts)) claim(block, 'boilerplate', 'words of a reader');
  if (at === -1 || blocks.slice(0, at).filter(isStory).length < 2) return;
  const begin = blocks.slice(at + 1, at + 6);
  const name = begin.findIndex(({ text }) => countWords(text, 5) <= 4 && /^\p{Lu}/u.test(text) && !endsSentence(text));
  const time = begin.findIndex(({ text }) => text.length < 40 && timeOfComment.test(text));
  if (name === -1 || time <= name || time > name + 2) return;
  for (const block of blocks.slice(at + 1)) claim(block, 'boilerplate', 'words of a reader');
}

/** “Nov 13”, “3 hours ago”, “2d”, “12 May 2021 at 9:14”. */
const timeOfComment =
  /^(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}\b|\d{1,2} \p{Lu}\p{Ll}{2,8}\b|(?:about )?(?:\d{1,2}|an?) ?(?:s|m|min|mins|minutes?|h|hrs?|hours?|d|days?|w|weeks?|months?|years?)\b(?: ago)?$)/u;

/** Furniture below which no story goes on. */
const closing = new Set([
  'related',
  'link below a heading',
  'copyright',
  'comments',
  'newsletter',
  'social',
  'sharing',
]);

/**
 * Claims what is left behind after the story: short labels (“World”, “Europe”), and below links or terms longer ones too.
 * There must be furniture, or they would be the last words of a story that ends on a list.
 * Refuses a line that ends as a sentence or opens with a quotation mark, and the name that signs a letter.
 */
export function claimLeftovers(blocks: readonly Block[]): void {
  claimPaperAtFoot(blocks);
  claimJumpWords(blocks);
  claimClosingLinks(blocks);
  const last = blocks.findLastIndex((block) => block.role === null && !isLabel(block.text));
  const after = blocks.slice(last + 1);
  if (last === -1 || !after.some((block) => block.role === 'boilerplate')) return;
  const furniture = after.findIndex((block) => block.role === 'boilerplate');
  const signed = after
    .slice(0, furniture)
    .some((block) => isPersonName(block.text.replace(/\s?\([^()]{1,20}\)$|, \p{Lu}[\p{L}’' -]{2,30}$/u, '')));
  for (const block of after.slice(signed ? furniture : 0)) claim(block, 'boilerplate', 'label after the story');
}

/** Claims the paper's name alone as the last words, below a finished sentence. */
function claimPaperAtFoot(blocks: readonly Block[]): void {
  const last = blocks.findLastIndex(({ role }) => role === null);
  const block = blocks[last];
  if (block === undefined || last < 3 || block.text.length > 50 || !isPaperName(block.text)) return;
  // An agency supplies papers, and “Support The Journal” asks for something.
  if (
    publicationNamed(block.text)?.agency === true ||
    !/^(?:The )?(?!Support|Follow|Read|Join)\p{Lu}/u.test(block.text)
  )
    return;
  if (endsSentence((blocks[last - 1] as Block).text) && !blocks.slice(0, last).some(({ rule }) => rule === signature))
    claim(block, 'boilerplate', paperName);
}

/** Claims “Horse” above “Continued from Page A1”, below the foot or the head of a page: by what the rest of the story is found. */
function claimJumpWords(blocks: readonly Block[]): void {
  for (const [at, { role, rule, text }] of blocks.entries()) {
    const word = blocks[at - 1];
    if (role === 'boilerplate' && rule === 'page number' && isJumpedTo.test(text) && word?.role === null)
      if (countWords(word.text, 4) < 4 && !endsSentence(word.text) && blocks[at - 2]?.rule === 'page number')
        claim(word, 'boilerplate', 'page number');
  }
}

const isJumpedTo = /^\W?(?:cont(?:inued|inues|\W?d|\.)?|from)\b/i;

function claimClosingLinks(blocks: readonly Block[]): void {
  const last = blocks.findLastIndex((block) => block.role === null && !isFragment(block.text));
  if (last === -1) return;
  const after = blocks.slice(last + 1);
  const from = after.findIndex((block) => block.role === 'boilerplate' && closing.has(block.rule));
  if (from === -1) return;
  for (const block of after.slice(from)) claim(block, 'boilerplate', 'link after the story');
}

const isFragment = (text: string): boolean => text.length <= 160 && !endsSentence(text) && !opensWithMark(text);

function isLabel(text: string): boolean {
  return (
    isFragment(text) && text.length <= 40 && countWords(text, 6) <= 4 && !letterEnd.test(text) && !isSentence.test(text)
  );
}

/** “The curator has resigned”: a sentence whose stop was lost. */
const isSentence =
  /^(?:The|An?|He|She|They|It|Nobody|Nothing|Police|Mr|Mrs|Ms|Dr)\.? (?:.* )?(?:has|have|had|is|was|were|are|will|would|did|does|could|may|might|must|said|says|went|came)\b/;

/**
 * Claims what a page says of itself below the story, from the end upwards, with a line or two between such lines: an address,
 * a question to the reader. Takes “Our mailing address is:”, “1 Mill Lane”, “Unsubscribe”. Refuses a sentence that tells
 * something, and a name that signs a letter.
 */
export function claimClosingPageWords(blocks: readonly Block[]): void {
  let from = blocks.length;
  let skipped = 0;
  let pageLines = 0;
  for (let at = blocks.length - 1; at > 0 && skipped <= 2; at -= 1) {
    const block = blocks[at] as Block;
    if (isPageLine(block.text) ? block.role === null || block.role === 'boilerplate' : block.role === 'boilerplate') {
      pageLines += 1;
      // Below the last such line an address may stand, where more of them stand above.
      if (skipped === 0 || pageLines > 1 || from < blocks.length) from = at;
      if (pageLines > 1) skipped = 0;
    } else if (block.role === null) {
      skipped += 1;
      if (!isBetween(block.text)) break;
    }
  }
  if (pageLines === 0) return;
  // Above a name that signs a letter stands the letter, whomever it addresses.
  const signed = blocks.findLastIndex(({ rule }) => rule === signature);
  if (signed >= from) from = signed + 1;
  for (const block of blocks.slice(from)) claim(block, 'boilerplate', 'words of the page');
}

/** What may stand between two lines of a page: a sentence of its own kind to the reader, or no sentence at all. */
const isBetween = (text: string): boolean =>
  text.length <= 120 &&
  !opensWithMark(text) &&
  (endsSentence(text)
    ? addressesReader(text) && pageLikeness(text) > -1
    : countWords(text, 9) <= 8 && !isPersonName(text) && !/[,:-]$/.test(text));

/**
 * Claims what a company says of itself below its release: “About Harbour Lines” with what follows, up to the contact or source
 * that ends it. Refuses the same heading where no such line stands below.
 */
export function claimAboutRun(blocks: readonly Block[]): void {
  const from = blocks.findLastIndex(
    ({ role, text }) =>
      role === null && text.length <= 60 && /^About (?:the )?\p{Lu}/u.test(text) && !endsSentence(text),
  );
  if (from < 3) return;
  const end = blocks.findIndex(
    ({ role, rule }, at) =>
      at > from && role === 'boilerplate' && (rule === 'contact' || rule === 'copyright' || rule === 'ruling'),
  );
  if (end === -1 || end > from + 5) return;
  for (const block of blocks.slice(from, end)) claim(block, 'boilerplate', 'about the sender');
}
