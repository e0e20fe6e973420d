// Matches “Troops near the border (Rosa Lim/AP)”, “The bridge. Credit: PA”. Refuses “He praised the army (TA).”
import type { Block } from './blocks.ts';
import { claim } from './blocks.ts';
import { isAnnounced, isBylineRole, readByline } from './bylines.ts';
import { hasVerb, tellsPast } from './happens.ts';
import { isLikelyPerson } from './likely-person.ts';
import { isPersonName } from './names.ts';
import { mayBePaperName } from './publications.ts';
import { breaksOff, countWords, endsSentence, opensWithMark, reportsSpeech } from './shape.ts';
import { isProse } from './story-words.ts';

const agency =
  '(?:AP|PA|AFP|EPA|EPA-EFE|UPI|TASS|Tass|Reuters|REUTERS|Getty(?: Images)?|GETTY(?: IMAGES)?|Rex|REX|Shutterstock|Alamy|iStock|Bloomberg|Associated Press|Press Association|PA (?:Wire|Media|Archive|Images)|AP Photo|Anadolu(?: Agency)?|Sputnik|Xinhua|Crown Copyright|Handout|Supplied|File|Twitter|Facebook|Instagram|Google|Wikimedia(?: Commons)?|Creative Commons|SOPA Images|NurPhoto|Zuma|ZUMA|Barcroft|SWNS|Wikipedia|Unsplash|Pixabay|Flickr|ITV News|Sky News|ANI|PTI|AAP|ZUMAPRESS(?:\\.com)?|Zumapress(?:\\.com)?|IMAGO|Imago|dpa|Picture Alliance|CNN|NBC|CBS|Press Wire|Newswire)';

/** Agencies as a bar or a dash parts them from the caption, in capitals throughout. */
const capitalAgency =
  '(?:AP|PA|AFP|AFP-JIJI|EPA|EPA-EFE|UPI|TASS|REUTERS|GETTY(?: IMAGES)?|REX|SHUTTERSTOCK|ALAMY|AAP|DPA|PTI|ANI|KYODO|YONHAP|XINHUA|BELGA|ANSA|EFE|NTB|RITZAU|LEHTIKUVA)';

const bracketed = new RegExp(
  String.raw`[([](?:(?:(?:\p{Lu}\p{L}+ )?[Pp]hotos?|[Ii]llustrations?|[Gg]raphics?|[Cc]artoons?|[Pp]ictures?|[Ii]mages?|[Pp]hotographs?|[Pp]ics?|[Ff]ile|[Cc]redits?|[Ss]ource|[Ss]upplied|[Ss]ubmitted|[Ss]ocial media|[Ss]creen ?(?:grab|shot)|[Vv]ia|[Cc]ourtesy)\b[^()[\]]{0,80}|[^()[\]:]{1,60}\/[^()[\]:]{1,60}|(?:[A-Z]{2,5}|[A-Z]\p{Ll}+)(?: [A-Z]\p{L}+){0,3}: [A-Z][\p{L}.’'-]+(?: [A-Z][\p{L}.’'-]+){1,3}|(?:[^()[\]]{0,40}[\s,])?${agency}|[A-Z]{3,5}(?: Photo)?|(?:\p{Lu}[\p{L}.’'-]* ){1,4}(?:[Ff]ile |[Hh]andout |[Aa]rchive |[Ss]tock )?(?:photo|picture|image|pic)s?\.?|(?:[Rr]epresentational|[Rr]epresentative|[Ii]llustrative)(?: (?:image|photo|picture))?|©[^()[\]]{1,60})[)\]]$`,
  'u',
);
/** A credit behind the caption's words. Where a word such as "Credit:" stands, a name must follow it. */
const marked = new RegExp(
  [
    String.raw`(?:\b(?:Credit|CREDIT|Photograph|Photo|PHOTO|Foto|FOTO|Stock photo|Picture|PICTURE|Pic|PIC|Image|IMAGE|Illustration|Composite|Graphic|Montage|[Ff]ile (?:photograph|photo|picture|image))s?: ?|\bCredit(?:\.{3}|…) ?)\p{Lu}[^.:;!?]{0,60}$`,
    String.raw`(?:^|[.!?|–—-] ?)(?:(?:File|Handout|Pool) )?(?:Photo|PHOTO|Picture|Image|Photograph)s? (?:by|BY) \p{Lu}[^.:;!?]{0,60}$`,
    String.raw`^[^“”"]+[.!?][—–](?:The )?\p{Lu}[\p{L}.’'-]+(?:[ /]\p{Lu}[\p{L}.’'-]+){0,3}$`,
    String.raw`[.!?] ?[—–] ?\p{Lu}{2,}[\p{Lu}.’'-]* \p{Lu}{2,}[\p{Lu}.’'-]*(?:[ /]\p{Lu}[\p{Lu}.’'-]+){0,3}$`,
    String.raw`^[^“”"]+[.!?] ?[—–] ?(?:White Star|Reuters|AFP|AP|APP|INP|Courtesy|Handout|File|Online|Screengrab|Photo)(?:[ /][\p{L}.’'-]+){0,4}$`,
    String.raw`\s-\s+(?:Copyright|©)\s+\p{Lu}[^.:;!?]{2,60}$`,
    String.raw`[.!?] ?© ?(?:19|20)\d\d \p{Lu}[\p{L}’' -]{2,40}\/[^.:;!?]{2,40}$`,
    String.raw`[.!?|–—-] ?(?:Photo|Picture|Image|Photograph)s? ?\/ ?\p{Lu}[^.:;!?]{0,60}$`,
    String.raw`[.!?”"’)\p{L}] ?[|–—] ?${capitalAgency}$`,
    String.raw`[|–—] ?\p{Lu}[\p{L}.’'-]+ \p{Lu}[\p{L}.’'-]+ ?\/ ?\p{Lu}[^.:;!?/]{2,40}$`,
    String.raw`(?:^|[\s([.])©\s?(?!(?:19|20)\d\d)\S.{0,80}$`,
    String.raw`\b(?:REUTERS|Reuters)\/[\p{L} .’'-]{3,60}(?:\/(?:File [Pp]hoto|Pool|Handout))?(?: (?:Purchase|Acquire|Buy) Licensing Rights\b.{0,30})?$`,
    String.raw`\b(?:PHOTO|PHOTOS|PICTURE|PIC|FILE|POOL|IMAGE) ?[|/] ?[A-Z][\p{L} .’'|-]{1,40}$`,
    String.raw`[.!?] [–—-] ?(?:\p{Lu}[\p{L}.’'-]* ){1,3}(?:picture|photo|photograph)s?$`,
    String.raw`[.!?] (?:\p{Lu}[\p{L}.’'-]* ){0,3}(?:[Ff]ile|FILE|[Ss]tock|STOCK|[Aa]rchive|[Hh]andout|HANDOUT|[Ii]llustrative) (?:[Pp]icture|[Pp]hoto|[Pp]hotograph|[Ii]mage|PHOTO|PICTURE|IMAGE)s?(?: (?:from|by|via) .{2,50})?$`,
    String.raw`[.!?]["”’]? ?\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3} ?\/ ?(?:\p{Lu}[^.:;!?/]{2,40}|\S{2,30}@\S{4,40})$`,
    String.raw`[.!?]["”’]? ?\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}\s{1,4}\|\s{1,4}\p{Lu}[\p{L}’' ]{2,30}$`,
    String.raw`[.!?] ?Courtesy (?:of )?(?:the )?\p{Lu}[^.:;!?/]{2,50}$`,
    String.raw`[.!?] ?\/ ?\p{Lu}[\p{L}.’'-]*(?: (?:de |del |la )?\p{Lu}[\p{L}.’'-]+){1,2}$`,
    String.raw`(?:^|[.!?,;|–—-] ?)(?:Photo|Picture|Image|Photograph)s? (?:courtesy|supplied|provided)\b[^.:;!?]{0,60}$`,
    String.raw`[.!?| ] ?[Ff]otos?: ?\p{L}[^.:;!?]{1,40}$`,
    String.raw`[.!?] [\w-]{2,20}\.[a-z]{2,3}\/\p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+$`,
    String.raw`\bvia (?:REUTERS|Reuters|AP|Getty Images|Getty|AFP)$`,
    String.raw`\/(?:Getty Images|AP|AFP|Reuters|EPA|PA|PA Wire|Shutterstock|Rex|Bloomberg)$`,
  ].join('|'),
  'u',
);
const opening =
  /^(?:(?:image|media|figure|picture|photo) caption\s+\S|(?:image caption|media caption|figure caption|picture caption|caption|pictured|pictured above|above|(?:image|picture|photo)s? (?:shows?|above|below)|file photo|file|file image|inset|(?:figure|fig\.?|plate|photo|picture|image) \d{1,2}|in this (?:[\w., ]{3,40} )?(?:file |handout )?(?:photo|image|picture)|photo|picture|image)\s?(?::|,| [–—-] )\s?\S)/i;
const creditAlone = new RegExp(
  [
    String.raw`^(?:image|photo|picture) copyright\s?[:,]?\s\S.{0,60}$`,
    String.raw`^[([]?(?:image source|photo source|(?:image|photo|picture) credits?|credits?)\s?(?:[:,]|\.{3}|…)\s?\S.{0,80}[)\]]?$`,
    String.raw`^[([]?(?:photograph|photo ?illustration|photo|foto|picture|pic|image|video|illustration|graphic|portrait|photography|drawing|artwork|composite|collage)s?\s?(?::|by\b)\s?\S.{0,80}[)\]]?$`,
    String.raw`^(?:photo|picture|image|photograph)s? (?:courtesy|provided|supplied|submitted|taken|from)\b.{0,60}$`,
    String.raw`^(?:AFP|AP|EPA|EPA-EFE|REUTERS|DPA|ANSA|EFE|GETTY(?: IMAGES)?)\s[-–—]\s[\p{L}.’' -]{3,40}$`,
    '^(?:supplied|handout|submitted|contributed)$',
    String.raw`^(?:(?:[\p{L}’'-]+ ){0,3}staff )photos? by .{3,40}$`,
    '^(?:representational|representative|illustrative) (?:image|photo|picture)$',
    String.raw`^courtesy(?: (?:of|photo|image|picture)s?\b.{0,60})?$`,
    String.raw`^(?:(?:[\p{L}’'-]+ ){1,3}file|submitted|contributed|handout|file|provided|supplied|stock) (?:photo|image|picture)s?$`,
    String.raw`^\([\p{L}.’' -]{3,40} ?\/ ?[\p{L}.’' -]{3,40}\)$`,
    String.raw`^[([]?©\s?[^\d\s].{0,60}[)\]]?$`,
    String.raw`^[([][\p{L}.’' -]{0,40}\/?(?:AP|PA|AFP|EPA|Reuters|Getty Images|Shutterstock|Alamy)(?:\/[\p{L}.’' -]{2,40})?[)\]]$`,
    String.raw`^(?:[\p{L}.’' -]{2,40}\s?[/|]\s?){1,2}(?:Getty Images|AFP|Reuters|EPA|EPA-EFE|Shutterstock|Alamy|PA Wire|PA Images|PA|AP|Rex|Bloomberg)(?:\/(?:File|Pool|Handout))?\.?$`,
    String.raw`^[\p{L}.’' -]{4,40} ?/ ?(?:[\p{L}]{2,20} )?staff (?:photographer|photo|photos)$`,
    String.raw`^[\p{L}.’' -]{2,40} via (?:Getty Images|AP|AFP|Reuters)\.?$`,
    String.raw`^(?:Facebook|Twitter|Instagram|YouTube|TikTok|Supplied|Handout|Google(?: Maps| Earth)?)\s?\/\s?\p{L}[\p{L}.’' -]{1,40}$`,
    String.raw`^(?:AFP|Reuters|AP Photo|EPA|PA Wire|Getty Images)\s?\/\s?[\p{L}.’' -]{2,60}\.?$`,
    String.raw`^(?:Getty(?: Images)?|Alamy(?: Stock Photo)?|Shutterstock|iStock(?:photo)?|SWNS|PA (?:Images|Wire)|Rex Features)\.?$`,
  ].join('|'),
  'iu',
);
/** A credit below a picture, but a byline below a headline. */
const agencyAlone =
  /^(?:AP|PA|AFP|EPA|EPA-EFE|Reuters?|REUTERS?|Newswire|Press Wire|Associated Press|ASSOCIATED PRESS|PA Wire|PA Images|PA Media|Shutterstock|Alamy|Rex|Bloomberg|Anadolu Agency)\.?$/;

const longestCaption = 500;

/** “Pictured from left are …”, “From left: Rosa Lim …”, “Image: a ferry at Riga”: a caption that says where to look. */
const pointing =
  /^(?:pictured(?: from (?:the )?(?:left|right))?,? (?:is|are|here|from|with|at|on|in|outside|during|left|right|centre|center|above|below)\b|\(?(?:from (?:the )?(?:left|right|top)|l ?(?:-|to|\/) ?r|left to right)\b\)?(?: to right)?\s?[:,](?=.)|(?:left|above|top|far left)[,:] [^;.“”"]{3,100}; (?:and )?(?:right|below|bottom|cent(?:re|er)|far right)[,:] \S|(?:photo|picture|image)s? from [^:.]{3,60}: \S|(?:photo|picture|image)s? (?:is |are )?(?:used )?(?:only )?for (?:illustrati|represent)[^.]{3,40}(?:$|[.|] ?\p{Lu})|pictured:|image: (?!\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,3}(?:\s?\/.*)?$)\S+(?: \S+){2,})/iu;

/** “RIGHT: Rosa Lim and her flask”, “Fig. 2. The pier in section.”: which of several pictures is meant. */
const placeLabel =
  /^(?:(?:far |top |bottom |main |opposite |centre )?(?:left|right|above|below|top|bottom|centre|center|main|opposite|inset)(?: (?:left|right|page|image|photo|picture))?: |(?:fig(?:ure|\.)?|plate) ?\d{1,2}[.:] )\S/i;

/** “Image: Rosa Lim/Harbour Media.” */
const namedAtEnd = /[.!?”] ?(?:Credit|Photograph|Photo|Picture|Pic|Image)s?(?::| by) \p{Lu}[^.:;!?]{2,60}\.$/u;

/** “Rosa Lim (pictured) at the quay”, “Rosa Lim, Jan Hale (left)”: unfinished, it says who is who. */
const pointedAt =
  /\((?:pictured|left|right|above|below|centre|center|far left|far right|circled)(?:[ ,][^()]{0,40})?\)/i;

/** “Rosa Lim, left, with the bell”: the same between commas. “He turned left, right and left” is no picture. */
const pointedByAside =
  /\p{L}, (?:(?:far |second (?:from )?|third from (?:the )?)?(?:left|right)|centre|center|pictured(?: (?:left|right|above|below|here|in|at|with|on|last)\b[^,]{0,30})?)(?:, (?!(?:right|left)\b)|$| and \p{Lu})/u;

/** “The hut from the sea side. My photo”: whoever writes a blog takes the pictures too. */
const ownPicture = /[.!?”)] (?:[Mm]y|[Oo]ur|[Aa]uthor[’']s)(?: own)? (?:photo|picture|photograph|image)s?\.?$/;

/** “(From left) Rosa Lim, Jan Hale and a goat” */
const pointedInBrackets = /^\((?:from |far )?(?:left|right|l-r|left to right|clockwise)[^()]{0,24}\) \p{Lu}/iu;

/** “A monk looks for a leak | IDA KARP”: some words, a bar, and a name in capitals. */
function isBarredName(line: string): boolean {
  const [, words = '', name = ''] =
    /^([^|]{12,}?) ?\| ?(\p{Lu}[\p{Lu}.’'-]+(?: \p{Lu}[\p{Lu}.’'-]+){1,2})$/u.exec(line) ?? [];
  return countWords(words, 4) >= 4 && /\p{Ll}{2}/u.test(words) && isPersonName(name) && !mayBePaperName(name);
}

/** An agency in capitals at the very end, behind a full stop: “… on the quay. ZUMAPRESS.com”. */
const agencyBehind =
  /[.!?”"’'] ?(?:[\p{Lu}][\p{L}.’'-]+(?: [\p{Lu}][\p{L}.’'-]+){0,2} ?\/ ?)?(?:ZUMAPRESS(?:\.com)?|EPA-EFE|EPA|AFP|REUTERS|SHUTTERSTOCK|GETTY(?: IMAGES)?|ALAMY|AP|PA)(?:\/[\p{Lu}][\p{L}.’' -]{2,40})?$|\. (?:Zuma Press|Getty Images|Reuters|Associated Press|Shutterstock|Alamy|Bloomberg News|Agence France-Presse)$/u;

/** “IDA KARP/COAST NEWS Horses on the quay.”: a credit in capitals in front of the words. */
const creditInFront =
  /^\p{Lu}{2,}[\p{Lu}.’'-]* \p{Lu}{2,}[\p{Lu}.’'-]* ?\/ ?\p{Lu}[\p{Lu} .’'-]{2,40} (?:\p{Lu}\p{Ll}|A )\S* ?\p{Ll}/u;

/** “Photo by Rosa Lim. The youngest of the flock” */
const creditedFirst =
  /^(?:Photo|Picture|Image|Photograph)s? by \p{Lu}[^.:;!?/|]{2,40}\. (?:\p{Lu}\p{Ll}+|A) \p{Ll}.{4,}/u;

/** “OUR PICTURE shows Ms. Lim with the bell.” */
const ourPicture = /^our (?:picture|photograph|photo)s? shows? [^“”"]{5,160}$/i;

/** “… on the beach. HANDOUT PHOTO FROM HARBOUR POLICE”, “… —CONTRIBUTED PHOTO”. */
const handedOut =
  /(?:^|[.!?\p{L}”] ?[—–-]? ?)(?:HANDOUT|CONTRIBUTED|FILE|COURTESY|SUBMITTED|PROVIDED) (?:PHOTO|PICTURE|IMAGE)S?(?: (?:FROM|BY|OF) \p{Lu}[\p{Lu}.’' -]{2,40})?$/u;

/** “… until 2019. FAMILY ARCHIVE”: who keeps the picture, in capitals behind a stop. */
const keptBehind = /[.!?] (?:\p{Lu}[\p{Lu}’'-]* ){0,4}(?:ARCHIVES?|HANDOUT|COLLECTION|MUSEUM|LIBRARY)$/u;

/** “An illustration of a phone with teeth”: a picture in words. */
const depicting =
  /^(?:An?|The) (?:(?:black[- ]and[- ]white|colou?r|old|undated|collage|composite|archive|file|aerial|close-up) )?(?:illustration|photo(?:graph)?|photo ?illustration|drawing|painting|portrait|cartoon|collage|aerial view|close-up|screenshot|still) (?:of|showing|from) \S/;

/** “Handout picture of the plan”, “File photo of the quay”: the same without an article. */
const depictingBare =
  /^(?:(?:handout|undated|archive|file|stock|library|aerial|police|cctv|satellite) (?:photo|photograph|picture|image|footage|still|view)s?|(?:photo )?illustration|drawing|screenshot|animation|postcard|engraving) (?:of|showing|from) \S/i;

/** A picture's credit on a line of its own: "Photograph: Rosa Lim/AP". An agency's name alone may be a byline. */
export function isCreditAlone(line: string): boolean {
  if (line.length > 120 || (line.startsWith('P') && creditedFirst.test(line))) return false;
  // “VIDEO: Cow rescued from pool” says what is shown, not who took it.
  const shown = /^(?:video|image|picture|photo)s?\s?:\s?(.+)$/i.exec(line)?.[1];
  if (
    shown !== undefined &&
    !/[/|]/.test(shown) &&
    (shown.match(/(?<![\p{L}])(?!(?:by|via|for|and|of|the|courtesy|from|supplied|file)\b)\p{Ll}{3,}/gu) ?? []).length >
      1
  )
    return false;
  // “They do not agree. Rosa Lim/Shutterstock”: words, and their credit.
  const stop = line.search(/\p{Ll}{2}[.?!] \p{Lu}/u);
  if (
    stop > 0 &&
    countWords(line.slice(0, stop + 2), 2) > 1 &&
    !/^\(?(?:photo|picture|image|illustration|graphic|credit|source)/i.test(line)
  )
    return false;
  if (line.length <= 60 && (isPersonName(byWork.exec(line)?.[1] ?? '') || paperPhoto.test(line))) return true;
  // Apart from the others, for it is tried at many letters.
  if (/ [Ii]mage (?:copyright|source)/.test(line) && sourceBehind.test(line)) return true;
  return creditAlone.test(line);
}

/** “Harbour fire Image copyright Rosa Lim”: a picture in words, and its source. */
const sourceBehind = /^[\p{L} ]{3,60} [Ii]mage (?:copyright|source),? [^.]{2,40}$/u;

/** “HP PHOTO: ROSA LIM”: the paper's letters, and who took it. */
const paperPhoto = /^[A-Z]{2,4} (?:FILE )?(?:PHOTO|PICTURE|GRAPHIC|Photo)S?\s?[:/|]\s?\p{Lu}[\p{L} .’'&-]{2,40}$/u;

/** “Illustration Rosa Lim”: what somebody made, without “by”. */
const byWork = /^(?:illustrations?|photograph(?:y|s|er)|photos?|artwork|styling|portraits?) (\p{Lu}\p{L}+ .{2,40})$/iu;

/** A caption that shows what it is: by the credit it ends with, or by a word like "Pictured:" in front. */
export function isCaption(line: string): boolean {
  if (line.length > longestCaption) return false;
  const tail = line.slice(-140);
  // A pattern for the end of a line is tried at every letter of what it is asked of.
  const end = line.slice(-12);
  if (/^(?:An?|The) /.test(line) && depicting.test(line) && !endsSentence(line) && line.length < 200) return true;
  if (/^[HUAFSLPCIDE]/i.test(line) && line.length < 200 && depictingBare.test(line) && !endsSentence(line)) return true;
  if (/^[A-Z]{2}/.test(line) && creditInFront.test(line)) return true;
  if (/^[PI]/.test(line) && creditedFirst.test(line)) return true;
  if (/^our /i.test(line) && ourPicture.test(line)) return true;
  if (/[A-Z]{3}$/.test(end) && handedOut.test(tail)) return !opensWithMark(line);
  if (/[A-Z]{4}$/.test(end) && keptBehind.test(tail)) return !opensWithMark(line);
  if (placeLabel.test(line) && (/^\p{Lu}{3}|^(?:Fig|Plate)/u.test(line) || !endsSentence(line))) return true;
  if (line.startsWith('(') && pointedInBrackets.test(line)) return true;
  if (isPointedAt(line)) return true;
  if (/ (?:left|right|centre|center)\b|, pictured/.test(line) && isPointedByAside(line)) return true;
  if (/(?:photo|picture|photograph|image)s?\.?$/.test(end) && ownPicture.test(tail)) return !opensWithMark(line);
  if (line.includes('|') && isBarredName(line)) return true;
  if (line.includes('(') && pointedAt.test(line) && !endsSentence(line)) return true;
  // “Photo: she shows us its twin.”, “Left to right: that is how he reads.”, “Pictured in it are two donkeys.”: a story plays with the words.
  if (/^[(PpFfLlIiCcAaMmTt]/.test(line) && (opening.test(line) || pointing.test(line)))
    return !(
      endsSentence(line) &&
      /^(?:[\p{L} ]{4,16}: (?:she|he|they|it|that|this)\b|Pictured \p{L}+ (?:it|them|him|her)\b|[\p{L} -]{3,16}, (?:she|he|they) (?:says?|said)\b)/u.test(
        line,
      )
    );
  // Behind a stop or a mark no agency stands but one with a name before it.
  const mayEndInAgency = !/[.”]$/.test(end) || tail.includes('/');
  if (
    mayEndInAgency &&
    /(?:[A-Z]{2}(?:\.com|\/[^/]{2,40})?|\. [A-Z][a-z]+(?: [A-Z][\p{L}-]+)?)$/u.test(tail) &&
    agencyBehind.test(tail)
  )
    return !opensWithMark(line);
  if (/\)\.$/.test(end) && !opensWithMark(line) && labelInBrackets.test(tail)) return true;
  if (line.length < 160 && /(?:Note|Notice|Spot) the /.test(line) && pointsOut.test(line)) return true;
  if (/[)\]]$/.test(end) && opensWithMark(line) && reportsSpeech(line)) return false;
  // What is in brackets as a whole says who took a picture, or is a note.
  if (/^[([][^()[\]]*[)\]]$/.test(line) || /^[\d.\s]+\([A-Z]{3}\)$/.test(line)) return false;
  if (/[)\]]$/.test(end)) return bracketed.test(tail) || isCreditedInBrackets(line);
  // “Dear Aunt Ida: … – ALONE IN RIGA” asks for advice.
  if (/^dear\b/i.test(line)) return false;
  // Most lines of a story hold nothing that a credit needs.
  if (
    !/[©/:]|Credit|Copyright|\b(?:by|via|BY|[Cc]ourtesy|supplied|provided)\b|[|–—] ?[A-Z -]+$|\s\|\s+[A-Z]|[.!?] ?[—–] ?[A-Z][A-Za-z./’' -]+$|\b(?:[Pp]icture|[Pp]hoto|[Pp]hotograph|[Ii]mage|PHOTO|PICTURE|IMAGE)s?\.?$|\b[Pp]hoto from /.test(
      tail,
    )
  )
    return false;
  // “Interview by Rosa Lim. Photographs by Jan Hale” is a byline.
  const words = tail.replace(initialDot, '');
  return (
    marked.test(words.length < 60 || namedAtEnd.test(words) ? words.replace(/\.$/, '') : words) &&
    !(line.length < 120 && isAnnounced(line))
  );
}

/** “▲ Beam: the goat on the bridge”: a mark that points to its picture. */
const isPointedAt = (line: string): boolean =>
  /^[■▲▼►◄◆●] ?\p{Lu}[\p{L} ’'-]{2,24}: \S/u.test(line) && !endsSentence(line);

/** One of several lines with the same mark: a list of links. */
const isInList = (blocks: readonly Block[], at: number): boolean =>
  isPointedAt((blocks[at] as Block).text) &&
  [blocks[at - 1], blocks[at + 1]].some((one) => one?.text.startsWith((blocks[at] as Block).text.charAt(0)));

/** The dot of “R. Lim”, which ends no sentence. */
const initialDot = /(?<=\b\p{Lu})\.(?= ?\p{Lu})/gu;

/** Unfinished, or a sentence in which nothing was done or said. */
const isPointedByAside = (line: string): boolean =>
  pointedByAside.test(line) &&
  line.length <= 300 &&
  !/[“”"]/.test(line) &&
  (!endsSentence(line) || (!reportsSpeech(line) && !tellsPast(line)));

/**
 * “The goat, before its release (Harlan County Office)”, “She reads it aloud. (Rosa Lim for The Post)”: names of any kind in
 * brackets behind some words, and no stop. Refuses “Lim, mayor (Part Two)” and a sentence that ends behind its bracket.
 */
function isCreditedInBrackets(line: string): boolean {
  const [, words = '', credit = ''] = /^(.+?)\s?\(([^()]{4,60})\)$/.exec(line) ?? [];
  return (
    countWords(words, 5) >= 5 &&
    /\p{Ll}{3}/u.test(words) &&
    !/\p{Lu}{2,}$/u.test(words) &&
    !opensWithMark(words) &&
    (nameInBrackets.test(credit) || isNameBeforeAgency(credit)) &&
    !/\b(?:Part|Chapter|Act|Volume|Season|Episode|Group|Round|Class|Labour|Lab|Con|Party)\b/.test(credit)
  );
}

/** “Rosa Lim, Harbour Images” */
const isNameBeforeAgency = (credit: string): boolean =>
  isPersonName(/^([^,]+), \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}$/u.exec(credit)?.[1] ?? '');

/** Two words or more, each with a capital but for “for”, “of” and the like. */
const nameInBrackets =
  /^\p{Lu}[\p{L}.’'-]*(?:(?:\s(?:for|of|and|via|courtesy|the|[—–|-]))*[\s/]\s?\p{Lu}[\p{L}.’'-]*)+$/u;

/** Claims the unfinished words below a credit that has no caption above it, wherever a page gives the source first. */
export function claimBelowCredits(blocks: readonly Block[], headlineAt: number): void {
  for (let at = headlineAt + 2; at + 1 < blocks.length; at += 1)
    if (isBelowCredit(blocks, at) && isStory(blocks[at + 1]))
      claim(blocks[at] as Block, 'caption', 'caption below its credit');
}

/**
 * Claims “IDA KARP/COAST PICTURES” and “COAST NEWSPAPERS LTD” with the unfinished words that they touch, between two paragraphs:
 * a heading in capitals has a paragraph above it.
 */
export function claimCapitalCredits(blocks: readonly Block[], headlineAt: number): void {
  claimPaperCredits(blocks, headlineAt);
  for (let at = headlineAt + 3; at + 1 < blocks.length; at += 1) {
    const { role, text, gap } = blocks[at] as Block;
    const above = blocks[at - 1] as Block;
    if (
      role !== null ||
      gap > 0 ||
      text.length > 50 ||
      /\p{Ll}/u.test(text) ||
      !/^\p{Lu}{2,}[\p{Lu}.’'-]*[ /]\p{Lu}/u.test(text)
    )
      continue;
    if (!isBareCaption(above) || !(isFragment(above.text) || isShownInSentence(above)) || !isStory(blocks[at + 1]))
      continue;
    if (!/\p{Ll}{2}/u.test(above.text) || !isFinished(blocks[at - 2])) continue;
    claim(above, 'caption', 'caption above its credit');
    claim(blocks[at] as Block, 'credit', 'credit in capitals');
  }
}

/** Nothing happens in the words, and they are no title, in whose capitals a verb is not known for one. */
const isVerbless = (text: string): boolean => (text.match(/ \p{Ll}{2,}/gu) ?? []).length > 3 && !hasVerb(text);

/** A sentence without a verb, “The church, at 1,692 meters above sea level.”, or one that only describes. */
const isShownInSentence = (block: Block): boolean =>
  isDescription(block) && (!hasVerb(block.text) || !isTold(block.text));

/** “ROSA LIM, THE INDEPENDENT”, “ROSA LIM/POST”: a photographer and a paper, in capitals. */
const capitalsOfPaper =
  /^(\p{Lu}[\p{Lu}.’'-]+(?: \p{Lu}[\p{Lu}.’'-]+){1,2})(?: ?\/ ?|, (?=THE ))\p{Lu}[\p{Lu} .&’'-]{2,30}$/u;

/**
 * Claims such credits below the story's beginning or the day, each with the picture's words that it touches: above it, or else below. They
 * may be a sentence, in which nothing was done or said: what a story tells in the past is left to it.
 */
function claimPaperCredits(blocks: readonly Block[], headlineAt: number): void {
  for (let at = headlineAt + 2; at + 1 < blocks.length; at += 1) claimPaperCredit(blocks, at);
}

/** Claims one of them; false where the line is none. */
export function claimPaperCredit(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at] as Block;
  const name = block.text.length < 60 ? capitalsOfPaper.exec(block.text)?.[1] : undefined;
  if ((block.role !== null && block.role !== 'credit') || name === undefined || !isPersonName(name)) return false;
  const isShown = (one: Block | undefined): one is Block =>
    one !== undefined &&
    !isTold(one.text.replace(/(?<=[\p{Ll}\d]{2}\.) \p{Lu}[^.!?]*\.$/u, '')) &&
    (isDescription(one) || isDescribedTwice(one));
  const [above, below] = [blocks[at - 1], blocks[at + 1]];
  const words = block.gap === 0 && isShown(above) ? above : below?.gap === 0 && isShown(below) ? below : undefined;
  if (words === undefined) return false;
  claim(block, 'credit', 'credit in capitals');
  claim(words, 'caption', words === above ? 'caption above its credit' : 'caption below its credit');
  return true;
}

/** Whether the first thing that happens in the words, past “where” and the like, is told in the past. */
const isTold = (text: string): boolean =>
  tellsPast(text.replace(/,? (?:where|which|who|that|when|as|before|after|he|she|they|it) .*$/, ''));

const isFinished = (block: Block | undefined): boolean =>
  block !== undefined && (block.role !== null || endsSentence(block.text));

/** Claims lines of nothing but an agency's name. Asked after the head is read, whose byline may be just that. */
export function claimAgencyCredits(blocks: readonly Block[]): void {
  for (const [at, block] of blocks.entries()) {
    if (block.role !== null || block.text.length >= 40 || !agencyAlone.test(block.text.replace(/^[-–—] ?/, '')))
      continue;
    claim(block, 'credit', 'agency alone');
    const above = blocks[at - 1];
    if (
      above !== undefined &&
      block.gap === 0 &&
      isFinished(blocks[at - 2]) &&
      (endsSentence(above.text)
        ? isDescription(above) && !isTold(above.text) && !endsStory(blocks, at)
        : isBareCaption(above))
    )
      claim(above, 'caption', 'caption above its credit');
    const below = blocks[at + 1];
    if (below !== undefined && isBelowCredit(blocks, at + 1)) claim(below, 'caption', 'caption below its credit');
  }
}

/** “Kent Police”, “Family handout”, “Harbour Lines Media”: where broadcasters have a picture from. */
const pictureSource =
  /^(?:(?:\p{Lu}|\d)[\p{L}\d&’'./-]* ){0,4}(?:[Mm]edia|[Aa]gency|[Ii]mages|[Pp]ictures|[Pp]hotos?|[Pp]hotography|[Hh]andout|[Ww]ire|[Pp]olice|[Ll]ibrary|[Aa]rchives?|[Mm]useum|[Cc]ouncil|[Tt]rust|Google|Supplied)$/u;

/** No name of who has a picture is longer, where it stands above the picture's words. */
const longestSource = 50;

/**
 * Claims where a picture is from with the words below, which end without a stop above a paragraph. Refuses the source
 * alone, which may be a crosshead.
 */
export function claimSourcedPictures(blocks: readonly Block[], headlineAt: number): void {
  for (let at = headlineAt + 2; at < blocks.length; at += 1) {
    const { text } = blocks[at] as Block;
    if (text.length > longestSource) continue;
    // Any name may be a source's between two paragraphs: below a heading stands no line without a stop.
    const between = isTitled(text) && !isAnnounced(text) && isStory(blocks[at - 1]);
    if (pictureSource.test(text) || between) claimSourceAndCaption(blocks, at);
  }
}

/**
 * Claims “Kent Police” and “The ring was found below leeks” where a broadcaster’s page prints them: below a headline and its day, and
 * right above the author’s name. Asked before the headline is looked for, which the words of the picture look like.
 */
export function claimPicturesBelowDay(blocks: readonly Block[]): void {
  const day = blocks.slice(0, 20).findIndex(({ role }) => role === 'date');
  if (day < 1 || !blocks.slice(0, day).some(({ role, text }) => role === null && countWords(text, 4) >= 4)) return;
  for (let at = day + 1; at <= day + 3; at += 1) {
    const [source, words, author] = blocks.slice(at, at + 3);
    if (source?.role !== null || words?.role !== null || author?.role !== null) continue;
    const isSource = pictureSource.test(source.text.slice(0, 60)) || /^\p{Lu}{2,8}$/u.test(source.text);
    if (!isSource || !isFragment(words.text) || countWords(words.text, 4) < 4) continue;
    if (!isPersonName(author.text) || !isLikelyPerson(author.text)) continue;
    claim(source, 'credit', 'source of a picture');
    claim(words, 'caption', 'caption below its credit');
  }
}

/** Up to five words with capitals: “Heritage Harbours”, “Ness RNLI”. */
export const isTitled = (text: string): boolean =>
  text.length <= 50 && /^\p{Lu}[\p{L}’'&-]*(?: (?:(?:&|and|of|for) )?\p{Lu}[\p{L}’'&-]*){1,4}$/u.test(text);

/** An agency's name alone, as it stands above or below a picture's words. */
export const isAgencyAlone = (text: string): boolean => text.length < 40 && agencyAlone.test(text);

/**
 * Claims a source and the caption that touches it, perhaps with the picture in words between; false where what stands below is none.
 */
export function claimSourceAndCaption(blocks: readonly Block[], at: number): boolean {
  const source = blocks[at] as Block;
  if (source.role !== null || source.text.length > longestSource) return false;
  const isShown = (block: Block | undefined): boolean =>
    block !== undefined && block.gap <= 1 && isBareCaption(block) && isFragment(block.text);
  const last = isShown(blocks[at + 1]) && isShown(blocks[at + 2]) ? at + 2 : at + 1;
  const below = blocks[last + 1];
  const words = blocks[last];
  if (words === undefined || below?.role !== null || !isShown(words) || countWords(words.text, 5) < 4) return false;
  if (!isStory(below)) return false;
  claim(source, 'credit', 'source of a picture');
  for (const block of blocks.slice(at + 1, last + 1)) claim(block, 'caption', 'caption below its credit');
  return true;
}

/** Whether a few unfinished words below a credit are its picture's: there is no caption above the credit. */
export function isBelowCredit(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at] as Block;
  const above = blocks[at - 1];
  if (above?.role !== 'credit' || block.gap > 1 || !isBareCaption(block) || !isFragment(block.text)) return false;
  const higher = blocks[at - 2];
  const below = blocks[at + 1];
  // A narrow column of the story, broken in the middle of its sentences.
  if (below?.gap === 0 && below.role === null && /^\p{Ll}/u.test(below.text) && !isStory(below)) return false;
  return higher !== undefined && higher.role !== 'caption' && countWords(block.text, 5) >= 5;
}

/** “Rosa Lim/Harbourpix”: a photographer and an agency that no list has. */
function isNameAndAgency(text: string): boolean {
  const [, name] =
    text.length <= 60
      ? (/^([^/]{4,40})\s?\/\s?(?:The )?\p{Lu}[\p{L}.’'-]{2,20}(?: \p{Lu}[\p{L}]{2,15}){0,2}$/u.exec(text) ?? [])
      : [];
  return name !== undefined && isPersonName(name.trim()) && !isBylineRole(text.slice(text.indexOf('/') + 1).trim());
}

/** Claims the captions that show it by themselves, and credits with the caption above them. */
export function claimCreditedCaptions(blocks: readonly Block[]): void {
  let begun = false;
  // The first credit of a page shows whether its pictures' words may stand above it.
  let creditFirst: boolean | null = null;
  for (const [at, block] of blocks.entries()) {
    begun ||= block.role === null && isProse(block.text);
    if (block.text.length < 24 && creditLabel.test(block.text)) claimCreditBelow(block, blocks[at + 1]);
    if (block.text.length < 20 && labelAlone.test(block.text)) claimBelowLabel(block, blocks[at + 1]);
    // What the picture shows stands above this label, and the headline below.
    if (block.role === 'boilerplate' && at === 1 && /^caption for the \S+ image:$/i.test(block.text))
      claim(blocks[0] as Block, 'boilerplate', 'picture in words');
    if (block.role !== null) continue;
    if (isRepeatedCredit(blocks, at)) {
      claim(block, 'credit', 'credit printed for each picture');
      const above = blocks[at - 1];
      if (
        above !== undefined &&
        at > 1 &&
        (isFragment(above.text) ? isBareCaption(above) : isDescription(above) && !isTold(above.text))
      )
        claim(above, 'caption', 'caption above its credit');
      continue;
    }
    if (block.picture) claim(block, 'caption', 'words of a picture');
    else if (!begun && isAuthorOfAgency(blocks, at)) continue;
    else if ((isCreditAlone(block.text) && !pointing.test(block.text)) || isNameAndAgency(block.text)) {
      claim(block, 'credit', 'credit line');
      const above = blocks[at - 1];
      const below = blocks[at + 1];
      creditFirst ??= !begun && (above?.role === 'date' || above?.role === 'byline' || isAnnounced(above?.text ?? ''));
      // A broadcaster's page gives the source first.
      if (
        /^image (?:source|copyright)\b/i.test(block.text) &&
        below !== undefined &&
        below.gap <= 1 &&
        isBareCaption(below) &&
        isFragment(below.text)
      )
        claim(below, 'caption', 'caption below its credit');
      // Right below the headline: the words of the picture follow, and then the author.
      if (
        !begun &&
        above?.role === null &&
        below?.role === null &&
        below.gap <= 1 &&
        isBareCaption(below) &&
        isFragment(below.text) &&
        !isFirstOfStack(blocks, at) &&
        (blocks[at + 2]?.role === 'date' || /^by\b/i.test(blocks[at + 2]?.text ?? '')) &&
        countWords(below.text, 5) > 4
      )
        claim(below, 'caption', 'caption below its credit');
      // A drawing has no caption: what stands above it sums the story up.
      const drawn = /^(?:(?:photo[- ]?)?illustration|artwork|cartoon|drawing)s?\b/i.test(block.text);
      if (
        above !== undefined &&
        at > 1 &&
        !drawn &&
        (begun || hasOtherLine(blocks, at - 1)) &&
        isBareCaption(above) &&
        !(endsSentence(above.text) && (isLabelled(below) || (creditFirst && isTold(above.text)))) &&
        ((isFragment(above.text) && !isTitled(above.text)) || !isShownBelow(blocks, at)) &&
        (isFragment(above.text) ||
          (!endsStory(blocks, at) &&
            (block.gap === 0 || (block.gap === 1 && isDescription(above) && isVerbless(above.text)))))
      )
        claim(above, 'caption', 'caption above its credit');
      // Printed once for the eye and once for the ear.
      const twice = blocks[at - 2];
      if (above?.role === 'caption' && twice?.text === above.text) claim(twice, 'caption', 'doubled caption');
    } else if (isCaption(block.text) && !(begun && isSignedOff(blocks, at)) && !isInList(blocks, at)) {
      claim(block, 'caption', 'caption with its credit');
      claimSmallAlt(blocks, at);
      const again = blocks[at - 1];
      if (again !== undefined && again.text !== block.text && isDoubled(again, block))
        claim(again, 'caption', 'doubled caption');
    } else if (begun && isBeforeName(block.text)) claim(block, 'caption', 'caption before its photographer');
    else if (blocks[at - 1]?.role === 'caption' && isPersonName(/^\(([^()]{4,40})\)$/.exec(block.text)?.[1] ?? ''))
      claim(block, 'credit', 'credit printed again');
  }
}

/** “Rosa Lim, Harbour Post”, the same for picture after picture of a page: once above the story's first paragraph or below it, and once further down. */
function isRepeatedCredit(blocks: readonly Block[], at: number): boolean {
  const { text } = blocks[at] as Block;
  const [, name] =
    text.length <= 60
      ? (/^(\p{Lu}[^,|/]{3,40}), (?:The )?\p{Lu}[\p{L}’'&-]+(?: \p{Lu}[\p{L}’'&-]+){0,2}$/u.exec(text) ?? [])
      : [];
  if (name === undefined || !isPersonName(name)) return false;
  const first = blocks.findIndex((one) => one.text === text);
  const last = blocks.findLastIndex((one) => one.text === text);
  const isStoryAt = (n: number): boolean => n > first && n < last && isStory(blocks[n]);
  // A paragraph of the story stands between them, and a further one below the last.
  return last > first && blocks.some((_one, n) => isStoryAt(n)) && blocks.slice(last + 1).some(isStory);
}

/** Claims “a child reading upside down” where it touches a caption from above, below what is finished: the picture for those who cannot see it. */
function claimSmallAlt(blocks: readonly Block[], at: number): void {
  const alt = blocks[at - 1];
  if (
    alt?.role !== null ||
    (blocks[at] as Block).gap > 0 ||
    alt.text.length > 120 ||
    !/^\p{Ll}[^.!?,:;“”"]+$/u.test(alt.text)
  )
    return;
  if (countWords(alt.text, 2) > 1 && !breaksOff(alt.text) && (alt.gap > 0 || isFinished(blocks[at - 2])))
    claim(alt, 'caption', 'words for those who cannot see a picture');
}

/**
 * “Rosa Lim | AFP” right above the day, with one line above that may be the headline, and below the day none but what another credit
 * follows: who wrote the piece, and for whom.
 */
function isAuthorOfAgency(blocks: readonly Block[], at: number): boolean {
  const { text } = blocks[at] as Block;
  if (at === 0 || text.length > 60 || blocks[at + 1]?.role !== 'date') return false;
  const [, name = ''] = /^([^|/]{4,40}?)\s?[|/]\s?\p{Lu}[\p{L} -]{1,30}$/u.exec(text) ?? [];
  if (!isPersonName(name) || !isLikelyPerson(name)) return false;
  const may = (n: number): boolean => {
    const block = blocks[n] as Block;
    return block.role === null && countWords(block.text, 4) >= 3 && !isCaption(block.text);
  };
  for (let n = 0; n < at - 1; n += 1) if (may(n)) return false;
  if (!may(at - 1)) return false;
  for (let n = at + 2; n < Math.min(blocks.length, at + 8); n += 1) {
    if (isStory(blocks[n])) return true;
    if (may(n) && !isCreditAlone(blocks[n + 1]?.text ?? '')) return false;
    n += +may(n);
  }
  return false;
}

/** Whether a line above the story has another above it that may be the headline, or one below that an author or a day follows. */
function hasOtherLine(blocks: readonly Block[], at: number): boolean {
  const may = ({ role, text }: Block): boolean => role === null && countWords(text, 4) >= 3;
  if (blocks.slice(0, at).some(may)) return true;
  for (const block of blocks.slice(at + 2, at + 9)) {
    if (isStory(block)) return false;
    if (may(block) && countWords(block.text, 4) > 3 && !isCaption(block.text) && !isAnnounced(block.text)) return true;
  }
  return false;
}

/** Whether no line above a credit may be the headline: what stands below may be it then. */
const isFirstOfStack = (blocks: readonly Block[], at: number): boolean =>
  !blocks
    .slice(Math.max(0, at - 3), at)
    .some(({ role, text }) => role === null && countWords(text, 4) >= 4 && !endsSentence(text));

/** Whether nothing but a page's own words follows a credit: a sentence above it is the story's last as likely as a picture's, and is kept. */
const endsStory = (blocks: readonly Block[], at: number): boolean =>
  !blocks.slice(at + 1).some((one) => isStory(one) || one.role === 'body');

/** “Image caption, Rosa Lim”: the picture has its words below the credit. */
const isLabelled = (block: Block | undefined): boolean => block !== undefined && opening.test(block.text.slice(0, 80));

/** “The rat in its usual seat, under the map. Rosa Lim”: what is seen, a stop and who took the picture. Refuses what was done or said. */
function isBeforeName(text: string): boolean {
  const [, shown = '', name = ''] =
    text.length <= 220 && !endsSentence(text)
      ? (/^(.{20,180}\p{Ll}{2}[.!?]) (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,2})$/u.exec(text) ?? [])
      : [];
  return name !== '' && !/[“”"]/.test(shown) && isPersonName(name) && isLikelyPerson(name) && !tellsPast(shown);
}

/** Unfinished words below a credit, and then the story: they are what the picture shows, and a sentence above is the story's. */
const isShownBelow = (blocks: readonly Block[], at: number): boolean => {
  const below = blocks[at + 1];
  return (
    below !== undefined && below.gap <= 1 && isBareCaption(below) && isFragment(below.text) && isStory(blocks[at + 2])
  );
};

/** “… was set up. (ANI)” as the last words of all: the agency that sent the story. */
const isSignedOff = (blocks: readonly Block[], at: number): boolean =>
  /[.!?]["”’]? ?[—–] ?\p{Lu}[^.!?]*$|[.!?]["”’]? ?\((?:ANI|PTI|IANS|UNI|AFP|AP|UPI|KUNA|WAM|Reuters|Xinhua|TASS|Bernama|[A-Z]{2,4}(?:\/[A-Z]{2,4}){1,3})\)$/u.test(
    (blocks[at] as Block).text,
  ) && endsStory(blocks, at);

/** “… the door of the embassy (file photo).”, “… (Photo: Rosa Lim).” */
const labelInBrackets =
  /\p{L}[.”]? \((?:file (?:photo|picture|image)|(?:photo|picture|image|credit)s?: [^()]{3,60})\)\.$/iu;

/** “Hut 41. Note the lock on the inside”: whoever prints a picture tells where to look. */
const pointsOut = /^[^“”"]{3,80}[.!?] (?:Note|Notice|Spot) the \p{Ll}[^.!?“”"]{4,60}$/u;

/** “Portrait by” on a line of its own: the name below took the picture. */
const creditLabel =
  /^(?:portraits?|photo(?:graph)?s?|photography|pictures?|images?|illustrations?|artwork|styling|video|graphics?) by:?$/i;

function claimCreditBelow(label: Block, below: Block | undefined): void {
  claim(label, 'credit', 'label of a credit');
  if (below !== undefined && below.role === null && isPersonName(below.text))
    claim(below, 'credit', 'name below its label');
}

/** “Image caption,” on a line of its own: what touches it below is the caption, and across a blank line a fragment is. */
const labelAlone = /^(?:(?:image|figure|picture|media|photo) caption\s?[,:]?|image|view gallery)$/i;

function claimBelowLabel(label: Block, below: Block | undefined): void {
  claim(label, 'boilerplate', 'label of a caption');
  if (below === undefined || below.role !== null || below.text.length > longestCaption) return;
  // “Image” is a button as well: what it labels touches it and is no sentence.
  const sure = /caption/i.test(label.text);
  if (
    sure
      ? below.gap === 0 || isFragment(below.text)
      : below.gap === 0 && isFragment(below.text) && countWords(below.text, 6) > 4
  )
    claim(below, 'caption', 'caption below its label');
}

/** A few words that are no sentence: across a blank line, nothing else is taken for a caption. */
function isFragment(text: string): boolean {
  return !endsSentence(text) && countWords(text) >= 3 && text.length <= 160 && !breaksOff(text) && !text.endsWith(':');
}

/** “Getty Images A red van on a lane”: a picture's source and the picture in words, with nothing between. */
const gluedAlt =
  /^(?:(?:Getty Images|PA Media|Supplied|Handout) (?=\p{Lu})|(?:Getty|PA|BBC|Reuters|AFP|EPA|Alamy|Shutterstock|Google|Facebook|(?:\p{Lu}[\p{L}’']* ){1,3}(?:Police|Council|Trust|Museum|Archives?|Library)) (?=(?:An?|The|Two|Three|Four|Several) \p{Ll}))/u;

/** Claims such a line, and the unfinished words right below it for the caption that they are. */
export function claimGluedAlts(blocks: readonly Block[]): void {
  for (const [at, block] of blocks.entries()) {
    const below = blocks[at + 1];
    if (at === 0 || block.role !== null || block.text.length > 220 || !gluedAlt.test(block.text)) continue;
    if (endsSentence(block.text) || countWords(block.text, 7) < 7) continue;
    if (below?.role !== null || below.gap > 0 || !isFragment(below.text) || countWords(below.text, 4) < 4) continue;
    if (isAnnounced(below.text) || isBylineRole(below.text)) continue;
    claim(block, 'boilerplate', 'picture in words');
    claim(below, 'caption', 'caption below its picture in words');
  }
}

const counter = /^(\d{1,2}) ?(?:\/|of) ?(\d{1,2})$/;

/**
 * Claims what stands right below “1 / 3”, “2 / 3” and “3 / 3”: what the pictures of a gallery show. Refuses a gallery of which a number is
 * missing, words that somebody says, headlines, and two pages that are numbered.
 */
export function claimCountedCaptions(blocks: readonly Block[]): void {
  const counted = blocks.flatMap(({ text }, at) => (text.length < 9 && counter.test(text) ? [at] : []));
  if (counted.length < 3) return;
  const isWhole = counted.every((at, n) => {
    const [, number, of] = counter.exec((blocks[at] as Block).text) ?? [];
    const below = blocks[at + 1];
    return (
      Number(number) === n + 1 &&
      Number(of) === counted.length &&
      below !== undefined &&
      below.gap === 0 &&
      (below.role === null || below.role === 'caption') &&
      below.text.length <= 160 &&
      endsSentence(below.text) &&
      !/[“”"]/.test(below.text) &&
      !reportsSpeech(below.text)
    );
  });
  const told = blocks.filter((block, at) => isProse(block.text) && !counted.includes(at - 1));
  if (!isWhole || told.length === 0) return;
  for (const at of counted) claim(blocks[at + 1] as Block, 'caption', 'caption below its number');
}

/** What a page prints right below a credit: “hide caption”. */
const captionButton = /^(?:hide|toggle|show|expand) caption$|^enlarge this image$/i;

/** Claims the credit above “hide caption”, and the caption above that. */
export function claimHiddenCaptions(blocks: readonly Block[]): void {
  for (const [at, block] of blocks.entries()) {
    const credit = blocks[at - 1];
    if (!captionButton.test(block.text) || credit === undefined || at < 3) continue;
    if (credit.role === null && credit.text.length <= 80 && !endsSentence(credit.text)) {
      claim(credit, 'credit', 'credit above its button');
      const words = blocks[at - 2];
      if (words !== undefined && words.text.length <= 300 && !opensWithMark(words.text))
        claim(words, 'caption', 'caption above its credit');
      const again = blocks.slice(at + 1, at + 4).find(({ role, text }) => role === null && text === credit.text);
      if (again !== undefined) claim(again, 'credit', 'credit printed again');
    }
  }
}

/**
 * Claims a photographer's bare name with the words of the picture, a sentence or not: above the name between two paragraphs, or
 * below it where the story has not begun. Refuses a name that the story speaks of (a heading, a speaker), one of several
 * names, and one with a gap below (a signature).
 */
export function claimNamedCredits(blocks: readonly Block[], headlineAt: number): void {
  if (headlineAt === -1) return;
  // The author's own name below the story ends it.
  const authors = new Set(
    blocks.flatMap(({ role, text }) =>
      role === 'byline' ? (readByline(text)?.bylines ?? []).map(({ name }) => name.toLowerCase()) : [],
    ),
  );
  const places = blocks.flatMap(({ role, text }, at) =>
    at > headlineAt + 1 &&
    role === null &&
    text.length <= 40 &&
    !authors.has(text.toLowerCase()) &&
    !/\p{Ll}{2}\.$/u.test(text) &&
    /\p{Ll}/u.test(text) &&
    isPersonName(text)
      ? [at]
      : [],
  );
  if (places.length === 0 || new Set(places.map((at) => blocks[at]?.text)).size > 2) return;
  const story = blocks.filter(({ role, text }) => role === null && countWords(text, 8) >= 8).map(({ text }) => text);
  const surnameOf = ({ text }: Block): string => text.slice(text.lastIndexOf(' ') + 1);
  const surnames = new Set(places.map((at) => surnameOf(blocks[at] as Block)));
  const inStory = new Set([...surnames].filter((surname) => story.some((text) => text.includes(surname))));
  for (const at of places) {
    const name = blocks[at] as Block;
    const above = blocks[at - 1] as Block;
    // A page's buttons may stand between the head and the story.
    const next = blocks.findIndex(({ role }, n) => n > at && role !== 'boilerplate');
    const below = blocks[next];
    if (below === undefined || inStory.has(surnameOf(name)) || (next === at + 1 && below.gap > name.gap)) continue;
    const begun = blocks.slice(headlineAt + 1, at - 1).some(({ role, text }) => role === null && isProse(text));
    if (!begun) {
      if (above.role !== null) claimFirstPicture(blocks, at);
      // “The ladder is opened four times a day.” right below the head, and who took the picture.
      else if (
        blocks[at - 2]?.role != null &&
        blocks[at - 2]?.role !== 'body' &&
        name.gap === 0 &&
        isDescription(above) &&
        !isTold(above.text) &&
        isStory(below)
      ) {
        claim(name, 'credit', photographer);
        claim(above, 'caption', 'caption above its credit');
      }
    } else if (isDescription(above) && isStory(below)) {
      claim(name, 'credit', photographer);
      claim(above, 'caption', 'caption above its credit');
    }
  }
}

/**
 * Claims “Rosa Lim | Harbour Post” with the sentence that it touches from below, in which nobody speaks and nothing is told in the past: a
 * picture's, in papers of the United States. Refuses the last line of a story, and one that an author signs: his or her paper stands so too.
 */
export function claimBarredCredits(blocks: readonly Block[], headlineAt: number): void {
  for (let at = headlineAt + 2; at + 1 < blocks.length; at += 1) {
    const block = blocks[at] as Block;
    const above = blocks[at - 1] as Block;
    if (block.role !== null || block.gap > 0 || above.role !== null || block.text.length > 70) continue;
    const [, name] =
      /^([^|,/–—]{4,40}?)\s?(?:[|/–—]|, )\s?(?:The |For )?\p{Lu}[\p{L}’'.&-]*(?: [\p{L}’'.&-]+){0,4}$/u.exec(
        block.text,
      ) ?? [];
    if (name === undefined || !isPersonName(name) || !isLikelyPerson(name)) continue;
    if (!isDescription(above) || isTold(above.text) || endsStory(blocks, at) || !isStory(blocks[at + 1])) continue;
    claim(block, 'credit', photographer);
    claim(above, 'caption', 'caption above its credit');
  }
}

const photographer = 'name of who took the picture';

const isStory = (one: Block | undefined): boolean =>
  one?.role === null && endsSentence(one.text) && countWords(one.text, 3) >= 3;

/** Claims a name and the words of a picture below it, right above the story; false where they are not there. */
export function claimFirstPicture(blocks: readonly Block[], at: number): boolean {
  const name = blocks[at] as Block;
  const below = blocks[at + 1];
  // “Meet Rosa Lim.” begins a story.
  if (/\p{Ll}{2}\.$/u.test(name.text) || /^\p{L}+day\b.*\d{4}/u.test(below?.text ?? '')) return false;
  if (below === undefined || !isPersonName(name.text) || !isDescription(below) || !isStory(blocks[at + 2]))
    return false;
  claim(name, 'credit', photographer);
  claim(below, 'caption', 'caption below its credit');
  return true;
}

/** A sentence at most, with nobody's words in it: it may say what a picture shows. */
const isDescription = (block: Block): boolean =>
  isBareCaption(block) &&
  countWords(block.text, 5) >= 5 &&
  !/[“”"]/.test(block.text) &&
  !reportsSpeech(block.text) &&
  !/[.!?] \p{Lu}.*[.!?]$/u.test(
    block.text.replace(/\b(?:Sens?|Reps?|Gov|Dr|Mrs?|Ms|St|Lt|Col|Gen|Capt|Rev|Prof|No)\./g, ''),
  );

/** Two sentences, of which the first only describes and nobody speaks: “The mayor at the lights. He has never seen them red.” */
const isDescribedTwice = (block: Block): boolean => {
  const [, first] = /^([^“”"!?]{20,180}[\p{Ll}\d]{2}\.) \p{Lu}[^“”".!?]{5,120}\.$/u.exec(block.text) ?? [];
  return first !== undefined && isBareCaption(block) && !reportsSpeech(block.text);
};

/** A line that could be a caption whose credit stands below: a short description, no quotation. */
function isBareCaption(block: Block): boolean {
  return (
    block.role === null &&
    block.text.length <= 250 &&
    !opensWithMark(block.text) &&
    readByline(block.text) === null &&
    !isBylineRole(block.text)
  );
}

/**
 * Gives the line right below the headline back as a standfirst, where it tells the story and a credit stands below it: the
 * picture's own words are missing then.
 */
export function reclaimStandfirst(blocks: readonly Block[], headlineAt: number): void {
  const below = blocks[headlineAt + 1];
  if (below?.rule !== 'caption above its credit' || countWords(below.text) < 10) return;
  if (
    !/[“"‘]|\b(?:says?|warns?|claims?|accuses?|vows?|denies|insists?|argues?|fears?|hopes?|believes?)\b/.test(
      below.text,
    )
  )
    return;
  // What no stop ends may say what people in a picture do: it must stand above the author.
  const author = blocks[headlineAt + 3];
  if (
    !endsSentence(below.text) &&
    !(author?.role === 'byline' || isAnnounced(author?.text ?? '') || readByline(author?.text ?? '') !== null)
  )
    return;
  below.role = 'standfirst';
  below.rule = 'between headline and credit';
}

/**
 * Claims captions that were printed twice, on lines that follow each other: once for the eye and once for the screen
 * reader, the second perhaps with its credit. A sentence of the story printed twice is left to it.
 */
export function claimDoubledCaptions(blocks: readonly Block[]): void {
  let begun = false;
  for (let at = 0; at + 1 < blocks.length; at += 1) {
    const one = blocks[at] as Block;
    const two = blocks[at + 1] as Block;
    // A page may print what happened once below the headline and once more to begin the story.
    if (!begun && one.role === null && one.text === two.text && isProse(one.text) && tellsPast(one.text)) continue;
    begun ||= one.role === null && isProse(one.text);
    // “A”, “A”, “A”: how large the letters are.
    if (one.text.length === 1 && one.text === two.text)
      for (const block of [one, two]) claim(block, 'boilerplate', 'letters of several sizes');
    if (!isDoubled(one, two)) continue;
    for (const block of [one, two]) claim(block, 'caption', 'doubled caption');
  }
}

function isDoubled(one: Block, two: Block): boolean {
  if (one.text.length > longestCaption || two.text.length > longestCaption) return false;
  const free = (block: Block): boolean => block.role === null || block.role === 'caption';
  if (!free(one) || !free(two) || opensWithMark(one.text)) return false;
  // Most lines have nothing in common.
  if (
    one.text.slice(0, 8) !== two.text.slice(0, 8) &&
    captionLabelLength(one.text) === 0 &&
    captionLabelLength(two.text) === 0
  )
    return false;
  const [first, second] = [bareWords(one.text), bareWords(two.text)];
  if (first === second) {
    if (isPersonName(first) || isAnnounced(first)) return false;
    if (one.role === null && countWords(first, 2) < 2) return false;
    return one.role === 'caption' || first.length > 12 || !endsSentence(first);
  }
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  if (short.length <= 12 || !long.startsWith(short.replace(/\.$/, ''))) return false;
  return (one.text.length < two.text.length ? two : one).role === 'caption' || isCreditBehind(short, long);
}

/** The words without the label in front, each space single: a page prints a caption once with them and once without. */
const bareWords = (text: string): string => text.slice(captionLabelLength(text)).replace(/\s+/g, ' ');

/** A finished sentence and behind it, once more with it, a few words that are none: “Rosa Lim”, “Rosa Lim/rosa@harbour.example”, “(Harbour Office)”. */
const isCreditBehind = (short: string, long: string): boolean =>
  short.length > 24 && endsSentence(short) && /^ ?[\p{Lu}([][^!?“”"]{3,60}[^.!?“”"]$/u.test(long.slice(short.length));

/** How many characters at a caption's start only say that it is one: “Image caption, ”. */
export function captionLabelLength(line: string): number {
  return (
    /^(?:(?:image|figure|picture|media|photo) caption(?:\s?[:,])?\s|camera icon(?=\S)|(?:caption|(?:file )?(?:photo|picture|image))\s?[:,]\s)/i.exec(
      line.slice(0, 40),
    )?.[0].length ?? 0
  );
}

/** Claims the title of a video, below “Video” or its length, or where its length and source follow: “Ice road breaks” above “01:12 - Source: CNN”. */
export function claimVideoTitles(blocks: readonly Block[]): void {
  for (const [at, block] of blocks.entries()) {
    if (block.role !== null || at < 2 || !isFragment(block.text)) continue;
    if (/^\d{1,2}:\d\d - source:/i.test(blocks[at + 1]?.text.slice(0, 40) ?? ''))
      claim(block, 'caption', 'title of a video');
    else if (
      /^\d{1,2}:\d\d$/.test(blocks[at - 1]?.text ?? '') &&
      /^(?:play|watch)(?: (?:the )?video)?$/i.test(blocks[at + 1]?.text ?? '')
    )
      claim(block, 'caption', 'title of a video');
    else if (block.gap === 0 && /^video$/i.test(blocks[at - 1]?.text ?? ''))
      claim(block, 'boilerplate', 'title of a video');
  }
}

/**
 * Claims “SUMMIT: The team on the seventh floor”, as regional papers have it: a word in capitals, and what a picture shows, in which
 * nothing happens and that no stop ends. Refuses “EXCLUSIVE: Bridge to be sold”, and all above the story's first paragraph.
 */
export function claimLabelledCaptions(blocks: readonly Block[]): void {
  claimSeveralLabelled(blocks);
  const story = blocks.findIndex(({ role, text }) => role === null && isProse(text));
  for (const [at, block] of blocks.entries()) {
    if (story === -1 || at < story || block.role !== null || block.text.length > 200) continue;
    // Right below the head, a stop may end it: the story begins on the next line.
    const opens = at === story && at > 0 && blocks[at - 1]?.role !== 'headline' && isStory(blocks[at + 1]);
    if (at === story ? !opens : endsSentence(block.text)) continue;
    const [, shown] = /^\p{Lu}{4,}(?: \p{Lu}{3,}){0,2}: (\p{Lu}.{8,})$/u.exec(block.text) ?? [];
    if (shown !== undefined && countWords(shown, 4) >= 3 && !hasVerb(shown))
      claim(block, 'caption', 'labelled caption');
  }
}

const labelled = /^(\p{Lu}{3,}(?: \p{Lu}{3,})?): \p{Lu}.{8,140}$/u;
/** Labels of links and of what is said in capitals. */
const noLabel =
  /^(?:READ|MORE|RELATED|WATCH|LISTEN|SEE|ALSO|UPDATE|LIVE|VIDEO|PODCAST|GALLERY|QUIZ|ANALYSIS|OPINION|EXCLUSIVE|BREAKING|REVIEW|NOTE|CORRECTION|TIPS?|STEP|ROUND|DAY|PART|VENUE|TICKETS|WHERE|WHEN|WHAT|WHO|THE)\b/;

/** Claims “CRY: Ms Lim holds up a bell” and “SILENT: The crowd looks on”: two of them or more, unfinished, each with its own label and parted by the story. */
function claimSeveralLabelled(blocks: readonly Block[]): void {
  const places = blocks.flatMap(({ role, text }, at) =>
    (role === null || role === 'standfirst') && text.length < 180 && labelled.test(text) && !endsSentence(text)
      ? [at]
      : [],
  );
  if (places.length < 2) return;
  const labels = places.map((at) => labelled.exec((blocks[at] as Block).text)?.[1] ?? '');
  const parted = places.every((at, n) => n === 0 || blocks.slice((places[n - 1] as number) + 1, at).some(isStory));
  if (!parted || new Set(labels).size < labels.length || labels.some((label) => noLabel.test(label))) return;
  if (places.some((at) => /[“”"?]/.test((blocks[at] as Block).text))) return;
  for (const at of places) {
    const block = blocks[at] as Block;
    block.role = 'caption';
    block.rule = 'labelled caption';
  }
}

/** The captions to publish, each once: of one printed bare and with its credit, running, the one with the credit. */
export function withoutDoubles(captions: readonly Block[]): Block[] {
  const kept: Block[] = [];
  const seen = new Set<string>();
  for (const caption of captions) {
    if (seen.has(caption.text)) continue;
    seen.add(caption.text);
    const previous = kept.at(-1);
    const bare = (block: Block): string => block.text.replace(/\.$/, '');
    const running = previous !== undefined && caption.first - previous.last <= 2;
    if (running && caption.text.startsWith(bare(previous))) kept[kept.length - 1] = caption;
    else if (!running || !previous.text.startsWith(bare(caption))) kept.push(caption);
  }
  return kept;
}
