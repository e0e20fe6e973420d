import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readArticle } from '../../src/pipeline/index.ts';
import { languageOf } from '../../src/text/language.ts';

/** Which language a text is in: what hangs on it is whether anybody is read as a speaker. */

test.each([
  [
    'de',
    'Die Brücke über den Fluss bleibt bis auf Weiteres gesperrt, wie die Stadt am Montag mitteilte. „Wir haben keine Wahl“, sagte der Bürgermeister. Er hofft, dass die Arbeiten im Herbst beginnen und nicht länger als ein Jahr dauern.',
  ],
  [
    'fr',
    'Le pont sur la rivière reste fermé jusqu’à nouvel ordre, a annoncé la ville lundi. « Nous n’avons pas le choix », a dit le maire. Il espère que les travaux vont commencer à l’automne et que la rue sera ouverte dans un an.',
  ],
  [
    'uk',
    'Міст через річку залишається закритим, повідомило місто в понеділок. «Ми не маємо вибору», — сказала мерка. Вона сподівається, що роботи почнуться восени й триватимуть не більше року.',
  ],
  [
    'ru',
    'Мост через реку остаётся закрытым, сообщил город в понедельник. «У нас нет выбора», — сказала мэр. Она надеется, что работы начнутся осенью и продлятся не больше года.',
  ],
  [
    'en',
    'The bridge over the river stays closed until further notice, the town said on Monday. “Wir haben keine Wahl,” the mayor said in German, and hoped that the work would begin in autumn.',
  ],
])('%s is told', (language, text) => {
  expect(languageOf(text)).toBe(language);
});

test.each([
  ['de', '„Wir gehen“, sagte Tom Harker.'],
  ['fr', '« Nous partons », a dit Tom Harker.'],
  ['ru', '«Мы уходим», — сказал Иван Петров.'],
  ['ru', '«Вода пришла ночью», — сказал Иван Петров.'],
  ['uk', '«Вода була скрізь, а ми ще спали», — сказала Олена Коваль.'],
  ['nl', '“Ik blijf hier,” zei Tom Harker.'],
  [null, '“We go,” added Rosa Lim.'],
  [null, 'Harker: “Ich bleibe!”'],
  [null, '“Nous restons,” Rosa Lim told the BBC in French, and said je vous aime.'],
])('%s is told of a few words: %s', (language, text) => {
  expect(languageOf(text)).toBe(language);
});

test('a list of names and a line are of no language', () => {
  expect(languageOf('Karl Hale, Rosa Lim')).toBeNull();
});

test('every article that the project ships with is English', () => {
  for (const file of readdirSync('seeds').filter((name) => name.endsWith('.txt')))
    expect(languageOf(readFileSync(`seeds/${file}`, 'utf8'))).toBe('en');
});

test('in another language nobody is named, and the article is said to be so', () => {
  const text = `Brücke bleibt gesperrt\n2021-05-03\n\nDie Brücke über den Fluss bleibt gesperrt, wie die Stadt am Montag mitteilte. „Wir haben keine Wahl“, sagte Karl Hale, der Bürgermeister. Er hofft, dass die Arbeiten im Herbst beginnen und nicht länger als ein Jahr dauern werden.\n`;
  const { quotations, problems } = readArticle({ file: 'b.txt', name: 'b', text }, null, {
    known: [],
    dates: { order: null, today: '2025-01-01' },
  });
  expect(quotations.map(({ attribution }) => attribution.kind)).toEqual(['unattributed']);
  expect(problems.map(({ code }) => code)).toContain('not-english');
});
