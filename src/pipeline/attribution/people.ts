import { findNames, GIVEN_OFFICES, type Name } from './names.ts';
import { fold, foldTransliteration, isShortForm, sameGivenName } from './spelling.ts';
import type { Sentence, Token } from './tokens.ts';
import { givenName, isPlainWord, registeredName } from './words/lexicon.ts';
import { BODIES, FAMILY_NAMES_FIRST, INSTITUTIONS, PARTICLES, SUFFIXES } from './words/names.ts';
import { nationOf } from './words/nations.ts';
import { FIELDS, GENDERED, type Gender, HONORIFICS, OF_PLACE, OFFICES, POSTS, SHORT_OFFICES } from './words/titles.ts';

/** What an article says somebody is: "shadow defence secretary" has the head "secretary". */
export interface Role {
  readonly head: string;
  readonly words: ReadonlySet<string>;
  /** `people.yaml` says so. */
  readonly listed?: true;
}

/** A person, institution or place the article names, with all it says of them. */
export interface Entity {
  readonly index: number;
  kind: 'person' | 'institution' | 'place' | 'unknown';
  /** The fullest form of the name that the article prints. */
  name: string;
  readonly words: readonly string[];
  surname: string;
  gender: Gender | null;
  /** What the birth registers say of the given name, where nothing surer is known. */
  likely: Gender | null;
  readonly roles: Role[];
  /** Every other form, folded. */
  readonly forms: Set<string>;
  /** How often it was printed in full. */
  full: number;
  /** In years, where the article says: "Rosa Lim, 46,". */
  age: number | null;
  /** The sentence that names it first. */
  first: number;
}

/** One place where an entity is named. */
export interface Mention {
  readonly entity: Entity;
  readonly name: Name;
  /** Index of the sentence in the article, counted from 0. */
  readonly sentence: number;
  /** A surname alone that others named here bear too, with nothing to tell whose it is. */
  readonly shared: boolean;
}

/** Everybody the article names, and where. */
export interface People {
  readonly entities: readonly Entity[];
  /** For each sentence its mentions in order. */
  readonly mentions: readonly (readonly Mention[])[];
  /** For each entity the sentences that name it, in order. */
  readonly occurrences: ReadonlyMap<Entity, readonly number[]>;
}

/** The parts of a name joined as they are printed. */
function print(words: readonly string[]): string {
  const joined = (isShouted(words) ? words.map(lowered) : words).join(' ');
  return joined.includes(' ,') ? joined.replaceAll(' ,', ',') : joined;
}

/** "ROSA LIM": in capitals throughout it says no more than Rosa Lim. */
const isShouted = (words: readonly string[]): boolean =>
  words.length > 1 &&
  words.length < 4 &&
  words.every((word) => /^\p{Lu}{3,}$/u.test(word) && !BODIES.has(word.toLowerCase()));

const lowered = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();

/** The word a person is called by: the last one that is no "Jr." and no number. */
export function surnameOf(words: readonly string[]): string {
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i] ?? '';
    if (!SUFFIXES.has(word.toLowerCase())) return word;
  }
  return words.at(-1) ?? '';
}

/** Whether two names are those of two people of `people.yaml`. */
export type AreApart = (a: string, b: string) => boolean;

/** Reads who is named in the sentences: full names first, then what stands for them alone. */
export function findPeople(
  sentences: readonly Sentence[],
  capitals: ReadonlySet<string>,
  areApart: AreApart = () => false,
): People {
  const first = sentences.map((sentence) => findNames(sentence, capitals));
  const words = wordsOfPeople(first);
  // "May said", "Best said": only who knows the people reads these as names.
  const named = first.map((names, i) => {
    const sentence = sentences[i] as Sentence;
    return holdsUnread(sentence, names, words) ? findNames(sentence, capitals, words) : names;
  });
  const roster = new Roster(areApart);
  const surnames = collectSurnames(named);
  for (const [sentence, names] of named.entries()) {
    for (const [n, name] of names.entries()) {
      const next = names[n + 1];
      if (next && isTitleOf(name, next, sentences[sentence]?.tokens ?? [])) roster.addStyled(name, next);
      const partner = sharesSurname(name, next, sentences[sentence]?.tokens ?? [], words);
      if (partner) roster.addPartner(name, partner);
      if (isFull(name)) roster.addFull(name, surnames);
    }
  }
  roster.mergeDescribed();
  // Who is he or she is told by titles and kin before anybody is meant by a surname alone.
  for (const [sentence, names] of named.entries()) {
    for (const name of names) if (isFull(name)) roster.learnGender(name, sentences[sentence]?.tokens ?? []);
  }
  const occurrences = new Map<Entity, number[]>();
  const mentions = named.map((names, sentence) => {
    const found: Mention[] = [];
    const { tokens = [], paragraph = 0 } = sentences[sentence] ?? {};
    for (const name of names) {
      // "King said", of Karl King: an office that is somebody's surname, unless an article stands before it.
      const office = name.kind === 'office';
      if (office && (tokens[name.from - 1]?.lower === 'the' || !roster.isCalled(name))) continue;
      const bare: Name = office ? { ...name, title: [], kind: 'unknown' } : name;
      const { entity, shared } = roster.link(bare, isLocation(bare, tokens), paragraph);
      if (isFull(name)) roster.printed(entity);
      roster.met(entity, paragraph, !shared && (isFull(name) || name.title.length > 0));
      if (entity.first < 0) entity.first = sentence;
      const list = occurrences.get(entity);
      if (list) list.push(sentence);
      else occurrences.set(entity, [sentence]);
      found.push({ entity, name, sentence, shared });
    }
    return found;
  });
  for (const [index, list] of mentions.entries()) {
    for (const { entity, name } of list) {
      // "a rally in Port Lorne": nobody is stood in.
      if (isLocated(entity, name, sentences[index]?.tokens ?? [])) entity.kind = 'place';
    }
  }
  for (const [index, list] of mentions.entries()) {
    const tokens = sentences[index]?.tokens ?? [];
    for (const mention of list) learn(mention, tokens);
    for (const [n, mention] of list.entries()) learnCounterpart(mention, list.slice(0, n));
  }
  return { entities: roster.entities, mentions, occurrences };
}

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

/** Whether a capitalised word of somebody's name was not read as one. */
function holdsUnread({ tokens }: Sentence, names: readonly Name[], words: ReadonlySet<string>): boolean {
  return tokens.some(
    (token, i) =>
      token.capital &&
      words.has(token.lower) &&
      (GIVEN_OFFICES.test(tokens[i - 1]?.lower ?? '') || !names.some(({ from, to }) => from <= i && i < to)),
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
  if (next.title.length > 0 || isGivenName(given) === undefined || isGivenName(next.words[0] ?? '') === undefined)
    return null;
  // Karl Hale and Chloe Lim: a surname on its own.
  return words.has(given.toLowerCase()) && givenName(given.toLowerCase()) === undefined ? null : next;
}

const isGivenName = (word: string) => givenName(word.toLowerCase()) ?? registeredName(word.toLowerCase());

/** Whether a place is what is meant where a name stands: in Phoenix, near Hale, to London. */
function isLocation(name: Name, tokens: readonly Token[]): boolean {
  const before = tokens[name.from - 1]?.lower ?? '';
  return (
    name.kind === 'place' &&
    (/^(?:in|at|to|from|near|outside|inside|across|around|into|through|throughout|towards?|of|for|the)$/.test(before) ||
      tokens[name.to]?.text === ',' ||
      tokens[name.from - 1]?.text === ',')
  );
}

/** Whether a name that may be a person’s is a place here, for what stands before it: in Port Lorne, near Hale. */
function isLocated(entity: Entity, name: Name, tokens: readonly Token[]): boolean {
  return (
    (entity.kind === 'person' || entity.kind === 'unknown') &&
    name.title.length === 0 &&
    !name.possessive &&
    givenName((entity.words[0] ?? '').toLowerCase()) === undefined &&
    /^(?:in|at|near|outside|throughout|across)$/.test(tokens[name.from - 1]?.lower ?? '')
  );
}

/** Whether a name is given with surname; "de Hale" is a surname alone. */
function isFull({ words, kind }: Name): boolean {
  return (
    words.length > 1 && kind !== 'office' && !(words.length === 2 && PARTICLES.has((words[0] ?? '').toLowerCase()))
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

/** Whom a name stands for, and whether others named here may be meant as well. */
interface Link {
  readonly entity: Entity;
  readonly shared: boolean;
}

class Roster {
  private readonly areApart: AreApart;
  readonly entities: Entity[] = [];
  private readonly byForm = new Map<string, Entity>();
  private readonly bySurname = new Map<string, Entity[]>();
  private readonly byGiven = new Map<string, Entity[]>();
  /** By the first two words: Ahmad Zahid, of Ahmad Zahid Razali. */
  private readonly byStart = new Map<string, Entity[]>();
  /** By the last but one of several surnames: García, of Gabriel García Moreno. */
  private readonly byMiddle = new Map<string, Entity[]>();
  /** Of whom a place is the title: Ashby, of the Marquess of Ashby. */
  private readonly byPlace = new Map<string, Entity[]>();
  /** Who has been printed in full so far, while mentions are linked in order. */
  private readonly seen = new Set<Entity>();
  /** Whose surname is printed only behind the name of another. */
  private readonly partners = new Set<Entity>();
  /** How often each has been named so far, and in which paragraph last beyond doubt. */
  private readonly mentioned = new Map<Entity, { readonly times: number; readonly clear: number }>();

  constructor(areApart: AreApart) {
    this.areApart = areApart;
  }

  addFull(name: Name, surnames: ReadonlySet<string>): void {
    const words = name.words;
    const form = fold(print(words));
    const known = this.byForm.get(form);
    if (known) {
      known.full++;
      if (name.kind === 'person' && known.kind !== 'person') this.makePerson(known);
      this.addNickname(known, name);
      return;
    }
    // "Lim Tower", "Hale Speech": what begins with somebody's surname is no person.
    const first = fold(words[0] ?? '');
    const named =
      name.kind === 'person' &&
      name.title.length === 0 &&
      surnames.has(first) &&
      isGivenName(first) === undefined &&
      !FAMILY_NAMES_FIRST.has(first);
    if (name.kind === 'person' && !named) {
      const surname = fold(surnameOf(words));
      for (const other of this.bySurname.get(foldTransliteration(surname)) ?? []) {
        if (!sameGivenName(words[0] ?? '', other.words[0] ?? '') || this.areApart(print(words), other.name)) continue;
        // Sergei and Sergey Lavrov, Joe and Joseph R. Lim Jr.: one person; the fullest form is the name.
        if (words.length > other.words.length) other.name = print(words);
        other.forms.add(form);
        this.byForm.set(form, other);
        other.full++;
        this.addNickname(other, name);
        return;
      }
    }
    // "Ruiz de León", after "Ana Ruiz de León": a surname of several words.
    const tail = this.bySurname.get(foldTransliteration(form)) ?? this.byStart.get(form);
    if (tail?.[0] && !named && name.kind !== 'place') {
      this.byForm.set(form, tail[0]);
      return;
    }
    // "Ms Okafor" tells what Lily Okafor is.
    const addressed =
      words.length < 4 && surnames.has(fold(surnameOf(words))) && !words.some((w) => INSTITUTIONS.has(w.toLowerCase()));
    const kind = named ? 'institution' : addressed && name.kind === 'institution' ? 'person' : name.kind;
    const entity = this.create(kind === 'office' ? 'unknown' : kind, words);
    entity.full++;
    this.addNickname(entity, name);
  }

  /** "Derelict Hale": a word about somebody whom the article names otherwise is no given name. */
  mergeDescribed(): void {
    for (const entity of this.entities) {
      const [first = '', last = ''] = entity.words;
      if (
        entity.kind !== 'person' ||
        entity.words.length !== 2 ||
        isGivenName(first) !== undefined ||
        !isPlainWord(first.toLowerCase())
      )
        continue;
      const others = (this.bySurname.get(foldTransliteration(fold(last))) ?? []).filter((other) => other !== entity);
      if (others.length !== 1 || !others[0]) continue;
      this.byForm.set(fold(print(entity.words)), others[0]);
      for (const list of this.bySurname.values()) if (list.includes(entity)) list.splice(list.indexOf(entity), 1);
    }
  }

  /** "the Marquess of Ashby, Edgar Vane": by title and place, and as Lord Ashby, he is meant. */
  addStyled(title: Name, holder: Name): void {
    this.addFull(holder, new Set());
    const entity = this.byForm.get(fold(print(holder.words)));
    if (!entity) return;
    const form = fold(print(title.words));
    entity.forms.add(form);
    this.byForm.set(form, entity);
    add(this.byPlace, fold(title.words.slice(2).join(' ')), entity);
  }

  /** "Owen and Chloe Hale": he who is named by his given name alone has her surname. */
  addPartner(name: Name, partner: Name): void {
    const [given = ''] = name.words;
    if (this.byGiven.has(fold(given)) || this.bySurname.has(foldTransliteration(fold(given)))) return;
    const words = [given, ...partner.words.slice(1)];
    if (this.byForm.has(fold(print(words)))) return;
    const entity = this.create('person', words);
    entity.full++;
    this.partners.add(entity);
  }

  private addNickname(entity: Entity, { nickname }: Name): void {
    if (!nickname || entity.kind !== 'person') return;
    for (const form of [nickname, `${nickname} ${surnameOf(entity.words)}`]) {
      entity.forms.add(fold(form));
      if (!this.byForm.has(fold(form))) this.byForm.set(fold(form), entity);
    }
  }

  /** "His wife, Rosa Hale", "Mrs Rosa Hale": before any surname alone is linked. */
  learnGender(name: Name, tokens: readonly Token[]): void {
    const entity = this.byForm.get(fold(print(name.words)));
    if (entity?.kind !== 'person') return;
    const head = headOf([...before(tokens, name.from), ...ahead(tokens, name)]);
    const gender = genderOfTitle(name.title) ?? (head === null ? null : (GENDERED.get(head) ?? null));
    if (gender) entity.gender = gender;
  }

  /** The entity a name stands for in a paragraph; a name nobody else has makes a new one. `located`: it is a place there. */
  link(name: Name, located: boolean, paragraph: number): Link {
    const form = fold(print(name.words));
    const single = name.words.length === 1;
    const whole = this.byForm.get(form);
    if (!located && (!whole || (single && whole.words.length === 1))) {
      const person = this.personCalled(name, form, paragraph);
      if (person) return person;
    }
    if (whole) {
      if (single && name.kind === 'person' && whole.kind === 'unknown') this.makePerson(whole);
      this.addStyle(whole, name);
      return { entity: whole, shared: single && this.isShared(whole, name, this.candidates(name, form), paragraph) };
    }
    const entity = this.create(name.kind === 'office' ? 'unknown' : name.kind, name.words);
    this.addStyle(entity, name);
    return { entity, shared: false };
  }

  /** "Prince Alfred", where no more is known of Alfred: the style is part of the name. */
  private addStyle(entity: Entity, { style, words }: Name): void {
    if (style && entity.words.length === 1 && !entity.name.includes(' ')) entity.name = `${style} ${words[0]}`;
  }

  private personCalled(name: Name, form: string, paragraph: number): Link | null {
    const candidates = this.candidates(name, form);
    const entity = this.choose(candidates, name);
    return entity ? { entity, shared: this.isShared(entity, name, candidates, paragraph) } : null;
  }

  /** The people who may be called by a name that is not their full one: by surname, or else by given name. */
  private candidates(name: Name, form: string): readonly Entity[] {
    const single = name.words.length === 1;
    // "the US" is nobody's initials.
    if (single && name.kind === 'institution' && /^\p{Lu}{2}/u.test(name.words[0] ?? '')) return [];
    if (!single) return this.bySurname.get(foldTransliteration(form)) ?? this.byStart.get(form) ?? [];
    const fits = (list: readonly Entity[] | undefined): readonly Entity[] =>
      list?.filter((entity) => fitsGender(entity, name)) ?? [];
    const bySurname = fits(this.bySurname.get(foldTransliteration(form)));
    if (bySurname.length > 0) return bySurname;
    const given = fits(this.byGiven.get(form));
    const addressed = name.title.some((t) => HONORIFICS.has(t) && !BY_GIVEN_NAME.test(t));
    // "Mr Xi", of Xi Jinping: the family name may come first; but "Mr Scott" is no Scott Hale.
    const called = addressed
      ? given.filter(({ words }) => isFamilyFirst(words) || isGivenName(words[0] ?? '') === undefined)
      : given;
    if (called.length > 0) return called;
    if (name.style) {
      const styled = fits(this.byPlace.get(form));
      if (styled.length > 0) return styled;
    }
    if (addressed) return fits(this.byMiddle.get(form));
    const middle = fits(this.byMiddle.get(form));
    // "Liz", of Elizabeth Hale
    return middle.length > 0 ? middle : this.shortFormsOf(form);
  }

  private shortFormsOf(form: string): readonly Entity[] {
    const found: Entity[] = [];
    if (form.length < 3) return found;
    for (const [given, entities] of this.byGiven)
      if (given.length > 2 && isShortForm(form, given)) found.push(...entities);
    return found;
  }

  isCalled(name: Name): boolean {
    return name.words.length === 1 && this.bySurname.has(foldTransliteration(fold(print(name.words))));
  }

  printed(entity: Entity): void {
    this.seen.add(entity);
  }

  /** Counts a mention; `clear`: by a name that only this one has. */
  met(entity: Entity, paragraph: number, clear: boolean): void {
    const known = this.mentioned.get(entity);
    if (this.partners.has(entity)) this.seen.add(entity);
    this.mentioned.set(entity, {
      times: (known?.times ?? 0) + 1,
      clear: clear ? paragraph : (known?.clear ?? Number.NEGATIVE_INFINITY),
    });
  }

  /**
   * Whether a name may be another's as well who has been introduced, and is not named far less often. Told apart where
   * the one was named beyond doubt in the same paragraph, and the other neither there nor in the one before.
   */
  private isShared(chosen: Entity, name: Name, candidates: readonly Entity[], paragraph: number): boolean {
    if (chosen.kind !== 'person' || name.words.length > 1) return false;
    // Named in full by the headline alone, or only later: whoever is named so far more often is meant.
    if (!this.seen.has(chosen)) return candidates.some((other) => other !== chosen && other.full * 3 >= chosen.full);
    const own = this.mentioned.get(chosen);
    return candidates.some((other) => {
      if (other === chosen || !this.seen.has(other)) return false;
      const theirs = this.mentioned.get(other);
      if (!theirs) return false;
      if (!own) return true;
      if (theirs.times * 3 < own.times) return false;
      return !(own.clear === paragraph && theirs.clear < paragraph - 1);
    });
  }

  /** Of several with one name: who has been introduced, then who was named last beyond doubt, then who is named most. */
  private choose(candidates: readonly Entity[], name: Name): Entity | undefined {
    if (candidates.length < 2) return candidates[0];
    const rank = (e: Entity): number => (this.seen.has(e) ? 1000 : 0) + e.full * 10;
    return candidates.filter((entity) => fitsGender(entity, name)).toSorted((a, b) => rank(b) - rank(a))[0];
  }

  private create(kind: Entity['kind'], words: readonly string[]): Entity {
    const entity: Entity = {
      index: this.entities.length,
      kind,
      // "the Duke of Leeds" goes by the whole.
      name: words[1] === 'of' && OF_PLACE.has((words[0] ?? '').toLowerCase()) ? `the ${print(words)}` : print(words),
      words,
      surname: fold(surnameOf(words)),
      gender: kind === 'person' ? genderOfName(words) : null,
      likely: likelyGender(words),
      roles: [],
      forms: new Set([fold(print(words))]),
      full: 0,
      age: null,
      first: -1,
    };
    this.entities.push(entity);
    this.byForm.set(fold(print(words)), entity);
    if (kind === 'person') this.index(entity);
    return entity;
  }

  private makePerson(entity: Entity): void {
    entity.kind = 'person';
    entity.gender ??= genderOfName(entity.words);
    this.index(entity);
  }

  private index(entity: Entity): void {
    const { words } = entity;
    if (words.length < 2 || words[1] === 'of') return;
    add(this.bySurname, foldTransliteration(entity.surname), entity);
    // "de Hale" and "Hale", "Ruiz Lim" and "Lim": what follows the given name is a surname too.
    if (words.length > 2) {
      add(this.bySurname, foldTransliteration(fold(print(words.slice(1)))), entity);
      if (!/\.$/.test(words[1] ?? '') || SAINT.test(words.at(-2) ?? ''))
        add(this.bySurname, foldTransliteration(fold(words.slice(-2).join(' '))), entity);
      const middle = words.at(-2) ?? '';
      if (middle.length > 2 && !PARTICLES.has(fold(middle))) add(this.byMiddle, fold(middle), entity);
      add(this.byStart, fold(words.slice(0, 2).join(' ')), entity);
    }
    // "al-Rashid", "O'Hara", "Marsh-Pell": what follows the particle or the hyphen stands alone too.
    const part = /^(?:al|el|ad|as|an|ar|ash|bin|ben)-(\p{L}{3,})$/u.exec(entity.surname);
    if (part?.[1]) add(this.bySurname, foldTransliteration(part[1]), entity);
    add(this.byGiven, fold(words[0] ?? ''), entity);
  }
}

/** Xi Jinping by the family, Lau Chi-keung by the form of what follows it. */
const isFamilyFirst = ([family = '', given = '']: readonly string[]): boolean =>
  FAMILY_NAMES_FIRST.has(fold(family)) || /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(given);

const SAINT = /^st\.?$/i;

/** Forms of address that stand before a given name: Sir Karl, Sister Agnes, Sheikh Khalid. */
const BY_GIVEN_NAME =
  /^(?:sir|dame|lady|lord|king|queen|prince|princess|pope|sister|brother|father|mother|saint|sheikha?|sultan|emir|datuk|datin|dato'?|tun|seri)$/;

const fitsGender = (entity: Entity, { title }: Name): boolean => {
  const gender = genderOfTitle(title);
  return !gender || !entity.gender || entity.gender === gender;
};

function likelyGender(words: readonly string[]): Gender | null {
  if (words.length < 2 || isFamilyFirst(words)) return null;
  return registeredName((words[0] ?? '').toLowerCase()) ?? null;
}

/** The gender that a given name tells, of a name in full. */
function genderOfName(words: readonly string[]): Gender | null {
  if (words.length < 2) return null;
  const given = (words[0] ?? '').toLowerCase();
  // Of Kim Joon Park the first word is the family’s.
  if (isFamilyFirst(words)) return null;
  // Icelandic surnames say whose son or daughter.
  if (/d[oó]ttir$/.test(words.at(-1) ?? '')) return 'f';
  return givenName(given) ?? null;
}

function add(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = map.get(key);
  if (!list) map.set(key, [entity]);
  else if (!list.includes(entity)) list.push(entity);
}

/** The gender that forms of address and offices before a name tell: "Mrs", "spokesman". */
export function genderOfTitle(title: readonly string[]): Gender | null {
  for (const word of title) {
    const gender = HONORIFICS.get(word) ?? GENDERED.get(word);
    if (gender) return gender;
  }
  return null;
}

/** Takes in what stands around a name: its title, an office before it, an apposition after it. */
function learn({ entity, name }: Mention, tokens: readonly Token[]): void {
  const titled = genderOfTitle(name.title);
  if (titled && entity.kind !== 'institution') entity.gender = titled;
  if (name.title.length > 0)
    addRole(
      entity,
      name.title.map((word) => SHORT_OFFICES.get(word.replace('.', '')) ?? word),
    );
  if (tokens[name.to]?.text === ',' && /^\d\d$/.test(tokens[name.to + 1]?.text ?? ''))
    entity.age = Number(tokens[name.to + 1]?.text);
  if (entity.kind === 'institution' || entity.kind === 'place' || name.possessive) {
    if (!name.possessive) return;
  }
  for (const words of [before(tokens, name.from), ahead(tokens, name), after(tokens, name.to)]) addRole(entity, words);
}

/**
 * "the foreign secretary, Rosa Lim, met her Norwegian counterpart, Nils Berg": he holds her office in Norway. The nearest
 * one named before in the sentence is whose counterpart he is.
 */
function learnCounterpart({ entity }: Mention, earlier: readonly Mention[]): void {
  const own = entity.roles.find((role) => role.head === 'counterpart' || role.head === 'opposite');
  const other = earlier.findLast((mention) => mention.entity !== entity && mention.entity.roles.some(isHeld));
  const office = other?.entity.roles.find(isHeld);
  if (!own || !office) return;
  const nations = [...own.words].filter((word) => nationOf(word) !== null);
  if (nations.length === 0) return;
  addRole(entity, [...nations, ...[...office.words].filter((word) => nationOf(word) === null)]);
}

const isHeld = ({ head }: Role): boolean => POSTS.has(head);

/** Small words right before the name: "Kremlin spokesman Dmitri Peskov", "US secretary of state Antony Blinken". */
function before(tokens: readonly Token[], from: number): string[] {
  const words: string[] = [];
  const last = tokens[from - 1];
  if (last?.kind !== 'word' || !(OFFICES.has(last.lower) || isOfOffice(tokens, from - 1))) return [];
  for (let i = from - 1; i >= 0 && words.length < 8; i--) {
    const token = tokens[i];
    if (token?.kind !== 'word' || STOP.test(token.lower) || isVerb(token)) break;
    words.unshift(token.lower);
  }
  return words;
}

/** "the mayor of Leeds, Rosa Lim,": an office set off by commas before its name. Refuses the mayor, Rosa Lim and I. */
function ahead(tokens: readonly Token[], { from, to, words }: Name): string[] {
  if (words.length < 2 || tokens[from - 1]?.text !== ',' || !/^[,.)]?$/.test(tokens[to]?.text ?? '')) return [];
  for (let i = from - 2; i >= Math.max(0, from - 10) && tokens[i]?.kind === 'word'; i--) {
    if (!OFFICES.has(tokens[i]?.lower ?? '')) continue;
    const attached = tokens.slice(i + 1, from - 1);
    const whole = attached.length === 0 || /^(?:of|for|at)$/.test(attached[0]?.lower ?? '');
    return whole ? [...before(tokens, i + 1), ...attached.map((t) => t.lower)] : [];
  }
  return [];
}

/** "met foreign minister Karl Hale": what a verb in front says is no part of an office. */
const isVerb = ({ lower, word }: Token): boolean =>
  (word.finite || word.cue?.form === 'past') && !word.title && !FIELDS.has(lower);

/** Whether the word at `i` ends "secretary of state". */
function isOfOffice(tokens: readonly Token[], i: number): boolean {
  return tokens[i - 1]?.lower === 'of' && OFFICES.has(tokens[i - 2]?.lower ?? '');
}

/**
 * What follows a name and says what somebody is: ", the former mayor of Leeds,"; "is the mayor"; ", who is mayor";
 * "was elected mayor of Leeds". Refuses ", met his Polish counterpart".
 */
function after(tokens: readonly Token[], to: number): string[] {
  let i = to;
  const apposed = tokens[i]?.text === ',' || tokens[i]?.text === '(';
  if (apposed) i++;
  const relative = tokens[i]?.lower === 'who';
  if (relative) i++;
  const copula = /^(?:is|was|became|as|remains|been)$/.test(tokens[i]?.lower ?? '');
  if (copula) i++;
  const chosen = copula && CHOSEN.test(tokens[i]?.lower ?? '');
  if (chosen) i++;
  if ((relative && !copula) || (!apposed && !copula)) return [];
  const opener = tokens[i];
  // "The premier, Karl Hale, met his Polish counterpart": what follows is no description.
  if (opener?.kind !== 'word' || (opener.word.finite && !opener.word.office && !opener.word.title)) return [];
  // Without an article only an apposition is a description: "Karen Donfried, US assistant secretary of state".
  if (copula && !chosen && !/^(?:the|a|an|his|her|their|its)$/.test(opener.lower)) return [];
  const words: string[] = [];
  let head = false;
  for (; i < tokens.length && words.length < 14; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') break;
    // "In a letter by Karl Hale, the bishop told him": a clause of its own, no apposition.
    if (apposed && isPredicate(token)) return [];
    if (ENDS_ROLE.test(token.lower)) break;
    // "minister for housing and heritage" is one office, "a baker and mayor" are two.
    if (token.lower === 'and' && head && !FIELDS.has(tokens[i + 1]?.lower ?? '')) break;
    if (OFFICES.has(token.lower)) head = true;
    words.push(token.lower);
  }
  return head ? words : [];
}

const isPredicate = ({ lower, word }: Token): boolean =>
  /^(?:is|was|were|are|has|had|have|said|says|told)$/.test(lower) || (word.cue?.form === 'past' && !word.office);

const CHOSEN = /^(?:elected|re-elected|appointed|named|made|chosen|crowned|sworn)$/;
const ENDS_ROLE =
  /^(?:who|which|that|said|says|told|whose|was|is|were|are|has|had|have|since|from|until|when|where|after|before|during|with|by|but|as)$/;

const STOP =
  /^(?:by|with|and|or|but|for|from|to|in|on|at|as|that|said|says|told|when|while|if|is|was|were|are|has|had|have|did|who|which|than|about|against|after|before)$/;

/** Notes what somebody is said to be; words without an office in them say nothing. */
export function addRole(entity: Entity, words: readonly string[], listed?: true): void {
  if (words.length === 0) return;
  const head = headOf(words);
  if (!head) return;
  const role = { head, words: new Set(words), ...(listed ? { listed } : {}) };
  // Printed again and again in a long text, it still says no more than once.
  if (!entity.roles.some((known) => known.head === head && sameWords(known.words, role.words))) entity.roles.push(role);
  const gender = GENDERED.get(head);
  // "Widow Terry Lim": what somebody is tells more than a given name.
  if (gender) entity.gender = gender;
}

function sameWords(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((word) => b.has(word));
}

/** The head of an office: the last office word before the first "of", "for" or "at". */
export function headOf(words: readonly string[]): string | null {
  let head: string | null = null;
  for (const word of words) {
    if (/^(?:of|for|at|in|from|on|to|with)$/.test(word) && head) break;
    if (OFFICES.has(word)) head = word;
  }
  return head;
}
