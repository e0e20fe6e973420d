import type { Edtf, KnownSpeaker } from '../../domain.ts';
import { memoizeFor } from '../../memoize.ts';
import { heldAt, tenuresOf } from '../../tenures.ts';
import type { Entity } from './entity.ts';
import type { AreApart } from './entity-index.ts';
import { addRole, headOf } from './roles.ts';
import { fold } from './spelling.ts';

/**
 * Lends the people an article names what `people.yaml` knows of them: their office, so that "the foreign secretary" finds
 * one whom the article introduces only as "Ms Lim". A surname alone is enough where one person of that name is known and
 * the article names no other; by office and surname ("Mayor Lim") the article names who is listed with that office.
 * Gives those who are listed with an office and not named: by that office alone they may be meant.
 */
export function introduceKnown(entities: readonly Entity[], known: readonly KnownSpeaker[]): readonly Entity[] {
  if (known.length === 0) return [];
  const forms = byForm(known);
  const named = new Set<KnownSpeaker>();
  for (const entity of entities) {
    if (entity.kind === 'institution' || entity.kind === 'place') continue;
    const fitting = [...entity.forms].flatMap((form) => forms.get(form) ?? []);
    const person = new Set(fitting).size === 1 ? fitting[0] : undefined;
    if (!person) continue;
    named.add(person);
    for (const title of titlesOf(person)) {
      if (entity.kind === 'unknown') entity.kind = 'person';
      const words = roleWords(title, person);
      const head = headOf(words);
      // "Mayor Lim"
      if (entity.words.length === 1 && entity.roles.some((role) => role.head === head)) entity.name = person.name;
      addRole(entity, words, true);
    }
  }
  const unnamed = named.size === 0 ? holdersOf(known) : holdersOf(known).filter(({ person }) => !named.has(person));
  return unnamed.map(({ entity }, n) => copyOf(entity, -1 - n));
}

/** Those who are listed with an office. One list serves all articles. */
const holdersOf = memoizeFor(
  (known: readonly KnownSpeaker[]): readonly { readonly person: KnownSpeaker; readonly entity: Entity }[] =>
    known
      .filter((person) => titlesOf(person).length > 0 && person.kind !== 'institution')
      .map((person) => ({ person, entity: asEntity(person) })),
);

/** What an article tells of somebody is noted in its own copy. Field by field: a copy by spreading takes far longer. */
const copyOf = (entity: Entity, index: number): Entity => ({
  index,
  kind: entity.kind,
  name: entity.name,
  words: entity.words,
  surname: entity.surname,
  gender: entity.gender,
  likely: entity.likely,
  roles: entity.roles.slice(),
  forms: entity.forms,
  full: entity.full,
  age: entity.age,
  first: entity.first,
});

/** Who is meant by a full name, another spelling or a surname, folded. One list serves all articles. */
const byForm = memoizeFor((known: readonly KnownSpeaker[]): ReadonlyMap<string, readonly KnownSpeaker[]> => {
  const forms = new Map<string, KnownSpeaker[]>();
  for (const person of known) {
    const surname = person.name.split(' ').at(-1) ?? '';
    for (const form of new Set([person.name, ...person.spellings, surname].map(fold))) {
      const list = forms.get(form);
      if (list) list.push(person);
      else forms.set(form, [person]);
    }
  }
  return forms;
});

/** Says of two names whether `people.yaml` lists them as two people, or keeps them apart by `not`: Jon and John Webb. */
export const listedApart = memoizeFor((known: readonly KnownSpeaker[]): AreApart => {
  const people = new Map<string, KnownSpeaker>();
  const not = new Set<string>();
  for (const person of known) {
    for (const form of [person.name, ...person.spellings]) {
      people.set(fold(form), person);
      for (const other of person.not ?? []) not.add(`${fold(form)}\n${fold(other)}`);
    }
  }
  return (a, b) => {
    const [x, y] = [fold(a), fold(b)];
    const [one, other] = [people.get(x), people.get(y)];
    return (
      (one !== undefined && other !== undefined && one !== other) || not.has(`${x}\n${y}`) || not.has(`${y}\n${x}`)
    );
  };
});

/** The people as they were on the day of an article: with the offices and sides they had then. */
export const knownAt = (known: readonly KnownSpeaker[], date: Edtf | null): readonly KnownSpeaker[] =>
  known.some(hasTenures) ? known.map((person) => (hasTenures(person) ? personAt(person, date) : person)) : known;

const hasTenures = ({ role, side }: KnownSpeaker): boolean => Array.isArray(role) || Array.isArray(side);

function personAt(person: KnownSpeaker, date: Edtf | null): KnownSpeaker {
  const role = tenuresOf(person.role).filter((tenure) => date !== null && heldAt([tenure], date) !== null);
  return { ...person, role, side: date === null ? null : heldAt(person.side, date) };
}

const titlesOf = ({ role }: KnownSpeaker): readonly string[] => tenuresOf(role).map(({ title }) => title);

const roleWords = (title: string, { side }: Pick<KnownSpeaker, 'side'>): string[] =>
  `${typeof side === 'string' ? side : ''} ${title}`.toLowerCase().replaceAll(',', ' ').split(/\s+/).filter(Boolean);

/** Somebody whom no sentence names. */
const asEntity = memoizeFor((person: KnownSpeaker): Entity => {
  const entity: Entity = {
    index: -1,
    kind: 'person',
    name: person.name,
    words: person.name.split(/\s+/),
    surname: fold(person.name.split(/\s+/).at(-1) ?? ''),
    gender: null,
    likely: null,
    roles: [],
    forms: new Set([fold(person.name)]),
    full: 0,
    age: null,
    first: Number.POSITIVE_INFINITY,
  };
  // With and without the side: "the US president", "the council leader".
  for (const title of titlesOf(person)) {
    addRole(entity, roleWords(title, person), true);
    addRole(entity, roleWords(title, { side: null }), true);
  }
  return entity;
});
