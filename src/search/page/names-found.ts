import type { DaySpan } from '../../edtf.ts';
import { type Named, withTitle } from './names-asked.ts';
import { daysIn } from './offices-asked.ts';
import { isInDays, type QuestionShape } from './question-shape.ts';
import { both, frame, isNameless, isStance, joining, nameless, soft } from './question-words.ts';
import { isSide, membersOf } from './sides-asked.ts';
import type { SuggestionData } from './suggestions.ts';
import type { Word } from './typed-words.ts';

/** Whom and what a question names. */
export interface NamesFound {
  /** What narrows the answer. */
  readonly found: readonly Named[];
  /** Who is spoken about. */
  readonly topic: readonly Named[];
  /** Whether a second one is named as spoken about. */
  readonly isSpokenOf: boolean;
  /** “when did Lima visit the harbour” asks for no words of hers: what is told of her answers it. */
  readonly isToldOf: boolean;
  /** Whether words are asked for that nobody named has said. */
  readonly isNobodys: boolean;
  /** Which words name something, by their places. */
  readonly isTaken: (at: number) => boolean;
}

type Stretch = readonly [start: number, end: number];

/** Finds the names of a question, and tells those who speak from those who are spoken about. */
export function namesFound(shape: QuestionShape, known: SuggestionData): NamesFound {
  const { words, days } = shape;
  const named = nameEach(shape, known);
  const found = settleSides(named.found, words, known);
  const dayStretch: readonly Stretch[] = days ? [[days.start, days.end]] : [];
  const stretches: Stretch[] = [
    ...dayStretch,
    ...found.map(
      (one): Stretch => [one.kind === 'office' ? (named.starts.get(one.start) ?? one.start) : one.start, one.end],
    ),
  ];
  const isToldOf = tellsOf(shape, found, stretches);
  const taken = isToldOf ? [...dayStretch] : stretches;
  const nobodys = namelessAt(words);
  const isNobodys = nobodys !== null && !taken.some(([start, end]) => start < nobodys[1] && nobodys[0] < end);
  if (isNobodys) taken.push(nobodys);
  return {
    found: isToldOf ? [] : found,
    topic: named.topic,
    isSpokenOf: named.isSpokenOf,
    isToldOf,
    isNobodys,
    isTaken: (at) => isWithin(taken, at),
  };
}

const isWithin = (stretches: readonly Stretch[], at: number): boolean =>
  stretches.some(([start, end]) => at >= start && at < end);

/** Every name from left to right, with where an office begins that has a rank before it. */
function nameEach(
  { words, days, asksSpeech, alone, about, when, addressed, isMentioned, spokenOf }: QuestionShape,
  known: SuggestionData,
) {
  const found: Named[] = [];
  const topic: Named[] = [];
  const starts = new Map<number, number>();
  const partAt = (at: number): string => words[at]?.parts[0] ?? '';
  let isSpokenOf = false;
  for (let at = 0; at < words.length; at++) {
    if (isInDays(days, at)) continue;
    const limit = days && at < days.start ? days.start : words.length;
    const named = withTitle(words, at, known, limit, { asksSpeech, alone });
    if (!named) continue;
    // “quotes about Norland”: those that name it, whoever speaks. “what was said about Lima by Hale”: Hale speaks.
    const before = partAt(at - (partAt(at - 1) === 'the' ? 2 : 1));
    const isTopic =
      (about !== -1 && at > about && named.kind !== 'publisher' && !/^(?:by|from)$/.test(before)) ||
      (named.kind === 'speaker' && isTopicAt(words, at));
    const isSecond =
      spokenOf !== -1 && at > spokenOf && named.kind !== 'publisher' && found.some(({ kind }) => kind !== 'publisher');
    if (when !== -1 && at > when) {
      // Who was there is not asked for.
    } else if (isTopic || (at === addressed && named.kind !== 'publisher')) {
      if (named.kind === 'speaker' && (isTopic || isMentioned)) topic.push(named);
    } else if (named.kind === 'side' && found.length === 0 && /^(?:about|on|concerning|regarding)$/.test(before)) {
      continue;
    } else if (isSecond) isSpokenOf = true;
    else {
      found.push(days?.span ? heldThen(named, words, days.span, known) : named);
      if (named.kind === 'office') starts.set(named.start, startWithRank(words, named, known));
    }
    at = named.end - 1;
  }
  return { found, topic, starts, isSpokenOf };
}

/**
 * “Putin quotes on Nato”: a side that nobody asked for speaks for is what is spoken about. “Putin and the Americans”: it is
 * everybody who speaks for it.
 */
function settleSides(found: readonly Named[], words: readonly Word[], known: SuggestionData): readonly Named[] {
  const namedPlaces = found.flatMap(({ places }) => places);
  if (namedPlaces.length === 0) return found;
  return found.flatMap((named): readonly Named[] => {
    if (named.kind !== 'side') return [named];
    const places = membersOf(named.value, known.facts);
    if (namedPlaces.some((place) => places.includes(place))) return [named];
    const at = /^the$/i.test(words[named.start - 1]?.typed ?? '') ? named.start - 1 : named.start;
    const isJoined = [words[at - 1], words[named.end]].some((word) => both.test(word?.typed ?? ''));
    return isJoined ? [{ ...named, kind: 'office', places }] : [];
  });
}

/** Whether what is told of those named is asked for, and no words of theirs. */
function tellsOf(
  { words, isAsking, asksSpeech }: QuestionShape,
  found: readonly Named[],
  stretches: readonly Stretch[],
): boolean {
  return (
    isAsking &&
    !asksSpeech &&
    found.length > 0 &&
    found.every(({ kind }) => kind === 'speaker' || kind === 'office') &&
    !words.some(({ parts: [part = ''] }) => isStance(part)) &&
    words.some(
      ({ parts }, at) =>
        !isWithin(stretches, at) &&
        !parts.every(
          (part) =>
            frame.has(part) ||
            joining.has(part) ||
            (soft.has(part) && !/^(?:meet|met|meets|go|goes|going|went|gone|come|comes|came|coming)$/.test(part)),
        ),
    )
  );
}

/** Of several who are quoted in an office those who held it in these days, so far as that is known. */
function heldThen(named: Named, words: readonly Word[], span: DaySpan, known: SuggestionData): Named {
  if (named.kind !== 'office' || named.places.length < 2) return named;
  const parts = words.slice(named.start, named.end).flatMap((word) => word.parts);
  const places = named.places.filter((place) => {
    const held = daysIn(parts, place, known);
    return held === null || (held.from <= (span.to || held.from) && held.to >= span.from);
  });
  return places.length > 0 ? { ...named, places } : named;
}

/** Where an office begins with the country and the rank before it: “Norland's top spy”. */
function startWithRank(words: readonly Word[], { start, places }: Named, { facts }: SuggestionData): number {
  let at = start;
  while (at > 0 && /^(?:top|chief|main|senior|leading)$/.test(words[at - 1]?.parts[0] ?? '')) at--;
  const country = words[at - 1]?.parts[0] ?? '';
  const isOwn = places.every((place) => isSide(country, facts.sides[facts.speakers[place]?.side ?? -1] ?? ''));
  return at < start && country !== '' && isOwn ? at - 1 : start;
}

/** Whether only words that lead to a topic stand before `at`: “quotes about”, “what others said of”. */
function isTopicAt(words: readonly Word[], at: number): boolean {
  const before = words.slice(0, at).flatMap(({ parts }) => parts);
  const last = before.at(-1) === 'the' ? before.at(-2) : before.at(-1);
  return (
    /^(?:about|concerning|regarding|mentioning)$/.test(last ?? '') &&
    before.every((part) => frame.has(part) || soft.has(part))
  );
}

/** Where the words ask for what nobody who is named has said; null where they do not. */
function namelessAt(words: readonly Word[]): readonly [start: number, end: number] | null {
  const parts = words.map((word) => word.parts.join(''));
  const found = nameless.exec(parts.join(' ')) ?? isNameless.exec(parts.join(' '));
  if (!found || parts.includes('')) return null;
  const start = parts.join(' ').slice(0, found.index).split(' ').filter(Boolean).length;
  const end = start + found[0].split(' ').length;
  return [start, end];
}
