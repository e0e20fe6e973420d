import { givenName } from '../../text/words/lexicon.ts';
import { GENDERED, HONORIFICS, OF_PLACE } from '../../text/words/titles.ts';
import {
  goesWithArticle,
  goesWithoutArticle,
  isDedicated,
  isDescribedAsBody,
  isDescribedAsPerson,
  isLocated,
  isLocation,
  isModifier,
  isMum,
  isSetOffAsBody,
  isToldAsPerson,
} from './described-names.ts';
import type { Entity, Introduction, Mention, People } from './entity.ts';
import { type AreApart, EntityIndex, isFull, surnameOf } from './entity-index.ts';
import {
  addressedBySurname,
  ageToldBy,
  byAge,
  kinGender,
  kinOf,
  sharesSurname,
  sharesSurnameOfKin,
} from './families.ts';
import { findNames } from './names/index.ts';
import type { Name } from './names/name.ts';
import { GIVEN_OFFICES, isOfPlace, VERY_PLAIN } from './names/vocabulary.ts';
import { collectCounterpartRole, collectRoles, introductionOf, isBehindCouple, isKin } from './roles.ts';
import { fold } from './spelling.ts';
import type { Sentence, Token } from './tokens.ts';

/** Reads who is named in the sentences: full names first, then what stands for them alone. */
export function findPeople(
  sentences: readonly Sentence[],
  capitals: ReadonlySet<string>,
  areApart: AreApart = () => false,
): People {
  const { named, words } = readNames(sentences, capitals);
  const index = new EntityIndex(areApart);
  const introductions = introduce(index, sentences, named, words);
  // Who is he or she is told by titles and kin before anybody is meant by a surname alone.
  learnFromNames(index, sentences, named);
  const mentions = linkNames(index, sentences, named, introductions);
  const all = mentions.flat();
  addressApart(index, sentences, all);
  takeShips(index, sentences, all);
  settleKinds(sentences, all);
  for (const [n, list] of mentions.entries()) {
    const tokens = sentences[n]?.tokens ?? [];
    for (const mention of list) collectRoles(mention, tokens, list[0]);
    for (const [m, mention] of list.entries()) collectCounterpartRole(mention, m, list);
  }
  return { entities: index.entities, mentions, occurrences: occurrencesOf(all) };
}

/** The names of each sentence. */
type Named = readonly (readonly Name[])[];

/** Reads the names, and with them the words of people's names. */
function readNames(
  sentences: readonly Sentence[],
  capitals: ReadonlySet<string>,
): { readonly named: Named; readonly words: ReadonlySet<string> } {
  const first = sentences.map((sentence) => findNames(sentence, capitals));
  const words = wordsOfPeople(first);
  const known = withoutKin(surnamesInFull(first), first, sentences);
  // "May said", "Best said": only who knows the people reads these as names.
  const named = first.map((names, i) => {
    const sentence = sentences[i] as Sentence;
    const read = holdsUnread(sentence, names, words) ? findNames(sentence, capitals, words, known) : names;
    return read.map((name): Name => {
      const { tokens } = sentence;
      if (isDescribedAsPerson(name, tokens) || goesWithoutArticle(name, first, sentences))
        return { ...name, kind: 'person' };
      if (isMum(name, tokens, sentences)) return { ...name, style: null };
      const isBody = isDescribedAsBody(name, tokens) || isSetOffAsBody(name, tokens) || isDedicated(name);
      return isBody ? { ...name, kind: 'institution' } : name;
    });
  });
  return { named, words };
}

/** Takes in everybody named in full, couples and kin of one surname with them; gives as what each is introduced, by folded name. */
function introduce(
  index: EntityIndex,
  sentences: readonly Sentence[],
  named: Named,
  words: ReadonlySet<string>,
): ReadonlyMap<string, Introduction> {
  const surnames = collectSurnames(named);
  const addressed = addressedBySurname(named);
  const introductions = new Map<string, Introduction>();
  for (const [at, names] of named.entries()) {
    const tokens = sentences[at]?.tokens ?? [];
    for (const [n, name] of names.entries()) {
      const next = names[n + 1];
      if (next && isTitleOf(name, next, tokens)) index.addStyled(name, next);
      const partner = sharesSurname(name, next, tokens, words);
      if (partner) index.addPartner(name, partner);
      const sibling = sharesSurnameOfKin(name, names, named, at, tokens, addressed);
      if (sibling) index.addPartner(name, sibling, kinOf(name, tokens));
      if (!isFull(name)) continue;
      const introduction = introductionOf(name, tokens);
      index.addFull(name, surnames, introduction);
      const form = fold(name.words.join(' '));
      const known = introductions.get(form);
      introductions.set(form, {
        ...introduction,
        age: introduction.age ?? known?.age ?? null,
        head: introduction.kin ? introduction.head : (known?.head ?? introduction.head),
      });
    }
  }
  index.mergeDescribed();
  return introductions;
}

/** Learns genders from titles and words for kin, and whom the story calls by the given name. */
function learnFromNames(index: EntityIndex, sentences: readonly Sentence[], named: Named): void {
  for (const [at, names] of named.entries()) {
    const tokens = sentences[at]?.tokens ?? [];
    for (const [n, name] of names.entries()) {
      const kin = kinOf(name, tokens);
      if (kin !== null) index.learnGenderOfKin(name, kin);
      else if (isFull(name)) index.learnGender(name, tokens);
      const next = names[n + 1];
      if (next && isBehindCouple(tokens, name.from) && tokens[name.to]?.lower === 'and' && next.from === name.to + 1)
        for (const [one, noun] of [
          [name, name.from - 3],
          [next, name.from - 1],
        ] as const) {
          const told = GENDERED.get(tokens[noun]?.lower ?? '');
          if (told) index.learnGenderOfKin(one, told, true);
        }
      if (speaksByOneWord(name, tokens)) index.learnCalledByGiven(name);
    }
  }
}

/** Links each name to whom it stands for; a name that nobody else has makes somebody new. */
function linkNames(
  index: EntityIndex,
  sentences: readonly Sentence[],
  named: Named,
  introductions: ReadonlyMap<string, Introduction>,
): readonly (readonly Mention[])[] {
  const toldByAge = surnamesToldByAge(sentences, named);
  return named.map((names, sentence) => {
    const { tokens = [], paragraph = 0 } = sentences[sentence] ?? {};
    return names.flatMap((name): Mention[] => {
      const bare = asSurname(index, name, tokens);
      if (bare === null) return [];
      const located = bare.kind === 'place' && isLocation(bare, tokens, index.isSurname(bare));
      const link = index.link(bare, located, paragraph);
      // "the younger Hale": there are two, and no name tells which, but whose son is who or how old they are.
      const age = isFull(name) ? null : ageToldBy(name, tokens);
      const told = age === null ? null : byAge(index.entities, link.entity, introductions, age);
      const entity = told ?? link.entity;
      const either =
        toldByAge.size > 0 &&
        entity.kind === 'person' &&
        name.words.length === 1 &&
        name.title.length === 0 &&
        toldByAge.has(fold(name.words[0] ?? ''));
      const shared = told === null && (link.shared || age !== null || either);
      if (isFull(name)) index.markIntroduced(entity);
      if (isFull(name) && tokens[name.from - 1]?.lower === 'the') entity.article = true;
      index.recordMention(entity, paragraph, !shared && (isFull(name) || name.title.length > 0));
      if (entity.first < 0) entity.first = sentence;
      // "King said", of Ann King: a surname is no title.
      return [{ entity, name: bare, sentence, shared }];
    });
  });
}

/**
 * An office or a street that is somebody's surname here: "King said", of Karl King; "Street told members", of Lincoln Street. Any
 * other name stays as it is. Null for an office that is nobody's name.
 */
function asSurname(index: EntityIndex, name: Name, tokens: readonly Token[]): Name | null {
  const article = tokens[name.from - 1]?.lower === 'the';
  if (name.kind === 'office') {
    // "Dean said", of young Dean Hale.
    const called = GIVEN_OFFICES.has((name.words[0] ?? '').toLowerCase()) && index.isGiven(name);
    return article || !(called || index.isSurname(name)) ? null : { ...name, title: [], kind: 'unknown' };
  }
  const street =
    name.kind === 'institution' &&
    name.words.length === 1 &&
    /^\p{Lu}\p{Ll}/u.test(name.words[0] ?? '') &&
    // A body goes by its article.
    !article &&
    index.isSurname(name);
  return street ? { ...name, kind: 'unknown' } : name;
}

/** "The elder Hale left. Hale said": where an article tells two so, the surname alone tells neither. */
const surnamesToldByAge = (sentences: readonly Sentence[], named: Named): ReadonlySet<string> =>
  new Set(
    named.flatMap((names, i) =>
      names.flatMap((name) =>
        !isFull(name) && ageToldBy(name, sentences[i]?.tokens ?? []) !== null ? [fold(surnameOf(name.words))] : [],
      ),
    ),
  );

/** The sentences that name each, as often as they do. */
function occurrencesOf(mentions: readonly Mention[]): ReadonlyMap<Entity, readonly number[]> {
  const occurrences = new Map<Entity, number[]>();
  for (const { entity, sentence } of mentions) {
    const list = occurrences.get(entity);
    if (list) list.push(sentence);
    else occurrences.set(entity, [sentence]);
  }
  return occurrences;
}

/** "Mrs Hale", beside Karl Hale: by the surname alone she would be taken for him. */
function addressApart(index: EntityIndex, sentences: readonly Sentence[], mentions: readonly Mention[]): void {
  const surnames = new Set(
    index.entities.flatMap(({ kind, words, surname }) => (kind === 'person' && words.length > 1 ? [surname] : [])),
  );
  for (const { entity, name, sentence } of mentions) {
    if (entity.name !== name.words[0] || !surnames.has(entity.surname)) continue;
    const address = sentences[sentence]?.tokens[name.at - 1];
    if (/^(?:mr|mrs|ms|miss|mx)\.?$/.test(address?.lower ?? '')) entity.name = `${address?.text} ${entity.name}`;
  }
}

/** Whoever goes with an article wherever they are named is a ship, a pub or a train. */
function takeShips(index: EntityIndex, sentences: readonly Sentence[], mentions: readonly Mention[]): void {
  const ships = new Set(
    index.entities.filter(({ kind, words }) => kind === 'person' && words.length > 1 && !isOfPlace(words)),
  );
  for (const { entity, name, sentence } of mentions)
    if (!goesWithArticle(name, sentences[sentence]?.tokens ?? [])) ships.delete(entity);
  for (const ship of ships) ship.kind = 'institution';
}

/** Tells by what stands around each name whether it is somebody's, a place or a thing. */
function settleKinds(sentences: readonly Sentence[], mentions: readonly Mention[]): void {
  for (const { entity, name, sentence } of mentions) {
    const tokens = sentences[sentence]?.tokens ?? [];
    const kin = kinOf(name, tokens);
    if (kin !== null && entity.words.length === 1 && entity.kind !== 'institution') {
      entity.kind = 'person';
      entity.gender ??= kin;
    }
    // "Moussa, 8, borrowed", "who gave his name only as Moussa"
    else if (entity.kind === 'unknown' && entity.words.length === 1 && isToldAsPerson(name, tokens))
      entity.kind = 'person';
    // "his sister, Rosa Lim,"
    else if (entity.kind === 'person' && name.words.length > 1) entity.gender ??= kinGender(name, tokens);
    // "a rally in Port Lorne": nobody is stood in.
    if (isLocated(entity, name, tokens)) entity.kind = 'place';
    // "the Drova dam": what a thing is called by is nobody.
    else if (isModifier(entity, name, tokens)) entity.kind = 'institution';
  }
}

/** "said Abbie", "Abbie said": one word beside a verb of saying. */
const speaksByOneWord = ({ words, title, from, to, possessive }: Name, tokens: readonly Token[]): boolean =>
  words.length === 1 &&
  title.length === 0 &&
  !possessive &&
  (VERY_PLAIN.has(tokens[from - 1]?.lower ?? '') || VERY_PLAIN.has(tokens[to]?.lower ?? ''));

/** The words, in lower case, that are given names or surnames of the people named in full, or with a form of address. */
function wordsOfPeople(named: readonly (readonly Name[])[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const names of named) {
    for (const name of names) {
      if (name.kind !== 'person') continue;
      if (name.words.length > 1 && !GIVEN_OFFICES.has((name.words[0] ?? '').toLowerCase())) {
        words.add((name.words[0] ?? '').toLowerCase());
        words.add(surnameOf(name.words).toLowerCase());
      } else if (name.words.length === 1 && name.title.some((word) => HONORIFICS.has(word)))
        words.add((name.words[0] ?? '').toLowerCase());
    }
  }
  return words;
}

/** The surnames, in lower case, of those whose given name is told as well, and is no office. */
const surnamesInFull = (named: readonly (readonly Name[])[]): ReadonlySet<string> =>
  new Set(
    named.flatMap((names) =>
      names.flatMap(({ kind, words }) =>
        kind === 'person' && words.length > 1 && !GIVEN_OFFICES.has((words[0] ?? '').toLowerCase())
          ? [surnameOf(words).toLowerCase()]
          : [],
      ),
    ),
  );

/** Without the surnames of those who have a brother Dean: "Terry Hale and his brother Dean". */
function withoutKin(
  surnames: ReadonlySet<string>,
  named: readonly (readonly Name[])[],
  sentences: readonly Sentence[],
): ReadonlySet<string> {
  const left = new Set(surnames);
  for (const [n, { tokens }] of sentences.entries())
    if (
      tokens.some(({ lower, capital }, i) => capital && GIVEN_OFFICES.has(lower) && isKin(tokens[i - 1]?.lower ?? ''))
    )
      for (const { words } of named[n] ?? []) left.delete(surnameOf(words).toLowerCase());
  return left;
}

/** Whether a capitalised word of somebody's name was not read as one. */
function holdsUnread({ tokens }: Sentence, names: readonly Name[], words: ReadonlySet<string>): boolean {
  return tokens.some(
    (token, i) =>
      token.capital &&
      words.has(token.lower) &&
      (GIVEN_OFFICES.has(tokens[i - 1]?.lower ?? '') ||
        !names.some(({ from, to, kind }) => kind !== 'office' && from <= i && i < to)),
  );
}

/** "the Bishop of Ely, the Rt Rev Karl Hale," "the Marquess of Ashby, Edgar Vane,": a title by which somebody goes. */
const isTitleOf = ({ to, words }: Name, next: Name, tokens: readonly Token[]): boolean =>
  words[1] === 'of' &&
  OF_PLACE.has((words[0] ?? '').toLowerCase()) &&
  tokens[to]?.text === ',' &&
  next.from === to + 1 &&
  isFull(next) &&
  next.kind === 'person';

/** Surnames that are certain: behind a title, or behind a known given name. */
function collectSurnames(named: readonly (readonly Name[])[]): Set<string> {
  const surnames = new Set<string>();
  for (const names of named) {
    for (const { kind, words, title } of names) {
      if (kind !== 'person') continue;
      if (
        (words.length === 1 && title.length > 0) ||
        (words.length === 2 && givenName((words[0] ?? '').toLowerCase()))
      ) {
        surnames.add(fold(words.at(-1) ?? ''));
      }
    }
  }
  return surnames;
}
