import type { KnownSpeaker } from '../../domain.ts';
import { addRole, type Entity } from './people.ts';
import { fold } from './spelling.ts';

/**
 * Lends the people an article names what `people.yaml` knows of them: their office, so that "the foreign secretary" finds
 * one whom the article introduces only as "Ms Lim". Nobody is added: only who is named in the article can speak in it.
 * A surname alone is enough where one person of that name is known and the article names no other.
 */
export function introduceKnown(entities: readonly Entity[], known: readonly KnownSpeaker[]): void {
  if (known.length === 0) return;
  const forms = new Map<string, KnownSpeaker[]>();
  for (const person of known) {
    const surname = person.name.split(' ').at(-1) ?? '';
    for (const form of new Set([person.name, ...person.spellings, surname].map(fold))) {
      const list = forms.get(form);
      if (list) list.push(person);
      else forms.set(form, [person]);
    }
  }
  for (const entity of entities) {
    if (entity.kind === 'institution' || entity.kind === 'place') continue;
    const fitting = [...entity.forms].flatMap((form) => forms.get(form) ?? []);
    const person = new Set(fitting).size === 1 ? fitting[0] : undefined;
    if (!person?.role) continue;
    if (entity.kind === 'unknown') entity.kind = 'person';
    addRole(entity, `${person.side ?? ''} ${person.role}`.toLowerCase().split(/\s+/).filter(Boolean));
  }
}
