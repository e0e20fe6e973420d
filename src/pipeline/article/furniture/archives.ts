// Matches “LENGTH: 214 words”, “1 of 14 DOCUMENTS”, “Est. 1861 · Vol. 157, No. 36”. Refuses “Length of the queue: a mile.”
import type { FurnitureRule } from './rule.ts';

/** What databases, archives and printed pages set around an article. */
export const archives: FurnitureRule = {
  name: 'archive',
  only: [
    /archives?$/i,
    /subscribers\* enjoy/i,
    /^(?:about the|special to|see the|this is a|\*does)\b/i,
    /^(?:[[\d(]|[A-Z-]{4,18}:|edition \d|(?:late|early|first|final|city|national|main|metro|sunday|morning|evening|web|print|from|archive|downloaded|retrieved|reproduced|supplied|ocr|page|plain|scanned|transcribed|digitised|search|back|cite|citation|view|printed|document|clipped|pg|p\.|publisher|translate|translateundo|undo|turn|abstract|full|est|established|founded|since|independent|vol|no\.|price|issue|about|save|share|length)\b)/i,
  ],
  patterns: [
    // “(By Telegraph.)”, “[BY CABLE.]”: how a report of old came in.
    /^[([](?:by|per) (?:(?:electric|special|submarine|private|our special) )?(?:telegraph|telegram|cable|wireless|telephone|wire|post)\.?[)\]]\.?$/i,
    /^proquest document (?:id|link)\b.{0,40}$/i,
    /^(?:\d{1,4} of \d{1,4}(?: (?:documents?|results?|articles?))?|\d{1,6} (?:captures?|snapshots?|results?|hits|items))$/i,
    /^(?:LENGTH|SECTION|LOAD-DATE|LANGUAGE|PUBLICATION-TYPE|DATELINE|EDITION|GRAPHIC|DOCUMENT-TYPE|JOURNAL-CODE|SUBJECT|HIGHLIGHT|ACC-NO|ISSN|DISTRIBUTION|TYPE|NOTES?):\s?\S.{0,120}$/,
    /^length:\s?\d+ words$/i,
    /^(?:(?:late|early|first|final|city|national|main|metro|sunday|morning|evening|web|print) )+edition(?: ?[-–—] ?final)?$/i,
    /^edition \d{1,2}(?:, .{2,30})?$/i,
    /^\[?from (?:our|the) archives?\]?:?$/i,
    /^(?:[Tt]he )?(?:\p{Lu}[\p{L}’'&-]* ){1,4}(?:Archives?|Digital Archive)$/u,
    /^\[?(?:archive(?! (?:to|is|was|will|has|says|finds|opens|closes)\b)|ocr text|page view|plain text|scanned (?:text|page)|transcribed|digitised)\b[^.]{0,60}\]?\.?$/i,
    /^transcribed (?:by|from)\b.{0,80}$/i,
    /^(?:search results|back to (?:search|results)|page view|cite this|citation|print this|view (?:page|issue|pdf|original))\b(?:\s?[|•·/].{0,80})?$/i,
    /^cite this (?:page|article|item)\b.{0,40}$/i,
    /^(?:E(?:st|ST)\.?|Established|ESTABLISHED|Founded|FOUNDED|Since|SINCE|Independent since) (?:in )?1[6-9]\d\d(?:\.|\s?[|•·;–—-].{0,80}|\s{2,}.{0,80})?$/,
    /^(?:vol(?:ume)?\.? ?[\dIVXLC]+|no\. ?\d+|price [£$€]?\d|issue (?:no\.? ?)?\d).{0,60}\d.{0,20}$/i,
    /^\d{1,2} \w{3} \d{4} - \d{1,2} \w{3} \d{4}$/,
    /^(?:Downloaded|Retrieved|Reproduced|Supplied|Scanned) from (?:the )?\p{Lu}.{2,60}\b(?:on|in) \d.{3,20}$/u,
    /^about:blank$/,
    /^clipped (?:from|by)\b.{2,80}$/i,
    /^\W?(?:saved|captured|clipped) (?:on|at) \d.{6,50}$/i,
    /^(?:pg|p)\. [A-Z]?\d{1,4}$/i,
    /^printed from\b(?!.*[“”"]).{2,80}[^.]$/i,
    /^Document [A-Z]{5,}\d{10,}\w{0,12}$/,
    /^publisher logo\b.{0,80}$/i,
    /^(?:translate|(?:translate ?)?undo translation|turn (?:on|off) search term navigation|abstract\/details|full text(?: - pdf)?)$/i,
    /^see the (?:article|story|page) in its original context\b.{0,60}$/i,
    /^(?:.{2,40} )?subscribers\* enjoy full access\b.{0,160}$/i,
    /^\*does not include .{3,60} subscribers\.?$/i,
    /^about the archives?$/i,
    /^special to (?:the )?(?:\p{Lu}[\p{L}’'&-]* ?){1,5}$/iu,
    /^this is a digiti[sz]ed version of an article\b.{0,300}$/i,
    /^(?:save|search|share) (?:page|this page|web) (?:now|archive)\b.{0,30}$/i,
  ],
};

/** Wire services number their stories and speak to editors above them. */
export const wires: FurnitureRule = {
  name: 'wire slug',
  only: [
    /^(?:ZCZC|NNNN|# ?[A-Za-z]|dpa |\([A-Z]{2,6}\) ?[—–]$|[A-Za-z]{1,3}\d{0,4}-|[A-Z]{3,}-[A-Z-]+\/|[A-Z]{2,6} ?[—–]|eds:|urgent|bulletin|flash|advisory|embargoed|more$|\(more|\(\(|\((?:adds|updates|recasts|refiles|corrects|repeats|rewrites|releads)\b|-0-|-- ?[A-Z]|\(?30|\([$£€¥]? ?1 =|end |.{2,44}\) ?[—–-]{1,2}$)/i,
    /,\s?(?:\d\w\w )?(?:ld|lead|add|take|writethru)\b/i,
    /Writer$/,
  ],
  mayReportSpeech: true,
  patterns: [
    /^(?:BC|AM|PM|AP|UPI|UR|[A-Z]\d{4})-[A-Z][\w-]{2,40}(?:[ ,][^.]{0,40})?$/,
    /^[\p{L}\p{N}&’'. -]{3,60},\s?(?:\d(?:st|nd|rd|th)\s)?(?:ld|lead|add|take|writethru)\b(?:[\s,-]{1,3}(?:\d{1,4}(?:st|nd|rd|th)?|ld|lead|add|take|writethru|words|eds|pickup|urgent)\b){0,5}[.:=]?$/iu,
    /^\(?[A-Z]{2,6}\)? ?[—–]$/,
    // A dateline on a line of its own, with the broadcaster's letters.
    /^\p{Lu}[\p{L}.,’' -]{2,36} \([A-Z]{2,5}(?: \p{Lu}\p{Ll}+)?\) ?[—–-]{1,2}$/u,
    /^# ?(?:notebook|note to editors|editorial contacts?|contacts?)\b.{0,40}$/i,
    /^dpa(?: [a-z\d]{2,4}){2,6}$/,
    /^[A-Z]{2,20}(?:-[A-Z\d]{2,20}){1,3}\/(?:[A-Z\d-]{0,24})(?:\s\([^()]{2,40}\)){0,3}$/,
    /^eds:\s.{3,200}$/i,
    /^(?:ZCZC|NNNN)$/,
    /^(?:urgent|bulletin|flash|advisory|embargoed\b.{0,60}|more|\(more\)|-0-|\(?30\)?|end (?:of )?story)$/i,
    /^(?:AP|Associated|UPI|United|Reuters?|AFP|Canadian|Press|Tribune|Herald|Ledger|Times|Post|Journal|Gazette|Star|News|Courier|Record|Sun) (?:\p{Lu}[\p{L}.]+ ){0,3}(?:Staff )?Writer$/u,
    /^\((?:adds|updates|recasts|refiles|corrects|repeats|rewrites|releads)\b[^()]{2,120}\)$/i,
    /^\(\([^()]{4,120}\)\)$/,
    /^\([$£€¥]? ?1 = .{3,60}\)$/,
    /^-- ?[A-Z]{3,12}$/,
    /^AP-[A-Z]{2}-\d\d-\d\d-\d\d.{0,20}$/,
  ],
};
