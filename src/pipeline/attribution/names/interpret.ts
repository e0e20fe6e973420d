import { givenName, registeredName } from '../../../text/words/lexicon.ts';
import { BODIES, INSTITUTIONS, isLettersBehind, SUFFIXES } from '../../../text/words/names.ts';
import { OF_PLACE, STYLES } from '../../../text/words/titles.ts';
import { isPersonNoun } from '../speaking-nouns.ts';
import type { Token } from '../tokens.ts';
import { kindOfName } from './kind.ts';
import { formOf, type Name, ownWords } from './name.ts';
import { isPlaceOfOffice, isTrade } from './origin.ts';
import { opensSentence } from './surroundings.ts';
import { isJoinedTitle, titleEnd } from './title-end.ts';
import { isGiven, isOfPlace, isRank, VERY_PLAIN } from './vocabulary.ts';

export function interpret(tokens: readonly Token[], first: number, to: number, surnames: ReadonlySet<string>): Name {
  const holder = holderBehindBody(tokens, first, to);
  if (holder !== null) {
    const title = tokens.slice(first, holder).map((t) => t.lower);
    return { ...interpret(tokens, holder, to, surnames), from: first, title, kind: 'person' };
  }
  if (isBodyBehindTrade(tokens, first, to))
    return { ...interpret(tokens, first + 1, to, surnames), from: first, title: [], kind: 'institution' };
  // "ambassador to Norway Ines Rocha", "editor in chief Ines Rocha", "sergeant in charge Ines Rocha": the whole office is the title.
  const inChief =
    tokens[first - 2]?.lower === 'in' &&
    tokens[first - 3]?.word.office &&
    /^(?:chief|charge)$/.test(tokens[first - 1]?.lower ?? '');
  const from = isPlaceOfOffice(tokens, first, to) ? first - 2 : inChief ? first - 3 : first;
  let named = to;
  while (named > from + 2 && isLettersBehind(tokens[named - 1]?.text ?? '')) named--;
  const end = titleEnd(tokens, first, named, surnames);
  // "Soldier F", "Mrs B": a letter alone is no name.
  const lettered = end > from && named - end === 1 && /^\p{Lu}\d?$/u.test(tokens[end]?.text ?? '');
  const at = lettered ? end - 1 : end;
  const titled =
    end > from && tokens.slice(from, end).some((t) => t.word.titleWord || isRank(t) || isTrade(t) || isJoinedTitle(t));
  const title = tokens.slice(from, at).map((t) => t.lower);
  const possessive = tokens[to - 1]?.possessive ?? false;
  const own: number[] = [];
  let bracket = -1;
  for (let i = at; i < named; i++) {
    const { kind, text } = tokens[i] as Token;
    if (bracket < 0 && text === '(') bracket = i;
    else if ((kind === 'word' || text === '&') && (bracket < 0 || i !== bracket + 1)) own.push(i);
  }
  const words = own.map((i, n) => wordOfName(tokens, i, own[n + 1]));
  // "the Kesh East Member of the Senedd": of what somebody is, and no name.
  if (words.length === 0 || isSeatOfParty(tokens, from, to) || /^(?:of|for)$/.test(tokens[at]?.lower ?? '')) {
    const office = tokens.slice(from, to).map((t) => t.text);
    return {
      from,
      at: from,
      to,
      words: office,
      form: formOf(office),
      own: ownWords(office),
      title: tokens.slice(from, named).map((t) => t.lower),
      style: null,
      nickname: null,
      possessive,
      kind: 'office',
    };
  }
  const last = tokens[at - 1];
  return {
    from,
    at,
    to,
    words,
    form: formOf(words),
    own: ownWords(words),
    title,
    style: words.length === 1 && at > from && last?.capital && STYLES.has(last.lower) ? last.text : null,
    nickname:
      bracket >= 0
        ? (tokens[bracket + 1]?.text ?? null)
        : (tokens.slice(at, named - 1).find((t) => t.nickname)?.nickname ?? null),
    possessive,
    kind: titled ? 'person' : kindBehindArticle(tokens, from, words),
  };
}

/**
 * Where the name of somebody begins who is told, without a comma, behind the body whose office they hold: "chair of the Lorne Tenants
 * Union | Rosa Lim". Null for "the head of the Karl Marx Society", "members of the Lorne Council Rosa Lim Trust".
 */
function holderBehindBody(tokens: readonly Token[], first: number, to: number): number | null {
  const at = to - 2;
  if (at < first + 2 || tokens[first - 1]?.lower !== 'the' || !/^(?:of|for)$/.test(tokens[first - 2]?.lower ?? ''))
    return null;
  const office = tokens[first - 3];
  if (!office || !(office.word.office || isPersonNoun(office.lower)) || /[^s]s$/.test(office.lower)) return null;
  const [body, given, surname] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!body || !given || !surname || body.possessive || !isGiven(given) || given.word.commonWord) return null;
  if (surname.word.commonWord || BODIES.has(surname.lower) || INSTITUTIONS.has(surname.lower)) return null;
  return BODIES.has(body.lower) || INSTITUTIONS.has(body.lower) || /^\p{Lu}{2,6}$/u.test(body.text) ? at : null;
}

/**
 * "Airline Danube said": what kind of body it is has its capital from the head of the sentence. Refuses "Airline Pilots Union",
 * "Brewer Rosa Lim".
 */
const isBodyBehindTrade = (tokens: readonly Token[], first: number, to: number): boolean =>
  to > first + 1 &&
  opensSentence(tokens, first) &&
  TRADE_OF_BODY.test(tokens[first]?.lower ?? '') &&
  !tokens[first]?.possessive &&
  !(to > first + 2 && isGiven(tokens[first + 1])) &&
  !INSTITUTIONS.has(tokens[to - 1]?.lower ?? '');

/** "The Fianna Fáil TD", "the Plaid Cymru MS": whoever sits for a party, as its letters behind an article tell. Refuses "Rosa Lim TD". */
const isSeatOfParty = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens[from - 1]?.lower === 'the' && /^(?:MP|MEP|MSP|MS|TD|MLA|MLC|MHA|MNA|MPP)$/.test(tokens[to - 1]?.text ?? '');

const TRADE_OF_BODY =
  /^(?:airline|retailer|supermarket|charity|broadcaster|insurer|lender|brewer|housebuilder|newspaper|regulator|watchdog|start-?up|consultancy|manufacturer|operator|developer|contractor|publisher|(?:chip|car|auto|drug|book|toy)maker)$/;

const ADDRESSES =
  /^(?:Grove|Close|Lane|Road|Street|Avenue|Drive|Way|Court|Gardens|Terrace|Crescent|Place|Rise|Walk|Green|Mews)$/;

/** A word of a name as printed, with the mark that belongs to it. `next`: where the name goes on. */
function wordOfName(tokens: readonly Token[], at: number, next: number | undefined): string {
  const { text, possessive } = tokens[at] as Token;
  const mark = markBehind(tokens, at, next === undefined ? undefined : tokens[next]);
  return possessive && next !== undefined ? `${text}${/s$/i.test(text) ? "'" : "'s"}${mark}` : `${text}${mark}`;
}

/** The mark inside a body’s name that belongs to the word before it: "Environment, Food and Rural Affairs", "Which?". */
function markBehind(tokens: readonly Token[], word: number, following: Token | undefined): string {
  const mark = tokens[word + 1]?.text ?? '';
  if (mark === ',') return following && !SUFFIXES.has(following.lower) ? mark : '';
  return (mark === '?' || mark === '!') && VERY_PLAIN.has(tokens[word + 2]?.lower ?? '') ? mark : '';
}

/** "the Rivers Inspectorate": whom no given name tells to be a person has no article. */
function kindBehindArticle(tokens: readonly Token[], from: number, words: readonly string[]): Name['kind'] {
  const kind = kindOfName(words);
  const first = (words[0] ?? '').toLowerCase();
  // "Declan Hale (44), of Hazel Grove, Lorne": where he lives.
  if (tokens[from - 1]?.lower === 'of' && tokens[from - 2]?.text === ',' && ADDRESSES.test(words.at(-1) ?? ''))
    return 'place';
  const guessed =
    kind === 'person' && words.length > 1 && givenName(first) === undefined && registeredName(first) === undefined;
  const body =
    guessed || (kind === 'person' && words.length > 1 && INSTITUTIONS.has((words.at(-1) ?? '').toLowerCase()));
  return body && tokens[from - 1]?.lower === 'the' && !OF_PLACE.has(first) && !isOfPlace(words) ? 'institution' : kind;
}
