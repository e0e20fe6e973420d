import { phraseAt, phraseBefore } from '../../noun-phrases.ts';
import { cueAt, type Parsed, tagged } from '../../parse.ts';
import { heardDoing } from '../participle.ts';

/** "celebrating after achieving “good”", "thanked the crew after being rated “good”": it is who rated them whose words these are. */
export function isOfAchievement(s: Parsed, verb: number, at: number): boolean {
  const behind = s.tokens.slice(verb + 1, at).map(({ lower }) => lower);
  const after = behind.lastIndexOf('after');
  return after >= 0 && ACHIEVES.test(behind.slice(after + 1).join(' '));
}

const ACHIEVES =
  /^(?:(?:achieving|earning|gaining|winning|receiving|getting|scoring|being (?:rated|graded|ranked|judged|voted|awarded|given))(?: as)?(?: an?)?)$/;

/** "people who complain about noise are moving to": the verb has its object, and the clause around it goes on to other things. */
export function isOver(s: Parsed, verb: number, at: number): boolean {
  if (s.tokens[verb - 1]?.lower !== 'who' || s.tags[verb + 1] !== 'preposition') return false;
  let i = verb + 2;
  while (tagged(s, i, 'noun', 'determiner', 'name', 'preposition')) i++;
  return i < at && s.tags[i] === 'auxiliary' && /^(?:VB[DZP]|MD)$/.test(s.parts[i] ?? '');
}

/** "Rosa Lim, whom he had invited, was blunt": behind the comma that ends the aside stands the verb of the clause around it. */
export function goesOn(s: Parsed, verb: number, at: number): boolean {
  let comma = verb + 1;
  while (comma < at && s.tokens[comma]?.text !== ',') comma++;
  for (let i = comma + 1; i < at; i++) {
    const tag = s.tags[i] ?? '';
    if (tag === 'quote' || tag === 'conjunction') return false;
    if (/^(?:auxiliary|verb|cue)$/.test(tag)) return /^(?:VB[DZP]|MD)$/.test(s.parts[i] ?? '');
    if (!/^(?:adverb|time|mark)$/.test(tag)) return false;
  }
  return false;
}

/**
 * "When Karl Hale asked the cook what it was, he answered “…”": the verb of a clause that opens the sentence, before another who says
 * the words. Refuses "After Ms Lim told him to go, “…”".
 */
export function isOfOpening(s: Parsed, verb: number, at: number): boolean {
  if (!/^(?:when|after|once|as|while|whenever)$/.test(s.tokens[0]?.lower ?? '')) return false;
  let last = at - 1;
  while (last > verb && s.tokens[last]?.text !== ',') last--;
  const subject = last > verb ? phraseAt(s, last + 1) : null;
  return (
    subject !== null && subject.head.kind === 'pronoun' && cueAt(s, subject.to)?.saying === true && subject.to < at
  );
}

/** Whether what somebody hears or recalls is another who speaks: "recalled the owner, Sir Desmond Pike, telling". */
export function hearsSaying(s: Parsed, verb: number): boolean {
  for (let i = verb + 1; i < Math.min(s.tokens.length, verb + 9); i++) {
    const form = cueAt(s, i)?.form;
    if (form === 'gerund' || form === 'plain') return true;
    if (!tagged(s, i, 'noun', 'determiner', 'name', 'mark', 'pronoun')) return false;
  }
  return false;
}

/** "recalled the general coming in and saying": whether the object of the verb does one thing and says another. */
export function hearsDoing(s: Parsed, verb: number, at: number): boolean {
  for (let i = verb + 3; i < at; i++)
    if (cueAt(s, i)?.form === 'gerund' && heardDoing(s, i - 1)?.from === verb + 1) return true;
  return false;
}

/** "told a clerk who suggested that few came that “…”": the verb has a clause of its own, and the second is told to its subject. */
export function isOfHearer(s: Parsed, verb: number, at: number): boolean {
  if (s.tokens[verb - 1]?.lower !== 'who' || s.tokens[verb + 1]?.lower !== 'that') return false;
  if (at - 1 <= verb + 1 || s.tokens[at - 1]?.lower !== 'that' || tagged(s, at - 2, 'conjunction', 'mark'))
    return false;
  const hearer = phraseBefore(s, verb - 1);
  return hearer !== null && TELLS.test(cueAt(s, hearer.from - 1)?.lemma ?? '');
}

const TELLS = /^(?:tell|remind|warn|assure|inform|reassure|promise)$/;

/** "apologised after inspectors found that it was “…”": the words are in what is found in a clause of time or cause behind the verb. */
export function followsFinding(s: Parsed, verb: number, at: number): boolean {
  let clause = -1;
  for (let i = verb + 1; i < at - 2; i++) {
    if (tagged(s, i, 'mark', 'quote')) return false;
    const lower = s.tokens[i]?.lower ?? '';
    if (clause < 0 && lower === 'that') return false;
    if (lower === 'after' || lower === 'because' || lower === 'when' || lower === 'once') clause = i;
    if (clause > 0 && s.tokens[i + 1]?.lower === 'that' && FINDS.test(lower)) return i > clause + 1;
  }
  return false;
}

const FINDS = /^(?:found|finds|showed|shows|revealed|reveals|discovered|concluded|ruled|noticed|learned|learnt)$/;

/** "cited a survey which found it “…”": the words are those of what is cited, not of who cites it. */
export function citesFinding(s: Parsed, verb: number, at: number): boolean {
  for (let i = verb + 2; i < at - 1; i++) {
    if (/^[,;:]$/.test(s.tokens[i]?.text ?? '') || s.tags[i] === 'cue') return false;
    // "cited a letter in which the founder offered “…”"
    if (s.tokens[i]?.lower === 'in' && s.tokens[i + 1]?.lower === 'which') return true;
    if (/^(?:which|that)$/.test(s.tokens[i]?.lower ?? ''))
      return /^(?:find|found|show|showed|conclude|concluded|say|said|call|called|describe|described|warn|warned)s?$/.test(
        s.tokens[i + 1]?.lower ?? '',
      );
  }
  return false;
}

/**
 * "called what she said “…”": the words are of who calls it so, and the verb at the marks is silent. Of "thoughts on his calling
 * everything she says “…”" they are nobody's: nothing tells whether he does.
 */
export function calledSo(s: Parsed, verb: number): 'silent' | 'nobody' | undefined {
  const subject = phraseBefore(s, verb);
  const what = subject ? subject.from - 1 : -1;
  if (!/^(?:everything|anything|whatever|all|what)$/.test(s.tokens[what]?.lower ?? '')) return undefined;
  const calls = s.tokens[what - 1]?.lower ?? '';
  if (!/^(?:call|brand|dubb?|labell?)(?:s|ed|ing)?$/.test(calls)) return undefined;
  return calls.endsWith('ing') ? 'nobody' : 'silent';
}
