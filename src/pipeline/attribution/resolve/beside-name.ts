import { isActor } from '../../../text/words/lexicon.ts';
import { SHORT_OFFICES } from '../../../text/words/titles.ts';
import type { Mention } from '../entity.ts';
import { type Parsed, tagged } from '../parse.ts';
import { isPersonNoun } from '../speaking-nouns.ts';
import { ALIKE_IN_PASSING } from './alike.ts';

/** So many words before and behind a name may tell what its bearer is. */
export const REACH = 14;

/** What a researcher leads. */
const STUDIES = /^(?:study|research|paper|survey|analysis|trial|experiment|work)$/;

export const isNoun = (s: Parsed, i: number): boolean => s.tags[i] === 'noun' || s.tags[i] === 'gerund';

/** The nouns for somebody that stand with their name in one sentence. */
export function besideName(s: Parsed, { name }: Mention): string[] {
  const nouns = name.title
    .map((word) => SHORT_OFFICES.get(word.replace('.', '')) ?? word)
    .filter((word) => isPersonNoun(word) || ALIKE_IN_PASSING.some((words) => words.has(word)));
  const take = (i: number): void => {
    const { lower, possessive } = s.tokens[i] ?? { lower: '', possessive: true };
    if (!possessive && (isPersonNoun(lower) || isActor(lower))) nouns.push(lower);
  };
  // "the retired potter Gwen Ashdown"
  if (isNoun(s, name.from - 1)) take(name.from - 1);
  // "a repairer from Ghent, Lotte Hale,", "her son and plant manager, Dwight"
  if (s.tokens[name.from - 1]?.text === ',') {
    const nested = new Set<number>();
    let i = name.from - 2;
    for (; i > name.from - REACH; i--) {
      if (s.tags[i] === 'preposition' && tagged(s, i - 1, 'noun', 'name'))
        for (let j = i + 1; j < name.from - 1; j++) nested.add(j);
      else if (!isNoun(s, i) && !tagged(s, i, 'name', 'determiner') && s.tokens[i]?.lower !== 'and') break;
    }
    const opens =
      (tagged(s, i + 1, 'determiner', 'noun') && s.tags[i] !== 'name') || s.tokens[i + 1]?.possessive === true;
    if (opens) for (let j = i + 1; j < name.from - 1; j++) if (!nested.has(j) && isNoun(s, j)) take(j);
  }
  // "a petition filed by a lawyer, Rosa Lim"
  let by = name.at - 1;
  while (by > name.at - 6 && s.tokens[by]?.lower !== 'by') by--;
  if (
    by > Math.max(1, name.at - 6) &&
    /^(?:filed|moved|lodged|brought|submitted|made)$/.test(s.tokens[by - 1]?.lower ?? '')
  )
    nouns.push(...(PARTIES_TO.get(s.tokens[by - 2]?.lower ?? '') ?? []));
  // "Police named the pilot as Rosa Lim", "the pilot was identified as Rosa Lim"
  if (s.tokens[name.from - 1]?.lower === 'as') {
    let j = name.from - 2;
    if (/^(?:named|identified)$/.test(s.tokens[j]?.lower ?? '')) j--;
    while (s.tags[j] === 'auxiliary') j--;
    if (
      isNoun(s, j) &&
      s.tokens.slice(Math.max(0, j - 6), name.from).some(({ lower }) => /^(?:named|identified)$/.test(lower))
    )
      take(j);
  }
  if (name.possessive) return nouns;
  // "Rosa Lim and Karl Hale were jailed": neither is the only one.
  if (s.tokens[name.at - 1]?.lower !== 'and') nouns.push(...inCourt(s, name.to));
  let i = name.to;
  const apposed = /^[,(]$/.test(s.tokens[i]?.text ?? '');
  // "Gwen Ashdown, 81, a potter,"
  if (apposed) i = /^\d+$/.test(s.tokens[i + 1]?.text ?? '') && s.tokens[i + 2]?.text === ',' ? i + 3 : i + 1;
  if (s.tokens[i]?.lower === 'who') i++;
  const copula = /^(?:is|was|became|remains)$/.test(s.tokens[i]?.lower ?? '');
  if (copula) i++;
  // "Gwen Ashdown, who led the study,"
  if (/^(?:led|leads|headed|wrote|ran)$/.test(s.tokens[i]?.lower ?? '') && STUDIES.test(s.tokens[i + 2]?.lower ?? ''))
    return [...nouns, 'author', 'researcher'];
  if (!apposed && !copula) return nouns;
  if (copula && !/^(?:an?|the)$/.test(s.tokens[i]?.lower ?? '')) return nouns;
  for (let end = i; end < i + REACH; end++) {
    const tag = s.tags[end];
    if (isNoun(s, end)) {
      if (!isNoun(s, end + 1)) take(end);
    } else if (tag === 'preposition') {
      // "a father of six and former potter"
      while (tagged(s, end + 1, 'preposition', 'determiner', 'name', 'noun', 'time')) end++;
    } else if (!/^(?:determiner|conjunction|name|adverb)$/.test(tag ?? '')) break;
  }
  return nouns;
}

/** Who files what a court or an office is to decide. */
const PARTIES_TO: ReadonlyMap<string, readonly string[]> = new Map([
  ['petition', ['petitioner']],
  ['application', ['applicant']],
  ['appeal', ['appellant']],
  ['complaint', ['complainant']],
  ['suit', ['plaintiff', 'claimant']],
  ['lawsuit', ['plaintiff', 'claimant']],
  ['claim', ['claimant']],
]);

/**
 * Who somebody is in court, by what stands behind the name: "Karl Hale, 34, denies two counts of theft", "Rosa Lim, prosecuting,",
 * "Karl Hale, accused of biting her". Refuses "Karl Hale denied that it was so".
 */
function inCourt(s: Parsed, to: number): readonly string[] {
  let i = to;
  // "Karl Hale, 34, of Mill Lane, Leeds, denies"
  if (s.tokens[i]?.text === ',')
    while (i < to + REACH && tagged(s, i, 'mark', 'name', 'noun', 'time', 'determiner', 'preposition')) i++;
  if (/^(?:prosecuting|defending|mitigating)$/.test(s.tokens[to + 1]?.lower ?? ''))
    return /^p/.test(s.tokens[to + 1]?.lower ?? '') ? ['prosecutor', 'barrister', 'lawyer'] : ['barrister', 'lawyer'];
  const subject = i;
  while (tagged(s, i, 'auxiliary', 'adverb')) i++;
  const passive = s.tags.slice(subject, i).includes('auxiliary');
  const verb = s.tokens[i]?.lower ?? '';
  const next = s.tokens[i + 1]?.lower ?? '';
  const tried =
    (/^(?:denies|denied|admits|admitted)$/.test(verb) &&
      (/^(?:the|a|an|two|three|four|five|six|seven|all|both|one|\d+)?$/.test(next)
        ? CHARGES.test(s.tokens[i + 2]?.lower ?? '') || CHARGES.test(s.tokens[i + 3]?.lower ?? '')
        : /ing$/.test(next) || CHARGES.test(next))) ||
    (/^(?:pleads|pleaded|pled)$/.test(verb) && /^(?:not|guilty)$/.test(next)) ||
    (/^(?:accused|charged)$/.test(verb) && /^(?:of|with)$/.test(next)) ||
    (passive && /^(?:jailed|sentenced|acquitted|remanded|convicted|fined)$/.test(verb));
  return tried ? ['defendant', 'accused'] : [];
}

const CHARGES =
  /^(?:charges?|counts?|theft|fraud|murder|manslaughter|assault|robbery|burglary|arson|possession|perjury|bribery|affray|criminal|wounding|dangerous|careless|conspiracy|causing)$/;
