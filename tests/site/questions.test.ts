import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { type PublishedFacts, unpackFacts } from '../../src/search/packed-facts.ts';
import { nothingAsked, type Query } from '../../src/search/page/address.ts';
import { answer } from '../../src/search/page/answering.ts';
import { type Engine, startEngine } from '../../src/search/page/engine.ts';
import { layOut, type SearchData } from '../../src/search/page/knowledge.ts';
import { understandAll } from '../../src/search/page/understanding.ts';

/** What people ask of the five articles, answered as the page answers on Enter, without a browser. */
let knowledge: SearchData;
let engine: Engine;

beforeAll(async () => {
  const file = readFileSync(join(inject('siteFolder'), 'search/facts.json'), 'utf8');
  const { texts, ...facts } = JSON.parse(file) as PublishedFacts;
  const shelf = { home: '/', texts, bundles: 1, before: { article: 0, quotation: 0 } };
  knowledge = layOut(unpackFacts(facts), [shelf], 'en-GB');
  engine = startEngine('en-GB', knowledge.records, knowledge.facts, knowledge.shelves);
});

interface Wanted {
  /** Whose words are found, and nobody else's; in any order. */
  readonly only?: readonly string[];
  /** Whose words come first. */
  readonly first?: string;
  readonly quotations?: number;
  readonly articles?: number;
  readonly filters?: Partial<Query>;
  readonly showing?: string;
}

const november = { from: '2021-11-30', to: '2021-11-30' };
const fourthWeek = { from: '2021-12-21', to: '2021-12-21' };
const russians = ['dmitri-peskov', 'sergei-lavrov', 'sergei-ryabkov', 'sergei-shoigu', 'the-kremlin', 'vladimir-putin'];
const truss = { only: ['liz-truss'], quotations: 10 };
const moore = { only: ['richard-moore'], quotations: 3 };
const putin = { only: ['vladimir-putin'], quotations: 6 };

test.each<readonly [typed: string, wanted: Wanted]>([
  // Questions.
  ['who is Ben Wallace', { only: ['ben-wallace'] }],
  ['who warned of serious consequences', { only: ['antony-blinken'], quotations: 2 }],
  ['who said stand up to bullies and when', { only: ['ben-wallace'], quotations: 1 }],
  ['who is not named', { filters: { statuses: ['unattributed'] }, quotations: 3 }],
  ['unattributed quotes', { filters: { statuses: ['unattributed'] }, quotations: 3 }],
  ['anonymous sources', { only: ['a-foreign-office-spokesman'], quotations: 1 }],
  ['which ministers spoke in January', { only: ['ben-wallace', 'liz-truss', 'sergei-ryabkov'], quotations: 11 }],
  ['what did they say in the FT on 21 December', { quotations: 15 }],
  ['Wallace on Lavrov', { only: ['ben-wallace'], quotations: 1 }],
  ['did Johnson comment in February', { only: ['boris-johnson'], quotations: 1 }],
  ['what happened on 30 November', { filters: november, quotations: 15, articles: 1 }],
  ['what was said about sanctions', { only: ['karen-donfried'], quotations: 2, articles: 1 }],
  ['who from Germany is quoted', { only: ['heiko-maas'], quotations: 2 }],
  ['Wallace: Lavrov', { only: ['ben-wallace'], quotations: 1 }],
  ['Truss: aggression', { only: ['liz-truss'] }],
  ['whose borders does Khrenin cover', { only: ['viktor-khrenin'], quotations: 1 }],
  ['who used the word harshly', { only: ['vladimir-putin'] }],
  ['quotes by Putin', putin],
  ['Putin quotes', putin],
  ['all quotes from Richard Moore', moore],
  ['statements from the Kremlin in December', { only: ['the-kremlin'], quotations: 1 }],
  ['latest from Ukraine', { showing: 'Ukraine', articles: 5 }],
  ['what did the FT report in December', { filters: { publishers: ['Financial Times'] }, quotations: 15 }],
  ['has anybody mentioned sanctions', { only: ['karen-donfried'], quotations: 2, articles: 1 }],
  ['who mentions missiles', { articles: 2 }],
  ['how many troops', { articles: 5 }],
  ['why does Russia oppose Nato', { showing: 'Russia Nato' }],
  ['Putin quotes on Nato', { filters: { speakers: ['vladimir-putin'], sides: [] } }],
  ['Truss and Russian statements', { only: [...russians, 'liz-truss'] }],
  ['what did Moscow say in December', { filters: { sides: ['Russia'] }, quotations: 9 }],
  ['Moscow', { articles: 5 }],
  ['what did the US say in December', { filters: { sides: ['United States'] }, quotations: 13 }],
  ['US on sanctions', { only: ['karen-donfried'], quotations: 2 }],
  ['Germany on independence', { only: ['heiko-maas'], quotations: 1 }],
  ['british reaction to Russian aggression', { only: ['ben-wallace'], quotations: 1 }],
  ['american warnings', { filters: { sides: ['United States'] }, quotations: 14 }],
  ['what was said about Putin', { first: 'antony-blinken', quotations: 8 }],
  ['quotes about Lavrov in February', { only: ['ben-wallace'], quotations: 1 }],
  ['when did Truss visit Estonia', { quotations: 0, articles: 1 }],
  ['why did Putin warn Nato', { quotations: 1, articles: 2 }],
  ['what did Truss tell Lavrov', { filters: { speakers: ['liz-truss'] }, quotations: 0 }],
  ['where does Truss stand on Ukraine', { only: ['liz-truss'], quotations: 1 }],
  [
    'Putin told a group of senior military officers on Tuesday that Moscow would react harshly',
    { only: ['vladimir-putin'], quotations: 1, articles: 1 },
  ],
  ['articles about sanctions', { quotations: 0, articles: 1 }],
  ['articles from the FT', { quotations: 0, articles: 1 }],
  ['Henry Foy', { quotations: 0, articles: 1 }],
  ['the British government in February', { only: ['ben-wallace', 'boris-johnson'], quotations: 8 }],
  ['Kyiv government', { only: ['denys-shmyhal'], quotations: 2 }],
  ['the Ukrainian side', { only: ['denys-shmyhal'], quotations: 2 }],
  ['what is the position of Belarus', { only: ['viktor-khrenin'], quotations: 1 }],
  ['will there be sanctions', { only: ['karen-donfried'], quotations: 2 }],
  ['can diplomacy avert a crisis', { only: ['antony-blinken'], quotations: 1 }],
  ['American president', { quotations: 0, articles: 0 }],
  ['Kremlin reaction to Truss', { quotations: 0 }],
  ['has Wallace met Shoigu', { only: ['ben-wallace'], quotations: 1, articles: 1 }],
  ['when was the FT article published', { quotations: 0, articles: 1 }],
  ['who called it a strategic mistake', { quotations: 3 }],
  ['who used the phrase "strategic mistake"', { only: ['ben-wallace', 'liz-truss'], quotations: 3 }],
  ['longest quotation by Putin', putin],
  ['what did the Belarusian defence minister announce', { only: ['viktor-khrenin'], quotations: 1 }],
  ['what was Ryabkov complaining about', { only: ['sergei-ryabkov'], quotations: 3 }],
  ['what did the Foreign Office say about Ukraine', { only: ['a-foreign-office-spokesman'], quotations: 1 }],
  ['who hinted at military-technical means', { first: 'vladimir-putin', showing: 'military-technical means' }],
  ['Britain’s top spy', moore],
  ['the Belarusians', { only: ['viktor-khrenin'] }],
  ['UK opposition', { only: ['john-healey', 'labour'] }],
  ['Germany', { quotations: 0, articles: 1 }],
  ['British voices', { filters: { sides: ['United Kingdom'] } }],
  // What is left out, in words.
  ['invasion without Truss', { only: ['ben-wallace'], quotations: 1 }],
  ['security without Europe', { only: ['karen-donfried'], quotations: 1 }],
  ['quotes without a speaker', { quotations: 3 }],
  ['quotes not by Russia in January', { only: ['ben-wallace', 'john-healey', 'labour', 'liz-truss', 'the-us'] }],
  ['who said Russia would pay a high price', { first: 'jens-stoltenberg' }],
  ['Liz Truss’ warnings', truss],
  ['Tuesday’s quotes', { quotations: 30 }],
  ['Secrétaire d’État américain', { only: ['antony-blinken'], quotations: 6 }],
  ['articles about Putin', { quotations: 0, articles: 3 }],
  ['articles on Wallace', { quotations: 0, articles: 2 }],
  ['премьер-министр Великобритании', { only: ['boris-johnson'], quotations: 1 }],
  ['"strategic mistake" not Truss', { only: ['ben-wallace'], quotations: 1 }],
  ['strategic mistake except Ben Wallace', { only: ['liz-truss'], quotations: 2 }],
  ['do not need conflict', { only: ['sergei-lavrov'] }],
  // A passage as it was copied, with what tells who says it between its marks.
  [
    '“We can’t retreat any further,” he said. “Do they really think we’ll sit idly as they create threats against us?”',
    { only: ['vladimir-putin'], quotations: 1 },
  ],
  ['“The best way to avert a crisis is through diplomacy,” he said.', { only: ['antony-blinken'], quotations: 1 }],
  ['“serious consequences” she added', { only: ['antony-blinken'], quotations: 2 }],
  ['“serious consequences” in Riga', { quotations: 0, articles: 0 }],
  // Offices and titles.
  ['defense secretary', { only: ['ben-wallace'] }],
  ['Secretary of State for Defence', { only: ['ben-wallace'], quotations: 11 }],
  ['opposition spokesman on defence', { only: ['john-healey'], quotations: 1 }],
  ['Kremlin press secretary', { only: ['dmitri-peskov'], quotations: 2 }],
  ['head of British intelligence', moore],
  ['Ukrainian president', { quotations: 0, articles: 4 }],
  ['Secretary of State', { only: ['antony-blinken'], quotations: 6 }],
  ['head of MI6', moore],
  ['mi6 chief', moore],
  ['spy chief', moore],
  ['the man from MI6', moore],
  ['what did spies say', moore],
  ['defence secretaries', { only: ['ben-wallace'] }],
  ['Russian president', putin],
  ['president of Russia', putin],
  ['Russian leader', putin],
  ['Nato chief', { only: ['jens-stoltenberg'] }],
  ['foreign ministers', { only: ['heiko-maas', 'sergei-lavrov'] }],
  ['Ukrainian prime minister', { only: ['denys-shmyhal'] }],
  ['official opposition', { only: ['labour'] }],
  ['what did the opposition say', { only: ['john-healey', 'labour'] }],
  ['President Putin', { first: 'vladimir-putin', articles: 3 }],
  ['Mr Putin', { first: 'vladimir-putin', articles: 3 }],
  ['Sir Richard Moore', { first: 'richard-moore' }],
  ['Foreign Secretary Liz Truss', { first: 'liz-truss' }],
  ['PM Johnson', { first: 'boris-johnson' }],
  ['foreign minister Lavrov', { first: 'sergei-lavrov' }],
  ['foreign secretary', truss],
  ['what did the UK defence minister say', { only: ['ben-wallace'], quotations: 11 }],
  ['the British foreign minister in December', { only: ['liz-truss'], quotations: 1 }],
  // Sides.
  ['United Kingdom', { filters: { sides: ['United Kingdom'] } }],
  ['Americans', { filters: { sides: ['United States'] } }],
  ['what did the Russians say', { filters: { sides: ['Russia'] }, quotations: 14 }],
  // Names in other spellings and scripts, and misspelt.
  ['Путин', { first: 'vladimir-putin' }],
  ['Шойгу', { first: 'sergei-shoigu' }],
  ['Λαβρόφ', { first: 'sergei-lavrov' }],
  ['Росія', { articles: 5 }],
  ['Київ', { articles: 2 }],
  ['Борис Джонсон', { first: 'boris-johnson' }],
  ['Lis Trus', { first: 'liz-truss', quotations: 10 }],
  ['Sir Tony Radakin', { articles: 1 }],
  ['Sergey Lavrov', { first: 'sergei-lavrov' }],
  ['Shmigal', { first: 'denys-shmyhal' }],
  ['Wallis', { first: 'ben-wallace', showing: 'wallace' }],
  ['Lizz Truss', { first: 'liz-truss', showing: 'liz' }],
  ['Selenskyj', { showing: 'zelensky', articles: 1 }],
  ['Зеленский', { showing: 'zelensky', articles: 1 }],
  ['french president', { quotations: 0, articles: 0 }],
  ['blinkin', { first: 'antony-blinken', showing: 'blinken' }],
  ['donfreid', { first: 'karen-donfried' }],
  ['agression', { showing: 'aggression' }],
  ['threatening', { showing: 'threat' }],
  ['Truss or Wallace', { only: ['liz-truss', 'ben-wallace'] }],
  ['Putin vs Blinken', { only: ['antony-blinken', 'vladimir-putin'] }],
  ['Уоллес', { first: 'ben-wallace', showing: 'wallace' }],
  ['Szojgu', { first: 'sergei-shoigu' }],
  ['Sjojgu', { first: 'sergei-shoigu' }],
  ['BoJo', { first: 'boris-johnson', showing: 'Boris Johnson' }],
  ['約翰遜', { first: 'boris-johnson', showing: 'Boris Johnson' }],
  ['who spoke of 70 or more groups', { only: ['boris-johnson'], quotations: 1 }],
  // In other languages than the pages.
  ['Was sagte Putin über die Nato?', { only: ['vladimir-putin'] }],
  ['Was hat Liz Truss im Dezember gesagt', { only: ['liz-truss'], quotations: 1 }],
  ['Wer sprach von Sanktionen', { only: ['karen-donfried'], showing: 'sanctions' }],
  ['Qu’a dit Lavrov en novembre', { only: ['sergei-lavrov'], quotations: 1 }],
  ['Що сказав Путін', putin],
  ['санкції', { only: ['karen-donfried'], showing: 'sanctions' }],
  ['слова Путина', { first: 'vladimir-putin' }],
  ['Лиз Трасс про Украину', { only: ['liz-truss'] }],
  ['що сказала Трасс у грудні', { only: ['liz-truss'], quotations: 1 }],
  ['что говорят США о санкциях', { only: ['karen-donfried'], quotations: 2 }],
  ['Was sagte der britische Außenminister', truss],
  ['was sagt der russische Präsident über die Sicherheit', { only: ['vladimir-putin'], quotations: 1 }],
  ['Wer warnte vor ernsten Folgen', { only: ['antony-blinken'], quotations: 2 }],
  ['qu’a dit le président russe', putin],
  ['ministre des affaires étrangères russe', { only: ['sergei-lavrov'], quotations: 1 }],
  ['Britische Verteidigungsminister', { only: ['ben-wallace'] }],
  ['Peskow sagte', { only: ['dmitri-peskov'] }],
  ['déclaration de Boris Johnson', { only: ['boris-johnson'] }],
  ['глава МИД Лавров', { first: 'sergei-lavrov' }],
  ['міністр оборони Великої Британії', { only: ['ben-wallace'] }],
  ['президент России', { only: ['vladimir-putin'] }],
  ['гарантии безопасности', { only: ['sergei-ryabkov'], showing: 'guarantees,security' }],
  ['invasion de l’Ukraine', { only: ['ben-wallace', 'liz-truss'], showing: 'invasion Ukraine' }],
  ['Что сказал Песков', { only: ['dmitri-peskov'], quotations: 2 }],
  ['Reaktion der USA', { filters: { sides: ['United States'] }, showing: 'quotes by USA' }],
  ['Aussagen von Truss', { only: ['liz-truss'], quotations: 10 }],
  ['Nato-Erweiterung', { articles: 3 }],
  ['Ukraine-Krise', { only: ['boris-johnson'] }],
  ['what did Labour’s Healey say', { only: ['john-healey'], quotations: 1 }],
  ['which quotes have an uncertain speaker', { filters: { statuses: ['probable'] }, quotations: 1 }],
  // Days and spans.
  ['the 30th', { filters: november, quotations: 15 }],
  ['Truss on the 2nd', { only: ['liz-truss'], quotations: 1 }],
  ['the 31st', { filters: { from: '2022-01-31', to: '2022-01-31' }, quotations: 0 }],
  ['the 2nd meeting', { filters: { from: '', to: '' } }],
  ['the 21st of December', { filters: fourthWeek, quotations: 15 }],
  ['Tuesday 21 December', { filters: fourthWeek }],
  ['December 1–22', { filters: { from: '2021-12-01', to: '2021-12-22' } }],
  ['mid-January', { quotations: 13 }],
  ['who spoke on Saturday', { quotations: 13 }],
  ['in winter', { quotations: 50 }],
  ['first half of December', { quotations: 9 }],
  ['450 million', { articles: 1 }],
  ['a hundred thousand troops', { articles: 2 }],
  ['winter 2021', { articles: 4 }],
  ['after New Year', { filters: { from: '2022-01-02', to: '' } }],
  ['on Christmas Eve', { filters: { from: '2021-12-24', to: '2021-12-24' }, quotations: 0 }],
  ['Independent 30 November', { filters: { publishers: ['The Independent'], ...november } }],
  // Papers.
  ['quotes from January 2022', { filters: { from: '2022-01-01', to: '2022-01-31' }, quotations: 14 }],
  ['from January 2022', { filters: { from: '2022-01-01', to: '' } }],
  ['metro february', { filters: { publishers: ['Metro'] }, quotations: 12 }],
  ['Metro newspaper', { filters: { publishers: ['Metro'] } }],
  ['the Indy', { filters: { publishers: ['The Independent'] } }],
  ['ft.com', { filters: { publishers: ['Financial Times'] } }],
  // Words, phrases, numbers, short words, words left out.
  ['"serious consequences"', { only: ['antony-blinken'], quotations: 2 }],
  ['cant retreat', { only: ['vladimir-putin'] }],
  ['diplomacy -Blinken', { only: ['ben-wallace'] }],
  ['retreating', { only: ['vladimir-putin'] }],
  ['100000', { articles: 2 }],
  ['100k troops', { articles: 2 }],
  ['14000', { articles: 1 }],
  ['Kiev', { articles: 2 }],
  ['UK', { quotations: 2 }],
  ['UN', { quotations: 0, articles: 0 }],
  ['7', { articles: 1 }],
  ['seven per cent', { showing: '7 per cent', articles: 1 }],
  ['fourteen thousand', { showing: '14,000', articles: 1 }],
  ['two and a half billion', { showing: '2.5 billion', articles: 1 }],
  ['450 million dollars', { articles: 1 }],
  ['who left Mr Lavrov to Mr Lavrov', { only: ['ben-wallace'], quotations: 1, showing: 'leave' }],
  ['Nato enlargement', { articles: 3, showing: 'expansion' }],
  ['what came out of the Stockholm talks', { articles: 1 }],
  ['peace talks', { quotations: 0, articles: 0 }],
  ['Blinken and Lavrov talks', { quotations: 0, articles: 1, showing: 'Blinken Lavrov talks' }],
  // Where somebody went, what papers alone write of somebody, and who wrote it.
  ['where did Wallace go', { first: 'ben-wallace', articles: 2 }],
  ['when did Johnson go to Brussels', { quotations: 0, articles: 1 }],
  ['who wrote the FT article', { quotations: 0, articles: 1 }],
  ['which journalists wrote the Independent articles', { quotations: 0, articles: 2 }],
  ['articles by Gavin Cordon', { quotations: 0, articles: 1 }],
  // Several of one office, and a government, are everybody who speaks for it.
  ['british ministers in February', { only: ['ben-wallace', 'boris-johnson'], quotations: 8 }],
  ['the US government', { only: ['antony-blinken', 'karen-donfried', 'the-us'], quotations: 14 }],
  ['presidents', putin],
  ['Mr Johnson’s warning', { only: ['boris-johnson'], quotations: 1 }],
  ['most recent from Lavrov', { only: ['sergei-lavrov'], quotations: 1 }],
  ['in the new year', { filters: { from: '2022-01-01', to: '' }, quotations: 26 }],
  ['New Year’s Day', { filters: { from: '2022-01-01', to: '2022-01-01' }, quotations: 0 }],
  ['week of 29 November 2021', { quotations: 24 }],
  ['from 21 December to 15 January', { quotations: 29 }],
  ['third week of December', { quotations: 15 }],
  ['Ентоні Блінкен', { first: 'antony-blinken', showing: 'Antony Blinken' }],
  ['Serguei Choïgou', { first: 'sergei-shoigu' }],
  ['Poutine', { first: 'vladimir-putin' }],
  ['Niinistö', { quotations: 0, articles: 1 }],
  ['Рябков про безпеку', { only: ['sergei-ryabkov'], quotations: 1 }],
  ['everyone except Russia in December', { quotations: 15 }],
  ['sanctions -packages', { only: ['karen-donfried'], quotations: 1 }],
  ['sovereignty -Putin', { only: ['a-foreign-office-spokesman', 'ben-wallace', 'heiko-maas'] }],
  ['what did Putin and Lavrov say about security', { only: ['sergei-lavrov', 'vladimir-putin'], quotations: 2 }],
  ['Wallace ITV', { only: ['ben-wallace'], quotations: 4 }],
])('%s', async (typed, { only, first, quotations, articles, filters, showing }) => {
  const { asked } = await understandAll({ ...nothingAsked, words: typed }, knowledge.known);
  const reply = await answer(
    asked,
    knowledge,
    async () => engine,
    () => true,
  );
  const { chosen, corrected = [] } = reply ?? {};
  const speakers = (chosen?.records ?? [])
    .filter(({ kind }) => kind === 'quotation')
    .map(({ speaker }) => knowledge.facts.speakers[speaker]?.id);
  if (only) expect([...new Set(speakers)].sort()).toEqual([...only].sort());
  if (first) expect(speakers[0]).toBe(first);
  if (quotations !== undefined) expect(chosen?.quotations).toBe(quotations);
  if (articles !== undefined) expect(chosen?.articles).toBe(articles);
  if (filters) expect(reply?.asked).toMatchObject(filters);
  if (showing) expect(corrected.map(({ by }) => by.toLowerCase()).join()).toBe(showing.toLowerCase());
});
