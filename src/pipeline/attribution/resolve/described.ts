import { isPlace, PARTIES } from '../../../text/words/lexicon.ts';
import { isBodyNoun } from '../../../text/words/names.ts';
import { isCompatriot } from '../../../text/words/nations.ts';
import { DOCUMENT_NOUNS, GROUP_NOUNS } from '../../../text/words/speakers.ts';
import { GENDERED, isOffice } from '../../../text/words/titles.ts';
import { mainSubject } from '../clause-subjects/main-subject.ts';
import type { Entity } from '../entity.ts';
import { genderOfPronoun } from '../gender-by-pronoun.ts';
import { type Phrase, phraseAt } from '../noun-phrases.ts';
import type { Parsed } from '../parse.ts';
import { isKin } from '../roles.ts';
import { isPersonNoun, isSpeakingNoun } from '../speaking-nouns.ts';
import { describedOptions } from './described-options.ts';
import { peopleNear } from './described-people.ts';
import weights from './described-weights.json' with { type: 'json' };
import { isNative, isOfSetting, ownerOf, readDescription } from './description.ts';
import type { Discourse, Resolved, Source } from './discourse.ts';
import { nounsOf } from './told.ts';

const table: Readonly<Record<string, number>> = weights.features;

/**
 * What the scores are multiplied by before they become the certainty of a name. The rows that the weights are fitted on come from
 * few hands and tell people apart more plainly than other stories do: at 1 it promised 90 in 100 where 62 were right, of rows that
 * were only counted, and below 0.65 nothing more was gained there.
 */
const CANDOUR = 0.65;

/**
 * Whom a description with "the" means: somebody the story names, or nobody it names. `unnamed` is the description itself. Everybody
 * named so far, or shortly after, is weighed against it by what the story says of them; `scripts/fit-described.ts` fits the weights. The
 * certainty is the share of one that the chosen source has. Null where the phrase is no description of one person.
 * Takes Gwen Ashdown has made jugs for years. “No,” the potter said; the mother of two; the 81-year-old; the Sardinian.
 * Refuses the official; the cyclist, after "a cyclist"; the judge of a trial whose only name is the defendant's.
 */
export function resolveDescribed(
  discourse: Discourse,
  s: Parsed,
  phrase: Phrase,
  head: string,
  quoted: string,
  unnamed: Source,
): Resolved | null {
  if (!isDescription(discourse, s, phrase, head)) return null;
  const options = describedOptions(discourse, readDescription(s, phrase, head), quoted, unnamed);
  const scores = options.map(({ features }) => features.reduce((sum, one) => sum + (table[one] ?? 0), 0));
  const self = whoOwns(discourse, s, phrase);
  const chosen = options
    .filter(({ doubtful, source }) => !doubtful && !(self && source.entity === self))
    .reduce((best, option) =>
      (scores[options.indexOf(option)] ?? 0) > (scores[options.indexOf(best)] ?? 0) ? option : best,
    );
  const own = scores[options.indexOf(chosen)] ?? 0;
  const named = chosen.source !== unnamed;
  const power = named ? CANDOUR : 1;
  const total = scores.reduce((sum, score) => sum + Math.exp((score - own) * power), 0);
  return {
    source: chosen.source,
    how: named ? 'epithet' : 'unnamed',
    certainty: (named && mayBeNewcomer(discourse, s, chosen.source.entity, head) ? EITHER : 1) / total,
    described: options,
  };
}

/**
 * "Ms Venn said it, before her colleague called", "Dale Stagg will speak. His solicitor said": whose the phrase is, who is no colleague
 * of her own. Null where that may be another.
 */
function whoOwns(discourse: Discourse, s: Parsed, { from }: Phrase): Entity | null {
  const gender = genderOfPronoun.get(s.tokens[from]?.lower ?? '');
  if (!gender || /^(?:he|she|him)$/.test(s.tokens[from]?.lower ?? '')) return null;
  const before = discourse.sentences[s.index - 1];
  const own = mainSubject(s)?.from === from;
  const owner = !own
    ? discourse.subjects[s.index]
    : before?.paragraph === s.paragraph
      ? discourse.subjects[before.index]
      : null;
  return owner?.kind === 'person' && (owner.gender ?? owner.likely ?? gender) === gender ? owner : null;
}

/** How much is left where somebody without a name may be meant as well. */
const EITHER = 0.5;

/**
 * "Karl Hale said a passer-by had been hurt. “It was dark,” the man said.": of anybody in passing, either, where somebody without a name
 * comes in behind the name. Refuses "Karl Hale, a passer-by,", "Karl Hale is a baker".
 */
function mayBeNewcomer(discourse: Discourse, s: Parsed, entity: Entity | null, head: string): boolean {
  if (!/^(?:man|woman|boy|girl)$/.test(head)) return false;
  const gender = GENDERED.get(head);
  for (let i = s.index - 1; i >= Math.max(0, s.index - 2); i--) {
    const other = discourse.sentences[i];
    const named = (discourse.mentions[i] ?? []).findLast((mention) => mention.entity === entity)?.name.to ?? 0;
    const brought = other?.tokens.some(
      ({ lower }, n) =>
        n > named &&
        /^an?$/.test(lower) &&
        other.tags[n - 1] === 'cue' &&
        isPersonNoun(other.tokens[n + 1]?.lower ?? '') &&
        (GENDERED.get(other.tokens[n + 1]?.lower ?? '') ?? gender) === gender,
    );
    if (brought) return true;
    if (named > 0) return false;
  }
  return false;
}

/** Another than the one who was named. */
const OTHER = /^(?:next|other|second|third|fourth|current|present|latest|previous|same)$/;

/** "the lady in front of me", "the man in the next seat", "the man I met": somebody whom the writer came by, and names nowhere. */
const isByTheWriter = (s: Parsed, to: number): boolean =>
  s.tokens[to]?.lower === 'i' ||
  (/^(?:in|behind|beside|next|opposite|near|sitting|standing|ahead|with)$/.test(s.tokens[to]?.lower ?? '') &&
    s.tokens.slice(to + 1, to + 4).some(({ lower }) => /^(?:me|us|next)$/.test(lower)));

/** "the owner, who asked not to be named,": the story says that it names nobody. */
const isKeptNameless = (s: Parsed, to: number): boolean =>
  s.tokens[s.tokens[to]?.text === ',' ? to + 1 : to]?.lower === 'who' &&
  s.tokens
    .slice(to, to + 12)
    .some(
      ({ lower }, n) =>
        /^(?:named|identified)$/.test(lower) &&
        s.tokens.slice(to, to + n).some((token) => /^(?:not|cannot|can't|never)$/.test(token.lower)),
    );

/** "The foreman, a retired teacher, told the judge": whom a court or a road has is told aside by what they are, since nobody names them. */
function isToldAside(s: Parsed, to: number, head: string): boolean {
  if (!isOfSetting(head) || s.tokens[to]?.text !== ',' || !/^an?$/.test(s.tokens[to + 1]?.lower ?? '')) return false;
  const aside = phraseAt(s, to + 1);
  return aside?.head.kind === 'noun' && isPersonNoun(s.tokens[aside.head.at]?.lower ?? '');
}

/** "the potter", "the veteran MP", "the mother of two": one person, and not by somebody whose they are. */
function isDescription(discourse: Discourse, s: Parsed, { from, to }: Phrase, head: string): boolean {
  if ((s.tokens[from]?.lower !== 'the' && ownerOf(s, { from, to }) === null) || to - from > 6) return false;
  if (s.tokens.slice(from, to).some(({ lower }) => OTHER.test(lower))) return false;
  if (isByTheWriter(s, to) || isKeptNameless(s, to) || isToldAside(s, to, head)) return false;
  if (/^\d+-year-old$/.test(head) || isNative(s, to - 1, head)) return true;
  if (
    /[^s]s$|^(?:people|folk|men|women|children)$/.test(head) ||
    (PARTIES.has(head) && !isOffice(head)) ||
    DOCUMENT_NOUNS.has(head) ||
    isPlace(head)
  )
    return false;
  if (isBodyNoun(head) || GROUP_NOUNS.has(head))
    return [...peopleNear(discourse, s)].some(
      (entity) => entity.kind === 'person' && nounsOf(discourse, entity, s.index).includes(head),
    );
  return isPersonNoun(head) || isSpeakingNoun(head) || isCompatriot(head) || isKin(head);
}
