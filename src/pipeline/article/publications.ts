import { memoizeLines } from '../../memoize.ts';
/** A newspaper, broadcaster, agency or site: its name, what else it is called, and its address. */
export interface Publication {
  readonly name: string;
  /** Abbreviations and short names, as printed after a headline or in "from the FT". */
  readonly aliases: readonly string[];
  readonly domains: readonly string[];
  /** An agency supplies other papers: its name in a credit or a dateline does not make it the publisher. */
  readonly agency?: true;
}

/** Data, not rules: a publication that is missing here is still read where the text names it in so many words. */
const publications: readonly Publication[] = [
  { name: 'The Independent', aliases: ['Independent', 'Indy'], domains: ['independent.co.uk', 'the-independent.com'] },
  { name: 'Metro', aliases: ['Metro.co.uk', 'Metro UK'], domains: ['metro.co.uk'] },
  { name: 'Financial Times', aliases: ['FT', 'FT.com', 'The Financial Times'], domains: ['ft.com'] },
  { name: 'ITV News', aliases: ['ITV', 'ITV.com'], domains: ['itv.com'] },
  { name: 'BBC News', aliases: ['BBC', 'BBC Sport', 'BBC.com', 'BBC News Online'], domains: ['bbc.co.uk', 'bbc.com'] },
  { name: 'Sky News', aliases: ['Sky'], domains: ['news.sky.com', 'sky.com'] },
  { name: 'Channel 4 News', aliases: ['Channel 4'], domains: ['channel4.com'] },
  {
    name: 'The Guardian',
    aliases: ['Guardian', 'The Observer', 'Guardian US'],
    domains: ['theguardian.com', 'guardian.co.uk'],
  },
  {
    name: 'The Times',
    aliases: ['Times of London', 'The Times of London'],
    domains: ['thetimes.co.uk', 'thetimes.com'],
  },
  { name: 'The Sunday Times', aliases: ['Sunday Times'], domains: [] },
  {
    name: 'The Telegraph',
    aliases: ['Telegraph', 'The Daily Telegraph', 'Daily Telegraph', 'The Sunday Telegraph'],
    domains: ['telegraph.co.uk'],
  },
  {
    name: 'Daily Mail',
    aliases: ['MailOnline', 'Mail Online', 'Daily Mail Online', 'The Daily Mail', 'Mail on Sunday'],
    domains: ['dailymail.co.uk', 'mailonline.com'],
  },
  { name: 'Daily Mirror', aliases: ['Mirror', 'The Mirror', 'Mirror Online'], domains: ['mirror.co.uk'] },
  { name: 'Daily Express', aliases: ['Express', 'Express.co.uk', 'The Express'], domains: ['express.co.uk'] },
  { name: 'The Sun', aliases: ['Sun', 'The Sun Online'], domains: ['thesun.co.uk', 'the-sun.com'] },
  {
    name: 'Evening Standard',
    aliases: ['The Standard', 'London Evening Standard', 'The London Standard'],
    domains: ['standard.co.uk'],
  },
  { name: 'i', aliases: ['iNews', 'inews.co.uk', 'i news', 'The i Paper'], domains: ['inews.co.uk'] },
  {
    name: 'HuffPost',
    aliases: ['Huffington Post', 'The Huffington Post', 'HuffPost UK'],
    domains: ['huffpost.com', 'huffingtonpost.com', 'huffingtonpost.co.uk'],
  },
  { name: 'The Economist', aliases: ['Economist'], domains: ['economist.com'] },
  { name: 'The Spectator', aliases: ['Spectator'], domains: ['spectator.co.uk'] },
  { name: 'New Statesman', aliases: ['The New Statesman'], domains: ['newstatesman.com'] },
  { name: 'The Scotsman', aliases: ['Scotsman'], domains: ['scotsman.com'] },
  { name: 'The Herald', aliases: ['HeraldScotland', 'Herald Scotland'], domains: ['heraldscotland.com'] },
  { name: 'The Irish Times', aliases: ['Irish Times'], domains: ['irishtimes.com'] },
  { name: 'Irish Independent', aliases: ['Independent.ie'], domains: ['independent.ie'] },
  { name: 'RTÉ News', aliases: ['RTE', 'RTÉ', 'RTE News'], domains: ['rte.ie'] },
  { name: 'The Journal', aliases: ['TheJournal.ie'], domains: ['thejournal.ie'] },
  { name: 'Reuters', aliases: ['Thomson Reuters', 'Reuters News'], domains: ['reuters.com'], agency: true },
  {
    name: 'Associated Press',
    aliases: ['AP', 'The Associated Press', 'AP News'],
    domains: ['apnews.com', 'ap.org'],
    agency: true,
  },
  { name: 'Agence France-Presse', aliases: ['AFP', 'Agence France Presse'], domains: ['afp.com'], agency: true },
  {
    name: 'PA Media',
    aliases: ['PA', 'Press Association', 'PA news agency', 'the Press Association', 'PA Wire'],
    domains: ['pa.media'],
    agency: true,
  },
  { name: 'United Press International', aliases: ['UPI'], domains: ['upi.com'], agency: true },
  { name: 'Deutsche Presse-Agentur', aliases: ['dpa', 'DPA'], domains: ['dpa.com'], agency: true },
  { name: 'EFE', aliases: ['Agencia EFE'], domains: ['efe.com'], agency: true },
  { name: 'ANSA', aliases: [], domains: ['ansa.it'], agency: true },
  { name: 'Xinhua', aliases: ['Xinhua News Agency'], domains: ['xinhuanet.com', 'news.cn'], agency: true },
  { name: 'TASS', aliases: ['Tass', 'ITAR-TASS'], domains: ['tass.com', 'tass.ru'], agency: true },
  {
    name: 'Interfax',
    aliases: ['Interfax-Ukraine'],
    domains: ['interfax.com', 'interfax.ru', 'interfax.com.ua'],
    agency: true,
  },
  { name: 'RIA Novosti', aliases: ['RIA'], domains: ['ria.ru'], agency: true },
  { name: 'Ukrinform', aliases: [], domains: ['ukrinform.net'], agency: true },
  { name: 'Belta', aliases: ['BelTA'], domains: ['belta.by'], agency: true },
  { name: 'Kyodo News', aliases: ['Kyodo'], domains: ['kyodonews.net'], agency: true },
  { name: 'Yonhap', aliases: ['Yonhap News Agency'], domains: ['yna.co.kr'], agency: true },
  { name: 'Press Trust of India', aliases: ['PTI'], domains: ['ptinews.com'], agency: true },
  { name: 'Asian News International', aliases: ['ANI'], domains: ['aninews.in'], agency: true },
  { name: 'Australian Associated Press', aliases: ['AAP'], domains: ['aap.com.au'], agency: true },
  { name: 'The Canadian Press', aliases: ['Canadian Press'], domains: ['thecanadianpress.com'], agency: true },
  { name: 'Bloomberg', aliases: ['Bloomberg News', 'Bloomberg.com'], domains: ['bloomberg.com'] },
  {
    name: 'The New York Times',
    aliases: ['New York Times', 'NYT', 'NYTimes', 'NYTimes.com'],
    domains: ['nytimes.com'],
  },
  { name: 'The Washington Post', aliases: ['Washington Post', 'WaPo', 'WashPost'], domains: ['washingtonpost.com'] },
  { name: 'The Wall Street Journal', aliases: ['Wall Street Journal', 'WSJ', 'WSJ.com'], domains: ['wsj.com'] },
  { name: 'USA Today', aliases: ['USA TODAY'], domains: ['usatoday.com'] },
  { name: 'Los Angeles Times', aliases: ['LA Times', 'L.A. Times', 'The Los Angeles Times'], domains: ['latimes.com'] },
  { name: 'Chicago Tribune', aliases: ['The Chicago Tribune'], domains: ['chicagotribune.com'] },
  { name: 'The Boston Globe', aliases: ['Boston Globe'], domains: ['bostonglobe.com'] },
  { name: 'The Philadelphia Inquirer', aliases: ['Philadelphia Inquirer'], domains: ['inquirer.com'] },
  { name: 'San Francisco Chronicle', aliases: ['SFGate'], domains: ['sfchronicle.com', 'sfgate.com'] },
  { name: 'The Seattle Times', aliases: ['Seattle Times'], domains: ['seattletimes.com'] },
  { name: 'Miami Herald', aliases: [], domains: ['miamiherald.com'] },
  { name: 'New York Post', aliases: ['NY Post', 'The New York Post'], domains: ['nypost.com'] },
  { name: 'New York Daily News', aliases: ['NY Daily News'], domains: ['nydailynews.com'] },
  { name: 'Newsweek', aliases: [], domains: ['newsweek.com'] },
  { name: 'Time', aliases: ['TIME', 'Time Magazine'], domains: ['time.com'] },
  {
    name: 'Politico',
    aliases: ['POLITICO', 'Politico Europe', 'POLITICO Europe'],
    domains: ['politico.com', 'politico.eu'],
  },
  { name: 'The Hill', aliases: ['TheHill'], domains: ['thehill.com'] },
  { name: 'Axios', aliases: [], domains: ['axios.com'] },
  { name: 'Vox', aliases: ['Vox.com'], domains: ['vox.com'] },
  { name: 'Slate', aliases: ['Slate Magazine'], domains: ['slate.com'] },
  { name: 'Salon', aliases: ['Salon.com'], domains: ['salon.com'] },
  { name: 'The Atlantic', aliases: ['Atlantic'], domains: ['theatlantic.com'] },
  { name: 'The New Yorker', aliases: ['New Yorker'], domains: ['newyorker.com'] },
  { name: 'Foreign Policy', aliases: [], domains: ['foreignpolicy.com'] },
  { name: 'The Daily Beast', aliases: ['Daily Beast'], domains: ['thedailybeast.com'] },
  { name: 'BuzzFeed News', aliases: ['BuzzFeed'], domains: ['buzzfeednews.com', 'buzzfeed.com'] },
  { name: 'Business Insider', aliases: ['Insider'], domains: ['businessinsider.com', 'insider.com'] },
  { name: 'Forbes', aliases: [], domains: ['forbes.com'] },
  { name: 'CNBC', aliases: [], domains: ['cnbc.com'] },
  { name: 'CNN', aliases: ['CNN.com', 'CNN International', 'CNN Politics', 'CNNPolitics'], domains: ['cnn.com'] },
  { name: 'Fox News', aliases: ['FoxNews.com'], domains: ['foxnews.com'] },
  { name: 'NBC News', aliases: ['NBC', 'NBCNews.com'], domains: ['nbcnews.com'] },
  { name: 'ABC News', aliases: ['ABC'], domains: ['abcnews.go.com', 'abc.net.au'] },
  { name: 'CBS News', aliases: ['CBS'], domains: ['cbsnews.com'] },
  { name: 'MSNBC', aliases: [], domains: ['msnbc.com'] },
  { name: 'PBS NewsHour', aliases: ['PBS'], domains: ['pbs.org'] },
  { name: 'NPR', aliases: ['National Public Radio'], domains: ['npr.org'] },
  { name: 'Voice of America', aliases: ['VOA', 'VOA News'], domains: ['voanews.com'] },
  {
    name: 'Radio Free Europe/Radio Liberty',
    aliases: ['RFE/RL', 'Radio Free Europe', 'RadioFreeEurope/RadioLiberty'],
    domains: ['rferl.org'],
  },
  { name: 'Breitbart', aliases: ['Breitbart News', 'Breitbart London'], domains: ['breitbart.com'] },
  { name: 'The Daily Caller', aliases: ['Daily Caller'], domains: ['dailycaller.com'] },
  { name: 'The Western Journal', aliases: ['Western Journal', 'Western Journalism'], domains: ['westernjournal.com'] },
  { name: 'Washington Examiner', aliases: [], domains: ['washingtonexaminer.com'] },
  { name: 'The Washington Times', aliases: ['Washington Times'], domains: ['washingtontimes.com'] },
  { name: 'The Christian Science Monitor', aliases: ['CSMonitor.com'], domains: ['csmonitor.com'] },
  { name: 'The Globe and Mail', aliases: ['Globe and Mail'], domains: ['theglobeandmail.com'] },
  { name: 'Toronto Star', aliases: ['The Star'], domains: ['thestar.com'] },
  { name: 'National Post', aliases: [], domains: ['nationalpost.com'] },
  { name: 'CBC News', aliases: ['CBC'], domains: ['cbc.ca'] },
  { name: 'CTV News', aliases: ['CTV'], domains: ['ctvnews.ca'] },
  { name: 'Global News', aliases: [], domains: ['globalnews.ca'] },
  { name: 'The Sydney Morning Herald', aliases: ['SMH', 'Sydney Morning Herald'], domains: ['smh.com.au'] },
  { name: 'The Age', aliases: [], domains: ['theage.com.au'] },
  { name: 'The Australian', aliases: [], domains: ['theaustralian.com.au'] },
  { name: 'news.com.au', aliases: [], domains: ['news.com.au'] },
  { name: 'The New Zealand Herald', aliases: ['NZ Herald', 'NZHerald'], domains: ['nzherald.co.nz'] },
  { name: 'Stuff', aliases: ['Stuff.co.nz'], domains: ['stuff.co.nz'] },
  { name: 'RNZ', aliases: ['Radio New Zealand', 'RNZ News'], domains: ['rnz.co.nz'] },
  { name: 'Al Jazeera', aliases: ['Al Jazeera English'], domains: ['aljazeera.com'] },
  { name: 'Euronews', aliases: ['euronews'], domains: ['euronews.com'] },
  { name: 'Deutsche Welle', aliases: ['DW', 'DW.com'], domains: ['dw.com'] },
  { name: 'France 24', aliases: ['FRANCE 24', 'France24'], domains: ['france24.com'] },
  { name: 'Der Spiegel', aliases: ['Spiegel', 'SPIEGEL International', 'Spiegel Online'], domains: ['spiegel.de'] },
  { name: 'Le Monde', aliases: [], domains: ['lemonde.fr'] },
  { name: 'El País', aliases: ['El Pais'], domains: ['elpais.com'] },
  { name: 'The Local', aliases: [], domains: ['thelocal.de', 'thelocal.fr', 'thelocal.se'] },
  { name: 'The Moscow Times', aliases: ['Moscow Times'], domains: ['themoscowtimes.com'] },
  { name: 'RT', aliases: ['Russia Today'], domains: ['rt.com'] },
  { name: 'Sputnik', aliases: ['Sputnik News'], domains: ['sputniknews.com'] },
  { name: 'Meduza', aliases: [], domains: ['meduza.io'] },
  { name: 'Kyiv Post', aliases: ['KyivPost'], domains: ['kyivpost.com'] },
  { name: 'The Kyiv Independent', aliases: ['Kyiv Independent'], domains: ['kyivindependent.com'] },
  { name: 'Ukrainska Pravda', aliases: ['Ukrayinska Pravda'], domains: ['pravda.com.ua'] },
  { name: 'The Times of Israel', aliases: ['Times of Israel'], domains: ['timesofisrael.com'] },
  { name: 'The Jerusalem Post', aliases: ['Jerusalem Post', 'JPost'], domains: ['jpost.com'] },
  { name: 'Haaretz', aliases: [], domains: ['haaretz.com'] },
  { name: 'The Times of India', aliases: ['Times of India', 'TOI'], domains: ['timesofindia.indiatimes.com'] },
  { name: 'The Hindu', aliases: [], domains: ['thehindu.com'] },
  { name: 'Hindustan Times', aliases: [], domains: ['hindustantimes.com'] },
  { name: 'The Indian Express', aliases: ['Indian Express'], domains: ['indianexpress.com'] },
  { name: 'NDTV', aliases: [], domains: ['ndtv.com'] },
  { name: 'Dawn', aliases: ['Dawn.com', 'DAWN.COM'], domains: ['dawn.com'] },
  { name: 'The Straits Times', aliases: ['Straits Times'], domains: ['straitstimes.com'] },
  { name: 'Channel NewsAsia', aliases: ['CNA'], domains: ['channelnewsasia.com'] },
  { name: 'South China Morning Post', aliases: ['SCMP'], domains: ['scmp.com'] },
  { name: 'The Japan Times', aliases: ['Japan Times'], domains: ['japantimes.co.jp'] },
  { name: 'Nikkei Asia', aliases: ['Nikkei', 'Nikkei Asian Review'], domains: ['asia.nikkei.com', 'nikkei.com'] },
  { name: 'The Korea Herald', aliases: ['Korea Herald'], domains: ['koreaherald.com'] },
  { name: 'Daily Maverick', aliases: [], domains: ['dailymaverick.co.za'] },
  { name: 'News24', aliases: [], domains: ['news24.com'] },
  { name: 'Yahoo News', aliases: ['Yahoo', 'Yahoo News UK'], domains: ['news.yahoo.com', 'yahoo.com'] },
  { name: 'The Conversation', aliases: [], domains: ['theconversation.com'] },
];

const byName = new Map<string, Publication>();
const byDomain = new Map<string, Publication>();
for (const publication of publications) {
  for (const name of [publication.name, ...publication.aliases]) byName.set(name.toLowerCase(), publication);
  for (const domain of publication.domains) byDomain.set(domain, publication);
}

/** The publication that a name, abbreviation or short name means; null where the table has none. */
export const publicationNamed: (words: string) => Publication | null = memoizeLines((words) => {
  const key = words.trim().toLowerCase();
  return byName.get(key) ?? byName.get(key.replace(/^the /, '')) ?? null;
});

/** The publication at an address's host, subdomains included; null where the table has none. */
export function publicationAt(host: string): Publication | null {
  const labels = host.toLowerCase().split('.');
  for (let at = 0; at < labels.length - 1; at += 1) {
    const found = byDomain.get(labels.slice(at).join('.'));
    if (found !== undefined) return found;
  }
  return null;
}

/** “The Harbour Herald (Norland)”, as archives tell papers of one name apart. */
export const withoutPlace = (words: string): string => words.replace(/\s\(\p{Lu}[^()]{1,40}\)$/u, '');

/** What else short names mean: full time, a retweet, a page's room. Alone on a line they name no paper. */
const otherwiseMeant = new Set(['ft', 'rt', 'i', 'time', 'sky', 'slate', 'stuff', 'insider', 'local', 'express']);

/** Whether the words are a paper's name, in the table or by their shape: “Harbour Gazette”. */
export const isPaperName: (printed: string) => boolean = memoizeLines((printed) => {
  const words = withoutPlace(printed);
  if (otherwiseMeant.has(words.toLowerCase()) || ofAgency.test(words)) return false;
  return (
    publicationNamed(words) !== null ||
    (words.length <= 60 &&
      !words.includes(':') &&
      // “Rosa Lim, Harbour Courier”: an author, and the paper.
      !/^\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+, (?!The$)\p{Lu}/u.test(words) &&
      shapedLikeOne.test(words) &&
      !ofPage.test(words) &&
      !glued.test(words))
  );
});

/** What a page calls its own rooms: “Latest Market News”, “Local News”. */
const ofPage =
  /^(?:latest|breaking|general|today['’]s|local|regional|world|national|international|india|uk|top|more|all|other|my|your|our|show|watch|play|listen|live|related|recent|business|sports?|market|football|tech|political|in the) (?:\p{Lu}\S* )*(?:news|politics|online|review|today|press|radio)$|^(?:city|county|town|village|district|parish|community|campus|home|foreign|state|national|regional|business|sports?|arts|science|health|education|industry|weird|odd|court|courts|crime|research|space|climate|nature|weather|celebrity|royal|tv|film|music|travel|transport|money|property|video|viral|showbiz|entertainment|consumer|environment|farming|motoring|football|cricket|racing|rugby|viewer|reader|club|school|family) (?:news|today|online|review)$|^[a-z]{2} politics$/iu;

/** Two rooms of a site with nothing between: “NewsLocal News”. */
const glued = /^(?:News|Local|Sports?|World|Business|Opinion)\p{Lu}/u;

const paperWords =
  'Gazette|Herald|Tribune|Chronicle|Journal|Courier|Echo|Argus|Dispatch|Inquirer|Enquirer|Examiner|Sentinel|Times|News|Press|Daily|Weekly|Monthly|Quarterly|Online|Radio|Magazine|Mercury|Observer|Advertiser|Citizen|Telegraph|Register|Guardian|Review|Record|Recorder|Bulletin|Globe|Mirror|Standard|Leader|Monitor|Beacon|Bugle|Ledger|Messenger|Express|Independent|Mail|Newswire|Broadcasting|Today|Politics|Packet|Intelligencer|Clarion|Advocate|Banner|Lantern';
const shapedLikeOne = new RegExp(
  `^(?:(?:The )?\\p{Lu}\\S* (?:(?:\\p{Lu}\\S*|&|and|of) ){0,3}(?:\\p{Lu}\\p{L}+-)?(?:${paperWords})|(?:THE )?(?:\\p{Lu}{2,} ){1,3}(?:\\p{Lu}{2,}-)?(?:${paperWords.toUpperCase()}))$`,
  'u',
);

/** Names of papers that are surnames as well: “Emily Post” writes, “The Harbour Post” is written for. */
const weaklyShaped =
  /^(?:(?:The )?(?:\p{Lu}\S* ){1,3}(?:\p{Lu}\p{L}+-)?(?:Post|Star|Sun|Voice|Reporter|Digest|Wire|Word)|(?:THE )?(?:\p{Lu}{2,} ){1,3}(?:POST|STAR|SUN|VOICE|REPORTER|DIGEST|WIRE|WORD))$/u;

/** Where a page prints what an agency sends: “State Wire”, “AAP NEWSWIRE”. */
const ofAgency = /^(?:(?:state|national|world|local|area|news|sports?) wires?|[a-z]{2,4} (?:newswire|wire))$/i;

/** “Rosa Lim Senior Reporter”: what somebody is. */
const postBehindName =
  /^\p{Lu}\S+ \p{Lu}\S+ (?:Senior|Chief|Staff|Local|Political|Politics|Crime|Court|Trainee|Community|Sports?|Business|Health|Education|Democracy|Digital|City|State|Features?|News|SENIOR|CHIEF|STAFF|LOCAL|NEWS) (?:Reporter|REPORTER)$/u;

/** Whether the words can be a paper's name where nothing else can stand: above a headline. */
export function mayBePaperName(words: string): boolean {
  if (ofAgency.test(words) || postBehindName.test(words)) return false;
  return isPaperName(words) || (words.length <= 60 && !/[,/]/.test(words) && weaklyShaped.test(withoutPlace(words)));
}
