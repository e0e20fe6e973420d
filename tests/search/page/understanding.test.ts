import { describe, expect, test } from 'vitest';
import { unpackFacts } from '../../../src/search/packed-facts.ts';
import { nothingAsked } from '../../../src/search/page/address.ts';
import * as forms from '../../../src/search/page/lists-asked.ts';
import { nearName } from '../../../src/search/page/near-names.ts';
import { readDays } from '../../../src/search/page/read-days.ts';
import { type SuggestionData, suggest } from '../../../src/search/page/suggestions.ts';
import { isQuestion, understand, understandAll } from '../../../src/search/page/understanding.ts';
import { noFacts } from '../../support/facts.ts';

const facts = unpackFacts({
  ...noFacts,
  sides: ['Norland', 'Harbour Town', 'United Kingdom', 'United States'],
  publishers: ['Coast Times', 'ITV News', 'Metro', 'The Observer'],
  speakers: [
    ['ana-lima', 'Ana Lima', 'Foreign Minister', 0, ['Anna Lima']],
    ['ivan-shoyko', 'Ivan Shoyko', 'Defence Minister', 0, []],
    ['rosa-hale', 'Rosa Hale', 'Mayor', 1, []],
    ['karl-hale', 'Karl Hale', '', -1, []],
    ['theresa-may', 'Theresa May', 'Prime Minister', 2, []],
    ['sam-ode', 'Sam Ode', 'Deputy Foreign Minister', 0, []],
    ['the-harbour-board', 'the Harbour Board', '', 1, []],
    ['vera-moss', 'Vera Moss', 'Head of MI9', 2, []],
    ['tom-reid', 'Tom Reid', 'Foreign Secretary', 2, []],
    ['a-foreign-office-spokesman', 'a Foreign Office spokesman', 'Unnamed source', 2, []],
    ['volodymyr-petrenko', 'Volodymyr Petrenko', 'President', 3, []],
    ['iris-wells', 'Iris Wells', 'Shadow Fisheries Secretary', 2, []],
    ['reform', 'Reform', 'Official opposition', 2, []],
  ],
  parts: { 11: 'UK opposition', 12: 'UK opposition' },
  corrected: [],
});
const known: SuggestionData = {
  facts,
  counts: [4, 3, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  months: ['2020-05', '2021-05', '2021-11', '2021-12', '2022-01'],
  days: ['2021-05-04', '2021-11-30', '2021-12-21', '2022-01-15'],
  language: 'en-GB',
};
const read = (words: string) => {
  const { asked, first } = understand({ ...nothingAsked, words }, known, forms, readDays);
  const { words: rest, speakers, publishers, sides, statuses, weekdays, from, to } = asked;
  return {
    ...(rest ? { words: rest } : {}),
    ...(speakers.length > 0 ? { speakers } : {}),
    ...(publishers.length > 0 ? { publishers } : {}),
    ...(sides.length > 0 ? { sides } : {}),
    ...(statuses.length > 0 ? { statuses } : {}),
    ...(weekdays.length > 0 ? { weekdays } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(first.length > 0 ? { first: first.map((place) => facts.speakers[place]?.id) } : {}),
  };
};
const december = { from: '2021-12-01', to: '2021-12-31' };

describe('questions', () => {
  test.each([
    ['what did Lima say about fish in December', { words: 'fish', speakers: ['ana-lima'], ...december }],
    ['What did the Harbour Board say about berths?', { words: 'berths?', speakers: ['the-harbour-board'] }],
    ['who said north mole', { words: 'north mole' }],
    ['Lima December', { speakers: ['ana-lima'], ...december }],
    ['Lima fish December 2021', { words: 'fish', speakers: ['ana-lima'], ...december }],
    ['Lima and Shoyko', { speakers: ['ana-lima', 'ivan-shoyko'] }],
    ['Lima/Shoyko', { speakers: ['ana-lima', 'ivan-shoyko'] }],
    ['fish/boats', { words: 'fish/boats' }],
    ['Lima Shoyko', { speakers: ['ana-lima', 'ivan-shoyko'] }],
    ["Lima's words on fish", { words: 'fish', speakers: ['ana-lima'] }],
    ['did Norland say fish', { words: 'fish', sides: ['Norland'] }],
    ['what did Lima say about Shoyko', { words: 'Shoyko', speakers: ['ana-lima'] }],
    ['what did Lima say about Norland in December', { words: 'Norland', speakers: ['ana-lima'], ...december }],
    ['what was said about Lima', { words: 'about Lima' }],
    ['what was said about Lima by Shoyko', { words: 'Lima', speakers: ['ivan-shoyko'] }],
    ['who mentioned Lima', { words: 'about Lima' }],
    ['about Lima', { words: 'about Lima', first: ['ana-lima'] }],
    ['quotes about Lima', { words: 'quotes about Lima', first: ['ana-lima'] }],
    ['quotes about Lima in December', { words: 'about Lima', ...december }],
    ['what did Lima tell Shoyko about fish', { words: 'Shoyko fish', speakers: ['ana-lima'] }],
    ['when did Lima visit the harbour', { words: 'Lima visit harbour' }],
    ['why did the mayor close the harbour in December', { words: 'mayor close harbour', ...december }],
    ['what did Lima do in December', { speakers: ['ana-lima'], ...december }],
    ['did Lima criticise fish', { words: 'fish', speakers: ['ana-lima'] }],
    ['why did Lima criticise fish', { words: 'Lima criticise fish' }],
    ['did Lima ever promise fish in December?', { words: 'fish', speakers: ['ana-lima'], ...december }],
    ['when does Lima talk about fish', { words: 'fish', speakers: ['ana-lima'] }],
    ['what is Lima complaining about', { speakers: ['ana-lima'] }],
    ['what did Lima accuse Shoyko of', { words: 'Shoyko', speakers: ['ana-lima'] }],
    ['who did Lima blame', { speakers: ['ana-lima'] }],
    ['was Lima accused of theft', { words: 'Lima accused theft' }],
    ['what did Lima tell reporters about fish', { words: 'fish', speakers: ['ana-lima'] }],
    ['what did Lima tell the press', { speakers: ['ana-lima'] }],
    ['what else did Lima say about fish', { words: 'fish', speakers: ['ana-lima'] }],
    ['anything from Lima about fish', { words: 'fish', speakers: ['ana-lima'] }],
    ['quotes where Lima talks about fish', { words: 'fish', speakers: ['ana-lima'] }],
    ['what did Lima say about peace talks about fish', { words: 'peace talks fish', speakers: ['ana-lima'] }],
    ['who said that fish is cheap', { words: 'fish cheap' }],
    ['who talks about fish', { words: 'fish' }],
    ['the Norland side', { sides: ['Norland'] }],
    ['the other side', { words: 'the other side' }],
    ['Norland government', { sides: ['Norland'] }],
    ['the British government', { sides: ['United Kingdom government'] }],
    ['what did the opposition say', { sides: ['UK opposition'] }],
    ['government', { words: 'government' }],
    ['fish without Lima', { words: 'fish -Lima' }],
    ['fish without bones', { words: 'fish without bones' }],
    ['quotes not by Lima', { words: '-Lima' }],
    ['quotes not by Lima in December', { words: '-Lima', ...december }],
    ['fish but not by the mayor in December', { words: 'fish -"the mayor"', ...december }],
    ['quotes not by Norland', { sides: ['Harbour Town', 'United Kingdom', 'United States'] }],
    ['everyone but the Americans in December', { sides: ['Norland', 'Harbour Town', 'United Kingdom'], ...december }],
    ['fish not from Norland', { words: 'fish', sides: ['Harbour Town', 'United Kingdom', 'United States'] }],
    ['what did everyone but Lima say about fish in December?', { words: 'fish -Lima', ...december }],
    ['everybody except the mayor said fish', { words: 'fish -"the mayor"' }],
    ['what did anyone but Norland say', { sides: ['Harbour Town', 'United Kingdom', 'United States'] }],
    ['fish but not Norland', { words: 'fish -Norland' }],
    ['boats not by night', { words: 'boats not by night' }],
    ['who said Lima was late', { words: 'Lima late' }],
    ['who said that Norland would pay a fine', { words: 'Norland would pay fine' }],
    ['who said fish, Lima or Shoyko', { words: 'fish,', speakers: ['ana-lima', 'ivan-shoyko'] }],
    ['what did Lima tell the Observer', { speakers: ['ana-lima'], publishers: ['The Observer'] }],
    ['Ana Lima’s warnings about fish', { words: 'warnings fish', speakers: ['ana-lima'] }],
    ['everyone but Lima', { words: '-Lima' }],
    ['quotes without a speaker', { statuses: ['unattributed'] }],
    [
      'Lima told a crowd of cold wet fishermen on Tuesday that boats would wait',
      { words: 'Lima told a crowd of cold wet fishermen on Tuesday that boats would wait' },
    ],
    ['what did the UK say about fish', { words: 'fish', sides: ['United Kingdom'] }],
    ['what was said about Norland', { words: 'Norland' }],
    ['statements on the US', { words: 'statements on the US' }],
    ['United States remarks about Norland', { words: 'Norland', sides: ['United States'] }],
    ['British quotes on Norland', { words: 'Norland', sides: ['United Kingdom'] }],
    ['Metro on Lima', { speakers: ['ana-lima'], publishers: ['Metro'] }],
    ['statements about Norland in December', { words: 'Norland', ...december }],
    ['quotes by Lima', { speakers: ['ana-lima'] }],
    ['statements from the Harbour Board in December', { speakers: ['the-harbour-board'], ...december }],
    ['everything Lima said', { speakers: ['ana-lima'] }],
    ['who from Norland is quoted', { sides: ['Norland'] }],
    ['what happened on 21 December', { from: '2021-12-21', to: '2021-12-21' }],
    ['did Lima comment in December', { speakers: ['ana-lima'], ...december }],
    ['who spoke most', {}],
    ['a statement on fish', { words: 'a statement on fish' }],
    ['who warned of floods', { words: 'floods' }],
    [
      'which ministers spoke in December',
      { speakers: ['ana-lima', 'ivan-shoyko', 'theresa-may', 'sam-ode', 'tom-reid'], ...december },
    ],
    ['Lima on Hale', { words: 'Hale', speakers: ['ana-lima'] }],
    ["Lima's warning to Hale", { words: 'warning Hale', speakers: ['ana-lima'] }],
    ['Lima in December on Shoyko', { words: 'Shoyko', speakers: ['ana-lima'], ...december }],
    ['Lima on fish', { words: 'fish', speakers: ['ana-lima'] }],
    ['Ana Lima about the boats', { words: 'boats', speakers: ['ana-lima'] }],
    ['fish on Lima', { words: 'fish on Lima', first: ['ana-lima'] }],
    ['by Ana Lima', { speakers: ['ana-lima'] }],
    ['boats by Lima', { words: 'boats by Lima', first: ['ana-lima'] }],
    ['Lima not in November', { words: 'Lima -November', first: ['ana-lima'] }],
    ['fish, but not on 21 December', { words: 'fish -"21 December"' }],
    ['Lima not in Norland', { words: 'Lima not in Norland', first: ['ana-lima'] }],
    ['what did Lima say outside December 2021', { words: '-"December 2021"', speakers: ['ana-lima'] }],
    ['what does Norland want', { sides: ['Norland'] }],
    ['the week before Christmas', { from: '2021-12-18', to: '2021-12-24' }],
    ['who met Lima', { words: 'met Lima' }],
    ['who called it a cheap fish', { words: 'cheap fish' }],
    ['who used the phrase "cheap fish"', { words: '"cheap fish"' }],
    ['who said north mole and when', { words: 'north mole' }],
    ['what did they say in Metro', { publishers: ['Metro'] }],
    ['who is not named', { statuses: ['unattributed'] }],
    ['unattributed quotes in December', { statuses: ['unattributed'], ...december }],
    ['a boat not named here', { words: 'a boat not named here' }],
    ['anonymous', { statuses: ['unattributed'] }],
    ['fish, unknown speaker', { words: 'fish,', statuses: ['unattributed'] }],
    ['a boat is unnamed', { words: 'a boat is unnamed' }],
  ])('%s', (words, meant) => {
    expect(read(words)).toEqual(meant);
  });
});

describe('lists', () => {
  const list = (words: string) => {
    const { asked } = understand({ ...nothingAsked, words }, known, forms, readDays);
    const { sort, kind, group, statuses } = asked;
    return [asked.words, ...asked.speakers, kind, group, ...statuses, sort].filter((part) => part && part !== 'none');
  };
  test.each([
    ['longest quote', ['quotation', 'longest']],
    ['what is the longest statement?', ['quotation', 'longest']],
    ['longest quote by Lima', ['ana-lima', 'quotation', 'longest']],
    ['Lima’s shortest quote', ['ana-lima', 'quotation', 'shortest']],
    ['longest speech about fish', ['fish', 'quotation', 'longest']],
    ['longest Lima quote', ['ana-lima', 'quotation', 'longest']],
    ['latest article', ['article', 'newest']],
    ['headlines', ['article']],
    ['the longest mole', ['the longest mole', 'all']],
    ['most quoted', ['quotation', 'speaker', 'most']],
    ['who was quoted the most', ['quotation', 'speaker', 'most']],
    ['most quoted speaker on fish', ['fish', 'quotation', 'speaker', 'most']],
    ['which politician spoke most', ['quotation', 'speaker', 'most']],
    ['list of speakers', ['quotation', 'speaker', 'most']],
    ['who is quoted', ['quotation', 'speaker', 'most']],
    ['all people', ['quotation', 'speaker', 'most']],
    ['people', ['people', 'all']],
    ['who was quoted only once', ['quotation', 'once']],
    ['who is only quoted once?', ['quotation', 'once']],
    ['who said the most', ['quotation', 'speaker', 'most']],
    ['who said the most basic fish', ['most basic fish', 'all']],
    ['which side is quoted most', ['quotation', 'side', 'most']],
    ['least quoted', ['quotation', 'once']],
    ['once', ['once', 'all']],
    ['how many quotes are there', ['quotation']],
    ['all articles', ['article']],
    ['what did each side say', ['quotation', 'side']],
    ['both sides on fish', ['fish', 'quotation', 'side']],
    ['on my side', ['on my side', 'all']],
    ['the latest', ['quotation', 'newest']],
    ['how many times did Lima say fish', ['fish', 'ana-lima', 'all']],
  ])('%s', (words, meant) => {
    expect(list(words)).toEqual(meant);
  });
});

describe('as other search boxes are asked, or politely', () => {
  test.each([
    ['speaker:lima fish', { words: 'fish', speakers: ['ana-lima'] }],
    ['publisher:metro fish', { words: 'fish', publishers: ['Metro'] }],
    ['fish after:2021-12-21', { words: 'fish', from: '2021-12-22' }],
    ['side:norland', { sides: ['Norland'] }],
    ['could you please tell me what Lima said about fish', { words: 'fish', speakers: ['ana-lima'] }],
    ['I need a quote by Ana Lima about fish for my essay', { words: 'fish', speakers: ['ana-lima'] }],
    ['fish: the essay', { words: 'fish: the essay' }],
    ['show me the boats', { words: 'show me the boats' }],
    ['compare Lima and Shoyko', { speakers: ['ana-lima', 'ivan-shoyko'] }],
    ['difference between Lima and Shoyko', { speakers: ['ana-lima', 'ivan-shoyko'] }],
    ['the difference in boats', { words: 'the difference in boats' }],
    ['Norland vs Harbour Town', { sides: ['Norland', 'Harbour Town'] }],
    ['Lima vs Harbour Town', { speakers: ['ana-lima', 'rosa-hale', 'the-harbour-board'] }],
    ['what did Lima say after meeting Shoyko', { words: 'meeting Shoyko', speakers: ['ana-lima'] }],
  ])('%s', (words, meant) => {
    expect(read(words)).toEqual(meant);
  });
});

describe('what a side has on something', () => {
  test.each([
    ['Norland on fish', { words: 'fish', sides: ['Norland'] }],
    ['the American view on fish', { words: 'fish', sides: ['United States'] }],
    ['american warnings', { sides: ['United States'] }],
    ['fish on Norland', { words: 'fish on Norland' }],
    ['Norland fish', { words: 'Norland fish' }],
    ['Norland on', { words: 'Norland on' }],
  ])('%s', (words, wanted) => {
    expect(read(words)).toEqual(wanted);
  });
});

describe('names', () => {
  test.each([
    ['Lima', { words: 'Lima', first: ['ana-lima'] }],
    ['ana lima', { words: 'ana lima', first: ['ana-lima'] }],
    ['Anna Lima', { words: 'Anna Lima', first: ['ana-lima'] }],
    ['Hale', { words: 'Hale', first: ['rosa-hale', 'karl-hale'] }],
    ['Шойко', { words: 'Шойко', first: ['ivan-shoyko'] }],
    ['Петренко fish', { words: 'Петренко fish', first: ['volodymyr-petrenko'] }],
    ['Lima fish', { words: 'Lima fish', first: ['ana-lima'] }],
    ['Lima vs Shoyko', { speakers: ['ana-lima', 'ivan-shoyko'] }],
    ['Mr Lima', { words: 'Mr Lima', first: ['ana-lima'] }],
    ['Foreign Minister Lima', { words: 'Foreign Minister Lima', first: ['ana-lima'] }],
    ['Lima, foreign minister', { words: 'Lima, foreign minister', first: ['ana-lima'] }],
    ['President Petrenko', { words: 'President Petrenko', first: ['volodymyr-petrenko'] }],
    ['President Osei', { words: 'President Osei' }],
    ['Mayor Hale', { words: 'Mayor Hale', first: ['rosa-hale'] }],
    ['dr fish', { words: 'dr fish' }],
    ['may', { words: 'may', from: undefined }],
    ['harbour board', { words: 'harbour board', first: ['the-harbour-board'] }],
    ['the harbour', { words: 'the harbour' }],
    ['fish', { words: 'fish' }],
    ['<b>lima</b>', { words: '<b>lima</b>' }],
  ])('%s', (words, wanted) => {
    if (words === 'may') expect(read(words)).not.toHaveProperty('speakers');
    else expect(read(words)).toEqual(wanted);
  });
});

describe('offices', () => {
  test.each([
    ['foreign minister', { speakers: ['ana-lima'] }],
    ['foreign secretary', { speakers: ['tom-reid'] }],
    ['Foreign Sec', { speakers: ['tom-reid'] }],
    ['prime minister', { speakers: ['theresa-may'] }],
    ['PM', { speakers: ['theresa-may'] }],
    ['MI9', { speakers: ['vera-moss'] }],
    ['deputy foreign minister', { speakers: ['sam-ode'] }],
    ['Norland foreign minister fish', { words: 'fish', speakers: ['ana-lima'] }],
    ['british prime minister', { speakers: ['theresa-may'] }],
    ['the mayor', { speakers: ['rosa-hale'] }],
    ['the mayor on Lima', { words: 'Lima', speakers: ['rosa-hale'] }],
    ['defence minister about Lima', { words: 'Lima', speakers: ['ivan-shoyko'] }],
    ['defence minister on fish', { words: 'fish', speakers: ['ivan-shoyko'] }],
    ['president', { speakers: ['volodymyr-petrenko'] }],
    ['president of the US', { speakers: ['volodymyr-petrenko'] }],
    ['American leader', { speakers: ['volodymyr-petrenko'] }],
    ['foreign ministers', { speakers: ['ana-lima'] }],
    ['who is the prime minister of the UK', { speakers: ['theresa-may'] }],
    ['whos the mayor', { speakers: ['rosa-hale'] }],
    ['name of the MI9 chief', { speakers: ['vera-moss'] }],
    ['finnish president', { words: 'finnish president' }],
    ['Norland officials', { sides: ['Norland'] }],
    ['Norland minister', { speakers: ['ana-lima', 'ivan-shoyko'] }],
    ['British ministers', { speakers: ['theresa-may', 'tom-reid'] }],
    ['British minister', { speakers: ['tom-reid'] }],
    ['deputy minister', { speakers: ['sam-ode'] }],
    ['shadow minister', { speakers: ['iris-wells'] }],
    ['Ruritanian minister', { words: 'Ruritanian minister' }],
    ['Lima’s deputy', { speakers: ['sam-ode'] }],
    ['Petrenko’s deputy', { words: 'deputy', speakers: ['volodymyr-petrenko'] }],
    ['Norland president', { words: 'Norland president' }],
    ['president of Norland', { words: 'president of Norland' }],
    ['Ruritanian president', { words: 'Ruritanian president' }],
    ['opposition spokesman on fisheries', { speakers: ['iris-wells'] }],
    ['Reform’s fisheries spokesman', { speakers: ['iris-wells'] }],
    ['Reform’s boats', { words: 'boats', speakers: ['reform'] }],
    ['shadow fisheries minister', { words: 'shadow fisheries minister' }],
    ['intelligence', { words: 'intelligence' }],
    ['head of British intelligence', { speakers: ['vera-moss'] }],
    ['head of British fishing', { words: 'head of British fishing' }],
    ['MI-9', { speakers: ['vera-moss'] }],
    ['secretary of state for fisheries', { words: 'secretary of state for fisheries' }],
    ['opposition leader', { words: 'opposition leader' }],
    ['spokesmen', { speakers: ['a-foreign-office-spokesman'] }],
    ['spokespeople in December', { speakers: ['a-foreign-office-spokesman'], ...december }],
    ['ministers', { speakers: ['ana-lima', 'ivan-shoyko', 'theresa-may', 'sam-ode', 'tom-reid'] }],
    [
      'what did ministers say about fish',
      { words: 'fish', speakers: ['ana-lima', 'ivan-shoyko', 'theresa-may', 'sam-ode', 'tom-reid'] },
    ],
    ['secretaries', { speakers: ['tom-reid'] }],
    ['fish minister', { words: 'fish minister' }],
    ['general strike', { words: 'general strike' }],
    ['the ministers met', { words: 'the ministers met' }],
    ['anonymous sources', { speakers: ['a-foreign-office-spokesman'] }],
    ['chief of MI9', { speakers: ['vera-moss'] }],
    ['MI9 boss', { speakers: ['vera-moss'] }],
    ['defense minister', { speakers: ['ivan-shoyko'] }],
    ['leader', { words: 'leader' }],
    ['minister', { words: 'minister' }],
    ['minister for defence', { speakers: ['ivan-shoyko'] }],
    ['UK foreign minister', { speakers: ['tom-reid'] }],
    ['foreign', { words: 'foreign' }],
    ['secretary', { words: 'secretary' }],
  ])('%s', (words, wanted) => {
    expect(read(words)).toEqual(wanted);
  });
});

describe('papers', () => {
  test.each([
    ['CT', { publishers: ['Coast Times'] }],
    ['coast times', { publishers: ['Coast Times'] }],
    ['ITV', { publishers: ['ITV News'] }],
    ['metro', { publishers: ['Metro'] }],
    ['metro in december', { publishers: ['Metro'], ...december }],
    ['coasttimes', { publishers: ['Coast Times'] }],
    ['metro lima', { speakers: ['ana-lima'], publishers: ['Metro'] }],
    ['metro fish in december', { words: 'metro fish', ...december }],
    ['The Observer', { publishers: ['The Observer'] }],
    ['Observer fish', { words: 'fish', publishers: ['The Observer'] }],
    ['an observer fish', { words: 'an observer fish' }],
    ['the coast', { words: 'the coast' }],
  ])('%s', (words, wanted) => {
    expect(read(words)).toEqual(wanted);
  });
});

describe('days', () => {
  test.each([
    ['the last quarter of 2021', { from: '2021-10-01', to: '2021-12-31' }],
    ['Lima in the first quarter of 2022', { speakers: ['ana-lima'], from: '2022-01-01', to: '2022-03-31' }],
    ['a quarter of fish', { words: 'a quarter of fish' }],
    ['Tuesday’s quotes', { weekdays: ['tuesday'] }],
    ['Saturday’s boats', { words: 'Saturday’s boats' }],
    ['december', december],
    ['Dec 2021', december],
    ['2021-12', december],
    ['in December 2021', december],
    ['2021', { from: '2021-01-01', to: '2021-12-31' }],
    ['1999', { words: '1999' }],
    ['21 December', { from: '2021-12-21', to: '2021-12-21' }],
    ['December 21st, 2021', { from: '2021-12-21', to: '2021-12-21' }],
    ['21/12/2021', { from: '2021-12-21', to: '2021-12-21' }],
    ['2021-12-21', { from: '2021-12-21', to: '2021-12-21' }],
    ['1 to 22 December', { from: '2021-12-01', to: '2021-12-22' }],
    ['1–22 December', { from: '2021-12-01', to: '2021-12-22' }],
    ['1-22 Dec 2021', { from: '2021-12-01', to: '2021-12-22' }],
    ['between 1 and 22 December 2021', { from: '2021-12-01', to: '2021-12-22' }],
    ['from 3 December to 5 January 2022', { from: '2021-12-03', to: '2022-01-05' }],
    ['November to January 2022', { from: '2021-11-01', to: '2022-01-31' }],
    ['since December', { from: '2021-12-01' }],
    ['fish before 10 January 2022', { words: 'fish', to: '2022-01-09' }],
    ['after 21 December', { from: '2021-12-22' }],
    ['May 2020', { from: '2020-05-01', to: '2020-05-31' }],
    ['31 November', { words: '31 November' }],
    ['the 21st of December', { from: '2021-12-21', to: '2021-12-21' }],
    ['Tuesday, 21 December', { from: '2021-12-21', to: '2021-12-21' }],
    ['2/12/2021', { from: '2021-12-02', to: '2021-12-02' }],
    ['2.1.22', { from: '2022-01-02', to: '2022-01-02' }],
    ['21/12', { from: '2021-12-21', to: '2021-12-21' }],
    ['12/2021', december],
    ['13/2021', { words: '13/2021' }],
    ['24/7', { words: '24/7' }],
    ['December 1–22', { from: '2021-12-01', to: '2021-12-22' }],
    ['December 1 to 22, 2020', { from: '2020-12-01', to: '2020-12-22' }],
    ['Nov–Dec 2021', { from: '2021-11-01', to: '2021-12-31' }],
    ['up to 1 December', { to: '2021-12-01' }],
    ['early December', { from: '2021-12-01', to: '2021-12-10' }],
    ['mid-January', { from: '2022-01-11', to: '2022-01-20' }],
    ['the end of January 2022', { from: '2022-01-21', to: '2022-01-31' }],
    ['late 2021', { from: '2021-09-01', to: '2021-12-31' }],
    ['first week of December', { from: '2021-12-01', to: '2021-12-07' }],
    ['1st week of December', { from: '2021-12-01', to: '2021-12-07' }],
    ['3rd week of December', { from: '2021-12-15', to: '2021-12-21' }],
    ['last week of December', { from: '2021-12-25', to: '2021-12-31' }],
    ['the week of 15 January', { from: '2022-01-10', to: '2022-01-16' }],
    ['last December', december],
    ['winter 2021', { from: '2021-12-01', to: '2022-02-28' }],
    ["Dec '21", december],
    ['over Christmas', { from: '2021-12-25', to: '2021-12-25' }],
    ['week before Christmas', { from: '2021-12-18', to: '2021-12-24' }],
    ['two weeks after 21 December', { from: '2021-12-22', to: '2022-01-04' }],
    ['the day before 21 December', { from: '2021-12-20', to: '2021-12-20' }],
    ['a long week before 21 December', { words: 'long', from: '2021-12-14', to: '2021-12-20' }],
    ['Q4 2021', { from: '2021-10-01', to: '2021-12-31' }],
    ['декабрь', december],
    ['декабря 21', { from: '2021-12-21', to: '2021-12-21' }],
    ['the first fish', { words: 'the first fish' }],
    ['early fish', { words: 'early fish' }],
    ['mid-field', { words: 'mid-field' }],
    ['Tuesday', { weekdays: ['tuesday'] }],
    ['on Saturday', { weekdays: ['saturday'] }],
    ['fish on a Tuesday', { words: 'fish', weekdays: ['tuesday'] }],
    ['Saturdays and Tuesdays', { weekdays: ['saturday', 'tuesday'] }],
    ['on a Tuesday in December', { weekdays: ['tuesday'], ...december }],
    ['at the weekend', { weekdays: ['saturday', 'sunday'] }],
    ['what did Lima say on Tuesday', { speakers: ['ana-lima'], weekdays: ['tuesday'] }],
    ['last Tuesday', { from: '2021-12-21', to: '2021-12-21' }],
    ['since Tuesday', { from: '2021-12-21' }],
    ['second of December', { from: '2021-12-02', to: '2021-12-02' }],
    ['thirty-first of December 2021', { from: '2021-12-31', to: '2021-12-31' }],
    ['second December', { words: 'second', ...december }],
    ['2021/12/02', { from: '2021-12-02', to: '2021-12-02' }],
    ['20211202', { from: '2021-12-02', to: '2021-12-02' }],
    ['except December', { words: '-December' }],
    ['between 2020 and 2021', { from: '2020-01-01', to: '2021-12-31' }],
    ['2020-2021', { from: '2020-01-01', to: '2021-12-31' }],
    ['before 1999', { to: '1998-12-31' }],
    ['the 1990s', { from: '1990-01-01', to: '1999-12-31' }],
    ['room 1999', { words: 'room 1999' }],
    ['decemeber 2021', december],
    ['Decmber', december],
    ['Febuary 2022', { from: '2022-02-01', to: '2022-02-28' }],
    ['agust 2021', { from: '2021-08-01', to: '2021-08-31' }],
    ['agust', { words: 'agust' }],
    ['remember', { words: 'remember' }],
    ['fish last Saturday', { words: 'fish', from: '2022-01-15', to: '2022-01-15' }],
    ['on Sunday', { words: 'on Sunday' }],
    ['good Tuesday fish', { words: 'good Tuesday fish' }],
    ['in winter', { from: '2021-12-01', to: '2022-02-28' }],
    ['last winter', { from: '2021-12-01', to: '2022-02-28' }],
    ['fish in the autumn', { words: 'fish', from: '2021-09-01', to: '2021-11-30' }],
    ['in summer', { from: '2022-06-01', to: '2022-08-31' }],
    ['summer', { words: 'summer' }],
    ['winter fish', { words: 'winter fish' }],
    ['in the fall of the house', { words: 'in the fall of the house' }],
    ['first half of December', { from: '2021-12-01', to: '2021-12-15' }],
    ['the second half of 2021', { from: '2021-07-01', to: '2021-12-31' }],
    ['H2 2021', { from: '2021-07-01', to: '2021-12-31' }],
    ['first week of 2022', { from: '2022-01-01', to: '2022-01-07' }],
    ['30.11.–2.12.2021', { from: '2021-11-30', to: '2021-12-02' }],
    ['2021-12-01..2021-12-22', { from: '2021-12-01', to: '2021-12-22' }],
    ['constructor', { words: 'constructor' }],
    ['7 fish', { words: '7 fish' }],
  ])('%s', (words, wanted) => {
    expect(read(words)).toEqual(wanted);
  });
});

test('what stands between marks or behind a minus sign is left as it is', () => {
  expect(read('Lima said "in December" -fish')).toEqual({ words: '"in December" -fish', speakers: ['ana-lima'] });
  expect(read('-Lima fish')).toEqual({ words: '-Lima fish' });
});

test('an office that was held for a time means the days of that time', () => {
  const [role, side] = ['Foreign Secretary', 2];
  const terms = new Map([
    [
      4,
      [
        { role, side, from: '2021-05-02', to: '2021-05-09' },
        { role: 'Prime Minister', side, from: '2021-12-01', to: '2021-12-24' },
      ],
    ],
  ]);
  const ask = (words: string) => understand({ ...nothingAsked, words }, { ...known, terms }, null, readDays).asked;
  expect(ask('prime minister')).toMatchObject({ speakers: ['theresa-may'], from: '2021-12-01', to: '2021-12-24' });
  expect(ask('prime minister in November')).toMatchObject({ speakers: ['theresa-may'], from: '2021-11-01' });
  expect(ask('foreign secretary')).toMatchObject({ speakers: ['theresa-may', 'tom-reid'], from: '' });
});

test('of several who held an office those are meant who held it in the days asked for', () => {
  const [role, side] = ['Foreign Secretary', 2];
  const terms = new Map([
    [
      4,
      [
        { role: 'Prime Minister', side, from: '2021-05-02', to: '2021-05-09' },
        { role, side, from: '2021-12-01', to: '2021-12-24' },
      ],
    ],
  ]);
  const ask = (words: string) =>
    understand({ ...nothingAsked, words }, { ...known, terms }, null, readDays).asked.speakers;
  expect(ask('foreign secretary in May 2021')).toEqual(['tom-reid']);
  expect(ask('foreign secretary in December')).toEqual(['theresa-may', 'tom-reid']);
});

describe('an office of something', () => {
  const offices = [
    'Mayor of Lower Tarn',
    'General Secretary of the Weavers’ Union',
    'Chair of the Fishing Board',
    'Leader of the opposition',
    'Minister of Foreign Affairs',
  ];
  const held = unpackFacts({
    ...noFacts,
    sides: ['Unions'],
    speakers: offices.map((role, n) => [`holder-${n}`, `Ada Holder${n}`, role, n === 1 ? 0 : -1, []]),
  });
  const ask = (words: string) => {
    const { asked } = understand(
      { ...nothingAsked, words },
      { ...known, facts: held, counts: [1, 1, 1, 1, 1] },
      forms,
      readDays,
    );
    return asked.speakers.map((id) => offices[Number(id.at(-1))]);
  };
  test.each([
    ['the mayor', 0],
    ['what did the mayor say about boats', 0],
    ['mayor of Lower Tarn', 0],
    ['what did the weavers’ union say about pay', 1],
    ['union boss', 1],
    ['the general secretary', 1],
    ['fishing board', 2],
    ['opposition leader', 3],
    ['foreign affairs minister', 4],
  ])('%s', (words, place) => {
    expect(ask(words)).toEqual([offices[place]]);
  });
  test.each([
    'mayor Quill',
    'deputy mayor',
    'mayor of Upper Tarn',
    'union',
    'the leader',
    'minister',
    'foreign affairs',
  ])('is not %s', (words) => {
    expect(ask(words)).toEqual([]);
  });
});

test('whose a person is, is no second one asked for', () => {
  expect(read('what did Reform’s Wells say')).toEqual({ speakers: ['iris-wells'] });
  expect(read('what did Lima’s Hale say')).toEqual({ speakers: ['ana-lima', 'rosa-hale', 'karl-hale'] });
});

test.each([
  ['uncertain quotes', ['probable']],
  ['quotes where the speaker is not certain', ['probable']],
  ['corrected quotations', ['corrected']],
  ['uncertain weather', undefined],
])('“%s” asks for how it is known', (words, statuses) => {
  expect(read(words).statuses).toEqual(statuses);
});

test.each([
  ['Karl Hole', 'Karl Hale'],
  ['Theresia Mey', 'Theresa May'],
  ['Iris Wills', 'Iris Wells'],
  ['Irys Wals', null],
  ['Ana Lime', 'Ana Lima'],
  ['Ana Hale', null],
  ['Rosa boats', null],
  ['Lime', null],
  ['Ana Lima', null],
])('“%s” is meant for %s', (typed, name) => {
  expect(nearName(typed, known)).toBe(name);
});

test.each([
  ['latest quotes', { words: '', kind: 'quotation', sort: 'newest' }],
  ['who spoke last', { words: '', kind: 'quotation', sort: 'newest' }],
  ['what was said first', { words: '', kind: 'quotation', sort: 'oldest' }],
  ['latest quotes by Lima', { words: '', kind: 'all', sort: 'newest', speakers: ['ana-lima'] }],
  ['latest fish quotes', { words: 'latest fish quotes', kind: 'all' }],
  ['latest', { words: 'latest', kind: 'all' }],
  ['articles from the Coast Times', { words: '', kind: 'article', publishers: ['Coast Times'] }],
  ['articles about fish', { words: 'fish', kind: 'article' }],
  ['articles on Lima', { words: 'Lima', kind: 'article' }],
  ['articles about Lima', { words: 'Lima', kind: 'article' }],
  ['articles', { words: 'articles', kind: 'all' }],
  ['quotes in Coast Times articles', { words: 'articles', kind: 'all', publishers: ['Coast Times'] }],
])('“%s” asks for an order or a kind', (words, meant) => {
  expect(understand({ ...nothingAsked, words }, known, null, readDays).asked).toEqual({ ...nothingAsked, ...meant });
});

test('what was chosen before stays chosen', () => {
  const asked = { ...nothingAsked, words: 'what did Lima say about fish', speakers: ['rosa-hale'], from: '2021-01-01' };
  expect(understand(asked, known, null, readDays).asked).toEqual({
    ...asked,
    words: 'fish',
    speakers: ['rosa-hale', 'ana-lima'],
  });
});

test('a passage that was pasted is looked for as it stands, and no name in it asked for', async () => {
  const passage = (words: number) => `what did Lima say ${'about fish '.repeat((words - 6) / 2)}in December`;
  const asked = (words: number) => ({ ...nothingAsked, words: passage(words) });
  expect((await understandAll(asked(40), known)).asked.speakers).toEqual(['ana-lima']);
  const long = asked(42);
  expect(await understandAll(long, known)).toMatchObject({ asked: long, changed: false, first: [] });
  expect(suggest(long, known)).toEqual([]);
});

test.each([
  ['what di', true],
  [' Who', true],
  ['did Lima', true],
  ['whatever Lima said', false],
  ['Lima what', false],
  ['', false],
])('“%s” begins a question: %s', (typed, expected) => {
  expect(isQuestion(typed)).toBe(expected);
});
