import type { KnownPublisher, Located } from '../../domain.ts';
import { matches } from '../../text/matches.ts';
import type { Block } from './blocks.ts';
import { isBylineRole, readByline } from './bylines.ts';
import { withoutDay } from './headline.ts';
import { headlineSuffixes } from './headline-suffix.ts';
import { isPersonName, withoutCapitals } from './names.ts';
import { isPageLine } from './page-words.ts';
import { isPaperName, mayBePaperName, publicationAt, publicationNamed, withoutPlace } from './publications.ts';
import { cataloguedPaper, citedPaper } from './records.ts';
import { cited, paperAndDate, paperName, rightsHolder, siteName } from './rule-names.ts';
import { isSection } from './sections.ts';
import { normalised } from './shape.ts';
import { folioPaper } from './stamp.ts';

/** A clue to the publisher; of several, the one of the earliest rule counts, and of those the first in the text. */
interface PublisherRule {
  readonly name: string;
  /** Whether the rule reads this block at all. */
  reads(block: Block): boolean;
  find(text: string): string | null;
}

const name = String.raw`((?:The |the )?\p{Lu}[\p{L}\p{N}’'&.-]*(?: (?:\p{Lu}[\p{L}\p{N}’'&.-]*|of|and|the|&)){0,5})`;
const reposted = new RegExp(
  `^(?:[Pp]rinted |(?:an? |the )?(?:article|story|piece|report|reprint|repost|op-ed|news)(?: (?:published|first published))? )?(?:[Ff]rom:?|[Vv]ia|[Ii]n|[Bb]y|[Ss]ource:?|[Cc]ourtesy of) ${name}(?:,? (?:page|p\\.|pages) ?\\w{1,5}|, \\p{L}{3,9}\\.? \\d.{3,16})?$`,
  'u',
);
const firstPublished = new RegExp(
  String.raw`(?:(?<![Pp]rinted and )\b(?:published|appeared|printed|ran|reprinted|republished)\b(?: \w+){0,3} (?:in|on|by|at|from)|^(?:Published|Appeared|Printed) in) ${name}(?![\p{L}\p{N}’'&.-])(?! (?:section|supplement|pages)\b)`,
  'u',
);
/** “The Harbour Lantern © 2021”: the name stands before the mark. */
const named = /^(?!Copyright\b|All )((?:The )?\p{Lu}[\p{L}’'&. -]{2,40}?),? ©(?: (?:19|20)\d\d)?\b/u;
const copyrighted = new RegExp(
  String.raw`(?:©|\([cC]\)|[Cc]opyright)(?: ?©| ?\([cC]\)| [Cc]opyright)?,?(?: ?(?:19|20)\d\d(?: ?[-–] ?\d{2,4})?)?,? (?:by )?${name}`,
  'u',
);
const itself =
  /^((?:The )?\p{Lu}[\p{L}’'.&-]*(?: \p{Lu}[\p{L}’'.&-]*){0,3}) (?:values|respects|cares about) your (?:privacy|data)\b/u;
const standards = /^Our [Ss]tandards: (?:The )?(\p{Lu}[\p{L} ]{1,40}?) (?:Trust|Editorial|Journalism)\b/u;
const lettersTo = /^Letters (?:to|for) ((?:The )?\p{Lu}[\p{L}’' ]{2,40}?) (?:should|must|may)\b/u;
const site = /(?:@|\b)((?:[\w-]{1,40}\.){1,4}[a-z]{2,10})\b|\b(FT\.com)/gi;
const offered = new RegExp(
  String.raw`\b(?:from|follow|join|support|download|other|to|by|on|at|for|reading) ${name}(?! (?:desk|section|team|beat|staff|page)\b)`,
  'gu',
);

const isPaper = (words: string | undefined): words is string => words !== undefined && mayBePaperName(words);
const isSite = (words: string | undefined): boolean => /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,10}$/i.test(words ?? '');
/** A short name may be anything; with “The” it is a paper. */
const isPaperBesideDate = (words: string): boolean =>
  (isPaperName(words) && !/^(?:Sun|Sat|Mon)$/i.test(words)) ||
  /^\p{Lu}\S* \p{Lu}\S* (?:\p{L}+-)?Post$/u.test(words) ||
  (/^The /i.test(words) && mayBePaperName(words)) ||
  // “…, 12.01am, The Epoch”: behind a date, a name with “The” is the paper's.
  /^(?:The|THE) (?:\p{Lu}[\p{L}’']{2,15} ?){1,3}$/u.test(words);

/** “Source: Harbour Lines”; an agency supplies many papers, and the staff is any paper's. */
const sourceOf = (text: string): string | undefined =>
  /^[Ss]ource: (?!(?:News )?[Aa]genc|Staff)(\p{Lu}[^/|]{1,60}?|[\w-]{2,40}(?:\.[\w-]{2,20}){1,3})\s*(?:\|.{0,80})?$/u.exec(
    text,
  )?.[1];

const isFurniture = (block: Block): boolean => block.role === 'boilerplate' && !aboutOthers.has(block.rule);
/** Links to other stories and to what a browser offers name other papers as often as this one. */
const aboutOthers = new Set([
  'appeal',
  'related',
  'link below a heading',
  'headline printed again',
  'contributors',
  'mail header',
]);

const rules: readonly PublisherRule[] = [
  // What a repost says of its source, before the names that only stand there.
  {
    name: 'repost names its source',
    reads: (block) => block.role === 'headline' || isFurniture(block),
    find: (text) =>
      firstOf([sourceOf(text)].filter((words) => isPaper(words) || isSite(words))) ??
      firstOf(headlineSuffixes(text).map((part) => reposted.exec(part)?.[1])) ??
      firstOf(
        [/^Clipped from ((?:The )?\p{Lu}[^,(|•·]{2,50}?)(?: \(|,|$)/u.exec(text)?.[1]].filter(
          (words) => words !== undefined && !/ user /.test(words),
        ),
      ) ??
      // A clipping typed out: “From the Harbour Gazette, page 2”.
      firstOf(
        [/^from the\b/i.test(text) ? reposted.exec(text)?.[1]?.replace(/^the /, '') : undefined].filter(isPaper),
      ) ??
      tidy(firstPublished.exec(text)?.[1]),
  },
  {
    name: 'name after the headline',
    reads: (block) => block.role === 'headline' || block.rule === 'headline printed again',
    find: (text) =>
      firstOf(headlineSuffixes(text).map((part) => (publicationNamed(part) ?? publicationAt(part))?.name)) ??
      firstOf(headlineSuffixes(text).map((part) => (isPaperName(part) ? part : undefined))) ??
      firstOf(
        [/\s\|\s((?:The )?\p{Lu}[^|]{2,40})$/u.exec(text)?.[1]].filter(
          (part) =>
            part !== undefined &&
            /\b(?:News|Times|Post|Gazette|Herald|Tribune|Journal|Chronicle|Mail|Daily|Press|Online|Review|Observer)\b/.test(
              part,
            ),
        ),
      ),
  },
  { name: 'its citation', reads: (block) => block.rule === cited, find: citedPaper },
  {
    name: 'name beside the date',
    reads: (block) => block.role === 'date',
    find: (text) =>
      folioPaper(text) ??
      // A cutting typed out: “From the Harbour Lantern, 12 January 1963”.
      firstOf([/^From (?:[Tt]he )?(\p{Lu}[^,|\d]{2,40}),\s/u.exec(text)?.[1]].filter(isPaper)) ??
      firstOf(
        text
          .split(/,\s|\s?[|•·]\s?|\s[—–-]\s|\s{2,}/)
          .map((part) => part.replace(/^[-–—\s]+|[-–—\s]+$/g, ''))
          // “THE NESS PACKET Monday, May 4”
          .map((part) => withoutWeekday(part))
          .map((part) =>
            isPaperBesideDate(part) &&
            publicationNamed(part)?.agency !== true &&
            // “A14 • Friday … • METRO”: a page's section.
            !(/^[A-Z]?\d{1,3}\s?[|•·]/.test(text) && !part.includes(' '))
              ? part
              : undefined,
          ),
      ),
  },
  // What a page's title adds to the headline that stands alone below is the site's name.
  {
    name: 'title of the page',
    reads: (block) => block.rule === 'headline printed again',
    find: (text) => {
      const [, added] = /\s[|–—-]\s((?:The )?\p{Lu}[^|–—]{2,40})$/u.exec(text) ?? [];
      return added === undefined || isSection(added) || isPageLine(added) ? null : tidy(added);
    },
  },
  // An author's agency supplies papers; it does not publish them.
  {
    name: 'byline names it',
    reads: (block) => block.role === 'byline',
    find: (text) =>
      firstOf(
        text
          .split(/,\s|\s[|·•–-]\s|\sfor\s/i)
          .map((part) => publicationNamed(part))
          .map((publication) => (publication?.agency === true ? undefined : publication?.name)),
      ) ??
      firstOf(
        text
          .split(/,\s|\s[|·•]\s/)
          .slice(1)
          .map((part) =>
            isPaperBesideDate(part) && publicationNamed(part) === null && !isBylineRole(part) ? part : undefined,
          ),
      ),
  },
  {
    name: paperName,
    reads: (block) => block.rule === paperName,
    find: (text) =>
      tidy(
        cataloguedPaper(text) ??
          withoutPlace(
            withoutDay(text)
              .replace(/^(?:[Ss]pecial (?:to|for)|[Ff]or) (?=The \p{Lu})/u, '')
              .replace(/^(?:(?:publication(?: title)?|from)\s?:|SN(?=\s))\s{0,8}/i, '')
              .replace(/\((?:Vol|Issue|No)\b[^()]*\).*$/, ''),
          ),
      ),
  },
  {
    name: 'its archive',
    reads: isFurniture,
    find: (text) =>
      firstOf(
        [/^(.{2,50}) archives?$/i.exec(text)?.[1]].filter(
          (words) => words !== undefined && (publicationNamed(words) !== null || isPaperName(withoutCapitals(words))),
        ),
      ),
  },
  {
    name: 'link to its front page',
    reads: isFurniture,
    find: (text) => firstOf([/^(.{3,40}) [-–—|] (?:back to )?home(?:page)?$/i.exec(text)?.[1]].filter(isPaper)) ?? null,
  },
  {
    name: 'sender of the mail',
    reads: (block) => block.rule === 'mail header',
    find: (text) => {
      const sender = /^from:\s?["']?([^<"'@]{3,60}?)["']?\s?</i.exec(text)?.[1] ?? '';
      return mayBePaperName(sender) ? sender : null;
    },
  },
  {
    name: rightsHolder,
    reads: isFurniture,
    find: (text) =>
      holderThatPublishes(text) ??
      tidy(
        /^((?:The )?\p{Lu}[\p{L}’'&-]*(?: \p{Lu}[\p{L}’'&-]*){1,4})\. All [Rr]ights [Rr]eserved\./u.exec(text)?.[1],
      ) ??
      tidy((itself.exec(text) ?? standards.exec(text) ?? lettersTo.exec(text))?.[1]) ??
      firstOf([/^(?:The )?(\p{Lu}[\p{L}’'.& -]{2,50}?) is (?:a )?part of /u.exec(text)?.[1]].filter(isPaper)),
  },
  {
    name: 'address in the furniture',
    reads: (block) => isFurniture(block) || block.role === 'byline',
    find: (text) => {
      for (const match of matches(text, site)) {
        const publication =
          publicationAt(match[1] ?? '') ?? (match[2] === undefined ? null : publicationNamed(match[2]));
        if (publication !== null) return publication.name;
      }
      return null;
    },
  },
  {
    name: 'name in the furniture',
    reads: isFurniture,
    find: (text) => {
      // Who watches over the press publishes nothing.
      if (/\bPress Standards\b|^Heard on /.test(text)) return null;
      for (const match of matches(text, offered)) {
        const words = (match[1] as string).split(' ');
        if (/^(?:My|Your|Our)$/.test(words[0] ?? '')) continue;
        for (let size = words.length; size > 0; size -= 1) {
          const publication = publicationNamed(words.slice(0, size).join(' '));
          if (publication !== null && publication.agency !== true && !isNetwork(publication.name))
            return publication.name;
          const paper = words.slice(0, size).join(' ');
          if (publication === null && size > 1 && isPaperName(paper) && !isNetwork(paper)) return paper;
        }
      }
      return null;
    },
  },
  {
    name: 'name on the page',
    reads: (block) => block.rule === 'page number',
    find: (text) =>
      firstOf(
        text
          .replace(/\s+page [A-Z]?\d{1,4}$/i, '')
          .split(/\s{2,}|\s?[|•·]\s?|,\s/)
          .map((part) => (mayBePaperName(part) ? part : undefined)),
      ),
  },
  {
    name: 'source named',
    reads: (block) => isFurniture(block),
    find: (text) => {
      const words = sourceOf(text);
      // “Source: Rosa Lim, Contributor” names an author.
      const isAuthor = words !== undefined && (words.split(', ') as readonly string[]).slice(0, 1).some(isPersonName);
      return words === undefined || (isAuthor && !isPaper(words)) ? null : words;
    },
  },
  {
    name: 'source beside the date',
    reads: (block) => block.role === 'date',
    find: (text) =>
      firstOf(
        [/\bsource\s?:\s?(\p{Lu}[^|•·]{2,40})/iu.exec(text)?.[1]].filter((words) => isPaper(words) || isSite(words)),
      ),
  },
  {
    name: paperAndDate,
    reads: (block) => block.rule === paperAndDate,
    find: (text) => firstOf(text.split(/,\s/).map((part) => (isPersonName(part) ? part : undefined))),
  },
  {
    name: siteName,
    reads: (block) => block.rule === siteName,
    find: (text) => text,
  },
];

/** A paper's name without the weekday behind it. */
const withoutWeekday = (part: string): string => {
  const bare = part.replace(/\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/, '');
  return bare !== part && mayBePaperName(bare) ? bare : part;
};

/** Who holds the rights, where that is no agency, which supplies papers. */
function holderThatPublishes(text: string): string | null {
  const holder = copyrightHolder(text);
  return holder === null || publicationNamed(holder)?.agency === true ? null : holder;
}

/** Who holds the rights by a line at a page's foot: “© 2019 Harbour Post. All rights reserved.” Null for any other line. */
export const copyrightHolder = (text: string): string | null => tidy((named.exec(text) ?? copyrighted.exec(text))?.[1]);

/** Who published the article, where the text gives it away. Sentences of the story are never asked. */
export function findPublisher(blocks: readonly Block[], known: readonly KnownPublisher[] = []): Located<string> | null {
  const own = known.length === 0 ? null : knownPublisher(blocks, known);
  if (own !== null) return own;
  const asked = blocks.filter(({ role, text }) => role !== 'body' && role !== 'crosshead' && text.length <= 700);
  const isAuthor = authorsOf(blocks);
  const rooms = new Set(blocks.filter((_block, at) => isAmongRooms(blocks, at)));
  let portal: Located<string> | null = null;
  for (const rule of rules) {
    for (const block of asked) {
      if (!rule.reads(block) || (rule.name === paperName && rooms.has(block))) continue;
      const value = rule.find(block.text);
      // “Metro” alone on a line is a page's room as often as a paper.
      const weak =
        value !== null &&
        (portals.has(value) || (rule.name === paperName && /^\p{L}+$/u.test(value) && block.first > 0));
      // “Metro” in a menu says nothing.
      if (value === 'Metro' && weak) continue;
      if (value !== null && weak) portal ??= { value, rule: rule.name, line: block.first + 1 };
      // Two names of papers in one menu are rooms of a site: the first is asked about.
      else if (value !== null && rule.name === paperName && isOneOfSeveral(blocks, block))
        return { value: nameOf(value, known), rule: siteName, line: block.first + 1 };
      else if (value !== null && !(rule.name === rightsHolder && isAuthor(value)))
        return { value: nameOf(value, known), rule: rule.name, line: block.first + 1 };
    }
  }
  return namedAgain(blocks, known, isAuthor) ?? portal;
}

/** Whether a name of a paper stands in a menu with the name of another. */
function isOneOfSeveral(blocks: readonly Block[], block: Block): boolean {
  const headlineAt = blocks.findIndex(({ role }) => role === 'headline');
  const named = blocks.slice(0, Math.max(0, headlineAt)).filter(({ rule }) => rule === paperName);
  return named.includes(block) && new Set(named.map(({ text }) => normalised(text))).size > 1;
}

/** “Scottish News” in a menu, between “Sport” and “Showbiz”: a room of the site. */
function isAmongRooms(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at] as Block;
  const isRoom = (one: Block | undefined): boolean =>
    one !== undefined && one.role === 'boilerplate' && one.text.length <= 24 && one.rule !== paperName;
  // “Irish News” at the top, right above “Courts”.
  if (
    at === 0 &&
    block.rule === paperName &&
    /^\p{Lu}\p{Ll}+ News$/u.test(block.text) &&
    blocks[1]?.gap === 0 &&
    isRoom(blocks[1])
  )
    return isSection(blocks[1]?.text ?? '');
  // “NZ News”, “World News”, “Climate News”: three of them are rooms, none a paper.
  const isOfNews = (one: Block | undefined): boolean =>
    one !== undefined && one.role === 'boilerplate' && /^\p{Lu}[\p{L}.]* News$/u.test(one.text);
  if (
    isOfNews(block) &&
    block.gap === 0 &&
    [at - 2, at - 1, at + 1, at + 2].filter((n) => isOfNews(blocks[n])).length > 1
  )
    return true;
  return (
    block.rule === paperName &&
    /^(?:Metro|(?!The ).* (?:News|Sports?|Politics|Business))$/i.test(block.text) &&
    block.gap === 0 &&
    isRoom(blocks[at - 1]) &&
    isRoom(blocks[at - 2]) &&
    /^(?:section label|menu|above the headline|registration)$/.test(blocks[at - 1]?.rule ?? '')
  );
}

/** Asks whether somebody is named as an author: what he or she writes at home is published by nobody else. */
function authorsOf(blocks: readonly Block[]): (value: string) => boolean {
  let names: ReadonlySet<string> | null = null;
  return (value) => {
    names ??= new Set(
      blocks
        .filter(({ role }) => role === 'byline')
        .flatMap(({ text }) => readByline(text)?.bylines ?? [])
        .map(({ name }) => name.toLowerCase()),
    );
    return names.has(value.toLowerCase());
  };
}

/** Who prints other papers' articles: the publisher only where no other name stands. */
const portals = new Set(['Yahoo News', 'Yahoo', 'MSN', 'Google News', 'Apple News', 'PressReader']);

/** Where a page can be followed: it publishes nothing there. */
const isNetwork = (name: string): boolean => portals.has(name) || /^(?:Facebook|Google|Apple)\b/.test(name);

/** What a page calls itself at its top and again where it asks for something: “The Slow Tide” and “Thanks for reading The Slow Tide!”. */
function namedAgain(
  blocks: readonly Block[],
  known: readonly KnownPublisher[],
  isAuthor: (value: string) => boolean,
): Located<string> | null {
  const headlineAt = blocks.findIndex(({ role }) => role === 'headline');
  const asked = blocks.filter((block, at) => at > headlineAt && isFurniture(block) && block.text.length < 300);
  for (const { role, rule, text, first } of blocks.slice(0, Math.max(0, headlineAt))) {
    if (role !== 'boilerplate' || rule === 'headline printed again' || !/^\p{Lu}[^.!?:|]{4,40}$/u.test(text)) continue;
    if (!text.includes(' ') || isSection(text) || isAuthor(text)) continue;
    const isCalled = (other: Block): boolean =>
      (calls.test(other.text) && other.text.includes(text) && !isPageLine(text)) ||
      (/^(?:thank(?:s| you) for reading|more from|subscribe to) /i.test(other.text) &&
        other.text.slice(0, 24 + text.length).includes(text));
    if (asked.some(isCalled)) return { value: nameOf(text, known), rule: 'name printed again', line: first + 1 };
  }
  return null;
}

/** How a page speaks of itself by name. */
const calls =
  /^(?:thank(?:s| you) for reading|more from|subscribe to|follow|support|about|join|letters to|sign up (?:for|to)|download|©|copyright)\b|^©/i;

/** The paper's own name where a table knows it; one printed in capitals throughout in ordinary letters. */
function nameOf(words: string, known: readonly KnownPublisher[]): string {
  const own = publisherCalled(words, known);
  return own?.name ?? publicationNamed(words)?.name ?? (/^[A-Z]{2,4}$/.test(words) ? words : withoutCapitals(words));
}

const hostOf = (address: string | undefined): string | null =>
  address === undefined
    ? null
    : address
        .replace(/^(?:https?:\/\/)?(?:www\.)?/i, '')
        .replace(/[/:].*$/, '')
        .toLowerCase();

/** The paper of `publishers.yaml` that bears a name as it is given somewhere; “The” decides only where two differ in it. */
export function publisherCalled(name: string, known: readonly KnownPublisher[]): KnownPublisher | undefined {
  const named = (plain: (words: string) => string) =>
    known.find((paper) => [paper.name, ...paper.spellings].some((one) => plain(one) === plain(name)));
  return named(normalised) ?? named(plainName);
}

const plainName = (name: string): string => normalised(name).replace(/^the /, '');

/** The host of a paper's own pages, as `publishers.yaml` gives it; null where that does not. */
export const hostOfPublisher = (publisher: string | null, known: readonly KnownPublisher[]): string | null =>
  publisher === null ? null : hostOf(publisherCalled(publisher, known)?.address);

/** A paper of `publishers.yaml`: its address in the furniture, or its name alone on a line, beside a date or in the furniture. */
function knownPublisher(blocks: readonly Block[], known: readonly KnownPublisher[]): Located<string> | null {
  const papers = known.map(({ name, spellings, address }) => ({
    name,
    spellings: [name, ...spellings].map(plainName),
    host: hostOf(address),
  }));
  for (const block of blocks) {
    if (block.role === 'body' || block.role === 'crosshead' || block.text.length > 300) continue;
    const words = ` ${normalised(block.role === 'headline' ? headlineSuffixes(block.text).join(' ') : block.text)} `;
    const lower = block.text.toLowerCase();
    for (const { name, spellings, host } of papers) {
      const found = (host !== null && lower.includes(host)) || spellings.some((one) => words.includes(` ${one} `));
      if (found) return { value: name, rule: 'publishers.yaml', line: block.first + 1 };
    }
  }
  return null;
}

function firstOf(values: readonly (string | undefined)[]): string | null {
  return values.find((value) => value !== undefined && value !== '') ?? null;
}

/** A name out of running words: without what ended the sentence. */
function tidy(words: string | undefined): string | null {
  if (words === undefined) return null;
  const cut = words
    .replace(/\.?\s(?:All|All Rights|Rights)\b.*$/, '')
    .replace(/\. The \p{Lu}.*$/u, '')
    .replace(/,? (?:Ltd|Limited|Inc|LLC|plc|PLC|GmbH|Company|Co)\b\.?.*$/, '')
    .replace(/^the /, '')
    // A sentence ends here, where no abbreviation does: “Site.com. This article”.
    .replace(/(\.\p{Ll}{2,4}|\p{Ll}{4,})\. .*$/u, '$1')
    .replace(/\.$/, '')
    .replace(/\s(?:and|of|the|&)$/, '')
    .trim();
  return cut === '' ||
    /^(?:This|The|All|It|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\w*|January|February|March|April|May|June|July|August|September|October|November|December)$/.test(
      cut,
    )
    ? null
    : cut;
}
