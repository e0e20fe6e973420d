/**
 * What the five articles say, read by hand from their text before the parser was asked. `said` stands only where the
 * text itself gives the day.
 */
export interface Truth {
  readonly headline: string;
  readonly standfirst: string | null;
  readonly bylines: readonly string[];
  readonly publisher: string;
  readonly published: string;
  readonly basis: 'stated' | 'inferred';
  readonly captions: readonly string[];
  /** Words that belong to the page, not to the story. */
  readonly furniture: readonly string[];
  readonly quotations: readonly TrueQuotation[];
}

interface TrueQuotation {
  /** The line on which it begins. */
  readonly line: number;
  readonly where: 'headline' | 'standfirst' | 'caption' | 'body';
  /** The words between each pair of marks. */
  readonly words: readonly string[];
  readonly speaker: string | null;
  /** The word that ties them together; null where none does. */
  readonly cue: string | null;
  readonly said?: string;
}

const quoted =
  (where: TrueQuotation['where']) =>
  (
    line: number,
    speaker: string | null,
    cue: string | null,
    words: string | readonly string[],
    said?: string,
  ): TrueQuotation => ({
    line,
    where,
    words: typeof words === 'string' ? [words] : words,
    speaker,
    cue,
    ...(said ? { said } : {}),
  });
const headline = quoted('headline');
const standfirst = quoted('standfirst');
const caption = quoted('caption');
const body = quoted('body');

export const fiveArticles: Readonly<Record<string, Truth>> = {
  '000_a953d3cc23295991': {
    headline: 'Liz Truss warns Vladimir Putin against ‘strategic mistake’ of Ukraine invasion',
    standfirst: 'UK foreign secretary says Nato will stand against Russia’s ‘malign activity’',
    bylines: ['Adam Forrest'],
    publisher: 'The Independent',
    published: '2021-11-30',
    basis: 'stated',
    captions: [
      'Foreign secretary Liz Truss visits British troops in Estonia (Simon Dawson/No 10 Downing Street)',
      'Foreign secretary Liz Truss with British troops in Estonia (Simon Dawson/No 10 Downing Street)',
    ],
    furniture: [
      'Stay up to date with notifications',
      'browser preferences',
      'Your support',
      'The A Word',
      'reporters on the ground',
      'paywalls',
      'Join our commenting forum',
      'Join thought-provoking conversations',
      'Thank you for registering',
      'Please refresh',
    ],
    quotations: [
      headline(5, 'Liz Truss', 'warns', 'strategic mistake'),
      standfirst(7, 'Liz Truss', 'says', 'malign activity'),
      body(25, 'Liz Truss', 'warned', 'strategic mistake'),
      body(27, 'Liz Truss', 'accused', 'malign activity'),
      body(
        29,
        'Liz Truss',
        'said',
        'We will support Ukraine and stability in the western Balkans … we will stand with our fellow democracies against Russia’s malign activity.',
      ),
      body(
        31,
        'Liz Truss',
        'warned',
        'Any action by Russia to undermine the freedom and democracy that our partners enjoy would be a strategic mistake.',
      ),
      body(35, 'Denys Shmyhal', 'insisted', 'absolutely', '2021-11-30'),
      body(35, 'Denys Shmyhal', 'citing', 'secret data', '2021-11-30'),
      body(41, 'Liz Truss', 'said', [
        'We have seen this playbook from the Kremlin before when Russia falsely claimed its illegal annexation of Crimea was a response to Nato aggression,',
        'Nato is an alliance forged on the principle of defence, not provocation.',
      ]),
      body(43, 'Richard Moore', 'said', 'chronic problem'),
      body(
        43,
        'Richard Moore',
        'told',
        'very careful signalling to the Russians about … the price that they would have to pay if they intervened',
      ),
      body(
        45,
        'Richard Moore',
        'said',
        'there’s not an adversarial sort of agenda here – we’re not trying to encircle Russia, we’re not trying to prevent it from pursuing its legitimate interest',
      ),
      body(
        47,
        'Jens Stoltenberg',
        'warned',
        'will be a high price to pay for Russia if they once again use force against the independence of the nation Ukraine',
      ),
      body(49, 'Heiko Maas', 'said', 'unbroken'),
      body(49, 'Heiko Maas', 'said', 'independence, territorial integrity and sovereignty are not up for discussion'),
      body(
        60,
        'Sergei Lavrov',
        null,
        'President Putin stressed that we do not need conflict but if the West cannot hold back Ukraine – and on the contrary encourages it – of course we will take all the necessary steps to ensure our security.',
      ),
      body(62, 'Viktor Khrenin', 'announced', 'to cover the southern borders'),
    ],
  },
  '001_657c2bff18a95ad0': {
    headline: "Russia attempting to 'justify invasion of Ukraine' and must 'halt its aggression', Liz Truss says",
    standfirst: null,
    bylines: [],
    publisher: 'ITV News',
    published: '2022-01-15',
    basis: 'inferred',
    captions: [
      'Foreign Secretary Liz Truss urged the Kremlin to "de-escalate" amid continuing tensions. Credit: PA',
      'A Russian tank fires as troops take part in drills at the Kadamovskiy firing range in southern Russia Credit: AP',
      'A serviceman takes his position in a trench at the line of separation n eastern Ukraine, controlled by Russia-backed separatists. Credit: Alexei Alexandrov/AP',
    ],
    furniture: [],
    quotations: [
      headline(1, 'Liz Truss', 'says', 'justify invasion of Ukraine'),
      headline(1, 'Liz Truss', 'says', 'halt its aggression'),
      caption(3, 'Liz Truss', 'urged', 'de-escalate'),
      body(5, 'Liz Truss', 'said', 'justify an invasion'),
      body(5, 'Liz Truss', 'said', 'disinformation campaign'),
      body(5, 'Liz Truss', 'said', 'halt its aggression'),
      body(7, 'the US', 'suggesting', 'false-flag operation'),
      body(
        11,
        'Liz Truss',
        'said',
        [
          'Russia is waging a disinformation campaign intended to destabilise and justify an invasion of its sovereign neighbour Ukraine.',
          'Russia must halt its aggression, de-escalate and engage in meaningful talks.',
        ],
        '2022-01-15',
      ),
      body(15, 'Sergei Ryabkov', 'described', 'unacceptable and will not yield results'),
      body(17, 'Sergei Ryabkov', 'said', 'West is not ready to meet Russia’s proposals halfway'),
      body(17, 'Sergei Ryabkov', 'said', 'want to discuss security guarantee issues only on terms convenient for them'),
      body(21, 'Ben Wallace', 'said', 'most basic freedoms and sovereignty'),
      body(21, 'Ben Wallace', 'warned', 'consequences'),
      body(23, 'Ben Wallace', 'telling', 'stand up to bullies', '2022-01-10'),
      body(27, 'Ben Wallace', 'said', [
        'The UK and our Nordic partners are united in our approach to upholding European security.',
        'My discussions this week have been directly about deepening bilateral relations, shared security and the consequences of Russian aggression towards Ukraine.',
        'Our discussions were clear that a Russian invasion of Ukraine would be a strategic mistake, violating the most basic freedoms and sovereignty.',
        'Britain and the Nordic countries have a long and shared history.',
        'Our European neighbours and allies remain vital partners as we work together to defend our common values, counter shared threats and build resilience in our neighbourhood, the UK will always stand with them.',
      ]),
      body(41, 'Labour', 'said', 'strength and solve'),
      body(
        43,
        'John Healey',
        'said',
        'The Western allies must work hard to maintain their deterrent pressure on Russia and stand by Ukraine,',
      ),
    ],
  },
  '002_78f34b69f6baffcb': {
    headline: 'UK and US urge Russia to draw back from conflict in Ukraine',
    standfirst: 'The Kremlin warned the risk of hostilities with Russia’s neighbour ‘still remains high’.',
    bylines: ['Gavin Cordon'],
    publisher: 'The Independent',
    published: '2021-12-02',
    basis: 'stated',
    captions: ['Foreign Secretary Liz Truss (Stefan Rousseau/PA)'],
    furniture: ['Register for free', 'Registration is', 'Already have an account', 'reCAPTCHA', 'Please refresh'],
    quotations: [
      standfirst(3, 'the Kremlin', 'warned', 'still remains high'),
      body(10, 'the Kremlin', 'warned', 'remains high'),
      body(14, 'Antony Blinken', 'warned', 'serious consequences'),
      body(16, 'Antony Blinken', 'said', 'The best way to avert a crisis is through diplomacy,'),
      body(18, 'Liz Truss', 'urged', 'de-escalate the situation.'),
      body(22, 'Dmitri Peskov', 'said', 'aggressive and increasingly intensive provocative action'),
      body(24, 'Dmitri Peskov', 'said', 'The probability of hostilities in Ukraine still remains high,'),
      body(30, 'Antony Blinken', 'said', 'deep concerns'),
      body(
        32,
        'Antony Blinken',
        'said',
        'If Russia decides to pursue confrontation, there will be serious consequences,',
      ),
      body(
        34,
        'a Foreign Office spokesman',
        'said',
        'The Foreign Secretary expressed concern about rising tensions across Europe, and re-stated the UK’s support for Ukraine’s sovereignty and territorial integrity, urging the Russian government to de-escalate the situation.',
      ),
    ],
  },
  '003_61440020126a1a1e': {
    headline: 'UK defence chiefs fly to Moscow to try and prevent war in Ukraine',
    standfirst: null,
    bylines: [],
    publisher: 'Metro',
    published: '2022-02-11',
    basis: 'inferred',
    captions: [],
    furniture: [
      'This is a breaking news story',
      'Got a story?',
      'For more stories like this',
      'Follow Metro.co.uk',
      'Sign up',
    ],
    quotations: [
      body(6, 'Ben Wallace', 'said', 'constructive and frank'),
      body(
        7,
        'Ben Wallace',
        'told',
        'I hope that by speaking today and starting that relationship, that was at 0%, we can resolve a number of the issues that you’ve raised.',
      ),
      body(
        8,
        'Ben Wallace',
        'continued',
        '(That) we can address some of the issues raised in Russia’s draft treaty … and we can try and move on to where we can resolve our issues together through diplomacy, through other actions, and through confidence building measures.',
      ),
      body(9, 'Ben Wallace', 'said', 'above zero'),
      body(11, 'Ben Wallace', 'said', 'there was absolutely no deafness or dumbness'),
      body(11, 'Ben Wallace', 'adding', 'I shall leave Mr Lavrov to Mr Lavrov'),
      body(12, 'Ben Wallace', 'said', 'we will judge that statement by the evidence'),
      body(15, 'Sergei Shoigu', 'said', 'in the nearest future'),
      body(
        19,
        'Boris Johnson',
        'said',
        [
          'I honestly don’t think a decision has yet been taken, but that doesn’t mean that it is impossible that something absolutely disastrous could happen very soon indeed.',
          'And our intelligence, I’m afraid to say, remains grim and we’re seeing the massing of huge numbers of tactical battalion groups on the borders of Ukraine – 70 or more.',
          'This is probably the most dangerous moment, I would say – in the course of the next few days – in what is the biggest security crisis that Europe has faced for decades and we’ve got to get it right.',
        ],
        '2022-02-10',
      ),
      body(25, null, null, 'aspiring member'),
      body(26, null, null, 'red line'),
      body(29, null, null, 'greater Russia'),
    ],
  },
  '004_ebfb2fdb71366d57': {
    headline: 'Putin warns Nato of military response to alliance expansion',
    standfirst: 'US offers talks next month with Russia in attempt to ease fears of conflict over Ukraine',
    bylines: ['Henry Foy', 'Max Seddon'],
    publisher: 'Financial Times',
    published: '2021-12-21',
    basis: 'stated',
    captions: [
      'Russia’s President Vladimir Putin and Sergei Shoigu, defence minister, at a military exhibition in Moscow on Tuesday. ‘We are within our rights to do what is required to ensure Russia’s security and sovereignty,’ Putin said © via REUTERS',
    ],
    furniture: [
      'top of page',
      'article from the FT',
      'For this article in pdf',
      'Download 21',
      'sharing tools',
      'gift article',
      '16 views',
      'bottom of page',
    ],
    quotations: [
      body(9, 'Vladimir Putin', 'warned', 'appropriate military-technical measures'),
      body(13, 'Vladimir Putin', 'told', 'react harshly to hostile steps', '2021-12-21'),
      body(17, 'Vladimir Putin', 'said', 'seriously concerned'),
      body(19, 'Vladimir Putin', 'said', [
        'If our western colleagues continue this clearly aggressive stance, we will take appropriate military-technical measures in response and react harshly to hostile steps,',
        'And I want to stress that we are within our rights to do what is required to ensure Russia’s security and sovereignty.',
      ]),
      body(
        23,
        'Karen Donfried',
        'said',
        'We are prepared to discuss those proposals that Russia put on the table. There are some things that we are prepared to work on, and that we do believe that there is merit in having a discussion,',
      ),
      body(
        25,
        'Karen Donfried',
        null,
        'There are other things in those documents that the Russians know will be unacceptable.',
      ),
      body(29, 'Karen Donfried', 'added', [
        'Let me be clear: there will be no talks on European security without Europe,',
        'The key here is alliance unity and alliance cohesion.',
      ]),
      body(31, 'Antony Blinken', 'said', 'where any of these conversations go', '2021-12-21'),
      body(
        33,
        'Antony Blinken',
        'added',
        'Whether that leads to at some point another meeting between the president and President Putin, I’ll leave that for another day, but [there are] no plans to do that now.',
        '2021-12-21',
      ),
      body(35, 'Vladimir Putin', 'meant', 'military-technical means'),
      body(39, 'Vladimir Putin', 'said', [
        'We can’t retreat any further,',
        'Do they really think we’ll sit idly as they create threats against us?',
      ]),
      body(43, 'Karen Donfried', 'said', 'poised to move in a dramatic way'),
      body(43, 'Karen Donfried', 'said', 'any further military aggression against Ukraine'),
      body(45, 'Karen Donfried', 'said', 'specific packages of sanctions'),
      body(
        47,
        'Karen Donfried',
        'replied',
        'There is no sanctions option that is off the table here, and we are talking about things that would have severe consequences for Russia’s economy and financial system.',
      ),
      caption(
        58,
        'Vladimir Putin',
        'said',
        'We are within our rights to do what is required to ensure Russia’s security and sovereignty,',
      ),
    ],
  },
};
