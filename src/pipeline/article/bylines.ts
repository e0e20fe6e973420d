// Matches “By Rosa Lim and Jan de Wit in Riga”, “Rosa Lim, Political Editor”, “Reuters”.
// Refuses “By Monday the talks had failed” and “Rosa Lim resigned”.
import type { Byline } from '../../domain.ts';
import { memoizeLines } from '../../memoize.ts';
import { writtenDates } from '../../text/date-forms/index.ts';
import { isLikelyPerson } from './likely-person.ts';
import { isPersonName, withoutCapitals } from './names.ts';
import { isPaperName, publicationNamed } from './publications.ts';

const lead =
  /^\^?(?:(?:(?:words|written|reported|reporting|story|exclusive|report|analysis|interview|text|comment|opinion|review|news)(?: and (?:photos?|photographs?|pictures?|images?|words|text))?\s?)?by(?:line)?|(?:photos?|photographs?|pictures?) and (?:words|text|story) by|interview(?:ed)? conducted by|interview(?=\s?:|\s\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$)|as told to|(?:publié|texte|écrit|propos recueillis) par|writer(?=\s?:)|(?:autor|auteur|tekst|texto|testo)(?=\s?:)|from|(?:von|par|por|door|di|av|af)(?=\s\p{Lu}\p{Ll}+ \p{Lu}|\s(?:la )?(?:redacción|rédaction|redaktion|redação)$)|author|authors|reporter|words|text(?=\s?:)|compiled by(?=\s(?:our|staff|agenc)))\b\s?:?\s+/iu;

const roleWord =
  /\b(?:editor|correspondent|reporter|writer|columnist|staff|chief|journalist|producer|contributor|columnist|commentator|critic|analyst|desk|bureau|newsroom|team|reporters|correspondents|editors)\b/i;

/** Cities of more than one word that papers print after an author's name; one word alone is taken as a place anyway. */
const places = new Set(
  'new york|los angeles|san francisco|hong kong|tel aviv|new delhi|mexico city|buenos aires|rio de janeiro|sao paulo|são paulo|cape town|abu dhabi|kuala lumpur|saint petersburg|st petersburg|st. petersburg|the hague|washington dc|washington d.c.|kuwait city|panama city|salt lake city|las vegas|new orleans|saudi arabia|south africa|north korea|south korea|united nations|united states|northern ireland|sri lanka'.split(
    '|',
  ),
);

/** “Rosa Lim reports from Riga”. */
const reportsFrom = /^(\p{Lu}\S+(?: \S+){1,3}) reports (?:from|in|live from) (\p{Lu}[\p{L}’' -]{2,30})$/u;

/** “Rosa Lim talks to Jan Hale”, above their talk. */
const talking =
  /^(\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+) (?:talks|speaks) (?:to|with) \p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+$/u;

/** “Canon Rosa Lim writes:”, above his or her own words. */
const writing =
  /^((?:(?:Canon|Dr|Prof|Professor|Rev|Father|Fr|Sir|Dame|Cllr)\.? )?\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+) (?:writes|reports)\s?[:.…]*$/u;

/** “The Rector, the Revd Rosa Lim, writes:”, “Our chairman, Rosa Lim, writes”: an office, whose it is, and what follows. */
const officeWriting =
  /^(?:The|Our|Your|From our) (\p{L}[\p{L}’' -]{2,40}), (?:(?:the )?(?:Revd?|Reverend|Canon|Dr|Prof|Professor|Fr|Father|Cllr|Councillor|Sir|Dame|Lady|Lord)\.? )*(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]*){0,2} \p{Lu}[\p{L}’'-]+),? (?:writes|reports)\s?[:.…]*$/u;

/** How something is done rather than who wrote it: “by one vote”, “by two to one”, “by road and rail”. */
const manner =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|a|an|the|his|her|their|its|our|no|all|more|less|than|to|hand|air|sea|road|rail|train|bus|night|day|law|votes?|storm|fire|mistake|accident|court|post|mail|phone)\b/;

/** Nobody by name: “Staff and agencies”, “Telegraph Reporters”. */
const collective =
  /^(?:(?:the )?editorial board|(?:the )?editors|(?:la )?(?:redacción|rédaction|redaktion|redação|redazione)|(?:news )?agenc(?:y|ies)|(?:our |\p{Lu}\p{L}+ )?(?:foreign )?(?:staff|reporters?|correspondents?)(?: writers?| reporters?)?(?: and (?:news )?agencies)?|agencies and staff|wire services?|(?:our|a|the newspaper['’]s) (?:(?:special|staff|own|political|court|sports) )?(?:correspondents?|reporters?))$/iu;
/** After "By", a part of the newsroom: “By Harbour Desk Staff”. */
const unit =
  /^our [^,|]{3,40}$|^[^,|]*\b(?:editorial board|staff|desk|team|bureau|newsroom|reporters|correspondents|writers)$/i;

/** “… | Last Updated: January 26”: behind the day of publication, a day without its year. */
const updatedDay = /[\s|·•,]*\b(?:last )?updated:? \p{Lu}\p{Ll}{2,8}\.? \d{1,2}$/iu;

/** “Posted on March 14, 2019 by Oskar Venn”, as blogs have it. */
const postedBy = /^(?:posted|published|submitted|filed|written)\b(?:.{4,60})?\sby\s/i;

/** What such a line says before its “by”: the day, or two of them with nothing between. */
const postedOn = /^(?:posted|published|submitted|filed|written)\b(?=.{0,50}\d).{4,60}?\sby\s/i;

/** “Tuesday 14 March 2019 by Oskar Venn”: a day and nothing else before “by”. */
function isDatedBy(line: string): boolean {
  const [, day] =
    /^(.{6,60}?\d)(?:,?\s(?:at\s)?\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?)?,?\s{1,8}by \p{Lu}/iu.exec(line) ?? [];
  if (day === undefined) return false;
  const [date, ...more] = writtenDates(day);
  return (
    date !== undefined &&
    more.length === 0 &&
    date.end === day.length &&
    /^(?:\p{L}+day,?\s)?$/u.test(day.slice(0, date.start))
  );
}

/** “… STAFF WRITERS” behind the names. */
const together =
  /(?<=\p{Lu}\S* \p{Lu}\S*),? (?:staff|STAFF|Staff) (?:writers|WRITERS|Writers|reporters|REPORTERS|Reporters)$/u;

const longestByline = 200;

/** A line that says only what the author above it is or where: "Political Editor", "BBC News, Moscow". */
export const isBylineRole: (line: string) => boolean = memoizeLines((line) => {
  if (/^\^.{4,60}=$/.test(line)) return isBylineRole(line.slice(1, -1));
  if (line.length > 80 || /[.!?:]$/.test(line)) return false;
  // “Rosa Lim/Staff Reporter” is an author, and what she is.
  if (line.includes('/') && isPersonName(line.slice(0, line.indexOf('/')).trim())) return false;
  // “RIGA — The Harbour Post”: where the author is, and for whom.
  const [, from, paper] = /^(\p{Lu}[^—–]{2,30}?) [—–] (\p{Lu}[^—–]{2,40})$/u.exec(line) ?? [];
  if (from !== undefined && paper !== undefined && isPlace(from) && isPaperName(paper)) return true;
  const parts = line.replace(/^[,|·•]\s*/, '').split(/\s*[,|·•]\s*/);
  return parts.every(
    (part, at) =>
      isRole(part) ||
      (at > 0 && /\b(?:University|College|Institute|School)\b/.test(part)) ||
      publicationNamed(part) !== null ||
      (at > 0 && isPlace(part)),
  );
});

/** The role and place of such a line. */
export function readBylineRole(line: string): Pick<Byline, 'role' | 'place'> {
  const parts = line.replace(/^[,|·•^]\s*|=$/g, '').split(/\s*[,|·•]\s*/);
  const place =
    parts.length > 1 && parts.at(-1) !== undefined && isPlace(parts.at(-1) as string) ? parts.pop() : undefined;
  return { role: parts.join(', '), ...(place === undefined ? {} : { place }) };
}

/** Reads a byline, or gives null where the line is none. The names come without "By", place and role. */
export const readByline = memoizeLines(bylineIn);

function bylineIn(line: string): { readonly bylines: readonly Byline[]; readonly announced: boolean } | null {
  if (line.length > longestByline) return null;
  const parted = withoutGlue(line) ?? withoutGluedPost(line) ?? withoutGluedAgency(line) ?? asPlain(line);
  if (parted !== null) return bylineIn(parted);
  const announced = lead.test(line) || postedBy.test(line) || isDatedBy(line);
  // A sentence, surely; names and places are many to try.
  if (!announced && line.length > 60 && /[.!?”"]$/.test(line)) return null;
  const [, asking] = talking.exec(line) ?? writing.exec(line) ?? [];
  if (asking !== undefined) return { bylines: [{ name: asking }], announced: true };
  const [, office, holder] = officeWriting.exec(line) ?? [];
  if (office !== undefined && holder !== undefined)
    return { bylines: [{ name: holder, role: office }], announced: true };
  // A live blog's reporters take turns: “Rosa Lim (now); Jan Hale (earlier)”.
  const once = line.replace(updatedDay, '');
  const turns = (/\((?:now|earlier)\b/.test(once) ? once.replaceAll(';', ',') : once).replace(postedOn, 'by ');
  const words = withoutTrimmings(withoutOthers(turns).replace(reportsFrom, '$1 in $2'))
    .replace(/^(?:posted|published|submitted|filed|written)\b[\s,:]*(?:on\b)?[\s,:]*(?=by\s)/i, '')
    .replace(/^(?:mon|tues|wednes|thurs|fri|satur|sun)day[\s,]*(?=by\s)/i, '')
    .replace(announced ? lead : /^$/, '')
    // Whose staff, and which agency: “of the Gazette staff”, “(AFP)”, “/Staff”.
    .replace(
      announced
        ? /(?:\s(?:of|OF) (?:the|THE) [\p{L} ’'-]{3,40}|\s?\/\s?\p{L}[\p{L} ]{2,20}|\s?\([\p{L} ]{2,20}\)|\s(?:with|WITH) \p{Lu}[\p{L} ]{1,20})$/u
        : /^$/,
      '',
    )
    // What several are together: “ROSA LIM AND JAN HALE STAFF WRITERS”.
    .replace(announced ? together : /^$/, '');
  if (words === '' || /[!?:;“”]/.test(words)) return null;
  // A site that prints all in small letters prints its authors so.
  if (announced && /^[\p{Ll}’' -]{5,40}$/u.test(words) && !manner.test(words) && isPersonName(titled(words)))
    return { bylines: [{ name: titled(words) }], announced };
  // A blog's author may sign with one name.
  if (postedOn.test(line) && /^(?!Admin|Staff|Editor|Guest|Webmaster|The )\p{Lu}\p{Ll}{2,15}$/u.test(words))
    return { bylines: [{ name: words }], announced };
  const reversed = announced
    ? /^(\p{Lu}[\p{L}\p{M}’'-]+), (\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}\.?)?)$/u.exec(words)
    : null;
  if (reversed !== null && /^authors?\s?:/i.test(line) && isPersonName(`${reversed[2]} ${reversed[1]}`))
    return { bylines: [{ name: `${reversed[2]} ${reversed[1]}` }], announced };
  // “Rosa Lim and HP Staff”, “Rosa Lim COURIER STAFF”: a name, and what stands beside it.
  const [, beside, staff] = announced ? (/^(\p{Lu}\S+ \p{Lu}\S*\p{Ll}) ((?:\p{Lu}{2,} ?)+)$/u.exec(words) ?? []) : [];
  if (beside !== undefined && isPersonName(beside) && roleWord.test(staff ?? ''))
    return { bylines: [{ name: beside, role: staff as string }], announced };
  const ofSeveral =
    / (?:and|&) \p{Lu}\S* staff$/iu.test(words) && isPersonName(words.replace(/(?:,| (?:and|&)) .*$/i, ''));
  // “By HP Correspondent, Harbour Post, Riga”
  const [desk = '', ...places] = announced ? words.split(', ') : [];
  if (places.length > 0 && /^\p{Lu}{2,4} (?:Correspondent|Reporter|Staff|Bureau|Desk)$/iu.test(desk))
    return { bylines: [{ name: desk, role: places.join(', ') }], announced };
  if (collective.test(words) || (announced && !ofSeveral && unit.test(words)))
    return { bylines: [{ name: words }], announced };
  // “Rosa Lim /Al Ain”: an author, and where she is.
  const [, author, where] =
    /^(\p{Lu}[^/,]{3,40}?)\s?\/\s?(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)$/u.exec(words) ?? [];
  if (
    author !== undefined &&
    where !== undefined &&
    isPersonName(author) &&
    isPersonName(where) &&
    (!isLikelyPerson(where) || where.startsWith('Al '))
  )
    return { bylines: [{ name: withoutCapitals(author), place: where }], announced };
  const bylines: Draft[] = [];
  // Behind “By” and a bar stands what the author writes for: “By Rosa Lim | Harbour Lines”.
  const barred = announced ? words.split(/\s*\|\s*/) : [words];
  // “By Rosa Lim | Jan Hale”
  const areAll = barred.length > 1 && barred.every((part) => isPersonName(part) && isLikelyPerson(part));
  const [named = '', ...writtenFor] = areAll ? [barred.join(', ')] : barred;
  const parts = named
    .split(/\s*(?:,\s+and\s|,|\s(?:and|AND|with)\s|\s&\s|\s?\|\s|\s[·•–—-]\s|\/)\s*/)
    .filter((part) => part !== '');
  for (const part of parts) if (!takePart(part, bylines, announced)) return null;
  const last = bylines.at(-1);
  if (last !== undefined && writtenFor.length > 0) last.role ??= writtenFor.join(', ');
  // “Rosa Lim and agencies”: the agencies are nobody beside a name.
  if (bylines.length > 1 && isAgencies(bylines.at(-1)?.name ?? '')) bylines.pop();
  return bylines.length === 0 ? null : { bylines, announced };
}

/** “Rosa LimAAP”, “Author: Rosa LimPublished 3rd May 2021”: an agency, or when, with nothing between. */
function withoutGluedAgency(line: string): string | null {
  if (line.length > 90 || !/(?:A?AP|AFP|PA|PTI|ANI|Reuters)$|[a-z](?:Published|Updated|Posted)\b/.test(line))
    return null;
  const [, names, behind] =
    /^(\p{Lu}.{3,60}\p{Ll})(AAP|AFP|AP|PA|PTI|ANI|Reuters|(?:Published|Updated|Posted)\b.{6,40})$/u.exec(line) ?? [];
  return names === undefined ? null : `${names}, ${behind}`;
}

/** “ByRosa LimLocal Reporter”, “ByRosa LimJan Hale”, as a page's parts come out with nothing between; null where nothing is glued. */
function withoutGlue(line: string): string | null {
  if (line.length > 90 || !/^By\p{Lu}\p{Ll}/u.test(line)) return null;
  // “ByRosa Lim, New Riga”
  const [whole = ''] = line.slice(2).split(/,\s/);
  if (
    whole.length < line.length - 2 &&
    isPersonName(whole) &&
    !/\p{Ll}\p{Lu}/u.test(whole.replace(/Mc|Mac|De|Di|La|Le|Van/g, ''))
  )
    return `By ${line.slice(2)}`;
  const parts = line.slice(2).split(/(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll})/u);
  const isWhole = parts.every((part, at) => isPersonName(part) || (at > 0 && at === parts.length - 1 && isRole(part)));
  return isWhole && isPersonName(parts[0] ?? '') ? `By ${parts.join(', ')}` : null;
}

/**
 * “By ROSA LIMCity Bureau”, “By Rosa LimThe Harbour Post”, “By ROSA LIMSTAFF WRITER”: what an author is or writes for, with nothing
 * between; null where nothing is glued.
 */
function withoutGluedPost(line: string): string | null {
  if (line.length > 90 || !/^by /i.test(line)) return null;
  for (const { index } of line.matchAll(
    /(?<=\p{Lu}{2})(?=\p{Lu}\p{Ll})|(?<=\p{Ll}{2})(?=\p{Lu})|(?<=\p{Lu}{2})(?=(?:STAFF|SPECIAL|SENIOR) \p{Lu}{4})/gu,
  )) {
    const post = line.slice(index);
    const isPost = isRole(post) || publicationNamed(post) !== null || namesPaper(post);
    if (isPost && readByline(line.slice(0, index)) !== null) return `${line.slice(0, index)}, ${post}`;
  }
  return null;
}

/** “Posted By Rosa Lim On March 3, 2014 @ 8:15 am In Council | 6 Comments”, “(By Rosa Lim)”, “(From Our Own Correspondent.)” as other papers have it; null for the rest. */
function asPlain(line: string): string | null {
  // As wires send it: “^By ROSA LIM=”.
  const [, wired] = /^\^?((?:By|BY) .{3,60}?) ?=$/u.exec(line) ?? [];
  if (wired !== undefined) return wired;
  const ours =
    /^(?:By|BY|From) (?:our|our own|OUR) ((?:[\p{L}-]+ ){0,2}(?:[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Cc]ritic|REPORTER|CORRESPONDENT)),? (\p{Lu}\S+ \p{Lu}.{1,30})$/u.exec(
      line,
    );
  if (ours !== null && isPersonName(ours[2] as string)) return `By ${ours[2]}, ${ours[1]}`;
  const printed = /^posted by (\p{Lu}.{2,40}?) on (.{6,40}?) @ \d.{0,120}$/iu.exec(line);
  if (printed !== null) return `By ${printed[1]}, ${printed[2]}`;
  // “Text and photos by Rosa Lim”
  if (/^(?:text|words|story|report) and (?:photo|picture|image|illustration)\p{L}* by \p{Lu}/iu.test(line))
    return line.replace(/^.*? by /i, 'By ');
  // “By Rosa Lim on Wed, Jan 31, 2018 at 4:00 am”
  const [, dated, day = ''] = /^by (\p{Lu}.{2,40}?) on (?=.{0,14}\d)(.{6,40})$/iu.exec(line) ?? [];
  if (dated !== undefined && writtenDates(day).length === 1) return `By ${dated}`;
  // “Rosa Lim, University of Riga”
  const [, scholar, at] =
    line.length < 100
      ? (/^(?:[Bb]y )?(\p{Lu}[^,]{3,40}), ((?:The )?(?:University|College|Institute|School) of \p{Lu}[^,.]{2,40}|(?:\p{Lu}[\p{L}’'-]+ ){1,3}(?:University|College|Institute|Polytechnic))$/u.exec(
          line,
        ) ?? [])
      : [];
  if (scholar !== undefined && isPersonName(scholar) && isLikelyPerson(scholar)) return `By ${scholar} (${at})`;
  if (/^[/|] ?(?:By|BY) \p{Lu}/u.test(line)) return line.slice(1).trim();
  const [, set] =
    /^Text (\p{Lu}\p{L}+ .{2,40}? (?:Photo|Picture|Image|Illustration)\S* \p{Lu}.{3,40})$/u.exec(line) ?? [];
  if (set !== undefined) return `Words ${set}`;
  const [, words] = /^TEXT:? (\p{Lu}{2,}\S* \p{Lu}{2,}.{0,60})$/u.exec(line) ?? [];
  if (words !== undefined) return `WORDS ${words}`;
  const [, signed] = roomBefore.exec(line) ?? [];
  if (signed !== undefined) return signed;
  const bracketed =
    /^[([]((?:By|BY) \p{Lu}[^()[\]]{3,80}|(?:From|FROM) (?:[Oo]ur|OUR|[Aa]) [^()[\]]{4,40}?)\.?[)\]]$/u.exec(line);
  return bracketed?.[1] ?? null;
}

/** “Harbour Radio | By Rosa Lim”, “ABC Riga Plains / By Rosa Lim”: a broadcaster's room or programme before its author. */
const roomBefore = /^(?:\p{Lu}|\d)[^|/·•.!?:“”"]{1,40} ?[|/·•] ?((?:By|BY) \p{Lu}[^|/·•]{3,90})$/u;

const isAgencies = (words: string): boolean => /^(?:news )?agencies(?: in \p{Lu}.*)?$/iu.test(words);

const titled = (words: string): string =>
  words.replace(/(^|[\s’'-])(\p{Ll})/gu, (_all, before: string, letter: string) => before + letter.toUpperCase());

const others =
  /edited by|\(text\)|photo|picture|image|illustration|graphic|video|camera|artwork|(?:additional|further|extra|other|more) (?:report|research|material|contrib|writing)|with (?:report|files|contrib|input|material)/i;

/** Without those who took the pictures or only helped: “; photographs by Jan Hale”, “, with additional reporting by Jan Hale”. */
function withoutOthers(line: string): string {
  if (!others.test(line)) return line;
  return (
    line
      .replace(
        /[\s,;|·•–—-]*(?:\b(?:and|with)\s)?\b(?:photo(?:graph)?s?|pictures?|images?|illustrations?|graphics?|video|camera|artwork|photography)(?:\s?:|\s(?:and (?:video|graphics?) )?by\b).*$/iu,
        '',
      )
      .replace(
        /[\s,;|·•–—(-]*\b(?:with\s)?(?:additional|further|extra|other|more)\s(?:reporting|research|material|contributions?|writing)\b.*$/iu,
        '',
      )
      .replace(/[\s,;|·•–—-]+(?:and )?edited by:? \p{Lu}.*$/iu, '')
      // “Rosa Lim (text) and Jan Hale (photos)”
      .replace(/(?:,| and| &) \p{Lu}[\p{L}.’' -]{3,40} \((?:photos?|pictures?|photographs?|video)\)/giu, '')
      .replace(/ \((?:text|words|reporting)\)/gi, '')
      .replace(picturesBehind, '')
      .replace(/[\s,;(]+with (?:reporting|files|contributions?|inputs?|material) (?:by|from)\b.*$/iu, '')
  );
}

/** “WORDS ROSA LIM   PHOTOGRAPHY JAN HALE”. */
const picturesBehind =
  /[\s,;|·•–—-]+(?:PHOTOGRAPH(?:Y|S)|Photograph(?:y|s)|PHOTOS?|Photos?|PICTURES|Pictures|ILLUSTRATIONS?|Illustrations?) \p{Lu}\S+ \p{Lu}.*$/u;

interface Draft {
  name: string;
  place?: string;
  role?: string;
}

/** “ABC Business”: a broadcaster's letters and a room of it. */
const broadcaster = /^[A-Z]{2,4} \p{Lu}\p{Ll}+$/u;

/** Reads one part between commas into the bylines so far; false where a byline has no such part. */
function takePart(part: string, bylines: Draft[], announced: boolean): boolean {
  const last = bylines.at(-1);
  const publication = publicationNamed(part);
  if (last === undefined && publication !== null && (announced || publication.agency === true)) {
    bylines.push({ name: part });
    return true;
  }
  if (last !== undefined && /^(?:jr|sr)\.?$/i.test(part)) {
    last.name = `${last.name} ${part.charAt(0).toUpperCase()}r.`;
    return true;
  }
  if (last !== undefined) {
    const place = /^in (.+)$/.exec(part)?.[1] ?? part;
    // A role before a name: “Washington Bureau Chief” has the shape of one.
    if (publication !== null || isRole(part) || namesPaper(part) || (announced && broadcaster.test(part))) {
      if (/^(?:(?:\p{Lu}{2,5} )?(?:[Ss]taff|STAFF)|(?:[Nn]ews )?[Aa]gencies|AGENCIES|[Ww]ires?)$/u.test(part))
        bylines.push({ name: part });
      else last.role ??= part;
      return true;
    }
    if (isAgencies(part)) {
      bylines.push({ name: part });
      return true;
    }
    if (places.has(place.toLowerCase()) || (isPlace(place) && (place !== part || !part.includes(' ')))) {
      last.place ??= place;
      return true;
    }
  }
  const split = splitLeadingRole(part) ?? splitRole(part);
  const [, name = part, place] =
    /^(.+?) (?:in|at|reporting from) ((?:the )?\p{Lu}[\p{L}\p{M}.’' -]+)$/u.exec(part) ?? [];
  // “Rosa Lim at the Riga show” is whom a picture shows.
  if (!announced && place !== undefined && / \p{Ll}{3,}$/u.test(place)) return false;
  if (split !== null) bylines.push(split);
  else if (isAuthorName(name, announced)) {
    bylines.push({ name: withoutCapitals(name), ...(place === undefined ? {} : { place }) });
  } else return false;
  return true;
}

/** “June Hale”, “Will Orme”: a given name that is another word, and a surname. */
export const namedLikeMonth = /^(?:Will|May|April|June|August) \p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?$/u;

/** Behind “By”, “Will Dacre” and “May Bulman” are names too. */
function isAuthorName(name: string, announced: boolean): boolean {
  // An adviser signs with a title and one name: “Ms. Hale”.
  if (announced && /^(?:Ms|Mr|Mrs|Miss|Aunt|Uncle|Sister|Father|Captain)\.? \p{Lu}[\p{L}’'-]{2,20}$/u.test(name))
    return true;
  const bare = name.replace(
    /^(?:Dr|Prof|Professor|Sir|Dame|Lord|Lady|Rev|Sister|Brother|Father|Fr|Canon|Rabbi|Imam|Cllr)\.? /,
    '',
  );
  return isPersonName(
    announced || namedLikeMonth.test(bare) ? bare.replace(/^(?:Will|May|April|June|August)(?= \p{Lu})/u, 'Name') : bare,
  );
}

/** “The Daily Post”, “Harbour Gazette”: a paper the table does not know, behind an author's name. */
function namesPaper(words: string): boolean {
  return (
    /^(?:\p{Lu}\S* ){1,3}(?:English|Arabia|Online|Digital)$/u.test(words) ||
    /^The (?:\p{Lu}\S* ){1,3}\p{Lu}\S*$/u.test(words) ||
    isPaperName(words)
  );
}

/** “(with agencies)”, “(with AFP, Reuters)”. */
const withAgencies =
  /\s?\((?:with|and) (?:news )?(?:agenc(?:y|ies)|\p{Lu}{2,5}|Reuters)(?:,? (?:and )?(?:\p{Lu}{2,5}|Reuters))*\)/gu;

/** “Posted: … | Last Updated: …” around dates that share a line with the author. */
const dateLabel =
  /[\s|·•,]*\b(?:(?:first|last|originally) )?(?:published|posted|updated|modified|filed|created)\b(?:\s?:)?(?:\s(?:on|at)\b)?/gi;

/** A date, an address, a handle and reading times that share the line are no part of the names. */
function withoutTrimmings(line: string): string {
  // A link, as Markdown has it.
  let words = line.replace(/\[([^[\]]{1,80})\]\([^()\s]{0,500}\)/g, '$1');
  const dates = writtenDates(words);
  for (const date of dates.toReversed()) words = words.slice(0, date.start) + words.slice(date.end);
  if (dates.length > 0) words = words.replace(dateLabel, '');
  return (
    words
      .replace(/\(?[\w.+-]+@[\w-]+(?:\.[\w-]+)+\)?|\(?@\w+\)?/g, '')
      .replace(/\b\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\b\.?)?(?:\s?(?:GMT|BST|UTC|[A-Z][SD]?T|CES?T))?\b/gi, '')
      .replace(
        /\s?\((?:\p{Lu}[\p{L} ’'-]{1,30}, (?:special )?correspondent\b|now|earlier|until now|from \d|until \d|in \p{Lu}|(?:[\p{L}-]+ )?(?:editor|correspondent|reporter|columnist|writer|analyst|producer)s?\b)[^()]{0,50}\)/giu,
        '',
      )
      .replace(/\b(?:published|updated|posted|on|at)\b(?: on| at)?[\s:,]*$/i, '')
      .replace(/\s?\b(?:for|For|FOR) (?:the |THE )?(\p{Lu}[\p{L}.’' -]+)$/u, '')
      // “Rosa Lim (Riga)”
      .replace(/(?<=^\p{Lu}\p{Ll}[\p{L}’'-]* \p{Lu}\p{Ll}[\p{L}’'-]*) \(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?\)$/u, '')
      .replace(/(?<=\p{L})\s(?:[Ff]ollow|FOLLOW)$/u, '')
      // “Rosa Lim · Harbour News”
      .replace(/\s·\s(?:\p{Lu}\p{L}+ ){1,2}(?:News|Sports?|Radio)$/u, '')
      .replace(/,? [Ss]pecial to (?:[Tt]he )?\p{Lu}[\p{L}’' -]+$/u, '')
      .replace(withAgencies, '')
      .replace(/\s[•·|]\s\d{1,3}\s?(?:[smhdw]|mo|mins?|hrs?|hours?|days?)(?: ago)?(?:\s[•·|])?$/i, '')
      .replace(/\s?[|·•]\s\d{1,4} comments?$/i, '')
      // “Rosa Lim, in Riga, News, Tourism ·”: the rooms of the page behind the place.
      .replace(/(?<=, in \p{Lu}[\p{L} ]{2,30})(?:, \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?){1,4}(?=\s?(?:[|·•].*)?$)/u, '')
      .replace(/(?:\s*[|·•](?=\s*[|·•]))+/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[\s,|·•–—-]+|[\s,|·•–—.-]+$/gu, '')
      .trim()
  );
}

/** "Rosa Lim Political Editor": a role that follows the name without a comma. */
function splitRole(part: string): { name: string; role: string } | null {
  const tokens = part.split(' ');
  for (let at = 2; at <= Math.min(3, tokens.length - 1); at += 1) {
    const name = tokens.slice(0, at).join(' ');
    const role = tokens.slice(at).join(' ');
    if (isPersonName(name) && (isRole(role) || publicationNamed(role) !== null))
      return { name: withoutCapitals(name), role };
  }
  return null;
}

/** "Local Democracy Reporter Rosa Lim": a role that stands before the name. */
function splitLeadingRole(part: string): { name: string; role: string } | null {
  const tokens = part.split(' ');
  const at = tokens.findIndex((token) => postWord.test(token));
  if (at === -1 || at > 4) return null;
  const name = tokens.slice(at + 1).join(' ');
  return isPersonName(name) ? { name: withoutCapitals(name), role: tokens.slice(0, at + 1).join(' ') } : null;
}

/** “Senior Lecturer in Ethology”, “Professor of Law at the University of Riga”. */
const scholar =
  /^(?:(?:Senior|Associate|Assistant|Adjunct|Emeritus|Visiting|Research|Teaching) ){0,2}(?:Lecturer|Professor|Fellow|Researcher|Reader|Associate) (?:in|of|at) \p{Lu}[\p{L} &’'-]{2,60}$/u;

const postWord =
  /^(?:editor|correspondent|reporter|writer|columnist|journalist|producer|commentator|critic|analyst|sketchwriter)$/i;

function isRole(words: string): boolean {
  if (/^(?:[Ss]pecial|SPECIAL) (?:to|TO|for|FOR) (?:(?:the|THE) )?\p{Lu}[\p{L}’' -]{2,30}$/u.test(words)) return true;
  if (scholar.test(words)) return true;
  const tokens = words.split(' ');
  return tokens.length <= 7 && roleWord.test(words) && !/\b(?:is|was|said|has|will|are|were|had)\b/.test(words);
}

function isPlace(words: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}.’'-]+(?: \p{Lu}[\p{L}\p{M}.’'-]+)?$/u.test(words);
}

/** “and Jan Hale” on a line of its own. */
export const andName = /^(?:and|AND|&|with) (\p{Lu}[\p{L}.’' -]{3,40})$/u;

/** “By” on a line of its own, or what a page prints instead of it. */
export const byAlone =
  /^(?:by|text by|interview (?:conducted )?by|author of (?:the|this) (?:article|story)|written by|reported by|words by):?$/i;

/** “By Rosa Lim”, or “By” on a line of its own above the names. */
export const isAnnounced: (text: string) => boolean = memoizeLines((text) => {
  if (byAlone.test(text)) return true;
  // Most lines asked are no byline at all.
  return (
    (lead.test(text) ||
      postedBy.test(text) ||
      isDatedBy(text) ||
      /^(?:By\p{Lu}|Text \p{Lu}|\^(?:By|BY) |\((?:By|BY|From) )|[|/·•] ?(?:By|BY) \p{Lu}/u.test(text)) &&
    readByline(text) !== null
  );
});
