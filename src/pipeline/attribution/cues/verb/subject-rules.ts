import { cueAt, is } from '../../parse.ts';
import { isUnsaid } from '../../verb-groups.ts';
import { isInscribed } from '../inscription.ts';
import type { SubjectRule } from './rule.ts';

/** Subjects that do not say what their verb seems to give them. The first rule that applies decides. */
export const subjectRules: readonly SubjectRule[] = [
  {
    name: 'inscription',
    takes: ['A sign on the quay said “no boats on Monday”.'],
    refuses: ['A pilot on the quay said “no boats on Monday”.'],
    decide: ({ s }, subject) => (isInscribed(s, subject) ? 'nobody' : undefined),
  },
  {
    // What people at large think of by a name for it.
    name: 'worry of many',
    takes: ['Employers have begun to worry about “quayrotting”.'],
    refuses: [
      'Lena Brandt has begun to worry about “quayrotting”.',
      'Employers have begun to complain about “quayrotting”.',
    ],
    decide: ({ s, verb, at, cue }, { from, to }) =>
      /^(?:worry|wonder|think|dream|hear|know)$/.test(cue.lemma) &&
      at === verb + 2 &&
      /^(?:about|of)$/.test(s.tokens[verb + 1]?.lower ?? '') &&
      to === from + 1 &&
      s.tags[from] === 'noun' &&
      /[^s]s$/.test(s.tokens[from]?.lower ?? '')
        ? 'nobody'
        : undefined,
  },
  {
    name: 'aside of what is not said',
    takes: [
      'Lena Brandt had never claimed, she told senators, that it was “useless in the harbour”.',
      'Omar Farouk denied, his lawyer said, that it was “useless in the harbour”.',
    ],
    refuses: ['Lena Brandt had claimed, she told senators, that it was “useless in the harbour”.'],
    decide: ({ s, verb }, { from }) => {
      const outer = cueAt(s, from - 2);
      if (s.tokens[from - 1]?.text !== ',' || !outer) return;
      const comma = s.tokens.findIndex(({ text }, i) => i > verb && i < verb + 6 && text === ',');
      if (comma < 0 || s.tokens[comma + 1]?.lower !== 'that') return;
      return outer.lemma === 'deny' || isUnsaid(s, from - 2) ? 'nobody' : undefined;
    },
  },
  {
    name: 'nor that',
    takes: ['Lena Brandt never said he was idle, she insisted, nor that he had been “useless in the harbour”.'],
    refuses: ['Lena Brandt insisted that he had been “useless in the harbour”.'],
    decide: ({ s, verb, at }) => {
      for (let i = verb + 1; i < at; i++) if (is(s, i, 'nor') && is(s, i + 1, 'that')) return 'nobody';
      return undefined;
    },
  },
];
