import { expect, test } from 'vitest';
import { isOtherLanguage } from '../../../src/pipeline/article/furniture/other-language.ts';
import { readAnatomy } from '../../../src/pipeline/article/index.ts';

const story =
  'The ferry of Ness did not sail on Monday, and the mayor said that it would not sail on Tuesday.\n\n“It is tired,” said its captain, Jan Hale.\n';

test.each([
  'Nous utilisons des cookies pour vous proposer des contenus',
  'Wir und unsere Partner verwenden Cookies',
  'Vi bruger cookies',
  'Підписуйтесь на нас',
])('“%s” above a headline is the page’s', (line) => {
  expect(isOtherLanguage(line)).toBe(true);
  const { headline, lines } = readAnatomy(
    `${line}\n\nFerry stays in port\n\nBy Rosa Lim\n8 June 2024\n\n${story}`,
  ).anatomy;
  expect(headline).toBe('Ferry stays in port');
  expect(lines[0]?.role).toBe('boilerplate');
});

test.each([
  'Médecins Sans Frontières wins prize',
  'El Niño returns to Peru',
  'The mayor of Sur is to go',
  'Los Angeles mayor resigns',
])('“%s” is English', (line) => {
  expect(isOtherLanguage(line)).toBe(false);
});

test('a line in another language inside the story stays, and one that nothing else can head is the headline', () => {
  const quoted = 'Nous ne partirons pas avec vous, et vous avec nous.';
  const { lines } = readAnatomy(`Ferry stays in port\n\n${story}\n${quoted}\n\n${story}`).anatomy;
  expect(lines.find(({ number }) => number === 7)?.role).toBe('body');
  expect(readAnatomy(`港口关闭三天\n\nBy Rosa Lim\n\n${story}`).anatomy.headline).toBe('港口关闭三天');
});

test('a story in another language is told, though the page around it speaks English', () => {
  const story = [
    'Міст у Гаях закрито через лелеку',
    '12 травня 2020',
    'Лелека сів на поручні мосту в Гаях у середу вранці, і рух зупинили до вечора.',
    'Рятувальники чекали, доки птах полетить сам.',
  ];
  const text = ['We use cookies and similar tools to make this website work better.', ...story].join('\n');
  const { lines } = readAnatomy(text).anatomy;
  expect(lines.map(({ role }) => role)).toEqual(['boilerplate', 'headline', 'date', 'body', 'body']);
});
