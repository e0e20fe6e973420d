import { memoizeAt } from '../../memoize.ts';
import { verbLeftOf } from './clause-subjects/verbs-left.ts';
import { type Phrase, phraseBefore } from './noun-phrases.ts';
import { cueAt, is, type Parsed, tagged } from './parse.ts';

/** A verb with what stands around it and belongs to it: "would not have said", "refused to say". */
export interface VerbGroup {
  /** Token position of its first word, and of the verb itself. */
  readonly from: number;
  readonly verb: number;
  readonly voice: 'active' | 'passive';
  readonly negated: boolean;
  /** "would", "could"; null where there is none. */
  readonly modal: string | null;
  readonly perfect: boolean;
  /** It stands behind "to". */
  readonly infinitive: boolean;
  /** The word that an infinitive or a gerund depends on: "refused" in "refused to say", "without" in "without saying". */
  readonly lead: string | null;
}

const MODAL =
  /^(?:will|would|shall|should|can|could|may|might|must|cannot|won't|wouldn't|shouldn't|can't|couldn't|'ll)$/;
const BE = /^(?:is|was|were|are|am|been|be|being|isn't|wasn't|weren't|aren't|'s|'re)$/;

/** The group that ends with the verb at `verb`. */
export const verbGroupAt = memoizeAt((s: Parsed, verb): VerbGroup => {
  let i = verb - 1;
  let negated = false;
  let modal: string | null = null;
  let perfect = false;
  let passive = false;
  let infinitive = false;
  let lead: string | null = null;
  let nearest = true;
  for (; i >= Math.max(0, verb - 9); i--) {
    const lower = s.tokens[i]?.lower ?? '';
    const tag = s.tags[i];
    if (/^(?:not|never|hardly|nor)$|n't$|^cannot$/.test(lower)) negated = true;
    if (tag === 'adverb' || tag === 'time') continue;
    // "might as well have said"
    if (lower === 'as' && s.tokens[i + 1]?.lower === 'well') continue;
    const aside = lower === ',' ? asideInGroup(s, i) : null;
    if (aside !== null) {
      i = aside;
      continue;
    }
    if (lower === 'to' && s.tokens[i + 1]?.kind === 'word') {
      infinitive = true;
      lead = leadBefore(s, i);
      break;
    }
    if (tag !== 'auxiliary') break;
    if (MODAL.test(lower)) modal = lower.replace(/n't$/, '');
    else if (/^(?:have|has|had|having|hasn't|haven't|hadn't|'ve)$/.test(lower)) perfect = true;
    if (lower === 'having') lead = s.tokens[i - 1]?.lower ?? null;
    if (BE.test(lower) && nearest && cueAt(s, verb)?.form === 'past') passive = true;
    nearest = false;
  }
  if (cueAt(s, verb)?.form === 'gerund' && lead === null) lead = s.tokens[pastAdverbs(s, verb - 1)]?.lower ?? null;
  if (!negated && !infinitive && isDeniedAhead(s, i + 1)) negated = true;
  const inverted = modal === null && !infinitive ? auxiliaryBefore(s, i + 1) : null;
  if (inverted !== null) {
    // "At no point did she say", "Did she say": denied or asked, unless "only then did she say".
    if (!/^(?:only|so|until)$/.test(openerOf(s, inverted))) negated = true;
  }
  return { from: i + 1, verb, voice: passive ? 'passive' : 'active', negated, modal, perfect, infinitive, lead };
});

/** "without once saying": the word before adverbs that stand at `at` and before it. */
function pastAdverbs(s: Parsed, at: number): number {
  let i = at;
  while (i > 0 && (s.tags[i] === 'adverb' || /^(?:once|ever|even)$/.test(s.tokens[i]?.lower ?? ''))) i--;
  return i;
}

/** "did not, as reported, say": where the aside opens that ends with the comma at `comma` inside a group; null where none does. */
function asideInGroup(s: Parsed, comma: number): number | null {
  for (let i = comma - 2; i > Math.max(0, comma - 8); i--) {
    if (s.tags[i] === 'quote') return null;
    if (s.tokens[i]?.text !== ',') continue;
    const before = s.tokens[i - 1]?.lower ?? '';
    return s.tags[i - 1] === 'auxiliary' || /^(?:not|never)$/.test(before) ? i : null;
  }
  return null;
}

/** The auxiliary that stands before the subject of a plain verb whose group begins at `from`: "did" in "nor did she say". */
function auxiliaryBefore(s: Parsed, from: number): number | null {
  if (s.parts[from] !== 'VB' || from < 2) return null;
  const subject = phraseBefore(s, from);
  const aux = subject ? subject.from - 1 : -1;
  return /^(?:do|does|did|didn't|doesn't|don't)$/.test(s.tokens[aux]?.lower ?? '') ? aux : null;
}

/** "Nor has he said", "never once had she called": what is denied stands with the auxiliary before the subject. */
function isDeniedAhead(s: Parsed, from: number): boolean {
  if (!/^VB[DN]?$/.test(s.parts[from] ?? '') || from < 3) return false;
  const subject = phraseBefore(s, from);
  const aux = subject ? subject.from - 1 : -1;
  if (!/^(?:has|have|had|would|will|could|should|may|might)$/.test(s.tokens[aux]?.lower ?? '')) return false;
  return s.tokens.slice(Math.max(0, aux - 2), aux).some(({ lower }) => /^(?:nor|neither|never)$/.test(lower));
}

/** The first word of the clause whose auxiliary stands at `aux`. */
function openerOf(s: Parsed, aux: number): string {
  let i = aux;
  while (i > 0 && s.tags[i - 1] !== 'mark' && s.tags[i - 1] !== 'quote' && aux - i < 6) i--;
  while (s.tags[i] === 'conjunction' && i < aux) i++;
  return s.tokens[i]?.lower ?? '';
}

/** The word before "to", past an adverb or the one who is asked: "asked her to say". */
function leadBefore(s: Parsed, to: number): string | null {
  for (let i = to - 1; i >= Math.max(0, to - 6); i--) {
    const tag = s.tags[i];
    const token = s.tokens[i];
    if (!token || tag === 'mark' || tag === 'quote') return null;
    // "has yet to say", "is unlikely to say"
    if (/^(?:yet|unlikely|bound|likely|certain|due|about|poised|ready)$/.test(token.lower)) return token.lower;
    if (tag === 'cue' || tag === 'verb' || tag === 'gerund' || tag === 'auxiliary') {
      if (s.tags[i + 1] === 'noun' && i + 2 === to) return s.tokens[i + 1]?.lower ?? null;
      return token.lower;
    }
  }
  return s.tokens[to - 1]?.lower ?? null;
}

const UNDONE =
  /^(?:unlikely|bound|likely|certain|due|about|poised|ready|refus(?:e|es|ed|ing|al)|declin(?:e|es|ed|ing)|fail(?:s|ed|ing|ure)?|unwilling|reluctan(?:t|ce)|hesitat(?:e|es|ed|ing)|unable|forb(?:ade|idden|id)|ask(?:s|ed|ing)?|invit(?:e|es|ed|ing)|urg(?:e|es|ed|ing)|press(?:ed|es|ing)?|want(?:s|ed|ing)?|need(?:s|ed|ing)?|told|order(?:s|ed)?|try|tries|tried|trying|hop(?:e|es|ed|ing)|wish(?:es|ed)?|forced|made|tempted|supposed|resist(?:s|ed|ing)?|neglect(?:s|ed)?|omit(?:s|ted)|forgot|forgets|loath|meant|intended|planned|too|enough|order|not|never|yet)$/;

/**
 * Whether, by the paper, the words of the verb at `verb` were not said: it is denied, refused, asked for, a condition, a mere
 * possibility, or said of nobody. Takes refused to say; could have said; if she said; denied saying; nobody said. Refuses went
 * on to say; will say; would say.
 */
export const isUnsaid = memoizeAt((s: Parsed, verb): boolean => {
  const group = verbGroupAt(s, verb);
  const cue = cueAt(s, verb);
  // "does not think it is “fair”": a view for all that.
  if (group.negated)
    return !(VIEWS.test(cue?.lemma ?? '') && group.modal === null && !group.perfect && !group.infinitive);
  // "nearly said", "she wished he had said"
  if (/^(?:nearly|almost)$/.test(s.tokens[verb - 1]?.lower ?? '') && /^(?:say|call|ask|tell)$/.test(cue?.lemma ?? ''))
    return true;
  const subject = phraseBefore(s, group.from);
  if (subject && isWished(s, subject)) return true;
  if (group.modal && /^(?:could|might|may|can|cannot)$/.test(group.modal)) return true;
  if (group.modal && group.perfect && /^(?:would|should|must)$/.test(group.modal)) return true;
  if (group.infinitive && group.lead) {
    const denied = isLeadDenied(s, group);
    // "did not hesitate to call it"
    if (denied && /^(?:hesitat|refus|fail|shrink|stop|forget|wait|paus)/.test(group.lead)) return false;
    if (denied || UNDONE.test(group.lead) || isWereTo(s, group) || isExpectedOf(s, group)) return true;
  }
  // "was wrongly reported as saying"
  if (group.lead === 'as' && /^(?:wrongly|falsely|mistakenly|incorrectly)$/.test(s.tokens[group.from - 3]?.lower ?? ''))
    return true;
  // "had been expected to call it": it did not come to that.
  if (group.lead === 'expected' && s.tokens[group.from - 3]?.lower === 'been') return true;
  // "was going to say"
  if (group.lead === 'going' && /^(?:was|were)$/.test(s.tokens[group.from - 3]?.lower ?? '')) return true;
  // "rather than call it", "would sooner eat it than call it"
  if (
    s.tokens[group.from - 1]?.lower === 'than' &&
    cue?.form === 'plain' &&
    s.tokens.slice(0, group.from - 1).some(({ lower }) => /^(?:rather|sooner)$/.test(lower))
  )
    return true;
  // "could not remember saying “lamp”"
  if (cue?.form === 'gerund' && REMEMBERS.test(s.tokens[verb - 1]?.lower ?? '') && verbGroupAt(s, verb - 1).negated)
    return true;
  if (cue?.form === 'gerund' || (group.perfect && group.lead !== null)) {
    if (
      /^(?:without|against|deny|denied|denies|denying|avoid|avoided|avoids|instead|regrets|regretted|stop|stops|stopped|stopping|resist|resisted|resists|than)$/.test(
        group.lead ?? '',
      )
    )
      return true;
    // "would not be drawn into saying"
    if (
      group.lead === 'into' &&
      s.tokens.slice(Math.max(0, verb - 6), verb).some(({ lower }) => /^(?:not|never)$|n't$/.test(lower))
    )
      return true;
    if (/^(?:of|from)$/.test(group.lead ?? '')) {
      for (let i = verb - 2; i >= Math.max(0, verb - 12); i--) {
        if (/^(?:accuse|suspect)$/.test(cueAt(s, i)?.lemma ?? '')) return true;
        if (
          /^(?:instead|short|far|accused|suspected|stopped|banned|barred|prevented|refrained)$/.test(
            s.tokens[i]?.lower ?? '',
          )
        )
          return true;
      }
    }
  }
  if (cue?.lemma === 'deny' && DENIED.test(s.tokens[pastTime(s, verb + 1)]?.lower ?? '')) return true;
  return (
    isCondition(s, group.from) ||
    isAwaited(s, group, verb) ||
    isInvertedCondition(s, verb) ||
    (subject !== null && isDenied(s, subject)) ||
    isOfAnother(s, group.from) ||
    // Whom somebody is asked to agree with has said it.
    (subject !== null && cue?.lemma !== 'agree' && isInDoubt(s, subject)) ||
    isOfRejectedClaim(s, group.from) ||
    saidByNobody(s, ownFrom(s, group))
  );
});

/** "is not thought to have said", "could not bring himself to say": the verb that the infinitive hangs on is denied. */
function isLeadDenied(s: Parsed, { from, lead }: VerbGroup): boolean {
  for (let i = from - 2; i >= Math.max(0, from - 6); i--) {
    if (s.tokens[i]?.lower !== lead) continue;
    return tagged(s, i, 'verb', 'cue') && verbGroupAt(s, i).negated;
  }
  return false;
}

/** "were she to say", at the head of its clause: a condition. */
function isWereTo(s: Parsed, { from, lead }: VerbGroup): boolean {
  if (lead !== 'were') return false;
  const were = s.tokens.findLastIndex(({ lower }, i) => i < from && lower === 'were');
  return were < from - 2 && (were === 0 || s.tags[were - 1] === 'mark');
}

const REMEMBERS = /^(?:remember|recall)(?:s|ed)?$/;

/** Verbs of thought that are denied in the place of what they take. */
const VIEWS = /^(?:think|believe|expect|feel|consider|regard)$/;

/** Where the verb begins whose subject an infinitive has: "would go so far as to call it". */
function ownFrom(s: Parsed, { infinitive, from }: VerbGroup): number {
  const main = infinitive ? verbLeftOf(s, from) : null;
  return main === null ? from : verbGroupAt(s, main).from;
}

/** "she wished the council had said it", "he had hoped that she would say it": it did not, or has not yet. */
function isWished(s: Parsed, { from }: Phrase): boolean {
  const before = from - 1;
  return /^(?:wish(?:e[sd]|ing)?|hop(?:e[sd]?|ing))$/.test(
    s.tokens[s.tokens[before]?.lower === 'that' ? before - 1 : before]?.lower ?? '',
  );
}

/** "had expected him to say": what one looks for from another. Refuses "expected to say", which tells of what will be said. */
const isExpectedOf = (s: Parsed, { from, lead }: VerbGroup): boolean =>
  /^expect(?:s|ed|ing)?$/.test(lead ?? '') && s.tokens[from - 2]?.lower !== lead;

/** "Had she said “fire”, they would"; "Had the mayor, Rosa Lim, said": the subject stands between "had" at the head of the clause and the verb. */
function isInvertedCondition(s: Parsed, verb: number): boolean {
  if (s.parts[verb] !== 'VBD' && s.parts[verb] !== 'VBN') return false;
  let subject = false;
  for (let i = verb - 1; i >= Math.max(0, verb - 12); i--) {
    const lower = s.tokens[i]?.lower ?? '';
    if (tagged(s, i, 'name', 'noun', 'pronoun')) subject = true;
    if (lower === 'had') return subject && (i === 0 || s.tags[i - 1] === 'mark');
    if (lower !== ',' && !tagged(s, i, 'name', 'noun', 'pronoun', 'determiner', 'preposition', 'adverb')) return false;
  }
  return false;
}

/** "denied (that) she had told him to", "it is not true that she said": what is denied is the clause that the verb stands in. */
function isDenied(s: Parsed, { from }: Phrase): boolean {
  const opener = from - 1;
  // "denied on Sunday that he had called", "denied to the inquiry that"
  const before = s.tokens[opener]?.lower === 'that' ? verbBeforeAside(s, opener - 1) : opener;
  if (cueAt(s, before)?.lemma === 'deny') return !verbGroupAt(s, before).negated;
  if (!/^(?:true|case|so)$/.test(s.tokens[before]?.lower ?? '')) return false;
  return s.tokens.slice(Math.max(0, before - 4), before).some(({ lower }) => lower === 'not' || lower.endsWith("n't"));
}

/** "It is not known whether she said", "was asked whether she had said": nothing tells that she did. Refuses "said whatever she". */
const isInDoubt = (s: Parsed, { from }: Phrase): boolean => s.tokens[from - 1]?.lower === 'whether';

/** "dismissed claims that she had said", "withdrew its claim that the mayor, Rosa Lim, had said": what is denied or taken back. */
function isOfRejectedClaim(s: Parsed, from: number): boolean {
  let that = from - 1;
  while (
    that > from - 12 &&
    tagged(s, that, 'name', 'noun', 'pronoun', 'determiner', 'mark', 'adverb') &&
    !isThat(s, that)
  )
    that--;
  if (!isThat(s, that) || !CLAIM.test(s.tokens[that - 1]?.lower ?? '')) return false;
  for (let i = that - 2; i > Math.max(0, that - 10); i--) {
    if (REJECTS.test(s.tokens[i]?.lower ?? '')) return !verbGroupAt(s, i).negated;
    if (!tagged(s, i, 'determiner', 'noun', 'name', 'time', 'adverb', 'preposition')) return false;
  }
  return false;
}

const isThat = (s: Parsed, i: number): boolean => s.tokens[i]?.lower === 'that' && s.tags[i] !== 'determiner';

const CLAIM =
  /^(?:claims?|allegations?|accusations?|suggestions?|assertions?|charges?|reports?|rumou?rs?|stor(?:y|ies)|lie)$/;

const REJECTS =
  /^(?:den(?:y|ies|ied)|dismiss(?:es|ed)?|reject(?:s|ed)?|refute[sd]?|rebut(?:s|ted)?|dispute[sd]?|withdr(?:ew|aws?|awn)|retract(?:s|ed)?|dropp?(?:s|ed)|disown(?:s|ed)?)$/;

/** "It was not Rosa Lim who had said": somebody else did. Refuses "It was not Rosa Lim but Karl Hale who said". */
function isOfAnother(s: Parsed, from: number): boolean {
  if (!/^(?:who|that)$/.test(s.tokens[from - 1]?.lower ?? '')) return false;
  for (let i = from - 2; i >= Math.max(1, from - 12); i--) {
    const lower = s.tokens[i]?.lower ?? '';
    if (lower === 'but' || s.tags[i] === 'quote') return false;
    if (lower === 'not' || /^(?:isn|wasn)['’]t$/.test(lower))
      return (
        s.tokens[lower === 'not' ? i - 2 : i - 1]?.lower === 'it' &&
        !/^(?:just|only)$/.test(s.tokens[i + 1]?.lower ?? '')
      );
  }
  return false;
}

/** The verb whose clause with "that" begins behind `at`, past words that tell when and where. */
function verbBeforeAside(s: Parsed, at: number): number {
  let i = at;
  while (i > at - 7 && tagged(s, i, 'time', 'adverb', 'determiner', 'noun', 'name', 'preposition')) i--;
  return s.tags[i] === 'cue' && (i === at || tagged(s, i + 1, 'time', 'adverb', 'preposition')) ? i : at;
}

/** Where the words that tell when are over: behind "on Tuesday", "yesterday". */
function pastTime(s: Parsed, from: number): number {
  let i = from;
  while (s.tags[i] === 'time' || s.tags[i] === 'adverb' || (s.tags[i] === 'preposition' && s.tags[i + 1] === 'time'))
    i++;
  return i;
}

/** What is denied as said: that it was so, claims, having said it. */
const DENIED =
  /^(?:that|claims?|allegations?|suggestions?|reports?|rumou?rs?|charges?|accusations?|it|any|the|having|being|ever|\p{L}+ing)$/u;

/** "If she said", "unless he says": right before the subject stands what makes it a condition. */
function isCondition(s: Parsed, from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 12); i--) {
    const lower = s.tokens[i]?.lower ?? '';
    if (lower === 'if' || lower === 'unless')
      return s.tokens[i - 1]?.lower !== 'as' && s.tokens[i - 1]?.lower !== 'asked';
    if (lower !== ',' && !tagged(s, i, 'name', 'noun', 'pronoun', 'determiner', 'adverb', 'preposition')) return false;
  }
  return false;
}

/** "until she says “yes”": it has not come to that. Refuses "until she said". */
function isAwaited(s: Parsed, { from, modal }: VerbGroup, verb: number): boolean {
  const subject = modal === null && /^VB[ZP]$/.test(s.parts[verb] ?? '') ? phraseBefore(s, from) : null;
  return subject !== null && /^(?:until|till)$/.test(s.tokens[subject.from - 1]?.lower ?? '');
}

/** "Nobody in the office said", "neither Lim nor Hale would say", "no minister said". */
function saidByNobody(s: Parsed, from: number): boolean {
  // "gave it no stars and called it": none of them calls.
  if (/^(?:and|but)$/.test(s.tokens[from - 1]?.lower ?? '')) return false;
  let aside = false;
  for (let i = from - 1; i >= Math.max(0, from - 16); i--) {
    const lower = s.tokens[i]?.lower ?? '';
    // "Not one of the directors would"
    if (lower === 'not' && /^(?:one|a|all|many|every|everyone)$/.test(s.tokens[i + 1]?.lower ?? '')) return true;
    if (lower === 'neither' || (!aside && is(s, i, 'nobody', 'none', 'no-one'))) return true;
    if (!aside && lower === 'no' && s.tokens[i + 1]?.kind === 'word')
      return !/^(?:longer|doubt|\p{N}+)$/u.test(s.tokens[i + 1]?.lower ?? '');
    // "Neither the chairman nor the chief executive, Rana Lim, would say": an aside may stand between.
    if (lower === ',') aside = true;
    else if (!tagged(s, i, 'name', 'noun', 'pronoun', 'determiner', 'preposition', 'conjunction', 'adverb'))
      return false;
  }
  return false;
}
