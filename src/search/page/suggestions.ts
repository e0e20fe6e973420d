import { type DaySpan, daySpan, yearOf } from '../../edtf.ts';
import { foldWords } from '../folding.ts';
import type { SearchManifest } from '../index/facts.ts';
import type { Query } from './address.ts';
import { monthNames, writeSpan } from './days.ts';
import { isPassage } from './typed-words.ts';

/** A filter that the typed words may mean. Choosing it takes those words out of the field. */
export interface Suggestion {
  readonly kind: 'speaker' | 'days';
  readonly name: string;
  /** What tells it apart: office and side, or what the span is of. */
  readonly note: string;
  /** How many quotations; null where that is not known beforehand. */
  readonly count: number | null;
  readonly asked: Query;
}

/** How many quotations each speaker has, and which months there are, for the suggestions. */
export interface SuggestionData {
  readonly facts: SearchManifest;
  readonly counts: readonly number[];
  /** "2021-12", oldest first. */
  readonly months: readonly string[];
  /** Each day on which something was said or published, oldest first. */
  readonly days?: readonly string[];
  readonly language: string;
  /** Who held other offices before or after, by place in the facts: each office with the days on which they said something in it. */
  readonly terms?: ReadonlyMap<number, readonly Term[]>;
}

/** An office held, from the first day to the last on which its holder is quoted in it. */
export interface Term {
  readonly role: string;
  readonly side: number;
  readonly from: string;
  readonly to: string;
}

const most = 6;
const weakWords = new Set('the of for and a an in on by said say says what did about'.split(' '));

/** What the words in the field may mean besides themselves: days first where a date is written, then speakers. */
export function suggest(asked: Query, known: SuggestionData): readonly Suggestion[] {
  if (isPassage(asked.words)) return [];
  const days = suggestDays(asked, wordsOf(asked), known);
  const speakers = suggestSpeakers(asked, wordsOf(asked), known);
  // "what did Lavrov say about weapons in December?" means both.
  const [speaker] = speakers;
  const both = days.slice(0, 2).flatMap((span): Suggestion[] => {
    const [within] = speaker ? suggestSpeakers(span.asked, wordsOf(span.asked), known) : [];
    if (!within || within.name !== speaker?.name) return [];
    return [{ ...within, name: `${within.name}, ${span.name}`, count: null }];
  });
  return [...both, ...(both.length > 0 ? [...speakers, ...days] : [...days, ...speakers])]
    .slice(0, most)
    .map((suggestion) => ({ ...suggestion, asked: { ...suggestion.asked, words: unframed(suggestion.asked.words) } }));
}

const wordsOf = (asked: Query): string[] => asked.words.split(/\s+/).filter(Boolean);

/** Takes the frame off a question, once its names are filters: "what did say about weapons?" → "weapons". */
function unframed(words: string): string {
  if (!/^(what|when|where|how|who)\b/i.test(words)) return words;
  return words
    .replace(/^(what|when|where|how|who)\b/i, '')
    .replace(/\b(did|does|has|have|was|were|say|says|said|saying|about|on|of)\b/gi, '')
    .replace(/\?+\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function suggestSpeakers(asked: Query, words: readonly string[], { facts, counts }: SuggestionData): Suggestion[] {
  const folded = words.map((word) => foldWords(word));
  if (folded.flat().every((word) => weakWords.has(word))) return [];
  const chosen = new Set(asked.speakers);
  return (
    facts.speakers
      .flatMap(({ id, name, role, side, spellings }, place) => {
        if (chosen.has(id)) return [];
        const sideName = facts.sides[side] ?? '';
        const names = foldWords([name, ...spellings].join(' '));
        const office = foldWords(`${role} ${sideName}`);
        const fits = (word: string, own: readonly string[]) => own.some((part) => part.startsWith(word));
        const fitsOffice = (word: string) => fits(word, office) || sharesRoot(word, office);
        // The longest run of typed words that name this speaker or the office: what stands around it stays in the field.
        let best: { readonly start: number; readonly end: number; readonly score: number } | null = null;
        for (let start = 0; start < words.length; start++) {
          let named = 0;
          let held = 0;
          let end = start;
          for (let at = start; at < words.length; at++) {
            const parts = folded[at] ?? [];
            const isName = parts.length > 0 && parts.every((part) => fits(part, names));
            const isOffice = parts.length > 0 && parts.every((part) => part.length > 1 && fitsOffice(part));
            const isWeak = parts.length === 0 || parts.every((part) => weakWords.has(part));
            if (!isName && !isOffice && !(isWeak && at > start)) break;
            if (isName && !isWeak) named += parts.join('').length;
            else if (isOffice && !isWeak) held += parts.join('').length;
            if (!isWeak || isName) end = at + 1;
          }
          // An office alone has to be told from the other offices of its side: "minister" names nobody.
          const typedOffice = folded.slice(start, end).flat();
          const wholeOffice = foldWords(role).every((part) => typedOffice.some((word) => part.startsWith(word)));
          const means = named > 0 || (wholeOffice && role !== '' && held > 3);
          const score = means ? (named + held) * 2 + Math.min(named, 1) : 0;
          if (score > (best?.score ?? 0)) best = { start, end, score };
        }
        // “foreign” is the beginning of several offices, and all who hold one may be meant.
        if (beginsOffice(folded.flat(), foldWords(role)))
          best = { start: 0, end: words.length, score: folded.flat().join('').length * 2 + 1 };
        if (!best) return [];
        const rest = [...words.slice(0, best.start), ...words.slice(best.end)].join(' ');
        const suggestion: Suggestion = {
          kind: 'speaker',
          name,
          note: [role, sideName].filter(Boolean).join(', '),
          count: counts[place] ?? 0,
          asked: { ...asked, words: rest, speakers: [...asked.speakers, id] },
        };
        return [{ suggestion, ...best }];
      })
      .sort((a, b) => b.score - a.score || (b.suggestion.count ?? 0) - (a.suggestion.count ?? 0))
      // Whom more of the same words mean is meant: "russian foreign minister" is not Germany's, nor of a Foreign Office.
      .filter((one, _, [first = one]) => one.score === first.score || one.start < first.start || one.end > first.end)
      .map(({ suggestion }) => suggestion)
  );
}

/** Whether the words are an office from its beginning, the last perhaps unfinished. */
const beginsOffice = (typed: readonly string[], office: readonly string[]): boolean =>
  typed.join('').length > 3 &&
  typed.length <= office.length &&
  typed.every((word, n) => (n === typed.length - 1 ? office[n]?.startsWith(word) : office[n] === word));

/** "russian" of Russia, "ukrainian" of Ukraine: at least four letters, or all of a short word, begin both. */
function sharesRoot(word: string, own: readonly string[]): boolean {
  return own.some((part) => {
    const root = Math.max(4, part.length - 2);
    return word.length >= root && part.length >= 4 && word.slice(0, root) === part.slice(0, root);
  });
}

function suggestDays(asked: Query, words: readonly string[], known: SuggestionData): Suggestion[] {
  if (asked.from || asked.to) return [];
  const names = new Map([...monthNames('en'), ...monthNames(known.language)]);
  for (let length = Math.min(3, words.length); length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const spans = readDays(words.slice(start, start + length), names, known.months);
      if (spans.length === 0) continue;
      const before = words.slice(0, start);
      if (/^(in|on|during|since|until)$/i.test(before.at(-1) ?? '')) before.pop();
      const rest = [...before, ...words.slice(start + length)].join(' ');
      return spans.map((span): Suggestion => {
        return {
          kind: 'days',
          name: writeSpan(span, known.language),
          note: '',
          count: null,
          asked: { ...asked, words: rest, ...span },
        };
      });
    }
  }
  return [];
}

/** The days that words name: "2021", "2021-12", "December 2021", "Dec 2021", "21 December 2021", "December". */
function readDays(words: readonly string[], names: ReadonlyMap<string, number>, months: readonly string[]): DaySpan[] {
  const bare = words.map((word) => word.toLowerCase().replace(/[.,?!’']+$/, ''));
  const iso = bare.length === 1 ? daySpan(bare[0] ?? '') : null;
  if (iso) return months.some((month) => yearOf(month) === yearOf(iso.from)) ? [iso] : [];
  const numbers = bare.map((word) => (/^\d{1,4}(st|nd|rd|th)?$/.test(word) ? Number.parseInt(word, 10) : null));
  const monthAt = bare.findIndex((word) => names.has(word));
  if (monthAt === -1 || bare.some((_, at) => at !== monthAt && numbers[at] === null)) return [];
  const month = String(names.get(bare[monthAt] ?? '')).padStart(2, '0');
  const others = numbers.filter((_, at) => at !== monthAt);
  const year = others.find((number) => number !== null && number > 999);
  const day = others.find((number) => number !== null && number <= 31);
  if (others.length > (year === undefined ? 0 : 1) + (day === undefined ? 0 : 1)) return [];
  const tail = day === undefined ? '' : `-${String(day).padStart(2, '0')}`;
  const years =
    year !== undefined
      ? [`${year}`]
      : months
          .filter((known) => known.endsWith(`-${month}`))
          .map(yearOf)
          .reverse();
  return years.map((known) => daySpan(`${known}-${month}${tail}`)).filter((span) => span !== null);
}
