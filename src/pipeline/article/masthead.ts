// Takes “THE PINE COUNTY ENTERPRISE” above “Vol. 118, No. 32 • Thursday, August 7, 2014 • 75 cents”, with a motto between.
// Refuses a headline above the paper that printed it: “The Harbour Gazette, Vol. 3, 7 August 2014”.
import { writtenDates } from '../../text/date-forms/index.ts';
import { type Block, claim } from './blocks.ts';
import { withoutDay } from './headline.ts';
import { mayBePaperName } from './publications.ts';
import { paperAndDate, paperName } from './rule-names.ts';
import { countWords, endsSentence } from './shape.ts';
import { readStamp } from './stamp.ts';
import { isCuttingHead, isHeadlineLike } from './stories.ts';
import { isProse } from './story-words.ts';

/** So far down stands the line that numbers and dates an issue. */
const lastLine = 4;

/** What only a paper's own head says beside its day: the number of the issue, the price. */
const ofIssue =
  /\b(?:vol(?:ume)?|no|issue|number|year)\b\.?\s?(?:\d|[IVXLC]+\b)|\bprice\b|\d\s?(?:cents|p|¢)(?![\p{L}.])|[£$€¢]\s?\d/iu;

/** “Your local paper since 1884”, “Independent since 1926”, “Est. 1859”. A headline has “since 1987” too: “First ice since 1987”. */
const ofLongStanding =
  /^(?:[^.!?“”"]{0,30}\b(?:(?:news)?papers?|news|voice|independent|serving|published|printed|daily|weekly|trusted|reporting)\b[^.!?“”"]{0,40}\bsince|est(?:ablished|d)?\.?|founded(?: in)?|since) (?:1[789]|20)\d\d\.?$/i;

/** Claims the name at the very top of a printed page, and the motto below it, by the issue's number, price and day that follow. */
export function claimMasthead(blocks: readonly Block[]): void {
  const [top] = blocks;
  // “Marsh Post, 5 January 1998”, typed above a cutting.
  if (top?.role === null && isCuttingHead(top.text) && isHeadlineLike(blocks[1]?.text ?? ''))
    claim(top, 'date', paperAndDate);
  const ofMonth = blocks.slice(0, 2).find(({ role, text }) => role === null && text.length < 80 && /\d{4}$/.test(text));
  if (ofMonth !== undefined && withoutDay(ofMonth.text) !== ofMonth.text && mayBePaperName(withoutDay(ofMonth.text)))
    claim(ofMonth, 'boilerplate', paperName);
  const folio = blocks.slice(0, 3).findIndex(({ text }) => isFolio(text));
  if (folio !== -1 && blocks.slice(0, folio).every(({ text }) => countWords(text, 3) < 3))
    claim(blocks[folio] as Block, 'date', paperAndDate);
  if (top === undefined || top.role !== null || !isName(top.text)) return;
  const below = blocks[1];
  if (
    below?.role === null &&
    below.text.length <= 80 &&
    ofLongStanding.test(below.text) &&
    countWords(top.text, 2) > 1
  ) {
    claim(top, 'boilerplate', paperName);
    claim(below, 'boilerplate', 'motto of the paper');
    return;
  }
  // A sum of money stands in stories too.
  const at = blocks.findIndex(
    ({ text }, n) =>
      n > 0 && n <= lastLine && text.length <= 160 && ofIssue.test(text) && !(isProse(text) && /\p{Ll}{3}/u.test(text)),
  );
  const issue = blocks[at];
  if (issue === undefined) return;
  const parts = issue.text.split(/\s?[|•·–—]\s?|\s{2,}/);
  const dated =
    parts.some((part) =>
      readStamp(part)?.dates.some(({ written: { reading } }) => reading.kind !== 'sure' || reading.date.length === 10),
    ) ||
    (issue.text.length < 90 && /^(?:No|Vol|Issue)\b/i.test(issue.text) && writtenDates(issue.text).length === 1);
  // The day may have a line of its own, right above or below.
  const day = [blocks[at - 1], blocks[at + 1]].find(
    (one) => one?.role === 'date' && (readStamp(one.text)?.dates.length ?? 0) > 0,
  );
  if (!(dated || day !== undefined || (readStamp(issue.text)?.dates.length ?? 0) > 0)) return;
  if (issue.text.split(/,\s|\s?[|•·–—]\s?|\s{2,}/).some(mayBePaperName)) return;
  const between = blocks.slice(1, at).filter((one) => one !== day);
  if (between.some(({ role, text }) => role === null && countWords(text, 13) > 12 && !/^[“"‘]/.test(text))) return;
  claim(top, 'boilerplate', paperName);
  if (dated) claim(issue, 'date', 'line of the issue');
  for (const block of between) claim(block, 'boilerplate', 'motto of the paper');
}

/** “DAILY LAMP, Thursday, June 17, 2004”: some words in capitals above all else, and the whole day: a paper's name, whatever its words. */
function isFolio(text: string): boolean {
  const [, name = '', day = ''] =
    /^(\p{Lu}{3,}(?: \p{Lu}{3,}){1,3}), ((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? .{6,20}\d{4})$/iu.exec(text) ??
    [];
  return name !== '' && !/\p{Ll}/u.test(name) && writtenDates(day).length === 1;
}

/** A few words, each with a capital. */
const isName = (text: string): boolean =>
  countWords(text, 8) <= 7 &&
  !endsSentence(text) &&
  !/[\d:;“”"?!]/.test(text) &&
  text.split(' ').every((word) => /^[\p{Lu}&(]/u.test(word) || /^(?:of|the|and|for|in|de|la)$/.test(word));
