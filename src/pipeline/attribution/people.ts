import { findNames, type Name } from './names.ts';
import { fold, foldTransliteration, sameGivenName } from './spelling.ts';
import type { Sentence, Token } from './tokens.ts';
import { givenName } from './words/lexicon.ts';
import { FAMILY_NAMES_FIRST, INSTITUTIONS, PARTICLES, SUFFIXES } from './words/names.ts';
import { GENDERED, type Gender, HONORIFICS, OFFICES, SHORT_OFFICES } from './words/titles.ts';

/** What an article says somebody is: "shadow defence secretary" has the head "secretary". */
export interface Role {
  readonly head: string;
  readonly words: ReadonlySet<string>;
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
  const joined = words.join(' ');
  return joined.includes(' ,') ? joined.replaceAll(' ,', ',') : joined;
}

/** The word a person is called by: the last one that is no "Jr." and no number. */
export function surnameOf(words: readonly string[]): string {
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i] ?? '';
    if (!SUFFIXES.has(word.toLowerCase())) return word;
  }
  return words.at(-1) ?? '';
}

/** Reads who is named in the sentences: full names first, then what stands for them alone. */
export function findPeople(sentences: readonly Sentence[], capitals: ReadonlySet<string>): People {
  const named = sentences.map((sentence) => findNames(sentence, capitals));
  const roster = new Roster();
  const surnames = collectSurnames(named);
  for (const names of named) {
    for (const name of names) if (isFull(name)) roster.addFull(name, surnames);
  }
  // Who is he or she is told by titles and kin before anybody is meant by a surname alone.
  for (const [sentence, names] of named.entries()) {
    for (const name of names) if (isFull(name)) roster.learnGender(name, sentences[sentence]?.tokens ?? []);
  }
  const occurrences = new Map<Entity, number[]>();
  const mentions = named.map((names, sentence) => {
    const found: Mention[] = [];
    for (const name of names) {
      // "King said", of Karl King: an office that is somebody's surname, unless an article stands before it.
      const office = name.kind === 'office';
      if (office && (sentences[sentence]?.tokens[name.from - 1]?.lower === 'the' || !roster.hasSurname(name))) continue;
      const bare: Name = office ? { ...name, title: [], kind: 'unknown' } : name;
      const entity = roster.link(bare);
      const shared = !isFull(name) && roster.isShared(bare, entity);
      if (isFull(name)) roster.printed(entity);
      roster.met(entity);
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
  }
  return { entities: roster.entities, mentions, occurrences };
}

/** Whether a name that may be a person’s is a place here, for what stands before it: in Port Lorne, near Hale. */
function isLocated(entity: Entity, name: Name, tokens: readonly Token[]): boolean {
  return (
    (entity.kind === 'person' || entity.kind === 'unknown') &&
    name.title.length === 0 &&
    !name.possessive &&
    givenName((entity.words[0] ?? '').toLowerCase()) === undefined &&
    /^(?:in|near|outside|throughout|across)$/.test(tokens[name.from - 1]?.lower ?? '')
  );
}

/** Whether a name is given with surname; "de Hale" is a surname alone. */
function isFull({ words, kind }: Name): boolean {
  return words.length > 1 && kind !== 'office' && !(words.length === 2 && PARTICLES.has(words[0] ?? ''));
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

class Roster {
  readonly entities: Entity[] = [];
  private readonly byForm = new Map<string, Entity>();
  private readonly bySurname = new Map<string, Entity[]>();
  private readonly byGiven = new Map<string, Entity[]>();
  private readonly byFirst = new Map<string, Entity[]>();
  /** Who has been printed in full so far, while mentions are linked in order. */
  private readonly seen = new Set<Entity>();
  /** How often each has been named so far, and when last. */
  private readonly mentioned = new Map<Entity, { readonly times: number; readonly last: number }>();
  private clock = 0;

  addFull(name: Name, surnames: ReadonlySet<string>): void {
    const words = name.words;
    const form = fold(print(words));
    const known = this.byForm.get(form);
    if (known) {
      known.full++;
      if (name.kind === 'person' && known.kind !== 'person') this.makePerson(known);
      return;
    }
    // "Lim Tower", "Hale Speech": what begins with somebody's surname is no person.
    const first = fold(words[0] ?? '');
    const named =
      name.kind === 'person' && name.title.length === 0 && surnames.has(first) && givenName(first) === undefined;
    if (name.kind === 'person' && !named) {
      const surname = fold(surnameOf(words));
      for (const other of this.bySurname.get(foldTransliteration(surname)) ?? []) {
        if (!sameGivenName(words[0] ?? '', other.words[0] ?? '')) continue;
        // Sergei and Sergey Lavrov, Joe and Joseph R. Lim Jr.: one person; the fullest form is the name.
        other.forms.add(form);
        this.byForm.set(form, other);
        other.full++;
        return;
      }
    }
    // "Ruiz de León", after "Ana Ruiz de León": a surname of several words.
    const tail = this.bySurname.get(foldTransliteration(form));
    if (tail?.[0] && !named && name.kind !== 'place') {
      this.byForm.set(form, tail[0]);
      return;
    }
    const entity = this.create(named ? 'institution' : name.kind === 'office' ? 'unknown' : name.kind, words);
    entity.full++;
  }

  /** "His wife, Rosa Hale", "Mrs Rosa Hale": before any surname alone is linked. */
  learnGender(name: Name, tokens: readonly Token[]): void {
    const entity = this.byForm.get(fold(print(name.words)));
    if (entity?.kind !== 'person') return;
    const head = headOf([...before(tokens, name.from), ...ahead(tokens, name)]);
    const gender = genderOfTitle(name.title) ?? (head === null ? null : (GENDERED.get(head) ?? null));
    if (gender) entity.gender = gender;
  }

  /** The entity a name stands for; a name nobody else has makes a new one. */
  link(name: Name): Entity {
    const form = fold(print(name.words));
    const whole = this.byForm.get(form);
    if (whole) {
      if (name.words.length === 1 && name.kind === 'person' && whole.kind === 'unknown') this.makePerson(whole);
      return whole;
    }
    if (
      name.kind !== 'institution' &&
      name.kind !== 'place' &&
      !name.words.some((w) => INSTITUTIONS.has(w.toLowerCase()))
    ) {
      const candidates = this.bySurname.get(foldTransliteration(form)) ?? [];
      const person = this.choose(candidates, name);
      if (person) return person;
      // "Mr Scott" is no Scott Hale.
      if (name.words.length === 1 && !name.title.some((t) => HONORIFICS.has(t))) {
        const given = this.byGiven.get(form) ?? [];
        const called = this.choose(given, name);
        if (called) return called;
      }
      // "Mr Xi", of Xi Jinping: the family name may come first.
      if (name.words.length === 1 && name.title.length > 0) {
        const family = this.choose(this.byFirst.get(form) ?? [], name);
        if (family) return family;
      }
    }
    return this.create(name.kind === 'office' ? 'unknown' : name.kind, name.words);
  }

  hasSurname(name: Name): boolean {
    return name.words.length === 1 && this.bySurname.has(foldTransliteration(fold(print(name.words))));
  }

  printed(entity: Entity): void {
    this.seen.add(entity);
  }

  met(entity: Entity): void {
    const known = this.mentioned.get(entity);
    this.mentioned.set(entity, { times: (known?.times ?? 0) + 1, last: this.clock++ });
  }

  /**
   * Whether a surname without a title that tells he from she may be another's as well: one who has been named since, and
   * not so much less often.
   */
  isShared(name: Name, chosen: Entity): boolean {
    if (name.words.length > 1 || chosen.kind !== 'person') return false;
    const gender = genderOfTitle(name.title);
    const own = this.mentioned.get(chosen);
    return (this.bySurname.get(foldTransliteration(fold(print(name.words)))) ?? []).some(
      (other) =>
        other !== chosen &&
        this.seen.has(other) &&
        !(gender && other.gender && other.gender !== gender) &&
        this.mayBeMeant(other, own),
    );
  }

  private mayBeMeant(other: Entity, own: { readonly times: number; readonly last: number } | undefined): boolean {
    const named = this.mentioned.get(other);
    return named !== undefined && (!own || (named.last > own.last && named.times * 3 >= own.times));
  }

  /** Of several with one surname: whose gender fits the title, then who has been introduced, then who is named most. */
  private choose(candidates: readonly Entity[], name: Name): Entity | undefined {
    const gender = genderOfTitle(name.title);
    const fitting = candidates.filter((c) => !gender || !c.gender || c.gender === gender);
    if (fitting.length < 2) return fitting[0];
    const rank = (e: Entity): number => (this.seen.has(e) ? 1000 : 0) + e.full * 10;
    return [...fitting].sort((a, b) => rank(b) - rank(a))[0];
  }

  private create(kind: Entity['kind'], words: readonly string[]): Entity {
    const entity: Entity = {
      index: this.entities.length,
      kind,
      name: print(words),
      words,
      surname: fold(surnameOf(words)),
      gender: kind === 'person' && words.length > 1 ? (givenName((words[0] ?? '').toLowerCase()) ?? null) : null,
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
    if (entity.words.length > 1) entity.gender ??= givenName((entity.words[0] ?? '').toLowerCase()) ?? null;
    this.index(entity);
  }

  private index(entity: Entity): void {
    if (entity.words.length < 2) return;
    add(this.bySurname, foldTransliteration(entity.surname), entity);
    // "de Hale" and "Hale", "Ruiz Lim" and "Lim": what follows the given name is a surname too.
    if (entity.words.length > 2) {
      add(this.bySurname, foldTransliteration(fold(print(entity.words.slice(1)))), entity);
      if (!/\.$/.test(entity.words[1] ?? ''))
        add(this.bySurname, foldTransliteration(fold(entity.words.slice(-2).join(' '))), entity);
    }
    const first = fold(entity.words[0] ?? '');
    if (FAMILY_NAMES_FIRST.has(first)) add(this.byFirst, first, entity);
    if (givenName(fold(entity.words[0] ?? '')) !== undefined || entity.full > 1)
      add(this.byGiven, fold(entity.words[0] ?? ''), entity);
  }
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
  addRole(entity, before(tokens, name.from));
  addRole(entity, ahead(tokens, name));
  addRole(entity, after(tokens, name.to));
}

/** Small words right before the name: "Kremlin spokesman Dmitri Peskov", "US secretary of state Antony Blinken". */
function before(tokens: readonly Token[], from: number): string[] {
  const words: string[] = [];
  const last = tokens[from - 1];
  if (last?.kind !== 'word' || !(OFFICES.has(last.lower) || isOfOffice(tokens, from - 1))) return [];
  for (let i = from - 1; i >= 0 && words.length < 8; i--) {
    const token = tokens[i];
    if (token?.kind !== 'word' || STOP.test(token.lower)) break;
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

/** Whether the word at `i` ends "secretary of state". */
function isOfOffice(tokens: readonly Token[], i: number): boolean {
  return tokens[i - 1]?.lower === 'of' && OFFICES.has(tokens[i - 2]?.lower ?? '');
}

/** ", the former mayor of Leeds," and " is the mayor" and ", a spokesman for": what follows a name and says what they are. */
function after(tokens: readonly Token[], to: number): string[] {
  const words: string[] = [];
  let i = to;
  const first = tokens[i];
  if (first?.text === ',' || first?.text === '(') i++;
  else if (/^(?:is|was|became|as)$/.test(first?.lower ?? '')) i++;
  else return [];
  const opener = tokens[i];
  // "The premier, Karl Hale, met his Polish counterpart": what follows is no description.
  if (opener?.kind !== 'word' || (opener.word.finite && !opener.word.office)) return [];
  const plain = first?.text === ',' || first?.text === '(';
  if (!plain && !/^(?:the|a|an|his|her|their)$/.test(opener.lower)) return [];
  let head = false;
  for (; i < tokens.length && words.length < 14; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') break;
    if (/^(?:who|which|that|said|says|told|whose|was|is|were|are|has|had|have)$/.test(token.lower)) break;
    if (OFFICES.has(token.lower)) head = true;
    // Without an article only an office follows a comma: "Karen Donfried, US assistant secretary of state".
    words.push(token.lower);
  }
  return head ? words : [];
}

const STOP =
  /^(?:by|with|and|or|but|for|from|to|in|on|at|as|that|said|says|told|when|while|if|is|was|were|are|has|had|have|did|who|which|than|about|against|after|before)$/;

/** Notes what somebody is said to be; words without an office in them say nothing. */
export function addRole(entity: Entity, words: readonly string[]): void {
  if (words.length === 0) return;
  const head = headOf(words);
  if (!head) return;
  const role = { head, words: new Set(words) };
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
