import { maySpeak } from '../../can-speak.ts';
import { inClosedRelative } from '../../clause-subjects/verbs-left.ts';
import { phraseAt } from '../../noun-phrases.ts';
import { PERCEPTION_VERBS } from '../../tags.ts';
import { isUnsaid } from '../../verb-groups.ts';
import { isObjectPronoun } from '../object-pronoun.ts';
import { overheardAt } from '../participle.ts';
import { passiveAgent } from '../passive.ts';
import { citedFor, heardAt, quotedInPassing, quotedSource, quotedSourceBefore, quotedWriting } from '../quoting.ts';
import { DISPUTES_CLAIM, isClaimDisputed, isLabelDisputed, isSaidToBeDenied } from './disputed.ts';
import {
  calledSo,
  citesFinding,
  followsFinding,
  goesOn,
  hearsDoing,
  hearsSaying,
  isOfAchievement,
  isOfHearer,
  isOfOpening,
  isOver,
} from './elsewhere.ts';
import { cueWith, type VerbRule } from './rule.ts';
import { endsSearch, isOfAnybody, isOfUnsaid, isToldOfWho, isUnconfirmed } from './unsaid.ts';

/** What a verb may mean whoever its subject is. The first rule that applies decides. */
export const verbRules: readonly VerbRule[] = [
  {
    name: 'adds an amount',
    takes: ['Lena Brandt added another four boats, and the quay was “too full by half”.'],
    refuses: [
      'Lena Brandt added that the quay was “too full by half”.',
      'Lena Brandt added “another four boats are on their way”.',
    ],
    decide: ({ s, verb, cue }) =>
      cue.lemma === 'add' &&
      s.tags[verb + 1] !== 'quote' &&
      /^(?:another|two|three|four|five|six|ten|\d+)$/.test(s.tokens[verb + 1]?.lower ?? '')
        ? 'silent'
        : undefined,
  },
  {
    name: 'inquires into',
    takes: ['The port told a judge to inquire into Lena Brandt for “drifting”.'],
    refuses: ['Lena Brandt inquired whether the crane was “a danger”.'],
    decide: ({ s, verb, cue }) =>
      /^[ei]nquire$/.test(cue.lemma) && s.tokens[verb + 1]?.lower === 'into' ? 'silent' : undefined,
  },
  {
    // With whom somebody speaks is no speech.
    name: 'speaks with those so called',
    takes: ['Lena Brandt was filmed speaking with “Save the Quay” marchers.'],
    refuses: ['Lena Brandt spoke with “a voice like a crane”.'],
    decide: ({ s, verb, at, cue }) =>
      /^(?:speak|talk)$/.test(cue.lemma) &&
      at === verb + 2 &&
      /^(?:with|to)$/.test(s.tokens[verb + 1]?.lower ?? '') &&
      s.tags[at + 1] === 'noun'
        ? 'nobody'
        : undefined,
  },
  {
    // "calling everything he says “…”": the words are of who calls it so.
    name: 'what another calls so',
    takes: ['Lena Brandt calls everything Omar Farouk says “nonsense”.'],
    refuses: ['Everything Omar Farouk says is “nonsense”.', 'Lena Brandt heard what Omar Farouk called “nonsense”.'],
    decide: ({ s, verb, at, cue }) => (cue.saying && at === verb + 1 ? calledSo(s, verb) : undefined),
  },
  {
    name: 'not said',
    takes: [
      'Lena Brandt refused to say the quay was “too full by half”.',
      'Omar Farouk did not call the crane “a danger”.',
    ],
    refuses: ['Lena Brandt refused to leave, and said the quay was “too full by half”.'],
    decide: ({ s, verb, at }) => (isUnsaid(s, verb) ? (endsSearch(s, verb, at) ? 'nobody' : 'silent') : undefined),
  },
  {
    name: 'clause that opens the sentence',
    takes: ['When Lena Brandt asked the cook what it was, he answered “nothing you would know”.'],
    refuses: [
      'After Lena Brandt told him to go, “nothing you would know” was left.',
      'Lena Brandt asked the cook what it was when he answered “nothing you would know”.',
    ],
    decide: ({ s, verb, at }) => (isOfOpening(s, verb, at) ? 'silent' : undefined),
  },
  {
    // What happened before it has a finding of its own.
    name: 'comes after a finding',
    takes: [
      'Lena Brandt apologised after inspectors found that the quay was “half empty”.',
      'Lena Brandt had complained because a survey showed that the quay was “half empty”.',
    ],
    refuses: [
      'Lena Brandt said after inspectors left that the quay was “half empty”.',
      'Lena Brandt apologised after the storm because the quay was “half empty”.',
    ],
    decide: ({ s, verb, at }) => (followsFinding(s, verb, at) ? 'silent' : undefined),
  },
  {
    name: 'comes after what was achieved',
    takes: [
      'The pupils are celebrating after achieving “good” in every part.',
      'Lena Brandt thanked the crew after being rated “good in every way”.',
    ],
    refuses: [
      'Lena Brandt said the pupils cheered after achieving “good” in every part.',
      'Lena Brandt thanked the crew for a “good” harvest after the storm.',
    ],
    decide: ({ s, verb, at, cue }) => (!cue.saying && isOfAchievement(s, verb, at) ? 'silent' : undefined),
  },
  {
    name: 'hangs on what nobody says',
    takes: [
      'Omar Farouk would not confirm that Lena Brandt had left muttering “two whole hours”.',
      'No one at the port on 3 May would confirm that Lena Brandt had called it “two whole hours”.',
      'Omar Farouk could not remember anybody on the quay saying “two whole hours”.',
    ],
    refuses: [
      'Omar Farouk confirmed that Lena Brandt had left muttering “two whole hours”.',
      'Omar Farouk would not say why Lena Brandt had called it “two whole hours”.',
      'No one at the port would talk, and Lena Brandt called it “two whole hours”.',
    ],
    decide: ({ s, verb, cue }) =>
      (cue.form === 'gerund' ? isOfUnsaid(s, verb) || isOfAnybody(s, verb) : isUnconfirmed(s, verb))
        ? 'nobody'
        : undefined,
  },
  {
    name: 'relative clause that has ended',
    takes: [
      'Pilots who complain about harbour noise are moving to the “quiet quay”.',
      'Lena Brandt, whom the mayor had invited, was “blunt as ever”.',
    ],
    refuses: ['Pilots who complain about the “quiet quay” are moving.'],
    decide: ({ s, verb, at }) =>
      isOver(s, verb, at) || (inClosedRelative(s, verb, at) && goesOn(s, verb, at)) ? 'silent' : undefined,
  },
  {
    // What the hearer says ends where the clause that is told begins.
    name: 'said by the hearer',
    takes: ['Lena Brandt told a docker who suggested that few boats would come that “the season is young”.'],
    refuses: [
      'Lena Brandt told a docker who suggested that “the season is young”.',
      'Lena Brandt met a docker who suggested that few boats would come and that “the season is young”.',
    ],
    decide: ({ s, verb, at }) => (isOfHearer(s, verb, at) ? 'silent' : undefined),
  },
  {
    name: 'cites a finding',
    takes: [
      'Lena Brandt cited a survey which found the quay “half empty”.',
      'Lena Brandt cited a letter in which the owner offered the quay “half empty”.',
    ],
    refuses: ['Lena Brandt cited the quay as “half empty”.'],
    decide: ({ s, verb, at, cue }) => (cue.lemma === 'cite' && citesFinding(s, verb, at) ? 'nobody' : undefined),
  },
  {
    // What is said stands right behind the verb; the words tell how.
    name: 'says as much',
    takes: ['Lena Brandt wrote that she had heard Omar Farouk say as much “to my face, twice”.'],
    refuses: ['Lena Brandt wrote that she had heard Omar Farouk say “as much as you like”.'],
    decide: ({ s, verb, at, cue }) =>
      cue.saying && at === verb + 3 && s.tokens[verb + 1]?.lower === 'as' && s.tokens[verb + 2]?.lower === 'much'
        ? 'silent'
        : undefined,
  },
  {
    // Whoever hears it does not say it.
    name: 'hears it said',
    takes: [
      'Lena Brandt remembers Omar Farouk telling the crew it was “over for good”.',
      'Lena Brandt described Omar Farouk leaning out and shouting that it was “over for good”.',
    ],
    refuses: [
      'Lena Brandt remembers the crane as “a danger”.',
      'Lena Brandt described Omar Farouk leaning out as “a danger”.',
    ],
    decide: ({ s, verb, at }) =>
      (PERCEPTION_VERBS.test(s.tokens[verb]?.lower ?? '') && hearsSaying(s, verb)) || hearsDoing(s, verb, at)
        ? 'silent'
        : undefined,
  },
  {
    // What somebody rejects is how another puts it.
    name: 'disputes a label',
    takes: ['Omar Farouk rejected the description of the crane as a “rust bucket”.'],
    refuses: ['Omar Farouk rejected the crane as a “rust bucket”.'],
    decide: ({ s, verb, at, cue }) =>
      DISPUTES_LABEL.test(cue.lemma) && isLabelDisputed(s, verb, at) ? 'nobody' : undefined,
  },
  {
    name: 'disputes a claim',
    takes: ['Omar Farouk dismissed claims that the crane was “cursed”.'],
    refuses: ['Omar Farouk dismissed claims that the crane was cursed as “absurd”.'],
    decide: ({ s, verb, at, cue }) =>
      DISPUTES_CLAIM.test(cue.lemma) && isClaimDisputed(s, verb, at) ? 'nobody' : undefined,
  },
  {
    name: 'said, as another claims who is denied',
    takes: ['Omar Farouk has denied a claim by the cook that he told the crew it was “over for good”.'],
    refuses: ['Omar Farouk has denied the claim, and told the crew it was “over for good”.'],
    decide: ({ s, verb }) => (isSaidToBeDenied(s, verb) ? 'nobody' : undefined),
  },
  {
    name: 'quotes another',
    takes: [
      'The Kesh Herald quoted Omar Farouk as saying the crane was “a danger”.',
      'The Kesh Herald quoted Omar Farouk: “The crane is a danger to us all.”',
      'Lena Brandt quotes a note in Omar Farouk’s hand: “The crane is a danger to us all.”',
      'Lena Brandt quotes a line of the charter: “The crane shall stand.”',
    ],
    refuses: [
      'The Kesh Herald quoted a price of “ten crowns”.',
      'Lena Brandt quoted her own letter: “The crane is a danger to us all.”',
    ],
    decide: ({ s, verb, at }) => {
      const written = quotedWriting(s, verb, at);
      if (written) return written === 'nobody' ? 'nobody' : cueWith(verb, 'quoting', written);
      const subject =
        quotedSourceBefore(s, verb) ??
        quotedInPassing(s, verb, at) ??
        citedFor(s, verb, at) ??
        (s.tokens[at - 1]?.text === ':' ? quotedSource(s, verb) : null);
      return subject ? cueWith(verb, 'quoting', subject) : undefined;
    },
  },
  {
    name: 'overheard',
    takes: ['The port said Omar Farouk had been heard telling the crew it was “over for good”.'],
    refuses: ['The port said Omar Farouk had been told it was “over for good”.'],
    decide: ({ s, verb, cue }) => {
      const subject = cue.form === 'gerund' ? overheardAt(s, verb - 1) : null;
      return subject && maySpeak(s, subject) && !isObjectPronoun(subject)
        ? cueWith(verb, 'quoting', subject)
        : undefined;
    },
  },
  {
    // Whoever is heard says it, not who tells of it.
    name: 'heard to say',
    takes: [
      'Lena Brandt said she had heard Omar Farouk shout: “The crane is a danger to us all.”',
      'Lena Brandt heard Omar Farouk telling the crew it was “over for good”.',
    ],
    refuses: ['Lena Brandt heard Omar Farouk and said it was “over for good”.'],
    decide: ({ s, verb, cue }) => {
      const subject = cue.form === 'plain' || cue.form === 'gerund' ? heardAt(s, verb) : null;
      return subject ? cueWith(verb, 'quoting', subject) : undefined;
    },
  },
  {
    name: 'passive',
    takes: ['The crane was described by Omar Farouk as “a danger to us all”.', 'Piet Hahn was called “a coward”.'],
    refuses: ['Omar Farouk described the crane as “a danger to us all”.'],
    decide: ({ s, verb, at }) => {
      const subject = passiveAgent(s, verb, at);
      if (subject === null) return;
      // "said Karl Hale, who has been hailed as “…”": whoever says so, it is not he of whom it is said.
      if (subject === 'nobody') return isToldOfWho(s, verb, at) ? 'nobody' : 'silent';
      return cueWith(verb, 'passive', subject);
    },
  },
  {
    // Who is asked whether he agrees has not said it; whom he may agree with has.
    name: 'asked to agree',
    takes: ['Lena Brandt was asked if she agreed with Omar Farouk that the crane was “a danger”.'],
    refuses: ['Lena Brandt said she agreed with Omar Farouk that the crane was “a danger”.'],
    decide: ({ s, verb, cue }) => {
      const asked = [verb - 2, verb - 3].some((i) => /^(?:if|whether)$/.test(s.tokens[i]?.lower ?? ''));
      if (!asked || cue.lemma !== 'agree' || s.tokens[verb + 1]?.lower !== 'with') return;
      const subject = phraseAt(s, verb + 2);
      return subject?.head.kind === 'name' && s.tokens[subject.to]?.lower === 'that'
        ? cueWith(verb, 'noun', subject)
        : undefined;
    },
  },
];

const DISPUTES_LABEL =
  /^(?:reject|dismiss|dispute|deny|decry|resent|hit|push|lash|scoff|bridle|laugh|object|complain)$/;
