import { givenName, registeredName } from '../../text/words/lexicon.ts';
import { BODIES, INSTITUTIONS, isBodyNoun } from '../../text/words/names.ts';
import { PERSON_NOUNS } from '../../text/words/speakers.ts';
import { GENDERED, type Gender, HONORIFICS, isOffice, OF_PLACE } from '../../text/words/titles.ts';
import { wordOf } from '../../text/words/word.ts';
import type { Entity, Introduction, Mention, People } from './entity.ts';
import { type AreApart, EntityIndex, isFull, isGivenName, surnameOf } from './entity-index.ts';
import { findNames } from './names/index.ts';
import { mayBeSurname } from './names/kind.ts';
import type { Name } from './names/name.ts';
import { opensSentence } from './names/surroundings.ts';
import { GIVEN_OFFICES, isOfPlace, VERY_PLAIN } from './names/vocabulary.ts';
import { collectCounterpartRole, collectRoles, genderOfTitle, introductionOf, isKin } from './roles.ts';
import { fold } from './spelling.ts';
import type { Sentence, Token } from './tokens.ts';

/** Reads who is named in the sentences: full names first, then what stands for them alone. */
export function findPeople(
  sentences: readonly Sentence[],
  capitals: ReadonlySet<string>,
  areApart: AreApart = () => false,
): People {
  const first = sentences.map((sentence) => findNames(sentence, capitals));
  const words = wordsOfPeople(first);
  const known = withoutKin(surnamesInFull(first), first, sentences);
  // "May said", "Best said": only who knows the people reads these as names.
  const named = first.map((names, i) => {
    const sentence = sentences[i] as Sentence;
    const read = holdsUnread(sentence, names, words) ? findNames(sentence, capitals, words, known) : names;
    return read.map((name) =>
      isDescribedAsPerson(name, sentence.tokens) || goesWithoutArticle(name, first, sentences)
        ? { ...name, kind: 'person' as const }
        : isMum(name, sentence.tokens, sentences)
          ? { ...name, style: null }
          : isDescribedAsBody(name, sentence.tokens) || isSetOffAsBody(name, sentence.tokens) || isDedicated(name)
            ? { ...name, kind: 'institution' as const }
            : name,
    );
  });
  const index = new EntityIndex(areApart);
  const surnames = collectSurnames(named);
  const introductions = new Map<string, Introduction>();
  const addressed = addressedBySurname(named);
  for (const [sentence, names] of named.entries()) {
    for (const [n, name] of names.entries()) {
      const next = names[n + 1];
      if (next && isTitleOf(name, next, sentences[sentence]?.tokens ?? [])) index.addStyled(name, next);
      const partner = sharesSurname(name, next, sentences[sentence]?.tokens ?? [], words);
      if (partner) index.addPartner(name, partner);
      const sibling = sharesSurnameOfKin(
        name,
        names,
        named[sentence - 1] ?? [],
        sentences[sentence]?.tokens ?? [],
        addressed,
      );
      if (sibling) index.addPartner(name, sibling);
      if (!isFull(name)) continue;
      const introduction = introductionOf(name, sentences[sentence]?.tokens ?? []);
      index.addFull(name, surnames, introduction);
      const known = introductions.get(fold(name.words.join(' ')));
      introductions.set(fold(name.words.join(' ')), {
        ...introduction,
        age: introduction.age ?? known?.age ?? null,
        head: introduction.kin ? introduction.head : (known?.head ?? introduction.head),
      });
    }
  }
  index.mergeDescribed();
  // Who is he or she is told by titles and kin before anybody is meant by a surname alone.
  for (const [sentence, names] of named.entries()) {
    for (const name of names) {
      const { tokens = [] } = sentences[sentence] ?? {};
      const kin = kinOf(name, tokens);
      if (kin !== null) index.learnGenderOfKin(name, kin);
      else if (isFull(name)) index.learnGender(name, tokens);
      if (speaksByOneWord(name, tokens)) index.learnCalledByGiven(name);
    }
  }
  // "The elder Hale left. Hale said": where an article tells two so, the surname alone tells neither.
  const toldByAge = new Set(
    named.flatMap((names, i) =>
      names.flatMap((name) =>
        !isFull(name) && ageToldBy(name, sentences[i]?.tokens ?? []) !== null ? [fold(surnameOf(name.words))] : [],
      ),
    ),
  );
  const occurrences = new Map<Entity, number[]>();
  const mentions = named.map((names, sentence) => {
    const found: Mention[] = [];
    const { tokens = [], paragraph = 0 } = sentences[sentence] ?? {};
    for (const name of names) {
      // "King said", of Karl King: an office that is somebody's surname, unless an article stands before it.
      const office = name.kind === 'office';
      if (office && (tokens[name.from - 1]?.lower === 'the' || !index.isSurname(name))) continue;
      // "Street told members", of Lincoln Street: a body goes by its article.
      const street =
        name.kind === 'institution' &&
        name.words.length === 1 &&
        /^\p{Lu}\p{Ll}/u.test(name.words[0] ?? '') &&
        tokens[name.from - 1]?.lower !== 'the' &&
        index.isSurname(name);
      const bare: Name = office
        ? { ...name, title: [], kind: 'unknown' }
        : street
          ? { ...name, kind: 'unknown' }
          : name;
      const link = index.link(bare, isLocation(bare, tokens, index.isSurname(bare)), paragraph);
      // "the younger Hale": there are two, and no name tells which, but whose son is who or how old they are.
      const age = isFull(name) ? null : ageToldBy(name, tokens);
      const told = age === null ? null : byAge(index.entities, link.entity, introductions, age);
      const entity = told ?? link.entity;
      const either =
        entity.kind === 'person' &&
        name.words.length === 1 &&
        name.title.length === 0 &&
        toldByAge.has(fold(name.words[0] ?? ''));
      const shared = told === null && (link.shared || age !== null || either);
      if (isFull(name)) index.markIntroduced(entity);
      if (isFull(name) && tokens[name.from - 1]?.lower === 'the') entity.article = true;
      index.recordMention(entity, paragraph, !shared && (isFull(name) || name.title.length > 0));
      if (entity.first < 0) entity.first = sentence;
      const list = occurrences.get(entity);
      if (list) list.push(sentence);
      else occurrences.set(entity, [sentence]);
      found.push({ entity, name, sentence, shared });
    }
    return found;
  });
  const fullSurnames = new Set(
    index.entities.flatMap(({ kind, words, surname }) => (kind === 'person' && words.length > 1 ? [surname] : [])),
  );
  for (const [n, list] of mentions.entries())
    for (const { entity, name } of list) {
      // "Mrs Hale", beside Karl Hale: by the surname alone she would be taken for him.
      const address = sentences[n]?.tokens[name.at - 1];
      if (
        entity.name === name.words[0] &&
        fullSurnames.has(entity.surname) &&
        /^(?:mr|mrs|ms|miss|mx)\.?$/.test(address?.lower ?? '')
      )
        entity.name = `${address?.text} ${entity.name}`;
    }
  const ships = new Set(
    index.entities.filter(({ kind, words }) => kind === 'person' && words.length > 1 && !isOfPlace(words)),
  );
  for (const [index, list] of mentions.entries())
    for (const { entity, name } of list)
      if (!goesWithArticle(name, sentences[index]?.tokens ?? [])) ships.delete(entity);
  for (const ship of ships) ship.kind = 'institution';
  for (const [index, list] of mentions.entries()) {
    for (const { entity, name } of list) {
      const kin = kinOf(name, sentences[index]?.tokens ?? []);
      if (kin !== null && entity.words.length === 1 && entity.kind !== 'institution') {
        entity.kind = 'person';
        entity.gender ??= kin;
      }
      // "Moussa, 8, borrowed", "who gave his name only as Moussa"
      else if (
        entity.kind === 'unknown' &&
        entity.words.length === 1 &&
        isToldAsPerson(name, sentences[index]?.tokens ?? [])
      )
        entity.kind = 'person';
      // "his sister, Rosa Lim,"
      else if (entity.kind === 'person' && name.words.length > 1)
        entity.gender ??= kinGender(name, sentences[index]?.tokens ?? []);
      // "a rally in Port Lorne": nobody is stood in.
      if (isLocated(entity, name, sentences[index]?.tokens ?? [])) entity.kind = 'place';
      // "the Drova dam": what a thing is called by is nobody.
      else if (isModifier(entity, name, sentences[index]?.tokens ?? [])) entity.kind = 'institution';
    }
  }
  for (const [index, list] of mentions.entries()) {
    const tokens = sentences[index]?.tokens ?? [];
    for (const mention of list) collectRoles(mention, tokens, list[0]);
    for (const [n, mention] of list.entries()) collectCounterpartRole(mention, list.slice(0, n));
  }
  return { entities: index.entities, mentions, occurrences };
}

/** "said Abbie", "Abbie said": one word beside a verb of saying. */
const speaksByOneWord = ({ words, title, from, to, possessive }: Name, tokens: readonly Token[]): boolean =>
  words.length === 1 &&
  title.length === 0 &&
  !possessive &&
  [tokens[from - 1], tokens[to]].some((token) => VERY_PLAIN.test(token?.lower ?? ''));

/** "the younger Hale", "Hale senior": which of two of one name is meant; null where nothing tells. */
function ageToldBy({ from, to }: Name, tokens: readonly Token[]): 'elder' | 'younger' | null {
  const [before, behind] = [tokens[from - 1]?.lower ?? '', tokens[to]?.lower ?? ''];
  if (/^(?:elder|older)$/.test(before) || /^(?:senior|sr\.?|snr)$/.test(behind)) return 'elder';
  return before === 'younger' || /^(?:junior|jr\.?|jnr)$/.test(behind) ? 'younger' : null;
}

/** Of two people of one surname the elder or the younger, by their ages or by who is whose child; null where neither is told. */
function byAge(
  entities: readonly Entity[],
  { surname, words }: Entity,
  introductions: ReadonlyMap<string, Introduction>,
  wanted: 'elder' | 'younger',
): Entity | null {
  const family = entities.filter(
    (entity) =>
      entity.kind === 'person' && entity.words.length > 1 && entity.surname === (surname || fold(words.at(-1) ?? '')),
  );
  const [one, other] = family;
  if (family.length !== 2 || !one || !other) return null;
  const [a, b] = [one, other].map((entity) => introductions.get(fold(entity.words.join(' '))));
  let elder: Entity | null = null;
  const [first, second] = [one, other].map((entity) => /^(?:sr|snr|senior)\.?$/i.test(entity.words.at(-1) ?? ''));
  const [son, daughter] = [one, other].map((entity) => /^(?:jr|jnr|junior)\.?$/i.test(entity.words.at(-1) ?? ''));
  if ((first && !second) || (daughter && !son)) elder = one;
  else if ((second && !first) || (son && !daughter)) elder = other;
  else if (a?.age && b?.age && a.age !== b.age) elder = a.age > b.age ? one : other;
  else if (CHILD.test(b?.head ?? '') || PARENT.test(a?.head ?? '')) elder = one;
  else if (CHILD.test(a?.head ?? '') || PARENT.test(b?.head ?? '')) elder = other;
  return elder && (wanted === 'elder' ? elder : elder === one ? other : one);
}

const CHILD = /^(?:grand|step)?(?:son|daughter|nephew|niece)$/;
const PARENT = /^(?:grand|step)?(?:father|mother|uncle|aunt|dad|mum|mom)$/;

/**
 * Whether what stands around a name of several words shows that it is somebody's, whatever its words are: "Brooklyn Lane, who
 * lives opposite", "Olive Field, 44,", "tenant Bo Street", "Sky Park, a farmer". Refuses Port Lorne City, who won; the firm
 * Bright Lane; Mill Lane, a street.
 */
function isDescribedAsPerson(
  { kind, from, at, to, words, title, possessive }: Name,
  tokens: readonly Token[],
): boolean {
  if (!/^(?:institution|place|unknown)$/.test(kind) || possessive || title.length > 0) return false;
  if (words.length < 2 || words.length > 4 || !words.every((word) => /^\p{Lu}[\p{Ll}'’.-]/u.test(word))) return false;
  if (tokens[from - 1]?.lower === 'the' || BODIES.has((words.at(-1) ?? '').toLowerCase())) return false;
  const team =
    !/^(?:Street|Lane|Road|Hill)$/.test(words.at(-1) ?? '') &&
    INSTITUTIONS.has((words.at(-1) ?? '').toLowerCase()) &&
    givenName((words[0] ?? '').toLowerCase()) === undefined;
  const behind = tokens[to + 1];
  // "Talent Muleya (11)", "24-year-old Blessing Hale"
  if (tokens[to - 1]?.aged !== undefined || /^\d\d?-year-old$/.test(tokens[from - 1]?.lower ?? '')) return true;
  if (tokens[to]?.text === ',' && behind) {
    const age = /^\d\d?$/.test(behind.text) && /^[,.]?$/.test(tokens[to + 2]?.text ?? '');
    if (age || (behind.lower === 'who' && !team)) return true;
    if (/^(?:an?|his|her)$/.test(behind.lower)) {
      const end = nounEnd(tokens, to + 2);
      return !team && isPersonalNoun(tokens[end - 1]?.lower ?? '');
    }
    // "Lincoln Street, chairman of the club"
    const office = nounEnd(tokens, to + 1);
    if (!team && /^(?:of|for|at)$/.test(tokens[office]?.lower ?? '') && isPersonalNoun(tokens[office - 1]?.lower ?? ''))
      return true;
  }
  const setOff = tokens[from - 1]?.text === ',' && /^[,.]?$/.test(tokens[to]?.text ?? '');
  const before = tokens[setOff ? from - 2 : at - 1];
  // "The neighbour, Bill Fence,"; in "its neighbour, Norland," it is a country.
  const neighbour =
    setOff &&
    kind !== 'place' &&
    /^neighbou?r$/.test(before?.lower ?? '') &&
    /^(?:the|an?|his|her)$/.test(tokens[from - 3]?.lower ?? '');
  if (neighbour) return true;
  return before?.kind === 'word' && !before.capital && !before.possessive && !team && isPersonalNoun(before.lower);
}

/**
 * Whether a body's name stands nowhere as that of a place, and the story has no "the hall" for it. Refuses "at Elim Hall", "the Elim
 * Hall", "Elim Hall is full. The hall".
 */
function goesWithoutArticle(
  { kind, title, words }: Name,
  named: readonly (readonly Name[])[],
  sentences: readonly Sentence[],
): boolean {
  if (kind !== 'institution' || title.length > 0 || !mayBeSurname(words)) return false;
  const last = (words[1] ?? '').toLowerCase();
  return sentences.every(
    ({ tokens }, i) =>
      !(named[i] ?? []).some(
        (other) =>
          other.words[0] === words[0] &&
          other.words[1] === words[1] &&
          (other.words.length > 2 || /^(?:the|at|in|outside|near|on|to)$/.test(tokens[other.from - 1]?.lower ?? '')),
      ) &&
      !tokens.some(({ lower }, n) => lower === last && /^(?:the|its|their|our|this)$/.test(tokens[n - 1]?.lower ?? '')),
  );
}

/** "Mother Kelly was waiting": a mum, whose capital is the sentence's, where the story tells of no convent. */
const isMum = ({ style, from }: Name, tokens: readonly Token[], story: readonly Sentence[]): boolean =>
  style === 'Mother' &&
  opensSentence(tokens, from) &&
  !story.some((sentence) => sentence.tokens.some((_, i) => isOfConvent(sentence.tokens, i)));

const isOfConvent = (tokens: readonly Token[], i: number): boolean =>
  /^(?:convents?|nuns?|abbess|abbey|priory|prioress|superior|novices?|cloister)$/.test(tokens[i]?.lower ?? '') ||
  (tokens[i]?.text === 'Mother' && !opensSentence(tokens, i) && tokens[i + 1]?.capital === true);

/** "The company, Pacific Sentinel Mutual, has": a body's name set off behind what it is. Refuses who owns the firm, Rosa Lim. */
function isDescribedAsBody({ kind, from, to, title }: Name, tokens: readonly Token[]): boolean {
  if (!/^(?:person|unknown)$/.test(kind) || title.length > 0) return false;
  if (tokens[from - 1]?.text !== ',' || !/^[,.]$/.test(tokens[to]?.text ?? '')) return false;
  const noun = tokens[from - 2];
  return (
    COMPANIES.test(noun?.lower ?? '') &&
    !noun?.possessive &&
    tokens[from - 4]?.kind !== 'word' &&
    /^(?:the|an?|its|their|his|her)$/.test(tokens[from - 3]?.lower ?? '')
  );
}

/** "Tilly, the Leeds firm that makes them, blamed": what a name is, set off behind it. Refuses Rosa Lim, the firm's owner; the firm Rosa Lim founded. */
function isSetOffAsBody({ kind, from, to, title, possessive }: Name, tokens: readonly Token[]): boolean {
  if (!/^(?:person|unknown)$/.test(kind) || title.length > 0 || possessive || !opensSentence(tokens, from))
    return false;
  if (tokens[to]?.text !== ',' || !/^(?:the|an?)$/.test(tokens[to + 1]?.lower ?? '')) return false;
  const noun = tokens.findIndex(({ lower }, i) => i > to + 1 && i < to + 7 && COMPANIES.test(lower));
  const between = tokens.slice(to + 2, noun);
  return (
    noun > 0 &&
    between.every(({ kind, possessive, word }) => kind === 'word' && !possessive && !word.functionWord) &&
    !tokens[noun]?.possessive &&
    /^(?:,|that|which|based|behind|in|of|with|whose|owned|founded)$/.test(tokens[noun + 1]?.lower ?? '')
  );
}

/** "St Olave's head teacher": a school or church by the saint it is called after. Refuses St Olave said. */
const isDedicated = ({ kind, words, title, possessive }: Name): boolean =>
  kind === 'person' && possessive && title.length === 0 && words.length === 2 && /^st\.?$/i.test(words[0] ?? '');

const COMPANIES =
  /^(?:company|firm|charity|airline|retailer|supermarket|insurer|bank|brewer|brewery|publisher|manufacturer|maker|supplier|start-?up|nonprofit|broadcaster|newspaper)$/;

/** Where the words end that stand before a mark or a small word: "an apple farmer" of "an apple farmer from Leeds". */
function nounEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (tokens[end]?.kind === 'word' && !tokens[end]?.word.functionWord && end < from + 4) end++;
  return end;
}

/** What only somebody is called: farmer, niece, and no body, though a body may have a leader. */
const isPersonalNoun = (word: string): boolean =>
  (isOffice(word) || PERSON_NOUNS.has(word)) && !isBodyNoun(word) && !NO_PERSONS.test(word);

const NO_PERSONS =
  /^(?:rival|opponent|champion|winner|loser|partner|developer|publisher|contractor|operator|supplier|owner|sponsor|source|host|agent|other|another|half|majority|minority|several|many|some|few|most|all|both|two|three|four|five|six|seven|eight|nine|ten|people|folk|folks|local|native|neighbour|neighbor|member|contributor|investor|promoter|head|one)$/;

/** The words, in lower case, that are given names or surnames of the people named in full, or with a form of address. */
function wordsOfPeople(named: readonly (readonly Name[])[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const names of named) {
    for (const name of names) {
      if (name.kind !== 'person') continue;
      if (name.words.length > 1 && !GIVEN_OFFICES.test((name.words[0] ?? '').toLowerCase())) {
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
        kind === 'person' && words.length > 1 && !GIVEN_OFFICES.test((words[0] ?? '').toLowerCase())
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
      tokens.some(({ lower, capital }, i) => capital && GIVEN_OFFICES.test(lower) && isKin(tokens[i - 1]?.lower ?? ''))
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
      (GIVEN_OFFICES.test(tokens[i - 1]?.lower ?? '') ||
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

/** "Owen and Chloe Hale": the name whose surname the given name before "and" shares. */
function sharesSurname(
  name: Name,
  next: Name | undefined,
  tokens: readonly Token[],
  words: ReadonlySet<string>,
): Name | null {
  const [given = ''] = name.words;
  if (
    name.words.length !== 1 ||
    name.possessive ||
    name.title.some((t) => !t.endsWith('s')) ||
    !next ||
    next.from !== name.to + 1
  )
    return null;
  if (!/^(?:and|&|or)$/.test(tokens[name.to]?.lower ?? '') || next.kind !== 'person' || next.words.length !== 2)
    return null;
  // "Rosa Brandt of Leeds and Karl Hale of Hull": the place is hers.
  if (/^(?:of|from)$/.test(tokens[name.from - 1]?.lower ?? '') && tokens[name.from - 2]?.capital) return null;
  // "steered the boat at Dunmere and Karl Hale": nobody is stood at.
  if (/^(?:in|at|near|outside)$/.test(tokens[name.from - 1]?.lower ?? '')) return null;
  // "Brothers Huw and Gethin Hale", "the couple, Huw and Gethin Hale": kin need no register.
  const kin = name.title.some((word) => KIN.test(word)) || KIN.test(nounBefore(tokens, name.from));
  if (next.title.length > 0) return null;
  if (!kin && !isSomebodysGiven(given)) return null;
  // Karl Hale and Chloe Lim: a surname on its own.
  return words.has(given.toLowerCase()) && givenName(given.toLowerCase()) === undefined ? null : next;
}

/** The surnames, in lower case, that stand alone behind "Mr", "Mrs", with the genders these tell: "pask m". */
const addressedBySurname = (named: readonly (readonly Name[])[]): ReadonlySet<string> =>
  new Set(
    named
      .flat()
      .flatMap(({ words, title }) => (words.length === 1 ? [`${fold(words[0] ?? '')} ${genderOfTitle(title)}`] : [])),
  );

/**
 * Whose surname somebody has who is named as kin, by the given name: "Joanna Pask and her brother, Neil," where the article speaks
 * of "Mr Pask" as well. Null where it does not, or where that may be she.
 */
function sharesSurnameOfKin(
  name: Name,
  names: readonly Name[],
  earlier: readonly Name[],
  tokens: readonly Token[],
  addressed: ReadonlySet<string>,
): Name | null {
  const gender = kinOf(name, tokens);
  const isInFull = ({ kind, words }: Name): boolean => kind === 'person' && words.length === 2;
  const owner =
    gender === null
      ? undefined
      : (names.findLast((one) => isInFull(one) && one.from < name.from) ?? earlier.findLast(isInFull));
  if (!owner || isGivenName(owner.words[0] ?? '') === gender) return null;
  return addressed.has(`${fold(surnameOf(owner.words))} ${gender}`) ? owner : null;
}

const KIN =
  /^(?:brothers|sisters|twins|siblings|cousins|couple|newlyweds|spouses|parents|husband|wife|grandparents|partners|owners)$/;

/** The noun that a name follows, with a comma between or without. */
const nounBefore = (tokens: readonly Token[], from: number): string =>
  tokens[tokens[from - 1]?.text === ',' ? from - 2 : from - 1]?.lower ?? '';

/** Whether a word may be a given name: by the registers, or because it is nothing else. */
const isSomebodysGiven = (word: string): boolean =>
  isGivenName(word) !== undefined ||
  (registeredName(word.toLowerCase()) === undefined &&
    !wordOf(word.toLowerCase()).commonWord &&
    !wordOf(word.toLowerCase()).place);

/** The gender of whoever is named by a given name alone behind a word for kin: "her mother, Rosa", "his wife Rosa". */
function kinOf({ words, from, title, possessive }: Name, tokens: readonly Token[]): Gender | null {
  return words.length === 1 && title.length === 0 && !possessive ? kinGender({ from }, tokens) : null;
}

/** Whether an age behind a single name, or the words before it, tell that it is somebody's. */
function isToldAsPerson({ from, to, possessive }: Name, tokens: readonly Token[]): boolean {
  if (possessive) return false;
  const age = tokens[to]?.text === ',' && /^\d\d?$/.test(tokens[to + 1]?.text ?? '') && tokens[to + 2]?.text === ',';
  const before = tokens.slice(Math.max(0, from - 4), from).map(({ lower }) => lower);
  // "Her hero, Malachy, rows", "our waiter, Josh, said"
  const noun = tokens[from - 1]?.text === ',' && /^[,.]$/.test(tokens[to]?.text ?? '') ? from - 2 : -1;
  const owned =
    /^(?:his|her|its|their|our|my|the)$/.test(tokens[noun - 1]?.lower ?? '') || tokens[noun - 1]?.possessive === true;
  if (owned && isPersonalNoun(tokens[noun]?.lower ?? '') && !tokens[noun]?.possessive) return true;
  return age || (before.includes('name') && /^(?:as|was|is)$/.test(before.at(-1) ?? ''));
}

/** The gender that a word for kin right before a name tells: "his sister, Rosa Lim". */
function kinGender({ from }: Pick<Name, 'from'>, tokens: readonly Token[]): Gender | null {
  let noun = tokens[from - 1]?.text === ',' ? from - 2 : from - 1;
  // "his wife of 60 years, Rosa"
  if (tokens[noun]?.lower === 'years' && tokens[noun - 2]?.lower === 'of') noun -= 3;
  // "her father and coach, Karl"
  if (tokens[noun - 1]?.lower === 'and' && isKin(tokens[noun - 2]?.lower ?? '')) noun -= 2;
  // Most names stand behind no such word.
  const gender = GENDERED.get(tokens[noun]?.lower ?? '');
  if (!gender || !isKin(tokens[noun]?.lower ?? '')) return null;
  // "his younger daughter, Rosa"
  const told = /^(?:young|old|eld)e(?:r|st)$|^(?:only|late|twin|second|first|third|former|baby)$/.test(
    tokens[noun - 1]?.lower ?? '',
  );
  const owner = tokens[told ? noun - 2 : noun - 1];
  const owned = owner?.possessive || /^(?:his|her|their|my|our)$/.test(owner?.lower ?? '');
  return owned ? gender : null;
}

/**
 * Whether a place is what is meant where a name stands: in Phoenix, near Hale, to London; between commas too, but for somebody's
 * surname: “Yes,” Hale, a Democrat, said.
 */
function isLocation(name: Name, tokens: readonly Token[], surname: boolean): boolean {
  const before = tokens[name.from - 1]?.lower ?? '';
  if (name.kind !== 'place') return false;
  return (
    /^(?:in|at|to|from|near|outside|inside|across|around|into|through|throughout|towards?|of|for|the)$/.test(before) ||
    (!surname && (tokens[name.to]?.text === ',' || tokens[name.from - 1]?.text === ','))
  );
}

/** Whether a name that may be a person’s is a place here, for what stands before it: in Port Lorne, near Hale. */
function isLocated(entity: Entity, name: Name, tokens: readonly Token[]): boolean {
  return (
    (entity.kind === 'person' || entity.kind === 'unknown') &&
    name.title.length === 0 &&
    !name.possessive &&
    givenName((entity.words[0] ?? '').toLowerCase()) === undefined &&
    /^(?:in|at|near|outside|throughout|across)$/.test(tokens[name.from - 1]?.lower ?? '') &&
    !INVESTED.test(tokens[name.from - 2]?.lower ?? '')
  );
}

/** What somebody has in a firm: shares in Nubelo. */
const INVESTED =
  /^(?:shares?|stakes?|shareholders?|shareholding|stock|interest|confidence|trust|faith|belief|invest(?:s|ed|ing|ment|ments|ors?)?|trading|holding)$/;

/**
 * "the Ellen Rose sailed", "skipper of the Ellen Rose, a trawler": what never goes without an article is a ship, a pub or a train,
 * though its words are those of a person. Refuses "the Rosa Lim of old", "the Rosa Lim who", "the Rosa Lim campaign".
 */
function goesWithArticle({ from, to, words, title, possessive }: Name, tokens: readonly Token[]): boolean {
  const next = tokens[to];
  return (
    words.length > 1 &&
    title.length === 0 &&
    tokens[from - 1]?.lower === 'the' &&
    (possessive ||
      next === undefined ||
      next.kind !== 'word' ||
      next.word.finite === true ||
      /^(?:in|at|on|from|to|off|near|into|and|was|is|had|has|were|when|where|as|for|by|with)$/.test(next.lower))
  );
}

/** Whether a word of which nothing more is known tells only which thing is meant: the Drova dam. */
function isModifier(entity: Entity, name: Name, tokens: readonly Token[]): boolean {
  const next = tokens[name.to];
  return (
    entity.kind === 'unknown' &&
    name.title.length === 0 &&
    !name.possessive &&
    /^(?:the|an?)$/.test(tokens[name.from - 1]?.lower ?? '') &&
    next?.kind === 'word' &&
    next.word.commonWord &&
    !next.word.office &&
    !next.word.finite &&
    !next.word.functionWord
  );
}

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
