import type * as en from './en.ts';

/** The words of the pages in Ukrainian; what each is for stands in `en.ts`. */

/** The language of these words. */
export const tag = 'uk';

const rules = new Intl.PluralRules(tag);
const number = (n: number): string => n.toLocaleString(tag);
/** The number with its noun: after 1, after 2 to 4, and after all others. */
const count = (n: number, one: string, few: string, many: string): string =>
  `${number(n)} ${{ one, few }[rules.select(n) as 'one' | 'few'] ?? many}`;
const quotations = (n: number): string => count(n, 'цитата', 'цитати', 'цитат');
const articles = (n: number): string => count(n, 'стаття', 'статті', 'статей');
/** “до травня 2024 р.”, where a calendar has “травень 2024 р.” */
const genitive = (time: string): string =>
  time
    .replace(/ень(?=\s)/u, 'ня')
    .replace('лютий', 'лютого')
    .replace('листопад ', 'листопада ');
const list = (names: readonly string[]): string => new Intl.ListFormat(tag).format(names);

export const counts: typeof en.counts = {
  articles,
  events: (n) => count(n, 'подія', 'події', 'подій'),
  sources: (n) => count(n, 'джерело', 'джерела', 'джерел'),
  quotations,
  phrases: (n) => count(n, 'повторений вислів', 'повторені вислови', 'повторених висловів'),
  speakers: (n) => count(n, 'мовець', 'мовці', 'мовців'),
  words: (n) => count(n, 'слово', 'слова', 'слів'),
  both: (a, b) => `${a} і ${b}`,
};

export const days: typeof en.days = { about: 'близько ', fromTo: (from, to) => `${from} – ${to}` };

const ago = (n: number, one: string, few: string, many: string, when: string): string =>
  `${count(n, one, few, many)} ${when}`;

export const distance: typeof en.distance = {
  nextDay: 'Наступного дня',
  dayBefore: 'Днем раніше',
  later: {
    days: (n) => ago(n, 'день', 'дні', 'днів', 'потому'),
    months: (n) => ago(n, 'місяць', 'місяці', 'місяців', 'потому'),
    years: (n) => ago(n, 'рік', 'роки', 'років', 'потому'),
  },
  earlier: {
    days: (n) => ago(n, 'день', 'дні', 'днів', 'раніше'),
    months: (n) => ago(n, 'місяць', 'місяці', 'місяців', 'раніше'),
    years: (n) => ago(n, 'рік', 'роки', 'років', 'раніше'),
  },
};

export const frame: typeof en.frame = {
  skip: 'Перейти до змісту',
  main: 'Головне меню',
  timeline: 'Хроніка',
  chart: 'Діаграма',
  sides: 'Сторони',
  speakers: 'Мовці',
  search: 'Пошук',
  wholeTimeline: 'Уся хроніка',
  searchField: 'Шукати в цитатах і статтях',
  corrections: 'Виправлення',
  how: 'Як ми датували цитати і визначали мовців',
  spreadsheet: 'Таблиця (CSV)',
  formats: 'Усі формати',
  contact: 'Зв’язок:',
  theme: 'Кольори:',
  themes: { auto: 'автоматично', light: 'світлі', dark: 'темні' },
  shortcuts: 'Клавіші',
  keys: { search: 'пошук', next: 'далі', previous: 'назад' },
};

export const speaking: typeof en.speaking = {
  notNamed: 'Мовця не названо',
  nobodyNamed: 'Нікого не названо',
  nobody: 'хтось неназваний',
  unattributed: 'Без мовця',
  probably: 'імовірно',
  noSide: 'Сторона невідома',
  others: 'Інші',
  saidBy: (name) => `Каже ${name}`,
  alsoIn: 'Також у',
};

export const own: typeof en.own = { event: 'Подія', source: 'Джерело' };

export const article: typeof en.article = {
  by: 'Автори:',
  and: ' і ',
  from: (place) => `, ${place}`,
  whoIsQuoted: 'Кого цитують',
  inferred: 'Дату виведено',
  notPrinted: 'Стаття не подає своєї дати.',
  unknownOriginal: 'Адреса оригіналу невідома.',
  noOriginal: 'Оригіналу в мережі немає.',
  readOriginal: (publisher) => `Читати оригінал: ${publisher}`,
  readAt: (host) => `Читати на ${host}`,
  copyAt: (host) => `Копія на ${host}`,
  copyOnly: '; адреса оригіналу невідома.',
  beforeAfter: 'До і після',
  before: 'До цього',
  after: 'Після цього',
  why: (said) => `${said}, і чому кожну віднесено до її мовця`,
  readIn: 'Читати у статті',
  findAt: 'Знайти там, де опубліковано',
  read: 'Читати статтю',
  readOn: 'Читати далі',
  all: (amount) => `Усе: ${amount}`,
  described: ([first, second], others) => {
    const rest = others > 1 ? ` і ще ${number(others)}` : second ? `, ${second}` : '';
    return first ? ` Цитовано: ${first}${rest}.` : '';
  },
  foreign: (language) =>
    `Мова цієї статті: ${language}. Хто в ній говорить, не прочитано: це можливо лише англійською.`,
};

export const why: typeof en.why = {
  who: (name) => `Чому ${name}?`,
  nobody: 'Чому нікого не названо?',
  unsaid: 'У статті не сказано, хто говорив, і ніхто не вгадував.',
  term: 'Вислів у лапках: слова, яких нікому не приписано.',
  kinds: {
    'held-up': 'Речення подає їх саме як слова: так званий, відомий як, слово.',
    crosshead: 'Вони стоять окремим рядком між абзацами.',
    title: 'Це назва твору.',
    nickname: 'Це прізвисько.',
    listed: 'Вони йдуть у переліку за таким висловом.',
    'in-story': 'У тексті ці самі слова є таким висловом.',
  },
  corrected: (place, because) =>
    `Виправила редакція (${place})${because ? `: ${because}` : ''}${/[.!?]$/.test(because ?? '') ? '' : '.'}`,
  lines: (numbers) => `${numbers.length === 1 ? 'рядок' : 'рядки'} ${list(numbers.map(String))}`,
  readAs: (what, place) => `${what}, за списком осіб цього сайту (${place}).`,
  readFrom: (place) => `Прочитано з ${place}.`,
  said: (day, how) => `Сказано: ${day} (${how}).`,
  days: {
    settled: 'встановила редакція',
    says: (words) => `у статті сказано «${words}»`,
    stated: 'дату подано у статті',
    published: 'день публікації',
    unknown: 'день у статті не вказано',
  },
  share: (n) => `Зі 100 цитат, визначених так, правильними були ${n}.`,
  named: {
    'full-name': 'Названо повним ім’ям',
    surname: 'Названо за прізвищем',
    'surname-shared': 'Названо за прізвищем, яке мають кілька осіб',
    name: 'Названо',
    institution: 'Названо як установу',
    pronoun: 'Названо займенником',
    office: 'Названо за посадою',
    epithet: 'Названо описово',
    several: 'Названо разом з іншими',
    unnamed: 'Описано, не названо',
  },
  ways: {
    sidecar: 'Встановила редакція',
    continued: 'Слова продовжують попередню цитату',
    subject: 'Попереднє речення — про мовця',
    colon: 'Попереднє речення веде до слів двокрапкою',
    signature: 'Підписано іменем мовця',
    interview: 'Відповідь в інтерв’ю',
    repeated: 'Ті самі слова віднесено до мовця в іншому місці статті',
  },
  cue: (cue) => ` і словом «${cue}»`,
  beforeColon: ' перед двокрапкою',
};

export const provenance: typeof en.provenance = {
  summary: 'Звідки прочитано наведене вище',
  names: {
    headline: 'Заголовок',
    standfirst: 'Підзаголовок',
    bylines: 'Автори',
    publisher: 'Видання',
    url: 'Адреса оригіналу',
    published: 'Дата публікації',
    updated: 'Дата останньої зміни',
    speaker: 'Хто говорить',
    picture: 'Зображення',
  },
  text: 'Текст',
  none: 'немає',
  speaker: { name: 'Ім’я', role: 'Посада', side: 'Сторона' },
  settings: 'Звідки прочитано назву, кольори та інші налаштування',
  setting: {
    title: 'Назва',
    description: 'Опис',
    intro: 'Вступ',
    language: 'Мова',
    accent: 'Колір хроніки',
    logo: 'Логотип',
    footer: 'Слова внизу сторінки',
    licence: 'Ліцензія',
    contact: 'Зв’язок',
  },
  side: 'сторона',
  sideAndColour: 'сторона та її колір',
};

export const held: typeof en.held = {
  quotation: (speaker) => (speaker ? `Ця цитата, ${speaker}` : 'Ця цитата'),
  notNamed: 'мовця не названо',
  copy: ['Копіювати', 'Копіювати цитату й посилання', 'Скопійовано з джерелом.'],
  link: ['Посилання', 'Копіювати посилання на цю цитату', 'Посилання скопійовано.'],
  share: ['Поділитися', 'Поділитися цією цитатою'],
  cite: ['Послатися', 'Послатися на цю цитату'],
  why: ['Чому', 'Чому саме цей мовець'],
  noCopying: 'Браузер не дозволяє копіювати.',
  notLoaded: 'Не вдалося завантажити. Це є в самій статті.',
  published: (day) => `, опубліковано ${day}`,
  inArticle: (day, headline) => `${day}, у «${headline}»`,
  copyStyle: (style) => `Копіювати посилання за ${style}`,
  copied: 'Скопійовано.',
  html: 'HTML для іншої сторінки',
  copyHtml: 'Копіювати HTML',
  styles: { Harvard: 'Harvard', APA: 'APA', MLA: 'MLA', Footnote: 'Примітка' },
  managers: 'Стаття для програм із літературою',
};

export const cited: typeof en.cited = {
  days: ['uk', 'uk'],
  marks: ['«', '»'],
  innerMarks: ['„', '“'],
  harvardMarks: ['«', '»'],
  and: ' і ',
  others: 'та ін.',
  quotedIn: 'цитовано в',
  availableAt: (address, day) => `Доступно за адресою: ${address} (дата звернення: ${day}).`,
  retrieved: (address, day) => `Отримано ${day} з ${address}`,
  accessed: (day) => `Дата звернення: ${day}`,
  read: (day) => `прочитано ${day}`,
  inArticle: 'у',
  updated: (day) => `Змінено ${day}`,
  copyAt: (address) => `Копія: ${address}`,
  published: (day) => `Опубліковано ${day}`,
};

export const timeline: typeof en.timeline = {
  unsaid: { title: 'Хроніка', description: 'Хроніка, складена з газетних статей.' },
  readAll: (n, areArticles) => (areArticles ? `Читати всі статті поспіль (${number(n)})` : 'Читати все поспіль'),
  whoSpokeWhen: 'Хто коли говорив',
  oneMark: 'Одна позначка — одна цитата',
  shade: 'Виразніше: більше цитат',
  openChart: 'Відкрити діаграму:',
  months: 'Місяці',
  otherMonths: 'Інші місяці',
  allMonths: 'Усі місяці',
  searchMonth: 'Шукати в цьому місяці',
  monthUnknown: 'Місяць невідомий',
  part: (name, part, parts) => `${name}, ${part} з ${parts}`,
  tick: {
    day: '. Одна риска — один день.',
    week: '. Одна риска — один тиждень.',
    month: '. Одна риска — один місяць.',
  },
  reported: (after) => `, повідомлено: ${after.slice(0, 1).toLowerCase()}${after.slice(1)}`,
};

export const controls: typeof en.controls = {
  summary: 'Відбір і порядок',
  label: 'Відібрати в хроніці',
  by: { side: 'Відібрати за стороною', speaker: 'Відібрати за мовцем', publisher: 'Відібрати за виданням' },
  allSides: 'Усі сторони',
  allSpeakers: (n) => `Усі мовці (${n})`,
  allPapers: 'Усі видання',
  clear: 'Скинути відбір',
  order: 'Порядок',
  oldest: 'Спершу найдавніші',
  newest: 'Спершу найновіші',
  without: ['Щоб стежити за одним мовцем, відкрийте його сторінку: ', 'мовці', '.'],
};

export const reading: typeof en.reading = { place: (n, all) => `Стаття ${n} з ${all}` };

export const narrowed: typeof en.narrowed = { shown: (n, all) => `${n} з ${all}` };

export const finding: typeof en.finding = {
  amount: (said, by) => `${said}, ${by}`,
  unheard: (total, side, n) => `З ${number(total)} цитованих слів ${side} — ${number(n)}`,
  silence: (length, from, to) => `${count(length, 'день', 'дні', 'днів')} без жодного слова, між ${from} і ${to}`,
  fullest: (n, all, day) => `${quotations(n)} з ${number(all)} — за один день, ${day}`,
};

export const chart: typeof en.chart = {
  title: 'Діаграма',
  description: (found, title) => `${found}. Хто коли говорив у «${title}», день за днем.`,
  lead: 'Хто коли говорив.',
  byDay: (shown) =>
    ` Кожна позначка — одна цитата в день, коли її сказано; позначки одного дня стоять стосом. Пунктиром: ${articles(shown)} у день появи. Виберіть позначку, щоб прочитати.`,
  byMonth:
    ' Кожен рядок — одна сторона; що виразніша клітинка, то більше її цитують. Виберіть стовпець, щоб прочитати.',
  label: 'Діаграма цитат за днями. Між ними ведуть клавіші зі стрілками.',
  countedWith: (part, side) => `${part}, враховано разом із: ${side}`,
  small: 'мала: вислів із довшої цитати тієї самої статті; його слова враховано один раз',
  nobodys: (n) => `Пропущено без відомого мовця: ${quotations(n)}`,
  answered: 'Хто кому відповідав',
  png: 'Зображення (PNG)',
  svg: 'Рисунок (SVG)',
  showSpeakers: (n) => `Показати всіх мовців (${n})`,
  allSpeakers: (n) => `Усі мовці (${n})`,
  showTable: 'Показати таблицею',
  table: 'Цитати за сторонами й днями',
  side: 'Сторона',
  words: 'Слова',
  silent: (n) => [count(n, 'день', 'дні', 'днів'), ' тиші'],
  cell: {
    month: ['Кожна клітинка — одна сторона за один місяць', 'Цитати за місяцями'],
    quarter: ['Кожна клітинка — одна сторона за один квартал', 'Цитати за кварталами'],
    year: ['Кожна клітинка — одна сторона за один рік', 'Цитати за роками'],
  },
  scale: quotations,
  bars: (fullest) => `Стовпчики рахують усі сторони, до ${number(fullest)}.`,
  unplaced: (n) => `Не враховано, бо проміжок довший за клітинку: ${quotations(n)}.`,
  darkest: (most) => `; у найтемнішій ${quotations(most)}.`,
  time: (time, said, inArticles) => `${time}: ${said}, ${inArticles}`,
};

export const exchange: typeof en.exchange = {
  none: 'Нікого з двох не цитують.',
  summary: (a, b, { both, onlyA, onlyB, neither, all }, uncounted) => {
    const alone = [
      ...(onlyA > 0 ? [`лише ${a}: ${number(onlyA)}`] : []),
      ...(onlyB > 0 ? [`лише ${b}: ${number(onlyB)}`] : []),
      ...(neither > 0 ? [`нікого: ${number(neither)}`] : []),
    ];
    const weeks =
      all > 0
        ? `Обох цитують у ${number(both)} з ${count(all, 'тижня', 'тижнів', 'тижнів')}${alone.length > 0 ? `; ${alone.join('; ')}` : ''}. `
        : '';
    const left = uncounted > 0 ? `Не враховано, бо тиждень невідомий: ${quotations(uncounted)}. ` : '';
    return `${weeks}${left}Поруч — ще не у відповідь: читайте дні між ними.`;
  },
  week: (monday) => `Тиждень від ${monday}`,
  quotations: (n) => (n === 0 ? 'Жодної' : quotations(n)),
  notQuoted: (name) => `${name}: цього тижня не цитують.`,
  more: (n) => `І ще ${n}`,
  silence: (n) => [count(n, 'день', 'дні', 'днів'), ' без слова від обох'],
  probably: 'імовірно',
};

export const sides: typeof en.sides = {
  title: 'Хто кому відповідав',
  description: (title) => `Хто кому відповідав у «${title}», тиждень за тижнем.`,
  compare: ['Порівняти', 'з'],
  swap: 'Поміняти',
  without: (a, b) => [`Найбільше цитують: ${a} і ${b}. Щоб порівняти інших, відкрийте їхні сторінки: `, 'мовці', '.'],
  allWeeks: 'Показати всі тижні',
  onlyOne: 'Тут цитують лише одну сторону.',
  everybody: 'Усі, кого цитують',
};

export const speakers: typeof en.speakers = {
  description: 'Усі, кого цитують, за стороною, від якої вони говорять.',
  mostQuoted: 'Найчастіше цитовані, за стороною, від якої вони говорять.',
  byName: (n) => `Усі, кого цитують, за іменем: ${number(n)}`,
  from: (day) => `від ${genitive(day)}`,
  until: (day) => `до ${genitive(day)}`,
  summary: ({ days: on, span, articles: inArticles, all, sources, full, echoes }) =>
    `Цитовано днів: ${number(on)} з ${number(span)}; статей: ${number(inArticles)} з ${number(all)}; ${sources > 0 ? `джерел: ${number(sources)}; ` : ''}` +
    `${quotations(full)}${echoes > 0 ? ` і ${count(echoes, 'вислів', 'вислови', 'висловів')} з них` : ''}.`,
  printedAs: (names) => ` Надруковано як ${list(names)}.`,
  search: 'Шукати в цих цитатах',
  phrases: (n) => `Також як ${n === 1 ? 'вислів' : 'вислови'} у тій самій статті: `,
  hold: 'Копіювати, послатися, чому',
  probably: 'Імовірно. ',
  all: 'Усі цитати',
  more: (name) => `Більше: ${name}`,
  sameDays: 'У ті самі дні',
  compare: (name, n) => `Порівняти: ${name}, цитовано ${n}`,
  beside: (side) => `Поруч: ${side}`,
  how: (name) => `Як названо: ${name}`,
  times: (n) => count(n, 'раз', 'рази', 'разів'),
  ways: {
    'full-name': 'Повним ім’ям',
    surname: 'За прізвищем',
    office: 'За посадою',
    pronoun: 'Займенником',
    institution: 'За назвою',
    name: 'За іменем',
    unnamed: 'Описано, не названо',
  },
  take: 'Узяти з собою',
  spreadsheet: 'Таблиця всіх цитат (CSV)',
  feed: 'Стрічка нових цитат (RSS)',
  described: (name, role, span, counted, inArticles) =>
    `Що каже ${name}${role ? `, ${role}` : ''}, ${span}: ${counted}, ${inArticles}; кожна у своєму реченні та з джерелом.`,
};

export const corrections: typeof en.corrections = {
  description: (title) => `Що виправлено або відкликано в «${title}», коли й чому.`,
  standfirst: 'Що виправлено вручну або відкликано.',
  wrong: [' Щось не так? Пишіть на ', '.'],
  corrected: 'Виправлено',
  noneCorrected: 'Нічого не виправлено.',
  inArticle: ', у ',
  withdrawn: 'Відкликано',
  noneWithdrawn: 'Нічого не відкликано.',
  anArticle: 'стаття',
  noSpeaker: 'Мовця назвати не можна.',
  speaker: (name) => `Мовець: ${name}.`,
  said: 'Виправлено день, коли це сказано.',
  kind: 'Виправлено, що це за слова.',
  drop: 'Вилучено слова, які не є цитатою.',
  add: 'Додано цитату.',
  merge: 'З’єднано дві частини однієї цитати.',
  split: 'Розділено дві цитати.',
  head: {
    headline: 'Виправлено заголовок.',
    standfirst: 'Виправлено підзаголовок.',
    bylines: 'Виправлено, хто це написав.',
    publisher: 'Виправлено видання.',
    published: 'Виправлено дату публікації.',
  },
};

export const lost: typeof en.lost = {
  title: 'Сторінку не знайдено',
  standfirst: 'Можливо, в адресі помилка, або сторінку перенесено.',
  search: ['Шукати в хроніці ', 'ці слова', '.'],
  timeline: ['Хроніка', ', від початку, або ', 'від кінця'],
  everybody: ['Усі, кого цитують', ', і що сказав кожен'],
  searchIn: ['Пошук', ' у цитатах і статтях'],
  latest: 'Останні статті',
  moved: 'Перенесено',
  withdrawn: 'Цю статтю відкликано',
  gone: 'Цієї статті тут уже немає',
  nobody: 'Під цим іменем більше нікого не цитують',
  now: 'Те, що було за цією адресою, тепер тут: ',
  withdrawnOn: 'Відкликано ',
};

export const formerly: typeof en.formerly = {
  left: 'Це посилання вело до цитати, якої в статті вже немає.',
  dropped: 'Це посилання вело до слів, які було показано як цитату, хоча вони нею не є: редакція їх вилучила.',
  title: (words) => `«${words}» у цій статті є назвою, а не чиїмось висловлюванням.`,
  nickname: (words) => `«${words}» у цій статті є прізвиськом, а не чиїмось висловлюванням.`,
  elsewhere: (words) => `«${words}» немає в тексті, який тут показано.`,
  since: 'Так від: ',
  unknown: 'У цій статті немає цитати за адресою, на яку вказує посилання.',
};

export const rights: typeof en.rights = {
  whose: 'Статті: © їхні видавці й автори.',
  excerpt:
    'З кожної тут показано заголовок, підзаголовок і кожну цитату в її реченні — для цитування, критики й досліджень; решту читайте за посиланням на оригінал.',
  full: 'Їх відтворено, щоб кожну цитату можна було прочитати на її місці, з посиланням на публікацію, де його відомо.',
  free: 'Дати, визначення мовців і їхнє впорядкування можна вільно використовувати разом із файлами нижче',
  under: ', за ліцензією ',
};

export const about: typeof en.about = {
  name: 'Про цю хроніку',
  description: (title) => `Як визначено дати й мовців у «${title}», джерела, права і файли.`,
  dates: 'Дати',
  datesOf: (inferred, all) =>
    `Статті стоять у день публікації. Більшість його друкує. Де його немає, день виведено з іншого, і хроніка каже про це біля дати. Так для ${number(inferred)} з ${number(all)}${inferred === 0 ? '.' : ':'}`,
  more: (n) => `і ще ${n}.`,
  saidDates: (given, total) =>
    `Цитати датовано окремо. Де у статті сказано, коли слова пролунали («у понеділок»), важить той день${given === 0 ? '; тут цього немає в жодній, тож усі' : `: ${number(given)} з ${number(total)}. Решта`} мають день публікації.`,
  speakers: 'Мовці',
  attributed:
    'Кожну цитату віднесено до особи чи установи, яку сама стаття називає мовцем: словом на зразок «said» чи «warned» поруч, займенником або посадою, що вказує на ім’я, або тому, що вона продовжує попередню. Різні написання імені — одна особа. Хто яку посаду має і від якої сторони говорить — знання редакції.',
  askWhy:
    'Виберіть цитату у статті, а тоді «Чому», щоб побачити речення, на якому це ґрунтується, і скільки зі ста цитат, визначених так, були правильними, коли це перевіряли на новинах, прочитаних людьми.',
  unsure: (share, n) => ` Де ця частка менша за ${share}, біля імені стоїть «імовірно»: тут ${quotations(n)}.`,
  open: (n) => `Де стаття не каже, хто говорить, не каже й хроніка: без мовця — ${quotations(n)}, і нікого не вгадано.`,
  corrected: (n) => ` Виправлено вручну: ${quotations(n)}.`,
  headlines: ' Лапки в заголовку чи підзаголовку повторюють те, що текст цитує повністю, тому їх не пораховано вдруге.',
  echoes: (n) =>
    ` ${count(n, 'вислів повторює', 'вислови повторюють', 'висловів повторюють')} слова, які той самий мовець каже повністю в іншому місці; їх показано, а слова пораховано один раз.`,
  verbatim:
    'Кожну цитату надруковано як у статті, з її помилками. Поза реченням вона губить кому, що вела до «he said», а « … » стоїть там, де такі слова були між двома частинами.',
  sources: 'Джерела',
  rights: 'Права',
  downloads: 'Файли',
  original: 'оригінал',
  copy: (host) => `копія на ${host}`,
  publisherUnknown: 'Видання невідоме',
};

export const formats: typeof en.formats = {
  timeline: 'Усе, що показано тут: статті з текстом і цитатами, мовці.',
  quotations: 'Кожна цитата з мовцем, статтею і датами, в тому порядку, як їх сказано.',
  csv: 'Таблиця (CSV), одна цитата в рядку. Відкривається в Excel.',
  csvDetails:
    'UTF-8 з позначкою порядку байтів, рядки закінчуються CR LF, між полями коми. Клітинка, яку сприйняли б за формулу, починається з апострофа.',
  index:
    'Де всі файли, крім стрічок, і які вони завбільшки: файл, більший за 20 МБ, поділено за роками, а такий рік — за місяцями.',
  timelineJs: 'Статті з цитатами для TimelineJS 3.',
  annotations:
    'Цитати як анотації статей, кожну можна знайти за її словами (TextQuoteSelector), тут і у видавця; одна ціль на кожну частину.',
  csl: 'Статті як бібліографічні посилання. Кожна має і свій файл: cite.json поруч зі сторінкою.',
  bibtex: 'Те саме для BibTeX; непевні дати й проміжки також у полі «date» biblatex. Для однієї статті: cite.bib.',
  ris: 'Те саме у RIS, для EndNote, Zotero і Mendeley. Для однієї статті: cite.ris.',
  rss: 'Найновіша сотня статей із цитатами, для читачів стрічок.',
  jsonFeed: 'Те саме як JSON.',
  byIts: ['Описано в його ', '.'],
  by: ['Формат: ', '.'],
  cut: (n) => `Частин: ${number(n)}; їх називає index.json`,
  fields: (file) => `Поля ${file}`,
  field: 'Поле',
  holds: 'Містить',
  edtf: 'Дати подано в EDTF, не точніше, ніж відомо: 2021-12-21 — день, 2021-12 — місяць, 2022-01-15~ — близько дня, 2022-02-10/2022-02-12 — від дня до дня. Формати, що не мають позначки непевності, подають дату словами поруч.',
};

export const elsewhere: typeof en.elsewhere = {
  inferred: ' (дату виведено)',
  updated: (day) => `, змінено ${day}`,
  moreSpeakers: (n) => `ще ${n}`,
  nobodyNamed: 'Мовця не названо.',
};

export const dialog: typeof en.dialog = {
  title: 'Пошук',
  field: 'Шукати в цитатах і статтях',
  placeholder: 'Ім’я, місяць або слово',
  suggestions: 'Підказки',
  quotations,
};

const quote = (word: string): string => `«${word}»`;

export const search: typeof en.search = {
  title: 'Пошук',
  noScript: ['Для пошуку потрібен JavaScript. ', 'Сторінки мовців', ' подають кожну цитату і без нього.'],
  unstarted: ['Пошук не запустився. Можливо, цій копії бракує файлів; ', 'сторінки мовців', ' подають кожну цитату.'],
  label: 'Запитайте своїми словами або введіть ім’я, посаду, місяць чи «точний вислів»',
  submit: 'Шукати',
  chosen: 'Вибрані фільтри',
  kind: 'Вид',
  kinds: { all: 'Усе', quotation: 'Цитати', article: 'Статті' },
  order: 'Порядок',
  orders: {
    relevance: 'Спершу найвідповідніші',
    oldest: 'Спершу найдавніші',
    newest: 'Спершу найновіші',
    most: 'Спершу найбільш цитовані',
    longest: 'Спершу найдовші',
    shortest: 'Спершу найкоротші',
  },
  group: 'Групи',
  groups: { none: 'Одним списком', speaker: 'За мовцем', side: 'За сторонами', article: 'За статтею' },
  filters: 'Фільтри',
  facets: { side: 'Сторона', speaker: 'Мовець', publisher: 'Видання', status: 'Звідки відомо', days: 'Дні' },
  from: 'Від',
  to: 'До',
  dateIs: 'Дата — день, коли це',
  dates: { said: 'сказано', published: 'опубліковано' },
  results: 'Результати',
  statuses: {
    attributed: 'Мовця визначено',
    probable: 'Мовець імовірний',
    unattributed: 'Мовця не названо',
    stated: 'Дату подано у статті',
    published: 'Дата: день публікації',
    inferred: 'Дату публікації виведено',
    corrected: 'Виправила редакція',
    once: 'Мовця цитовано лише раз',
  },
  find: {
    side: 'Знайти сторону у списку',
    speaker: 'Знайти мовця у списку',
    publisher: 'Знайти видання у списку',
    status: 'Знайти у списку',
  },
  noneOfFacet: 'немає',
  typeToFind: 'Почніть писати',
  restOfList: (n) => `ще ${number(n)}: почніть писати ім’я`,
  showMore: (n) => `Показати ще ${n}`,
  found: ({ quotations: said, phrases, articles: printed }, order, shown) => {
    const kinds = [
      said > 0 && quotations(said),
      phrases > 0 && counts.phrases(phrases),
      printed > 0 && articles(printed),
    ];
    const ordered = {
      relevance: 'спершу найвідповідніші',
      oldest: 'спершу найдавніші',
      newest: 'спершу найновіші',
      most: 'спершу найбільш цитовані',
      longest: 'спершу найдовші',
      shortest: 'спершу найкоротші',
    }[order];
    return `${list(kinds.filter((kind) => kind !== false))}, ${ordered}; ${shown === 'all' ? 'показано всі' : `показано 1–${number(shown)}`}.`;
  },
  resultCount: (n) => count(n, 'результат', 'результати', 'результатів'),
  quoted: 'Цитовано: ',
  andMore: (n) => `\u00a0· і ще ${number(n)}`,
  allOf: (n) => (n === 1 ? 'Цитата' : `Усі цитати (${number(n)})`),
  askedFor: 'Мовці, про яких запитано',
  typeAWord: 'Напишіть слово, ім’я або місяць.',
  instead: (typed, by) =>
    `Нічого на ${typed.map(quote).join(' і ')}; показано: ${by.filter(Boolean).join(' і ') || 'решту'}. `,
  becameFilters: 'Частина запиту стала фільтрами. ',
  asTyped: (words, instead) => [`Шукати «${words}», як написано`, instead ? ', натомість.' : '.'],
  around: (words) => `У самих цитатах немає ${quote(words)}; є в реченні навколо кожної.`,
  nearest: 'Усіх цих слів немає в жодній цитаті; найближчі – першими.',
  noResults: 'Нічого не знайдено.',
  noResultsFor: (words) => `На «${words}» нічого не знайдено. `,
  again: 'Спробувати ще',
  notLoaded: 'Пошук не завантажився. ',
  noIndex: 'Покажчик робить npm run build: після нього пошук відповідає й тут. ',
  noConnection: 'Можливо, немає зв’язку або файлу. ',
  withoutIt: ['Сторінки мовців', ' подають кожну цитату і без нього.'],
  remove: (name) => `Прибрати ${name}`,
  moreFilters: (n) => `і ще ${number(n)}`,
  clear: 'Скинути фільтри',
  only: { article: 'лише статті', quotation: 'лише цитати' },
  inDays: { said: (span) => `сказано ${span}`, published: (span) => `опубліковано ${span}` },
  noSide: 'Без сторони',
  government: (side) => `Уряд: ${side}`,
  notNamed: 'Мовця не названо',
  probably: 'імовірно',
  byPublication: '\u00a0· дата публікації',
  alsoInFull: '\u00a0· вислів, цитований і повністю',
  alsoIn: 'Також у ',
  articleIn: (publisher) => (publisher ? `Стаття, ${publisher}` : 'Стаття'),
  articles: 'Статті',
  save: 'Зберегти ці результати (CSV)',
  saving: 'Зберігається …',
  notSaved: 'Не вдалося зберегти',
  span: {
    from: (day) => `від ${genitive(day)}`,
    until: (day) => `до ${genitive(day)}`,
    on: (day) => day,
    in: (time) => time,
    onA: (weekday) => `день тижня: ${weekday}`,
    between: (from, to) => `від ${genitive(from)} до ${genitive(to)}`,
  },
  whenQuoted: {
    often: (n) => count(n, 'раз', 'рази', 'разів'),
    on: list,
    days: (n, from, to) => `${count(n, 'день', 'дні', 'днів')} від ${from} до ${to}`,
    not: (who, span) => `${who}: ${span && `${span} `}не цитують.`,
    notWith: (who, span, words) => `${who}: ${span && `${span} `}цитують, але без «${words}».`,
    inAll: (who, often, when) => `Усього ${who}: ${often}, ${when}.`,
  },
  empty: {
    onDay: (day) => day,
    without: (what) => `Без: ${what}`,
    notOnly: (what) => `Не лише: ${what}`,
    notOnlyKind: { article: 'Не лише статті', quotation: 'Не лише цитати' },
    quote,
    onDayWithout: (day, words) => `${day}, без «${words}»`,
    anyFilter: 'Без фільтрів',
    searchWithout: (missing) => `Шукати без ${missing.map(quote).join(' і ')}`,
    apart: 'Шукати ті самі слова в будь-якому порядку',
    none: (missing) => `Жодна цитата чи стаття не містить ${missing.map(quote).join(' або ')}.`,
    notAll: 'Жодна цитата чи стаття не містить усіх цих слів.',
    noneThen: (which, span, nearest) =>
      `Нічого не ${which === 'said' ? 'сказано' : 'опубліковано'} ${span}${nearest ? '; найближче — нижче' : ''}.`,
    filters: 'Ніщо не відповідає всім вибраним фільтрам.',
    browse: (n) => `Переглянути всіх мовців (${number(n)})`,
    mostQuoted: '. Найбільше цитують: ',
    saidBy: (name, words) => `Каже ${name}${words && `, зі словом «${words}»`}`,
    toldOf: (name, words) => `Статті, де згадано: ${name}, зі словом «${words}»`,
    saidIn: (time, words) => `Сказано: ${time}${words && `, зі словом «${words}»`}`,
    example: (surname, month) => `${surname} ${month}`,
    examples: 'Наприклад: ',
    speakers: 'Мовці: ',
    all: 'усі',
    months: 'Місяці: ',
  },
};

// ---------------------------------------------------------------- what the program says of itself in English

export const ruleNames: typeof en.ruleNames = {
  'first line, with its head or story below': 'перший рядок, під ним шапка або сама стаття',
  'headline by its evidence': 'заголовок за його ознаками',
  'between headline and byline': 'між заголовком і рядком автора',
  'bullets below the headline': 'пункти під заголовком',
  'line of a deck above the byline': 'рядок підзаголовка над автором',
  'unfinished line below the headline': 'незавершений рядок під заголовком',
  'bare names below the headline': 'самі імена під заголовком',
  'byline below the story': 'рядок автора під статтею',
  'byline with By': 'рядок автора з «By»',
  'name above the headline': 'ім’я над заголовком',
  address: 'адреса',
  'day month year': 'день місяць рік',
  'month day year': 'місяць день рік',
  'month year': 'місяць рік',
  interval: 'проміжок',
  numbers: 'числа',
  year: 'рік',
  'year-month-day': 'рік-місяць-день',
  'address in the furniture': 'адреса в оздобленні сторінки',
  'byline names it': 'названо в рядку автора',
  'copyright line': 'рядок авторського права',
  'name after the headline': 'назва після заголовка',
  'name at the top of the page': 'назва вгорі сторінки',
  'name beside the date': 'назва біля дати',
  'name in the furniture': 'назва в оздобленні сторінки',
  'name of the paper': 'назва видання',
  'name on the page': 'назва на сторінці',
  'repost names its source': 'передрук називає джерело',
  'sender of the mail': 'відправник листа',
  'source beside the date': 'джерело біля дати',
  'date beside a name': 'дата біля назви',
  'date beside other words': 'дата біля інших слів',
  'own words': 'власні слова',
};

export const fields: typeof en.fields = {
  'The address of this description': 'Адреса цього опису',
  'Raised when a reader of the file would have to change': 'Зростає, коли читач файлу мав би змінитися',
  'A language tag: en-GB': 'Мітка мови: en-GB',
  'A text of the curator’s above the timeline': 'Текст редакції над хронікою',
  'Whom to write to': 'Кому писати',
  'The lines of timeline.yaml that give these and what pages look like; by default there is none':
    'Рядки timeline.yaml, що задають це й вигляд сторінок; без них поля немає',
  'Whom people speak for, in the order of the pages': 'За кого говорять, у порядку сторінок',
  'As the curator chose it; null where the site chose': 'Як вибрала редакція; null, якщо вибирає сайт',
  'The lines of timeline.yaml; left out where people.yaml alone names the side':
    'Рядки timeline.yaml; немає, якщо сторону називає лише people.yaml',
  'Under which licence the curator’s own work may be used':
    'За якою ліцензією можна використовувати власну роботу редакції',
  'Whether `text` holds whole articles or excerpts': 'Чи містить `text` цілі статті, чи уривки',
  'Its whole address; null where this site does not know its own': 'Повна адреса; null, якщо цей сайт не знає власної',
  'Its address on this site’s host, from the root': 'Адреса на цьому сервері від кореня',
  'In the order of publication': 'У порядку публікації',
  'The last part of the article’s address: <yyyy-mm-dd>-<slug>': 'Остання частина адреси статті: <yyyy-mm-dd>-<slug>',
  'Its address at the publisher’s; null where that is not known': 'Адреса у видання; null, якщо невідома',
  'An address that is somebody else’s, or of which that is not clear; null where there is none':
    'Адреса когось іншого або така, про яку це неясно; null, якщо її немає',
  'A picture of the curator’s; left out where there is none': 'Зображення редакції; пропущено, якщо його немає',
  'What it shows': 'Що на ньому',
  'How it is known who spoke, how often that is right, and the sentence it rests on':
    'Звідки відомо, хто говорив, як часто це правильно, і речення, на якому це ґрунтується',
  'Whose it is': 'Чиє воно',
  'In pixels': 'У пікселях',
  'What the curator wrote herself; left out for an article': 'Що написала сама редакція; пропущено для статей',
  'Who published the article': 'Хто опублікував статтю',
  'A date in EDTF, as exact as it is known: 2021-12-21, 2021-12, 2022-01-15~ (about)':
    'Дата в EDTF, настільки точна, наскільки відома: 2021-12-21, 2021-12, 2022-01-15~ (близько)',
  'Printed in the article, or worked out from other evidence': 'Надрукована у статті або виведена з іншого',
  'The first day that the date can mean': 'Перший день, який може означати дата',
  'The last such day': 'Останній такий день',
  'The words it was read from, or why it is believed': 'Слова, з яких її прочитано, або чому так вважають',
  'When it says it was last changed': 'Коли її, за її словами, востаннє змінено',
  'The file it was made from, below the folder of articles': 'Файл, з якого її зроблено, у теці статей',
  'Where each of these was read: file, line, and the rule, or “sidecar” where the curator settled it':
    'Де прочитано кожне з цього: файл, рядок і правило або «sidecar», якщо це визначила редакція',
  'Its paragraphs as this site shows them: all, or only the sentences around quotations':
    'Абзаци, як їх показує цей сайт: усі або лише речення навколо цитат',
  'In the order of the text': 'У порядку тексту',
  'Made from the article and the words alone, so it stays when others are added':
    'Утворено лише зі статті та слів, тож лишається, коли додаються інші',
  'The words as printed: “ … ” where the article’s own words stood between, a line break where a paragraph ended; without the comma of the sentence around them':
    'Слова, як надруковано: « … » там, де між ними були слова статті, розрив рядка в кінці абзацу; без коми речення довкола',
  'The same words as printed, one text for each stretch between quotation marks':
    'Ті самі слова, як надруковано, окремий текст для кожного відрізка в лапках',
  'Somebody’s words, or a term that the article sets apart': 'Чиїсь слова або термін, який виокремлює стаття',
  'By which rule: marks alone, say, words held up as words, or “sidecar” by the curator':
    'За яким правилом: скажімо, самі лише лапки, слова, подані як слова, або «sidecar» редакцією',
  'How the article names the speaker there: “he”, “the foreign secretary”':
    'Як стаття там називає мовця: “he”, “the foreign secretary”',
  'The word that ties it to the speaker: “said”': 'Слово, що пов’язує її з мовцем: “said”',
  'How it was given to the speaker; “sidecar” by the curator': 'Як її віднесено до мовця; «sidecar» — редакцією',
  'The measured share of quotations given that way that are right':
    'Виміряна частка правильних серед так віднесених цитат',
  'How it came to its speaker and how often that is right, in words':
    'Як вона дісталася мовцеві й наскільки часто це правильно, словами',
  'The sentence that it stands in, on which the speaker rests; a line for each paragraph':
    'Речення, у якому вона стоїть і на якому тримається мовець; рядок на абзац',
  'The fuller statement, in the same article, that this phrase is part of; null for a statement':
    'Повніший вислів у тій самій статті, частиною якого є ця фраза; null для вислову',
  'Other articles that quote the same statement': 'Інші статті, що цитують той самий вислів',
  'The file it was read from, below the folder of articles': 'Файл, з якого її прочитано, у теці статей',
  'The line of that file on which its words begin': 'Рядок цього файлу, де починаються її слова',
  'What the curator settled of it, and in which line of which file; null where nothing was':
    'Що в ній визначила редакція і в якому рядку якого файлу; null, якщо нічого',
  'What was settled: speaker, said, kind, add, merge, split': 'Що визначено: speaker, said, kind, add, merge, split',
  'Why, where a reason is given': 'Чому, якщо вказано причину',
  'The part of the article it stands in': 'Частина статті, у якій вона стоїть',
  'Who is quoted, one of `speakers`; null where the article names nobody':
    'Кого цитують, один із `speakers`; null, якщо стаття нікого не називає',
  'How the day said is known: stated in the article, taken to be the day of publication, or open':
    'Звідки відомий день вислову: вказано у статті, взято день публікації або невідомо',
  'The first day on which the words can have been said': 'Перший день, коли ці слова могли бути сказані',
  'The article’s words that say when: “on Tuesday”; null where none do':
    'Слова статті, що кажуть коли: “on Tuesday”; null, якщо таких немає',
  'Everybody quoted, by name': 'Усі, кого цитують, за іменем',
  'The last part of the speaker’s address: liz-truss': 'Остання частина адреси мовця: liz-truss',
  'A person or an institution with a name, the holder of an office, or an unnamed source':
    'Особа чи установа з іменем, посадова особа або неназване джерело',
  'The office held when last quoted': 'Посада під час останньої цитати',
  'Whom the speaker spoke for when last quoted': 'За кого мовець говорив під час останньої цитати',
  'Offices that changed, each with its time': 'Посади, що змінювалися, кожна зі своїм часом',
  'The line of people.yaml that says so': 'Рядок people.yaml, де це сказано',
  'Sides that changed, each with its time': 'Сторони, що змінювалися, кожна зі своїм часом',
  'The lines of people.yaml that give these; left out for those whom it does not list':
    'Рядки people.yaml, що це подають; пропущено для тих, кого там немає',
  'The name as the articles spell it': 'Ім’я, як його пишуть статті',
  'In the order in which they were said': 'У порядку, в якому це сказано',
  'Who is quoted; null where the article names nobody': 'Кого цитують; null, якщо стаття нікого не називає',
  'Whom the speaker spoke for when it was said; left out where it is not known':
    'За кого мовець тоді говорив; пропущено, якщо невідомо',
  'The office the speaker held when it was said; left out where it is not known':
    'Посада, яку мовець тоді обіймав; пропущено, якщо невідомо',
  'The lines of people.yaml that give side and role; left out where it gives neither':
    'Рядки people.yaml, що подають сторону й посаду; пропущено, якщо немає жодного',
  'The article’s headline': 'Заголовок статті',
  'When the article was published, in EDTF': 'Коли статтю опубліковано, в EDTF',
  'When the words were said, in EDTF: the day of publication where the article gives no other':
    'Коли сказано ці слова, в EDTF: день публікації, якщо стаття не дає іншого',
  'The speaker’s name; empty where the article names nobody': 'Ім’я мовця; порожньо, якщо стаття нікого не називає',
  'The last part of the speaker’s address': 'Остання частина адреси мовця',
  'Whom the speaker spoke for when it was said': 'За кого мовець тоді говорив',
  'The office the speaker held when it was said': 'Посада, яку мовець тоді обіймав',
  'The lines of people.yaml that give side and role, with a space between':
    'Рядки people.yaml, що подають сторону й посаду, через пробіл',
  'When the words were said, in EDTF': 'Коли сказано ці слова, в EDTF',
  'How it was given to the speaker': 'Як її віднесено до мовця',
  'How the article names the speaker there': 'Як стаття там називає мовця',
  'The word that ties it to the speaker': 'Слово, що пов’язує її з мовцем',
  'The sentence that it stands in': 'Речення, у якому вона стоїть',
  'The fuller statement that this phrase is part of': 'Повніший вислів, частиною якого є ця фраза',
  'Other articles that quote the same statement, with a space between':
    'Інші статті, що цитують той самий вислів, через пробіл',
  'The article’s words that say when': 'Слова статті, що кажуть коли',
  'What the curator settled of it, with a space between': 'Що в ній визначила редакція, через пробіл',
  'The file and line of that correction': 'Файл і рядок цього виправлення',
  'Why it was corrected': 'Чому її виправлено',
  'Its whole address; empty where this site does not know its own':
    'Повна адреса; порожньо, якщо цей сайт не знає власної',
  'What it is: quotations.json': 'Що це: quotations.json',
  'Of which year, where a file would be too large and is cut; else null':
    'За який рік, якщо файл був би завеликий і його поділено; інакше null',
  'Of which month, where that of a year would still be too large (2021-12; the year where the month is not known); else null':
    'За який місяць, якщо й файл за рік був би завеликий (2021-12; рік, якщо місяць невідомий); інакше null',
  'Which piece of a month, where even that is cut; else null':
    'Котра частина місяця, якщо поділено і його; інакше null',
  'The collection: its whole address, or where this site does not know its own a UUID that stands for it':
    'Збірка: повна адреса або, якщо цей сайт не знає власної, UUID, що її позначає',
  'The timeline’s title': 'Назва хроніки',
  'How many annotations there are': 'Скільки є анотацій',
  'The page of it: its whole address, or where this site does not know its own a UUID that stands for it':
    'Її сторінка: повна адреса або, якщо цей сайт не знає власної, UUID, що її позначає',
  'All of them, article by article': 'Усі, стаття за статтею',
  'The quotation: its whole address, or where this site does not know its own a UUID that stands for it':
    'Цитата: повна адреса або, якщо цей сайт не знає власної, UUID, що її позначає',
  'Who is quoted; a sentence where nobody is named': 'Кого цитують; речення, якщо нікого не названо',
  'The speaker: its whole address, or where this site does not know its own a UUID that stands for it':
    'Мовець: повна адреса або, якщо цей сайт не знає власної, UUID, що його позначає',
  'One for each stretch of words, here and at the publisher’s': 'По одному на кожен відрізок слів, тут і у видання',
  'The page, here or at the publisher’s: its whole address, or where this site does not know its own a UUID that stands for it':
    'Сторінка, тут або у видання: повна адреса або, якщо цей сайт не знає власної, UUID, що її позначає',
  'The words between a pair of quotation marks': 'Слова між парою лапок',
  'What stands before them in the page’s text': 'Що стоїть перед ними в тексті сторінки',
  'What stands after them': 'Що стоїть після них',
};

export const types: typeof en.types = {
  Text: 'Текст',
  Number: 'Число',
  Object: 'Об’єкт',
  'List of objects': 'Список об’єктів',
  'List of texts': 'Список текстів',
  or: 'або',
};

export { ukrainian as questions } from './questions/ukrainian.ts';
