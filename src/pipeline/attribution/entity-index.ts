import { givenName, isPlace, isPlainWord, registeredName } from '../../text/words/lexicon.ts';
import {
  FAMILY_NAMES_BEFORE_TWO,
  FAMILY_NAMES_FIRST,
  INSTITUTIONS,
  isBodyNoun,
  PARTICLES,
  SUFFIXES,
} from '../../text/words/names.ts';
import { THINGS } from '../../text/words/speakers.ts';
import { GENDERED, type Gender, HONORIFICS } from '../../text/words/titles.ts';
import type { Entity, Introduction } from './entity.ts';
import { formOf, isShouted, type Name, print, suffixOf } from './names/name.ts';
import { isOfLanguage } from './names/origin.ts';
import { isOfPlace } from './names/vocabulary.ts';
import { genderOfTitle, headOf, officeBefore, officeSetOff } from './roles.ts';
import { isPersonNoun } from './speaking-nouns.ts';
import { fold, foldTransliteration, hasShortForms, isShortForm, sameGivenName } from './spelling.ts';
import type { Token } from './tokens.ts';

/** The word a person is called by: the last one that is no "Jr." and no number. */
export function surnameOf(words: readonly string[]): string {
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i] ?? '';
    if (!SUFFIXES.has(word.toLowerCase())) return word;
  }
  return words.at(-1) ?? '';
}

const NOT_INTRODUCED: Introduction = { head: null, age: null, kin: false };

/** Whether two names are those of two people of `people.yaml`. */
export type AreApart = (a: string, b: string) => boolean;

/** Whether a name is given with surname; "de Hale" and "Von der Hale" are surnames alone. */
export const isFull = ({ own, kind }: Name): boolean => own > 1 && kind !== 'office';

/** The gender that a given name tells, null for one of both; undefined where it is no given name, in any case of letters. */
export const isGivenName = (word: string): Gender | null | undefined => {
  const own = givenName(word.toLowerCase());
  return own ?? registeredName(word.toLowerCase()) ?? own;
};

/** Whom a name stands for, and whether others named here may be meant as well. */
interface EntityLink {
  readonly entity: Entity;
  readonly shared: boolean;
}

/** Whoever has not been named for so many paragraphs is not whom a surname means that another bore of late. */
const longBefore = 8;

export class EntityIndex {
  private readonly areApart: AreApart;
  readonly entities: Entity[] = [];
  private readonly byForm = new Map<string, Entity>();
  private readonly bySurname = new Map<string, Entity[]>();
  private readonly byGiven = new Map<string, Entity[]>();
  /** By several words of a longer name: Ahmad Zahid, of Ahmad Zahid Razali; del Campo, of Dolores del Campo y Rivas. */
  private readonly byPart = new Map<string, Entity[]>();
  /** By the last but one of several surnames: García, of Gabriel García Moreno. */
  private readonly byMiddle = new Map<string, Entity[]>();
  /** Of whom a place is the title: Ashby, of the Marquess of Ashby. */
  private readonly byPlace = new Map<string, Entity[]>();
  /** As what each was introduced first. */
  private readonly introductions = new Map<Entity, Introduction>();
  /** Who has been printed in full so far, while mentions are linked in order. */
  private readonly introduced = new Set<Entity>();
  /** Whose surname is printed only behind the name of another. */
  private readonly partners = new Set<Entity>();
  /** The names behind which: Jean Hale, of "Owen and Jean Hale", is no Hale who is jean. */
  private readonly coupled = new Set<string>();
  /** Whom the story calls by the given name alone where they speak. */
  private readonly calledByGiven = new Set<Entity>();
  /** Of whom a surname alone is told, by the gender that "Mr" or "Mrs" before it gave first. */
  private readonly addressed = new Map<Entity, Gender>();
  /** How often each has been named so far, and in which paragraph last, by any name and beyond doubt. */
  private readonly mentioned = new Map<
    Entity,
    { readonly times: number; readonly last: number; readonly clear: number }
  >();

  constructor(areApart: AreApart) {
    this.areApart = areApart;
  }

  /** `introduction`: what stands around the name and says who that is. */
  addFull(name: Name, surnames: ReadonlySet<string>, introduction: Introduction = NOT_INTRODUCED): void {
    const { words, form } = name;
    const known = this.byForm.get(form);
    if (known) {
      this.introduce(known, introduction);
      known.full++;
      if (name.kind === 'person' && known.kind !== 'person') this.makePerson(known);
      // "ROSA MACRAE", then Rosa MacRae: only the latter tells where its capitals are.
      if (isShouted(known.words) && !isShouted(words)) known.name = print(words);
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
      !isFamilyFirst(words) &&
      !(words.length < 4 && isUnknownWord(words.at(-1) ?? ''));
    if (name.kind === 'person' && !named) {
      const surname = fold(surnameOf(words));
      for (const other of this.bySurname.get(foldTransliteration(surname)) ?? []) {
        if (!sameGivenName(words[0] ?? '', other.words[0] ?? '') || this.areApart(print(words), other.name)) continue;
        // George Hale Sr. and George Hale Jr.
        const [own, theirs] = [suffixOf(words), suffixOf(other.words)];
        if (own !== '' && theirs !== '' && own !== theirs) continue;
        if (this.isAnother(introduction, words, other)) continue;
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
    const tail = this.bySurname.get(foldTransliteration(form)) ?? this.byPart.get(form);
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
    this.introduce(entity, introduction);
    this.addNickname(entity, name);
  }

  private introduce(entity: Entity, introduction: Introduction): void {
    if (!this.introductions.has(entity) || introduction.head !== null || introduction.age !== null)
      this.introductions.set(entity, introduction);
  }

  /**
   * Whether a short form of somebody's given name is another's: where both are introduced, and not as the same; or as kin.
   * Takes Jon Hale, 34, and Jonathan Hale, 61; Kate Hale and her sister, Katherine Hale. Refuses Bob Hale, of Robert Hale, the mayor.
   */
  private isAnother(introduction: Introduction, words: readonly string[], other: Entity): boolean {
    if (!isShortForm(fold(words[0] ?? ''), fold(other.words[0] ?? ''))) return false;
    const theirs = this.introductions.get(other) ?? NOT_INTRODUCED;
    if (introduction.kin) return true;
    const differ = <T>(a: T | null, b: T | null): boolean => a !== null && b !== null && a !== b;
    return differ(introduction.age, theirs.age) || differ(introduction.head, theirs.head);
  }

  /**
   * "Derelict Hale", "Match-winner Hale", "Brave Karl", "Substitute Karl Hale": a word about somebody whom the article names
   * otherwise is no given name.
   */
  mergeDescribed(): void {
    const described = this.entities.filter(
      (entity) =>
        entity.kind === 'person' &&
        entity.words.length > 1 &&
        isDescribing(entity.words[0] ?? '') &&
        !this.isCoupled(entity),
    );
    for (const entity of described) {
      const rest = entity.words.slice(1);
      const [last = ''] = rest;
      const whole = this.byForm.get(formOf(rest));
      const called = (list: Entity[] | undefined): readonly Entity[] =>
        (list ?? []).filter((other) => other.kind === 'person' && !described.includes(other));
      const bySurname = called(this.bySurname.get(foldTransliteration(fold(last))));
      const others =
        rest.length > 1
          ? called(whole && [whole])
          : bySurname.length > 0
            ? bySurname
            : called(this.byGiven.get(fold(last)));
      if (others.length !== 1 || !others[0]) continue;
      // "her daughter, Poppy Hale,"
      if (this.introductions.get(entity)?.kin) continue;
      // "Poppy Hale, 28, … her father, Karl Hale": whose age is told is somebody, by whatever name.
      if (rest.length === 1 && entity.index < others[0].index && this.introductions.get(entity)?.age != null) continue;
      this.byForm.set(formOf(entity.words), others[0]);
      for (const list of this.bySurname.values()) if (list.includes(entity)) list.splice(list.indexOf(entity), 1);
    }
  }

  /** "the Marquess of Ashby, Edgar Vane": by title and place, and as Lord Ashby, he is meant. */
  addStyled(title: Name, holder: Name): void {
    this.addFull(holder, new Set());
    const entity = this.byForm.get(holder.form);
    if (!entity) return;
    entity.forms.add(title.form);
    this.byForm.set(title.form, entity);
    add(this.byPlace, fold(title.words.slice(2).join(' ')), entity);
  }

  /** "Owen and Chloe Hale": he who is named by his given name alone has her surname. "His wife, Jean": her `gender` is told. */
  addPartner(name: Name, partner: Name, gender: Gender | null = null): void {
    const [given = ''] = name.words;
    if (this.byGiven.has(fold(given)) || this.bySurname.has(foldTransliteration(fold(given)))) return;
    const words = [given, ...partner.words.slice(1)];
    if (this.byForm.has(formOf(words))) return;
    const entity = this.create('person', words);
    entity.full++;
    if (gender) entity.gender = gender;
    this.partners.add(entity);
    this.coupled.add(partner.form);
  }

  private addNickname(entity: Entity, { nickname }: Name): void {
    if (!nickname || entity.kind !== 'person') return;
    // Jonah “The Stapler” Hale: "said The Stapler", "the Stapler said".
    const bare = nickname.replace(/^the\s/i, '');
    for (const form of [bare, `${bare} ${surnameOf(entity.words)}`]) {
      entity.forms.add(fold(form));
      if (!this.byForm.has(fold(form))) this.byForm.set(fold(form), entity);
    }
  }

  /** "His wife, Rosa Hale", "Mrs Rosa Hale": before any surname alone is linked. */
  learnGender(name: Name, tokens: readonly Token[]): void {
    const entity = this.byForm.get(name.form);
    if (entity?.kind !== 'person') return;
    const head = headOf([...officeBefore(tokens, name.from), ...officeSetOff(tokens, name)]);
    const gender = genderOfTitle(name.title) ?? (head === null ? null : (GENDERED.get(head) ?? null));
    // "A spokesman for the minister, Mary Lim": she is no spokesman.
    const given = isGivenName(name.words[0] ?? '');
    if (gender && given && gender !== given && /^spokes/.test(head ?? '')) return;
    if (gender) entity.gender = gender;
  }

  /** "Her husband, Karl, … Karl Hale": the one person of that given name. `surely`: whatever the name tells. */
  learnGenderOfKin({ words }: Name, gender: Gender, surely = false): void {
    const [person, other] = this.byGiven.get(fold(words[0] ?? '')) ?? [];
    if (person && !other) person.gender = surely ? gender : (person.gender ?? gender);
  }

  /** "said Abbie", of the one Abbie Hale: it is another Hale who goes by the surname. */
  learnCalledByGiven({ words }: Name): void {
    const [person, other] = this.byGiven.get(fold(words[0] ?? '')) ?? [];
    if (
      person &&
      !other &&
      !this.partners.has(person) &&
      !this.bySurname.has(foldTransliteration(fold(words[0] ?? '')))
    )
      this.calledByGiven.add(person);
  }

  /** The entity a name stands for in a paragraph; a name nobody else has makes a new one. `located`: it is a place there. */
  link(name: Name, located: boolean, paragraph: number): EntityLink {
    const { form } = name;
    const single = name.words.length === 1;
    const whole = this.byForm.get(form);
    if (!located && (!whole || (single && whole.words.length === 1))) {
      const person = this.personCalled(name, form, paragraph);
      if (person) return person;
    }
    if (whole) {
      if (single && name.kind === 'person' && whole.kind === 'unknown') this.makePerson(whole);
      const spouse = single && whole.words.length === 1 ? this.addressedApart(whole, name) : null;
      if (spouse) return { entity: spouse, shared: false };
      this.addStyle(whole, name);
      return { entity: whole, shared: single && this.isShared(whole, name, this.candidates(name, form), paragraph) };
    }
    const body = this.bodyCalled(name);
    if (body) {
      this.byForm.set(form, body);
      return { entity: body, shared: false };
    }
    const entity = this.create(name.kind === 'office' ? 'unknown' : name.kind, name.words);
    if (single) this.addressedApart(entity, name);
    this.addStyle(entity, name);
    return { entity, shared: false };
  }

  /**
   * "Mr Hale", where "Mrs Hale" has been named, "Lady Hale" beside "Lord Hale", and neither by a given name: two people, each of whom
   * goes by both words. Null where the name is of the gender that was told of the first.
   */
  private addressedApart(first: Entity, name: Name): Entity | null {
    const { title, words, style } = name;
    if (title.length === 0) return null;
    const address =
      title.find((word) => /^(?:mr|mrs|ms|miss)\.?$/.test(word)) ?? PEERS.exec(style ?? '')?.[0].toLowerCase();
    const gender = address === undefined ? null : genderOfTitle([address]);
    if (address === undefined || gender === null) return null;
    const told = this.addressed.get(first) ?? gender;
    this.addressed.set(first, told);
    if (told === gender) return null;
    const form = `${fold(address)} ${name.form}`;
    const other = this.byForm.get(form) ?? this.create('person', words);
    this.byForm.set(name.form, first);
    this.byForm.set(form, other);
    this.addStyle(other, name);
    for (const [entity, its] of [
      [first, told],
      [other, gender],
    ] as const) {
      entity.gender = its;
      if (!entity.name.includes(' ')) entity.name = `${its === 'm' ? 'Mr' : 'Mrs'} ${entity.name}`;
    }
    return other;
  }

  /**
   * The one body that a name in short stands for: "the Trust", of the Fen Trust; "the RSPO", of the Royal Society for the
   * Protection of Owls; "Brightline", of Brightline Rail. Null where it fits several.
   */
  private bodyCalled({ words, kind, title }: Name): Entity | null {
    if (kind === 'person' || kind === 'place' || kind === 'office' || title.length > 0) return null;
    const fitting = new Set(
      this.entities.filter(
        (entity) => entity.kind === 'institution' && entity.full > 0 && isShortFor(words, entity.words),
      ),
    );
    return fitting.size === 1 ? ([...fitting][0] ?? null) : null;
  }

  /** "Prince Alfred", where no more is known of Alfred: the style is part of the name. */
  private addStyle(entity: Entity, { style, words }: Name): void {
    if (style && entity.words.length === 1 && !entity.name.includes(' ')) entity.name = `${style} ${words[0]}`;
  }

  private personCalled(name: Name, form: string, paragraph: number): EntityLink | null {
    const candidates = this.candidates(name, form);
    const entity = this.toldApart(candidates, paragraph) ?? this.choose(candidates, name);
    return entity ? { entity, shared: this.isShared(entity, name, candidates, paragraph) } : null;
  }

  /** The people who may be called by a name that is not their full one, for the gender its title tells. */
  private candidates(name: Name, form: string): readonly Entity[] {
    const called = this.allCalled(name, form);
    const gender = genderOfTitle(name.title);
    // "Mr Hale", of Gareth and Nerys Hale: whom a given name tells to be the other is meant where nobody else is.
    const fitting =
      gender && called.length > 1 ? called.filter((e) => (e.gender ?? e.likely ?? gender) === gender) : called;
    // "Mrs Hale", of Nan and Abbie Hale, where “No,” said Abbie: the other one.
    // Refuses Hale, of "Nan and Abbie Hale": who is named as one of a pair may be either.
    const formal = fitting.filter((entity) => !this.calledByGiven.has(entity));
    const likely =
      gender && formal.length === 1 && !fitting.some((entity) => this.isCoupled(entity)) ? formal : fitting;
    // "Mrs Hale", of Pat and Nerys Hale: of a couple the one who is surely meant so.
    const sure = gender ? likely.filter((e) => (e.gender ?? e.likely) === gender) : [];
    const others = likely.filter((e) => !sure.includes(e));
    if (sure.length === 1 && likely.some((e) => this.partners.has(e)) && others.every((e) => this.isCoupled(e)))
      return sure;
    return likely.length > 0 ? likely : called;
  }

  /** Whether somebody is one of a couple, "Pat and Nerys Hale", or named as somebody's kin. */
  private isCoupled(entity: Entity): boolean {
    return this.partners.has(entity) || this.coupled.has(formOf(entity.words));
  }

  /** By surname, or else by given name. */
  private allCalled(name: Name, form: string): readonly Entity[] {
    const single = name.words.length === 1;
    // "the US" is nobody's initials.
    if (single && name.kind === 'institution' && /^\p{Lu}{2}/u.test(name.words[0] ?? '')) return [];
    const suffix = suffixOf(name.words);
    if (suffix !== '' && name.words.length === 2) {
      const family = this.bySurname.get(foldTransliteration(fold(name.words[0] ?? ''))) ?? [];
      const own = family.filter(({ words }) => suffixOf(words) === suffix);
      return own.length > 0 ? own : family.filter(({ words }) => suffixOf(words) === '');
    }
    if (!single) return this.bySurname.get(foldTransliteration(form)) ?? this.byPart.get(form) ?? [];
    const fits = (list: readonly Entity[] | undefined): readonly Entity[] =>
      list?.filter((entity) => fitsGender(entity, name)) ?? [];
    const bySurname = fits(this.bySurname.get(foldTransliteration(form)));
    if (bySurname.length > 0) return bySurname;
    const given = fits(this.byGiven.get(form));
    const addressed = name.title.some((t) => HONORIFICS.has(t) && !BY_GIVEN_NAME.test(t));
    // "Mr Xi", of Xi Jinping: the family name may come first; but "Mr Scott" is no Scott Hale.
    const called = addressed
      ? given.filter(({ words }) => isFamilyFirst(words) || isSonOf(words) || isGivenName(words[0] ?? '') === undefined)
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
    if (form.length < 3 || !hasShortForms(form)) return found;
    for (const [given, entities] of this.byGiven)
      if (given.length > 2 && isShortForm(form, given)) found.push(...entities);
    return found;
  }

  isSurname(name: Name): boolean {
    return this.bySurname.has(foldTransliteration(name.form));
  }

  /** Whether a single word is somebody's given name here. */
  isGiven({ words }: Name): boolean {
    return words.length === 1 && this.byGiven.has(fold(words[0] ?? ''));
  }

  markIntroduced(entity: Entity): void {
    this.introduced.add(entity);
  }

  /** Counts a mention; `clear`: by a name that only this one has. */
  recordMention(entity: Entity, paragraph: number, clear: boolean): void {
    const known = this.mentioned.get(entity);
    if (this.partners.has(entity)) this.introduced.add(entity);
    this.mentioned.set(entity, {
      times: (known?.times ?? 0) + 1,
      clear: clear ? paragraph : (known?.clear ?? Number.NEGATIVE_INFINITY),
      last: paragraph,
    });
  }

  /**
   * Whether a name may be another's as well who has been introduced, and is not named far less often. Told apart where
   * the one was named beyond doubt in the same paragraph, and the other neither there nor in the one before.
   */
  private isShared(chosen: Entity, name: Name, candidates: readonly Entity[], paragraph: number): boolean {
    if (chosen.kind !== 'person' || name.words.length > 1) return false;
    // Named in full by the headline alone, or only later: whoever is named so far more often is meant.
    if (!this.introduced.has(chosen))
      return candidates.some((other) => other !== chosen && other.full * 3 >= chosen.full);
    const own = this.mentioned.get(chosen);
    return candidates.some((other) => {
      if (other === chosen || !this.introduced.has(other)) return false;
      const theirs = this.mentioned.get(other);
      if (!theirs) return false;
      if (!own) return true;
      if (theirs.times * 3 < own.times) return false;
      return !this.isNearer(chosen, other, paragraph);
    });
  }

  /**
   * The one of several with one name whom the paragraph has named beyond doubt, the others neither there nor in the one before; or who
   * alone was named of late: "Fire chief Rosa Hale came. ⏎ Hale said", where Karl Hale stood many paragraphs before. Undefined for a
   * couple, whom one name tells as well.
   */
  private toldApart(candidates: readonly Entity[], paragraph: number): Entity | undefined {
    if (candidates.length < 2 || candidates.some((e) => this.isCoupled(e))) return;
    return candidates.find((one) => candidates.every((other) => other === one || this.isNearer(one, other, paragraph)));
  }

  private isNearer(one: Entity, other: Entity, paragraph: number): boolean {
    const own = this.mentioned.get(one);
    if (!own) return false;
    const theirs = this.mentioned.get(other) ?? { clear: Number.NEGATIVE_INFINITY, last: Number.NEGATIVE_INFINITY };
    return (
      (own.clear === paragraph && theirs.clear < paragraph - 1) ||
      (own.last >= paragraph - 1 && theirs.last < paragraph - longBefore)
    );
  }

  /** Of several with one name: who has been introduced, then who is named most. */
  private choose(candidates: readonly Entity[], name: Name): Entity | undefined {
    if (candidates.length < 2) return candidates[0];
    const rank = (e: Entity): number => (this.introduced.has(e) ? 1000 : 0) + e.full * 10;
    return candidates.filter((entity) => fitsGender(entity, name)).toSorted((a, b) => rank(b) - rank(a))[0];
  }

  private create(kind: Entity['kind'], words: readonly string[]): Entity {
    const form = formOf(words);
    const entity: Entity = {
      index: this.entities.length,
      kind,
      // "the Duke of Leeds" goes by the whole.
      name: isOfPlace(words) ? `the ${print(words)}` : print(words),
      words,
      surname: fold(surnameOf(words)),
      gender: kind === 'person' ? genderOfName(words) : null,
      likely: likelyGender(words),
      roles: [],
      forms: new Set([form]),
      full: 0,
      age: null,
      first: -1,
    };
    this.entities.push(entity);
    this.byForm.set(form, entity);
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
      add(this.bySurname, foldTransliteration(formOf(words.slice(1))), entity);
      if (!/\.$/.test(words[1] ?? '') || SAINT.test(words.at(-2) ?? ''))
        add(this.bySurname, foldTransliteration(fold(words.slice(-2).join(' '))), entity);
      // García of "Gabriel García Moreno" and of "Gabriel García de la Cruz".
      let last = words.length - 2;
      while (last > 0 && PARTICLES.has(fold(words[last] ?? ''))) last--;
      const middle = words[last] ?? '';
      if (last > 0 && middle.length > 2) add(this.byMiddle, fold(middle), entity);
      for (let from = 0; from < words.length - 1; from++)
        for (let to = from + 2; to <= Math.min(words.length, from + 4); to++)
          if (!PARTICLES.has(fold(words[to - 1] ?? '')))
            add(this.byPart, fold(words.slice(from, to).join(' ')), entity);
    }
    // "al-Rashid", "O'Hara", "Marsh-Pell": what follows the particle or the hyphen stands alone too.
    const part = /^(?:al|el|ad|as|an|ar|ash|bin|ben)-(\p{L}{3,})$/u.exec(entity.surname);
    if (part?.[1]) add(this.bySurname, foldTransliteration(part[1]), entity);
    add(this.byGiven, fold(words[0] ?? ''), entity);
  }
}

/** Whether the words of a name are those of a body in short. */
function isShortFor(short: readonly string[], whole: readonly string[]): boolean {
  if (whole.length <= short.length) return false;
  const [only = ''] = short;
  const lower = only.toLowerCase();
  if (short.length === 1 && /^\p{Lu}{3,}$/u.test(only)) {
    const initials = whole
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word.charAt(0))
      .join('');
    return initials === only || (initials.endsWith(only) && /^(?:US|UK|EU|UN)$/.test(whole[0] ?? ''));
  }
  if (
    short.length === 1 &&
    (isBodyNoun(lower) || /^(?:trust|fund|museum|hospital)$/.test(lower)) &&
    lower !== 'house'
  ) {
    const [first = '', second] = whole;
    return (
      (whole.at(-1) ?? '').toLowerCase() === lower ||
      (first.toLowerCase() === lower && /^(?:of|for)$/.test(second ?? ''))
    );
  }
  return (
    short.every((word, n) => word === whole[n]) &&
    whole.slice(short.length).every((word) => CORPORATE.has(word.toLowerCase().replace('.', '')))
  );
}

/** What a firm leaves off where it is named in short. */
export const CORPORATE: ReadonlySet<string> = new Set(
  `ltd limited plc inc corp corporation co company group holdings partners associates enterprises industries foods rail
   railways water motors airlines airways energy mutual insurance bank pharmaceuticals technologies systems solutions software
   logistics shipping ferries trains buses homes properties capital securities ventures brewery breweries steel`.split(
    /\s+/,
  ),
);

/** Xi Jinping by the family, Lau Chi-keung by the form of what follows it, Tan Wei Ming by both. */
function isFamilyFirst(words: readonly string[]): boolean {
  const family = fold(words[0] ?? '');
  const given = words[1] ?? '';
  return (
    FAMILY_NAMES_FIRST.has(family) ||
    (given.includes('-') && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(given)) ||
    (words.length === 3 && FAMILY_NAMES_BEFORE_TWO.has(family) && givenName(given.toLowerCase()) === undefined)
  );
}

/** "Mr Ahmad", of Ahmad bin Hassan: whose father is told behind the name is called by the name. */
const isSonOf = (words: readonly string[]): boolean => words.some((word) => /^(?:bin|binti|bte|ibn)$/.test(word));

const SAINT = /^st\.?$/i;

/** Whether a word with a capital tells something of whoever is named behind it: Derelict, Brave, Match-winner. */
const isDescribing = (word: string): boolean =>
  isGivenName(word) === undefined &&
  !FAMILY_NAMES_BEFORE_TWO.has(word.toLowerCase()) &&
  (isOfLanguage(word.toLowerCase()) || isPersonNoun(word.toLowerCase()));

/** "Mr Szabo", after "Szabo Gergo": what follows a surname and is no word of the language is a given name. */
const isUnknownWord = (word: string): boolean => {
  const lower = word.toLowerCase();
  return (
    !isPlainWord(lower) && !INSTITUTIONS.has(lower) && !isPlace(lower) && !THINGS.has(lower) && !word.includes('-')
  );
};

/** Styles of a couple that share what follows them. */
const PEERS = /^(?:lord|lady)$/i;

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
  // Azman bin Hassan, Nurul binti Hassan: Arabic and Malay names as well.
  const whose = words.slice(1, -1).map((word) => word.toLowerCase());
  if (whose.some((word) => /^(?:bint|binti|binte|bte)$/.test(word))) return 'f';
  if (whose.some((word) => /^(?:bin|ibn)$/.test(word))) return 'm';
  const gender = givenName(given) ?? null;
  const registered = registeredName(given);
  // Émile is a woman's name in one list and a man's in another.
  return gender && registered && gender !== registered ? null : gender;
}

function add(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = map.get(key);
  if (!list) map.set(key, [entity]);
  else if (!list.includes(entity)) list.push(entity);
}
