import { expect, test } from 'vitest';
import { formsOf, SPEECH_VERBS } from '../../src/text/speech-verbs.ts';

test.each([
  ['regret', 'regret regrets regretted regretting'],
  ['deadpan', 'deadpan deadpans deadpanned deadpanning'],
  ['quip', 'quip quips quipped quipping'],
  ['reply', 'reply replies replied replying'],
  ['announce', 'announce announces announced announcing'],
  ['stress', 'stress stresses stressed stressing'],
  ['answer', 'answer answers answered answering'],
  ['report', 'report reports reported reporting'],
])('the forms of %s are English', (lemma, forms) => {
  expect([...formsOf(lemma)].map(([form]) => form).join(' ')).toBe(forms);
});

test('every form belongs to one verb', () => {
  expect(SPEECH_VERBS.get('said')).toMatchObject({ lemma: 'say', form: 'past', saying: true, clause: true });
  expect(SPEECH_VERBS.get('told')).toMatchObject({ lemma: 'tell', addressee: true });
  expect(SPEECH_VERBS.get('closed')).toMatchObject({ lemma: 'close', atTheMarks: true });
  expect(SPEECH_VERBS.get('accused')).toMatchObject({ lemma: 'accuse', saying: false });
  expect(SPEECH_VERBS.has('rained')).toBe(false);
});
