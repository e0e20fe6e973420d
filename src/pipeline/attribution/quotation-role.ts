import { memoizeAt } from '../../memoize.ts';
import { cueAt, is, type Parsed } from './parse.ts';

/**
 * What quoted words are in their own clause, for words below a sentence. Those that only tell which thing is meant (its “smart”
 * bins), or are the thing that is spoken of, are often the paper's own; those that say what it is like are mostly the speaker's.
 */
export type QuotationRole =
  | 'modifier' // its “smart” bins
  | 'subject' // “streaming” has grown
  | 'noun' // the “experts” who came
  | 'name' // the slogan, “Hands off”, was; the number plate “B0SS 1”
  | 'of' // sales of “vegan leather”
  | 'preposition' // under a “black cloud”, in “dire straits”
  | 'predicate' // was “over”
  | 'object' // called it “a trap”, wants “a say”
  | 'verb' // to “streamline” the office, had “lost” the plot
  | 'clause'; // that “the game is up”; set off by marks

const BE =
  /^(?:is|was|were|are|am|been|be|being|isn't|wasn't|weren't|aren't|become|becomes|became|seem|seems|seemed|look|looks|looked|feel|felt|feels|sound|sounds|sounded|remain|remains|remained)$/;

/** The role of the words at token `at`. */
export const roleOf = memoizeAt((s: Parsed, at): QuotationRole => {
  const next = s.tags[at + 1];
  let before = at - 1;
  // What it is called for the first time: through a “smear campaign”.
  const article = next !== 'noun' && /^an?$/.test(s.tokens[before]?.lower ?? '') ? 1 : 0;
  before -= article;
  while (s.tags[before] === 'adverb') before--;
  const tag = s.tags[before];
  const lower = s.tokens[before]?.lower ?? '';
  const finite =
    (next === 'verb' || next === 'auxiliary' || next === 'cue') && /^(?:VB[DZP]|MD)$/.test(s.parts[at + 1] ?? '');
  const opens =
    before < 0 ||
    tag === 'mark' ||
    tag === 'conjunction' ||
    is(s, before, 'that', 'if', 'when', 'because', 'said', 'says');
  if (lower === 'to' && s.parts[before] === 'TO' && (next === 'determiner' || next === 'noun' || next === 'pronoun'))
    return 'verb';
  if (tag === 'auxiliary' && (next === 'determiner' || next === 'pronoun') && !BE.test(lower)) return 'verb';
  if (next === 'noun' || (next === 'name' && tag === 'determiner')) return 'modifier';
  if (tag === 'determiner') return finite ? 'subject' : 'noun';
  if (finite && opens) return 'subject';
  if (lower === 'of') return 'of';
  if (tag === 'preposition') return 'preposition';
  if (BE.test(lower)) return 'predicate';
  if (tag === 'noun' && namesWords(s, before)) return 'name';
  if (lower === ',' && is(s, at + 1, ',') && s.tags[before - 1] === 'noun' && namesWords(s, before - 1)) return 'name';
  if (tag === 'verb' || tag === 'cue' || tag === 'gerund' || tag === 'pronoun' || tag === 'noun' || tag === 'name')
    return cueAt(s, before)?.saying ? 'clause' : 'object';
  return 'clause';
});

/** Nouns for words: "the heading “Known risks”", "its slogan, “Hands off”". */
function namesWords(s: Parsed, noun: number): boolean {
  return /^(?:words?|terms?|phrases?|headings?|headlines?|titles?|names?|slogans?|mottos?|mottoes|hashtags?|labels?|plates?|passwords?|captions?|brands?|nicknames?|code|subject|legend|banner|sign)$/.test(
    s.tokens[noun]?.lower ?? '',
  );
}
