import type { KnownSpeaker } from '../../domain.ts';
import type { Entity } from './entity.ts';
import { addRole, headOf } from './roles.ts';
import type { AreApart } from './roster.ts';
import { fold } from './spelling.ts';

/**
 * Lends the people an article names what `people.yaml` knows of them: their office, so that "the foreign secretary" finds
 * one whom the article introduces only as "Ms Lim". A surname alone is enough where one person of that name is known and
 * the article names no other; by office and surname ("Mayor Lim") the article names who is listed with that office.
 * Gives those who are listed with an office and not named: by that office alone they may be meant.
 */
export function introduceKnown(entities: readonly Entity[], known: readonly KnownSpeaker[]): readonly Entity[] {
  if (known.length === 0) return [];
  const forms = new Map<string, KnownSpeaker[]>();
  for (const person of known) {
    const surname = person.name.split(' ').at(-1) ?? '';
    for (const form of new Set([person.name, ...person.spellings, surname].map(fold))) {
      const list = forms.get(form);
      if (list) list.push(person);
      else forms.set(form, [person]);
    }
  }
  const named = new Set<KnownSpeaker>();
  for (const entity of entities) {
    if (entity.kind === 'institution' || entity.kind === 'place') continue;
    const fitting = [...entity.forms].flatMap((form) => forms.get(form) ?? []);
    const person = new Set(fitting).size === 1 ? fitting[0] : undefined;
    if (!person) continue;
    named.add(person);
    if (!person.role) continue;
    if (entity.kind === 'unknown') entity.kind = 'person';
    const words = roleWords(person);
    const head = headOf(words);
    // "Mayor Lim"
    if (entity.words.length === 1 && entity.roles.some((role) => role.head === head)) entity.name = person.name;
    addRole(entity, words, true);
  }
  return known.filter((person) => person.role && !named.has(person) && person.kind !== 'institution').map(asEntity);
}

/** Says of two names whether `people.yaml` keeps them apart: both are listed, or one is `not` the other. Jon and John Webb. */
export function listedApart(known: readonly KnownSpeaker[]): AreApart {
  const people = new Map<string, KnownSpeaker>();
  for (const person of known) for (const form of [person.name, ...person.spellings]) people.set(fold(form), person);
  const isNot = (person: KnownSpeaker | undefined, name: string) =>
    person?.not?.some((other) => fold(other) === fold(name)) ?? false;
  return (a, b) => {
    const [one, other] = [people.get(fold(a)), people.get(fold(b))];
    return (one !== undefined && other !== undefined && one !== other) || isNot(one, b) || isNot(other, a);
  };
}

const roleWords = ({ side, role }: KnownSpeaker): string[] =>
  `${side ?? ''} ${role ?? ''}`.toLowerCase().replaceAll(',', ' ').split(/\s+/).filter(Boolean);

/** Somebody whom no sentence names. */
function asEntity(person: KnownSpeaker, n: number): Entity {
  const entity: Entity = {
    index: -1 - n,
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
  addRole(entity, roleWords(person), true);
  addRole(entity, roleWords({ ...person, side: null }), true);
  return entity;
}
