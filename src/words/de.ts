import type * as en from './en.ts';

/** The words of the pages in German; what each is for stands in `en.ts`. */

/** The language of these words. */
export const tag = 'de';

const number = (n: number): string => n.toLocaleString(tag);
const count = (n: number, one: string, other: string): string => `${number(n)} ${n === 1 ? one : other}`;
const quotations = (n: number): string => count(n, 'Zitat', 'Zitate');
const list = (names: readonly string[]): string => new Intl.ListFormat(tag).format(names);

export const counts: typeof en.counts = {
  articles: (n) => `${number(n)} Artikel`,
  events: (n) => count(n, 'Ereignis', 'Ereignisse'),
  sources: (n) => count(n, 'Quelle', 'Quellen'),
  quotations,
  phrases: (n) => count(n, 'wiederholte Wendung', 'wiederholte Wendungen'),
  speakers: (n) => count(n, 'Sprecher', 'Sprecher'),
  words: (n) => count(n, 'Wort', 'Wörter'),
  both: (a, b) => `${a} und ${b}`,
};

export const days: typeof en.days = { about: 'etwa ', fromTo: (from, to) => `${from} bis ${to}` };

export const distance: typeof en.distance = {
  nextDay: 'Am nächsten Tag',
  dayBefore: 'Am Tag davor',
  later: {
    days: (n) => `${n} Tage später`,
    months: (n) => count(n, 'Monat später', 'Monate später'),
    years: (n) => count(n, 'Jahr später', 'Jahre später'),
  },
  earlier: {
    days: (n) => `${n} Tage früher`,
    months: (n) => count(n, 'Monat früher', 'Monate früher'),
    years: (n) => count(n, 'Jahr früher', 'Jahre früher'),
  },
};

export const frame: typeof en.frame = {
  skip: 'Zum Inhalt springen',
  main: 'Hauptmenü',
  timeline: 'Chronik',
  chart: 'Schaubild',
  sides: 'Seiten',
  speakers: 'Sprecher',
  search: 'Suche',
  wholeTimeline: 'Ganze Chronik',
  searchField: 'Zitate und Artikel durchsuchen',
  corrections: 'Korrekturen',
  how: 'Wie wir Zitate datiert und zugeordnet haben',
  spreadsheet: 'Tabelle (CSV)',
  formats: 'Alle Formate',
  contact: 'Kontakt:',
  theme: 'Farben:',
  themes: { auto: 'automatisch', light: 'hell', dark: 'dunkel' },
  shortcuts: 'Tastenkürzel',
  keys: { search: 'suchen', next: 'weiter', previous: 'zurück' },
};

export const speaking: typeof en.speaking = {
  notNamed: 'Sprecher nicht genannt',
  nobodyNamed: 'Kein Sprecher genannt',
  nobody: 'jemand, der nicht genannt wird',
  unattributed: 'Nicht zugeordnet',
  probably: 'wahrscheinlich',
  noSide: 'Keine Seite bekannt',
  others: 'Andere',
  saidBy: (name) => `Gesagt von ${name}`,
  alsoIn: 'Auch in',
};

export const own: typeof en.own = { event: 'Ereignis', source: 'Quelle' };

export const article: typeof en.article = {
  by: 'Von',
  and: ' und ',
  from: (place) => ` in ${place}`,
  whoIsQuoted: 'Wer zitiert wird',
  inferred: 'Datum erschlossen',
  notPrinted: 'Der Artikel nennt sein Datum nicht.',
  unknownOriginal: 'Adresse des Originals nicht bekannt.',
  noOriginal: 'Das Original steht nicht im Netz.',
  readOriginal: (publisher) => `Original lesen: ${publisher}`,
  readAt: (host) => `Lesen bei ${host}`,
  copyAt: (host) => `Kopie bei ${host}`,
  copyOnly: '; die Adresse des Originals ist nicht bekannt.',
  beforeAfter: 'Davor und danach',
  before: 'Davor',
  after: 'Danach',
  why: (said) => `${said}, und warum jedes seinem Sprecher zugeordnet ist`,
  readIn: 'Im Artikel lesen',
  findAt: 'Am Ort der Veröffentlichung finden',
  read: 'Artikel lesen',
  readOn: 'Weiterlesen',
  all: (amount) => `Alles: ${amount}`,
  described: ([first, second], others) => {
    const rest = others > 1 ? ` und ${others} anderen` : second ? ` und ${second}` : '';
    return first ? ` Mit Zitaten von ${first}${rest}.` : '';
  },
  foreign: (language) =>
    `Dieser Artikel ist auf ${language}. Wer darin spricht, wurde nicht gelesen: das geht nur auf Englisch.`,
};

export const why: typeof en.why = {
  who: (name) => `Warum ${name}?`,
  nobody: 'Warum wird niemand genannt?',
  unsaid: 'Der Artikel sagt nicht, wer sprach, und niemand wurde geraten.',
  term: 'Ein Ausdruck in Anführungszeichen: Worte, die niemand gesprochen haben soll.',
  kinds: {
    'held-up': 'Der Satz führt sie als Worte vor: sogenannt, bekannt als, das Wort.',
    crosshead: 'Sie stehen allein in einer Zeile zwischen Absätzen.',
    title: 'Sie sind der Titel eines Werks.',
    nickname: 'Sie sind ein Spitzname.',
    listed: 'Sie folgen in einer Aufzählung auf einen solchen Ausdruck.',
    'in-story': 'Der Bericht hat dieselben Worte als einen solchen Ausdruck.',
  },
  corrected: (place, because) =>
    `Von der Redaktion korrigiert (${place})${because ? `: ${because}` : ''}${/[.!?]$/.test(because ?? '') ? '' : '.'}`,
  lines: (numbers) => `Zeile${numbers.length === 1 ? '' : 'n'} ${list(numbers.map(String))}`,
  readAs: (what, place) => `${what}, laut der Personenliste dieser Website (${place}).`,
  readFrom: (place) => `Gelesen aus ${place}.`,
  said: (day, how) => `Gesagt: ${day} (${how}).`,
  days: {
    settled: 'von der Redaktion festgelegt',
    says: (words) => `der Artikel sagt „${words}“`,
    stated: 'der Artikel nennt dieses Datum',
    published: 'Tag der Veröffentlichung',
    unknown: 'der Artikel lässt den Tag offen',
  },
  share: (n) => `${n} von 100 so zugeordneten Zitaten waren richtig.`,
  named: {
    'full-name': 'Mit vollem Namen genannt',
    surname: 'Mit Nachnamen genannt',
    'surname-shared': 'Mit einem Nachnamen genannt, den mehrere tragen',
    name: 'Genannt',
    institution: 'Als Einrichtung genannt',
    pronoun: 'Mit einem Fürwort genannt',
    office: 'Mit dem Amt genannt',
    epithet: 'Mit einer Beschreibung genannt',
    several: 'Mit anderen genannt',
    unnamed: 'Beschrieben, nicht genannt',
  },
  ways: {
    sidecar: 'Von der Redaktion festgelegt',
    continued: 'Die Worte setzen das Zitat davor fort',
    subject: 'Der Satz davor handelt vom Sprecher',
    colon: 'Der Satz davor führt mit einem Doppelpunkt zu den Worten',
    signature: 'Mit dem Namen des Sprechers unterschrieben',
    interview: 'Eine Antwort in einem Interview',
    repeated: 'Dieselben Worte sind an anderer Stelle des Artikels zugeordnet',
  },
  cue: (cue) => ` und mit „${cue}“`,
  beforeColon: ' vor einem Doppelpunkt',
};

export const provenance: typeof en.provenance = {
  summary: 'Woher das Obige gelesen ist',
  names: {
    headline: 'Überschrift',
    standfirst: 'Vorspann',
    bylines: 'Von wem',
    publisher: 'Zeitung',
    url: 'Adresse des Originals',
    published: 'Tag der Veröffentlichung',
    updated: 'Tag der letzten Änderung',
    speaker: 'Wer es sagt',
    picture: 'Bild',
  },
  text: 'Text',
  none: 'gibt es nicht',
  speaker: { name: 'Name', role: 'Amt', side: 'Seite' },
  settings: 'Woher Titel, Farben und andere Angaben gelesen sind',
  setting: {
    title: 'Titel',
    description: 'Beschreibung',
    intro: 'Einleitung',
    language: 'Sprache',
    accent: 'Farbe der Chronik',
    logo: 'Logo',
    footer: 'Worte am Fuß',
    licence: 'Lizenz',
    contact: 'Kontakt',
  },
  side: 'eine Seite',
  sideAndColour: 'eine Seite und ihre Farbe',
};

export const held: typeof en.held = {
  quotation: (speaker) => (speaker ? `Dieses Zitat von ${speaker}` : 'Dieses Zitat'),
  notNamed: 'Sprecher nicht genannt',
  copy: ['Kopieren', 'Zitat und Link kopieren', 'Mit Quelle kopiert.'],
  link: ['Link', 'Link zu diesem Zitat kopieren', 'Link kopiert.'],
  share: ['Teilen', 'Dieses Zitat teilen'],
  cite: ['Zitieren', 'Dieses Zitat nachweisen'],
  why: ['Warum', 'Warum dieser Sprecher'],
  noCopying: 'Der Browser erlaubt das Kopieren nicht.',
  notLoaded: 'Das konnte nicht geladen werden. Es steht im Artikel selbst.',
  published: (day) => `, veröffentlicht ${day}`,
  inArticle: (day, headline) => `${day}, in „${headline}“`,
  copyStyle: (style) => `Nachweis nach ${style} kopieren`,
  copied: 'Kopiert.',
  html: 'HTML für eine andere Seite',
  copyHtml: 'Das HTML kopieren',
  styles: { Harvard: 'Harvard', APA: 'APA', MLA: 'MLA', Footnote: 'Fußnote' },
  managers: 'Der Artikel, für Literaturverwaltungen',
};

export const cited: typeof en.cited = {
  days: ['de', 'de'],
  marks: ['„', '“'],
  innerMarks: ['‚', '‘'],
  harvardMarks: ['„', '“'],
  and: ' und ',
  others: 'u. a.',
  quotedIn: 'zitiert in',
  availableAt: (address, day) => `Verfügbar unter: ${address} (Zugriff: ${day}).`,
  retrieved: (address, day) => `Abgerufen am ${day} von ${address}`,
  accessed: (day) => `Zugriff ${day}`,
  read: (day) => `gelesen am ${day}`,
  inArticle: 'in',
  updated: (day) => `Geändert ${day}`,
  copyAt: (address) => `Kopie unter ${address}`,
  published: (day) => `Veröffentlicht ${day}`,
};

export const timeline: typeof en.timeline = {
  unsaid: { title: 'Chronik', description: 'Eine Chronik aus Zeitungsartikeln.' },
  readAll: (n, areArticles) =>
    areArticles ? `Alle ${number(n)} Artikel der Reihe nach lesen` : 'Alles der Reihe nach lesen',
  whoSpokeWhen: 'Wer wann sprach',
  oneMark: 'Ein Zeichen, ein Zitat',
  shade: 'Kräftiger: mehr Zitate',
  openChart: 'Schaubild öffnen:',
  months: 'Monate',
  otherMonths: 'Andere Monate',
  allMonths: 'Alle Monate',
  searchMonth: 'Diesen Monat durchsuchen',
  monthUnknown: 'Monat unbekannt',
  part: (name, part, parts) => `${name}, ${part} von ${parts}`,
  tick: {
    day: '. Ein Strich ist ein Tag.',
    week: '. Ein Strich ist eine Woche.',
    month: '. Ein Strich ist ein Monat.',
  },
  reported: (after) => `, berichtet ${after.slice(0, 1).toLowerCase()}${after.slice(1)}`,
};

export const controls: typeof en.controls = {
  summary: 'Filter und Reihenfolge',
  label: 'Chronik filtern',
  by: { side: 'Nach Seite filtern', speaker: 'Nach Sprecher filtern', publisher: 'Nach Zeitung filtern' },
  allSides: 'Alle Seiten',
  allSpeakers: (n) => `Alle ${n} Sprecher`,
  allPapers: 'Alle Zeitungen',
  clear: 'Filter löschen',
  order: 'Reihenfolge',
  oldest: 'Älteste zuerst',
  newest: 'Neueste zuerst',
  without: ['Um einem Sprecher zu folgen, öffnen Sie seine Seite unter den ', 'Sprechern', '.'],
};

export const reading: typeof en.reading = { place: (n, all) => `Artikel ${n} von ${all}` };

export const narrowed: typeof en.narrowed = { shown: (n, all) => `${n} von ${all} Artikeln` };

export const finding: typeof en.finding = {
  amount: (said, by) => `${said}, ${by}`,
  unheard: (total, side, n) => `Von ${number(total)} zitierten Wörtern stammen ${number(n)} von: ${side}`,
  silence: (length, from, to) => `${length} Tage ohne ein Wort, zwischen ${from} und ${to}`,
  fullest: (n, all, day) => `${quotations(n)} von ${number(all)} stammen von einem Tag, ${day}`,
};

export const chart: typeof en.chart = {
  title: 'Schaubild',
  description: (found, title) => `${found}. Wer wann sprach in „${title}“, Tag für Tag.`,
  lead: 'Wer wann sprach.',
  byDay: (articles) =>
    ` Jedes Zeichen ist ein Zitat, an dem Tag, an dem es gesagt wurde; die eines Tages sind gestapelt. Gestrichelt: ${count(articles, 'Artikel', 'Artikel')}, am Tag des Erscheinens. Wählen Sie ein Zeichen, um es zu lesen.`,
  byMonth: ' Jede Zeile ist eine Seite; je kräftiger ein Feld, desto mehr wird sie zitiert. Wählen Sie eine Spalte.',
  label: 'Schaubild der Zitate nach Tagen. Die Pfeiltasten führen von einem zum anderen.',
  countedWith: (part, side) => `${part}, gezählt zu: ${side}`,
  small: 'klein: eine Wendung aus einem längeren Zitat desselben Artikels; ihre Wörter zählen einmal',
  nobodys: (n) => `${quotations(n)} ohne bekannten Sprecher ausgelassen`,
  answered: 'Wer wem antwortete',
  png: 'Bild (PNG)',
  svg: 'Zeichnung (SVG)',
  showSpeakers: (n) => `Alle ${n} Sprecher zeigen`,
  allSpeakers: (n) => `Alle ${n} Sprecher`,
  showTable: 'Als Tabelle zeigen',
  table: 'Zitate nach Seite und Tag',
  side: 'Seite',
  words: 'Wörter',
  silent: (n) => [`${n} Tage`, ' Stille'],
  cell: {
    month: ['Jedes Feld ist eine Seite in einem Monat', 'Zitate nach Monaten'],
    quarter: ['Jedes Feld ist eine Seite in einem Vierteljahr', 'Zitate nach Vierteljahren'],
    year: ['Jedes Feld ist eine Seite in einem Jahr', 'Zitate nach Jahren'],
  },
  scale: quotations,
  bars: (fullest) => `Die Balken zählen alle Seiten, bis ${number(fullest)}.`,
  unplaced: (n) => `Nicht gezählt, weil der Zeitraum länger ist als ein Feld: ${quotations(n)}.`,
  darkest: (most) => `; das dunkelste hat ${quotations(most)}.`,
  time: (time, said, inArticles) => `${time}: ${said} in ${inArticles}`,
};

export const exchange: typeof en.exchange = {
  none: 'Keine von beiden wird zitiert.',
  summary: (a, b, { both, onlyA, onlyB, neither, all }, uncounted) => {
    const alone = [
      ...(onlyA > 0 ? [`${a} allein in ${number(onlyA)}`] : []),
      ...(onlyB > 0 ? [`${b} allein in ${number(onlyB)}`] : []),
      ...(neither > 0 ? [`niemand in ${number(neither)}`] : []),
    ];
    const weeks =
      all > 0
        ? `Beide werden in ${number(both)} von ${count(all, 'Woche', 'Wochen')} zitiert${alone.length > 0 ? `, ${alone.join(', ')}` : ''}. `
        : '';
    const left =
      uncounted > 0
        ? `${quotations(uncounted)}, deren Woche nicht bekannt ist, ${uncounted === 1 ? 'zählt' : 'zählen'} nicht mit. `
        : '';
    return `${weeks}${left}Nebeneinander heißt noch nicht als Antwort: lesen Sie die Tage dazwischen.`;
  },
  week: (monday) => `Woche vom ${monday}`,
  quotations: (n) => (n === 0 ? 'Keine' : quotations(n)),
  notQuoted: (name) => `${name}: in dieser Woche nicht zitiert.`,
  more: (n) => `Und ${n} weitere`,
  silence: (n) => [`${n} Tage`, ' ohne ein Wort von beiden'],
  probably: 'wahrscheinlich',
};

export const sides: typeof en.sides = {
  title: 'Wer wem antwortete',
  description: (title) => `Wer wem antwortete in „${title}“, Woche für Woche.`,
  compare: ['Vergleiche', 'mit'],
  swap: 'Tauschen',
  without: (a, b) => [
    `${a} und ${b} werden am meisten zitiert. Um andere zu vergleichen, öffnen Sie ihre Seiten unter den `,
    'Sprechern',
    '.',
  ],
  allWeeks: 'Alle Wochen zeigen',
  onlyOne: 'Hier wird nur eine Seite zitiert.',
  everybody: 'Alle Zitierten',
};

export const speakers: typeof en.speakers = {
  description: 'Alle, die zitiert werden, nach der Seite, für die sie sprechen.',
  mostQuoted: 'Die meistzitierten, nach der Seite, für die sie sprechen.',
  byName: (n) => `Alle ${number(n)} Zitierten nach Namen`,
  from: (day) => `ab ${day}`,
  until: (day) => `bis ${day}`,
  summary: ({ days: on, span, articles, all, sources, full, echoes }) =>
    `Zitiert an ${number(on)} von ${number(span)} Tagen, in ${articles > 0 || sources === 0 ? `${number(articles)} von ${number(all)} Artikeln` : ''}${articles > 0 && sources > 0 ? ' und ' : ''}${sources > 0 ? count(sources, 'Quelle', 'Quellen') : ''}: ` +
    `${quotations(full)}${echoes > 0 ? `, und ${count(echoes, 'Wendung', 'Wendungen')} daraus` : ''}.`,
  printedAs: (names) => ` Gedruckt als ${list(names)}.`,
  search: 'Diese Zitate durchsuchen',
  phrases: (n) => `Auch als ${n === 1 ? 'Wendung' : 'Wendungen'} im selben Artikel: `,
  hold: 'Kopieren, zitieren, warum',
  probably: 'Wahrscheinlich. ',
  all: 'Alle Zitate',
  more: (name) => `Mehr über ${name}`,
  sameDays: 'An denselben Tagen',
  compare: (name, n) => `Mit ${name} vergleichen, ${n}-mal zitiert`,
  beside: (side) => `Neben ${side}`,
  how: (name) => `Wie ${name} genannt wird`,
  times: (n) => (n === 1 ? 'einmal' : `${n}-mal`),
  ways: {
    'full-name': 'Mit vollem Namen',
    surname: 'Mit Nachnamen',
    office: 'Mit dem Amt',
    pronoun: 'Mit einem Fürwort',
    institution: 'Mit Namen',
    name: 'Mit Namen',
    unnamed: 'Beschrieben, nicht genannt',
  },
  take: 'Zum Mitnehmen',
  spreadsheet: 'Tabelle aller Zitate (CSV)',
  feed: 'Feed neuer Zitate (RSS)',
  described: (name, role, span, counted, inArticles) =>
    `Was ${name}${role ? `, ${role},` : ''} gesagt haben soll, ${span}: ${counted} aus ${inArticles}, jedes in seinem Satz und mit Quelle.`,
};

export const corrections: typeof en.corrections = {
  description: (title) => `Was in „${title}“ korrigiert oder zurückgezogen wurde, wann und warum.`,
  standfirst: 'Was von Hand berichtigt oder zurückgezogen wurde.',
  wrong: [' Etwas ist falsch? Schreiben Sie an ', '.'],
  corrected: 'Korrigiert',
  noneCorrected: 'Nichts wurde korrigiert.',
  inArticle: ', in ',
  withdrawn: 'Zurückgezogen',
  noneWithdrawn: 'Nichts wurde zurückgezogen.',
  anArticle: 'ein Artikel',
  noSpeaker: 'Kein Sprecher lässt sich nennen.',
  speaker: (name) => `Der Sprecher ist ${name}.`,
  said: 'Der Tag, an dem es gesagt wurde, wurde berichtigt.',
  kind: 'Die Art der Worte wurde berichtigt.',
  drop: 'Worte, die kein Zitat sind, wurden herausgenommen.',
  add: 'Ein Zitat wurde hinzugefügt.',
  merge: 'Zwei Teile eines Zitats wurden verbunden.',
  split: 'Zwei Zitate wurden getrennt.',
  head: {
    headline: 'Die Überschrift wurde berichtigt.',
    standfirst: 'Der Vorspann wurde berichtigt.',
    bylines: 'Wer es schrieb, wurde berichtigt.',
    publisher: 'Die Zeitung wurde berichtigt.',
    published: 'Der Tag der Veröffentlichung wurde berichtigt.',
  },
};

export const lost: typeof en.lost = {
  title: 'Seite nicht gefunden',
  standfirst: 'Vielleicht ist die Adresse falsch geschrieben, oder die Seite ist umgezogen.',
  search: ['Diese Chronik durchsuchen nach ', 'diesen Wörtern', '.'],
  timeline: ['Die Chronik', ', von Anfang an, oder ', 'vom Ende her'],
  everybody: ['Alle Zitierten', ', und was sie sagten'],
  searchIn: ['Suche', ' in Zitaten und Artikeln'],
  latest: 'Die neuesten Artikel',
  moved: 'Umgezogen',
  withdrawn: 'Dieser Artikel wurde zurückgezogen',
  gone: 'Dieser Artikel ist nicht mehr hier',
  nobody: 'Unter diesem Namen wird niemand mehr zitiert',
  now: 'Was an dieser Adresse stand, ist jetzt bei ',
  withdrawnOn: 'Zurückgezogen am ',
};

export const formerly: typeof en.formerly = {
  left: 'Dieser Link führte zu einem Zitat, das der Artikel nicht mehr hat.',
  dropped: 'Dieser Link führte zu Worten, die als Zitat gezeigt wurden und keines sind: Die Redaktion nahm sie heraus.',
  title: (words) => `„${words}“ ist in diesem Artikel der Name von etwas und niemandes Aussage.`,
  nickname: (words) => `„${words}“ wird in diesem Artikel jemand oder etwas genannt; es ist niemandes Aussage.`,
  elsewhere: (words) => `„${words}“ steht nicht in dem Text, der hier gezeigt wird.`,
  since: 'So seit: ',
  unknown: 'Dieser Artikel hat kein Zitat an der Adresse, die dieser Link nennt.',
};

export const rights: typeof en.rights = {
  whose: 'Die Artikel: © ihre Verlage und Autoren.',
  excerpt:
    'Von jedem zeigt diese Seite Überschrift, Vorspann und jedes Zitat mit dem Satz darum, zum Zitieren, Prüfen und Forschen; für den Rest folgen Sie dem Link zum Original.',
  full: 'Sie stehen hier, damit jedes Zitat dort gelesen werden kann, wo es steht, mit einem Link zur Veröffentlichung, wo deren Adresse bekannt ist.',
  free: 'Die Daten, die Zuordnungen und ihre Anordnung auf dieser Seite dürfen frei genutzt werden, mit den Dateien unten',
  under: ', unter der Lizenz ',
};

export const about: typeof en.about = {
  name: 'Über diese Seite',
  description: (title) =>
    `Wie die Daten und Sprecher von „${title}“ ermittelt wurden, Quellen, Rechte und Dateien zum Mitnehmen.`,
  dates: 'Daten',
  datesOf: (inferred, all) =>
    `Artikel stehen an dem Tag, an dem sie erschienen. Die meisten drucken ihn. Wo einer das nicht tut, wurde der Tag aus anderem erschlossen, und die Chronik sagt es beim Datum. Das gilt für ${number(inferred)} von ${number(all)} Artikeln${inferred === 0 ? '.' : ':'}`,
  more: (n) => `und ${n} weitere.`,
  saidDates: (given, total) =>
    `Zitate sind für sich datiert. Wo der Artikel sagt, wann die Worte fielen („am Montag“), zählt dieser Tag${given === 0 ? '; hier tut es keiner, und alle tragen' : `, so bei ${number(given)} von ${number(total)}. Die anderen tragen`} den Tag der Veröffentlichung.`,
  speakers: 'Sprecher',
  attributed:
    'Jedes Zitat ist der Person oder Einrichtung zugeordnet, die der Artikel selbst als sprechend nennt: durch ein Wort wie „said“ oder „warned“ daneben, durch ein Fürwort oder Amt, das auf einen Namen zurückweist, oder weil es das Zitat davor fortsetzt. Verschiedene Schreibweisen eines Namens zählen als eine Person. Wer welches Amt hat und für welche Seite jemand spricht, ist Wissen der Redaktion.',
  askWhy:
    'Wählen Sie ein Zitat in einem Artikel und dann „Warum“, um den Satz zu sehen, auf dem die Zuordnung beruht, und wie viele von hundert so zugeordneten Zitaten richtig waren, als das an Nachrichten geprüft wurde, die Menschen gelesen hatten.',
  unsure: (share, n) =>
    ` Wo dieser Anteil unter ${share} liegt, steht „wahrscheinlich“ beim Namen: hier bei ${quotations(n)}${n === 1 ? '' : 'n'}.`,
  open: (n) =>
    `Wo ein Artikel offenlässt, wer spricht, tut es auch die Chronik: ${quotations(n)} ${n === 1 ? 'hat' : 'haben'} keinen Sprecher, und keiner wurde geraten.`,
  corrected: (n) => ` ${quotations(n)} ${n === 1 ? 'wurde' : 'wurden'} von Hand korrigiert.`,
  headlines:
    ' Anführungszeichen in Überschrift oder Vorspann wiederholen, was die Geschichte ganz zitiert; sie zählen nicht noch einmal.',
  echoes: (n) =>
    ` ${count(n, 'Wendung nimmt', 'Wendungen nehmen')} Worte auf, die derselbe Sprecher an anderer Stelle des Artikels ganz sagt; sie werden gezeigt, und ihre Wörter zählen einmal.`,
  verbatim:
    'Jedes Zitat steht wie im Artikel, mit dessen Fehlern. Aus seinem Satz gehoben verliert es das Komma, das zu „he said“ führte, und „ … “ steht, wo solche Worte zwischen zwei Stücken standen.',
  sources: 'Quellen',
  rights: 'Rechte',
  downloads: 'Zum Mitnehmen',
  original: 'Original',
  copy: (host) => `Kopie bei ${host}`,
  publisherUnknown: 'Zeitung unbekannt',
};

export const formats: typeof en.formats = {
  timeline: 'Alles, was diese Seite zeigt: Artikel mit Text und Zitaten, und Sprecher.',
  quotations: 'Jedes Zitat mit Sprecher, Artikel und Daten, in der Reihenfolge, in der sie fielen.',
  csv: 'Tabelle (CSV), ein Zitat je Zeile. Öffnet sich in Excel.',
  csvDetails:
    'UTF-8 mit Byte-Order-Mark, Zeilenende CR LF, Kommas dazwischen. Eine Zelle, die für eine Formel gehalten würde, beginnt mit einem Apostroph.',
  index:
    'Wo alle außer den Feeds sind und wie groß: Eine Datei, die über 20 MB wachsen würde, ist nach Jahren geteilt, ein solches Jahr nach Monaten.',
  timelineJs: 'Die Artikel mit ihren Zitaten, für TimelineJS 3.',
  annotations:
    'Die Zitate als Anmerkungen der Artikel, jedes an seinen Worten zu finden (TextQuoteSelector), hier und beim Verlag; ein Ziel für jedes Stück.',
  csl: 'Die Artikel als Literaturangaben. Jeder hat auch eine eigene Datei: cite.json neben seiner Seite.',
  bibtex:
    'Dasselbe für BibTeX; ungewisse Daten und Zeiträume auch in „date“ von biblatex. Für einen Artikel: cite.bib.',
  ris: 'Dasselbe in RIS, für EndNote, Zotero und Mendeley. Für einen Artikel: cite.ris.',
  rss: 'Die neuesten hundert Artikel mit ihren Zitaten, für Feedleser.',
  jsonFeed: 'Dasselbe als JSON.',
  byIts: ['Beschrieben im ', ' der Datei.'],
  by: ['Format: ', '.'],
  cut: (n) => `In ${number(n)} Stücken, die index.json nennt`,
  fields: (file) => `Felder von ${file}`,
  field: 'Feld',
  holds: 'Enthält',
  edtf: 'Daten stehen in EDTF, nicht genauer als bekannt: 2021-12-21 ist ein Tag, 2021-12 ein Monat, 2022-01-15~ etwa ein Tag, und 2022-02-10/2022-02-12 von einem Tag zum anderen. Formate, die Ungewissheit nicht ausdrücken, geben das Datum daneben in Worten.',
};

export const elsewhere: typeof en.elsewhere = {
  inferred: ' (Datum erschlossen)',
  updated: (day) => `, geändert ${day}`,
  moreSpeakers: (n) => `${n} weitere`,
  nobodyNamed: 'Niemand ist als Sprecher genannt.',
};

export const dialog: typeof en.dialog = {
  title: 'Suche',
  field: 'Zitate und Artikel durchsuchen',
  placeholder: 'Name, Monat oder Wort',
  suggestions: 'Vorschläge',
  quotations,
};

const quote = (word: string): string => `„${word}“`;

export const search: typeof en.search = {
  title: 'Suche',
  noScript: ['Die Suche braucht JavaScript. ', 'Die Seiten der Sprecher', ' führen jedes Zitat auch ohne auf.'],
  unstarted: [
    'Die Suche ist nicht gestartet. Vielleicht fehlen dieser Kopie Dateien; ',
    'die Seiten der Sprecher',
    ' führen jedes Zitat auf.',
  ],
  label: 'Fragen Sie in eigenen Worten, oder tippen Sie einen Namen, ein Amt, einen Monat oder eine „genaue Wendung“',
  submit: 'Suchen',
  chosen: 'Gewählte Filter',
  kind: 'Art',
  kinds: { all: 'Alles', quotation: 'Zitate', article: 'Artikel' },
  order: 'Reihenfolge',
  orders: {
    relevance: 'Beste Treffer zuerst',
    oldest: 'Älteste zuerst',
    newest: 'Neueste zuerst',
    most: 'Meistzitierte zuerst',
    longest: 'Längste zuerst',
    shortest: 'Kürzeste zuerst',
  },
  group: 'Gruppen',
  groups: { none: 'In einer Liste', speaker: 'Nach Sprecher', side: 'Nach Seite', article: 'Nach Artikel' },
  filters: 'Filter',
  facets: { side: 'Seite', speaker: 'Sprecher', publisher: 'Zeitung', status: 'Woher man es weiß', days: 'Tage' },
  from: 'Von',
  to: 'Bis',
  dateIs: 'Das Datum ist der Tag, an dem es',
  dates: { said: 'gesagt wurde', published: 'erschien' },
  results: 'Ergebnisse',
  statuses: {
    attributed: 'Zugeordnet',
    probable: 'Sprecher wahrscheinlich',
    unattributed: 'Sprecher nicht genannt',
    stated: 'Datum im Artikel genannt',
    published: 'Datum: Tag der Veröffentlichung',
    inferred: 'Tag der Veröffentlichung erschlossen',
    corrected: 'Von der Redaktion korrigiert',
    once: 'Sprecher nur einmal zitiert',
  },
  find: {
    side: 'Eine Seite in der Liste finden',
    speaker: 'Einen Sprecher in der Liste finden',
    publisher: 'Eine Zeitung in der Liste finden',
    status: 'In der Liste finden',
  },
  noneOfFacet: 'keine',
  typeToFind: 'Tippen zum Finden',
  restOfList: (n) => `${number(n)} weitere: tippen Sie einen Namen`,
  showMore: (n) => `${n} weitere zeigen`,
  found: ({ quotations: said, phrases, articles: printed }, order, shown) => {
    const kinds = [
      said > 0 && quotations(said),
      phrases > 0 && counts.phrases(phrases),
      printed > 0 && `${number(printed)} Artikel`,
    ];
    const ordered = {
      relevance: 'beste Treffer zuerst',
      oldest: 'älteste zuerst',
      newest: 'neueste zuerst',
      most: 'meistzitierte zuerst',
      longest: 'längste zuerst',
      shortest: 'kürzeste zuerst',
    }[order];
    return `${list(kinds.filter((kind) => kind !== false))}, ${ordered}; ${shown === 'all' ? 'alle gezeigt' : `1 bis ${number(shown)} gezeigt`}.`;
  },
  resultCount: (n) => count(n, 'Treffer', 'Treffer'),
  quoted: 'Zitiert: ',
  andMore: (n) => `\u00a0· und ${number(n)} weitere`,
  allOf: (n) => (n === 1 ? 'Das Zitat' : `Alle ${quotations(n)}`),
  askedFor: 'Gefragte Sprecher',
  typeAWord: 'Tippen Sie ein Wort, einen Namen oder einen Monat.',
  instead: (typed, by) =>
    `Nichts zu ${typed.map(quote).join(' und ')}; gezeigt: ${by.filter(Boolean).join(' und ') || 'das Übrige'}. `,
  becameFilters: 'Ein Teil der Frage wurde zu Filtern. ',
  asTyped: (words, instead) => [`Suche nach „${words}“ wie getippt`, instead ? ' stattdessen.' : '.'],
  around: (words) => `Kein gefundenes Zitat enthält ${quote(words)}; der Satz um jedes herum enthält es.`,
  nearest: 'Kein Zitat enthält alle diese Wörter; was ihnen am nächsten kommt, steht zuerst.',
  noResults: 'Keine Treffer.',
  noResultsFor: (words) => `Keine Treffer für „${words}“. `,
  again: 'Noch einmal',
  notLoaded: 'Die Suche konnte nicht geladen werden. ',
  noIndex: 'Den Index macht npm run build: danach antwortet die Suche auch hier. ',
  noConnection: 'Vielleicht fehlt die Verbindung oder eine Datei. ',
  withoutIt: ['Die Seiten der Sprecher', ' führen jedes Zitat auch ohne sie auf.'],
  remove: (name) => `${name} entfernen`,
  moreFilters: (n) => `und ${number(n)} weitere`,
  clear: 'Filter löschen',
  only: { article: 'nur Artikel', quotation: 'nur Zitate' },
  inDays: { said: (span) => `gesagt ${span}`, published: (span) => `erschienen ${span}` },
  noSide: 'Ohne Seite',
  government: (side) => `Regierung: ${side}`,
  notNamed: 'Sprecher nicht genannt',
  probably: 'wahrscheinlich',
  byPublication: '\u00a0· nach Erscheinen datiert',
  alsoInFull: '\u00a0· Wendung, auch im Ganzen zitiert',
  alsoIn: 'Auch in ',
  articleIn: (publisher) => (publisher ? `Artikel, ${publisher}` : 'Artikel'),
  articles: 'Artikel',
  save: 'Diese Ergebnisse speichern (CSV)',
  saving: 'Speichern …',
  notSaved: 'Konnte nicht gespeichert werden',
  span: {
    from: (day) => `ab ${day}`,
    until: (day) => `bis ${day}`,
    on: (day) => `am ${day}`,
    in: (time) => (/^\d/.test(time) ? time : `im ${time}`),
    onA: (weekday) => `an einem ${weekday}`,
    between: (from, to) => `von ${from} bis ${to}`,
  },
  whenQuoted: {
    often: (n) => `${number(n)}-mal`,
    on: list,
    days: (n, from, to) => `an ${number(n)} Tagen von ${from} bis ${to}`,
    not: (who, span) => `${who} wird ${span && `${span} `}nicht zitiert.`,
    notWith: (who, span, words) => `${who} wird ${span && `${span} `}zitiert, aber nicht mit „${words}“.`,
    inAll: (who, often, when) => `Insgesamt wird ${who} ${often} zitiert, ${when}.`,
  },
  empty: {
    onDay: (day) => `Am ${day}`,
    without: (what) => `Ohne ${what}`,
    notOnly: (what) => `Nicht nur ${what}`,
    notOnlyKind: { article: 'Nicht nur Artikel', quotation: 'Nicht nur Zitate' },
    quote,
    onDayWithout: (day, words) => `Am ${day}, ohne „${words}“`,
    anyFilter: 'Ohne Filter',
    searchWithout: (missing) => `Suche ohne ${missing.map(quote).join(' und ')}`,
    apart: 'Dieselben Wörter in beliebiger Reihenfolge suchen',
    none: (missing) => `Kein Zitat und kein Artikel enthält ${missing.map(quote).join(' oder ')}.`,
    notAll: 'Kein Zitat und kein Artikel enthält alle diese Wörter.',
    noneThen: (which, span, nearest) =>
      `Nichts ${which === 'said' ? 'gesagt' : 'erschienen'} ${span}${nearest ? '; das Nächste steht darunter' : ''}.`,
    filters: 'Nichts passt zu allen gewählten Filtern.',
    browse: (n) => `Alle ${number(n)} Sprecher durchsehen`,
    mostQuoted: '. Am meisten zitiert: ',
    saidBy: (name, words) => `Gesagt von ${name}${words && `, mit „${words}“`}`,
    toldOf: (name, words) => `Artikel, die ${name} nennen, mit „${words}“`,
    saidIn: (time, words) => `Gesagt: ${time}${words && `, mit „${words}“`}`,
    example: (surname, month) => `was hat ${surname} im ${month} gesagt`,
    examples: 'Zum Beispiel: ',
    speakers: 'Sprecher: ',
    all: 'alle',
    months: 'Monate: ',
  },
};

// ---------------------------------------------------------------- what the program says of itself in English

export const ruleNames: typeof en.ruleNames = {
  'first line, with its head or story below': 'erste Zeile, mit Kopf oder Geschichte darunter',
  'headline by its evidence': 'Überschrift nach ihren Merkmalen',
  'between headline and byline': 'zwischen Überschrift und Namenszeile',
  'bullets below the headline': 'Punkte unter der Überschrift',
  'line of a deck above the byline': 'Unterzeile über der Namenszeile',
  'unfinished line below the headline': 'unvollendete Zeile unter der Überschrift',
  'bare names below the headline': 'bloße Namen unter der Überschrift',
  'byline below the story': 'Namenszeile unter der Geschichte',
  'byline with By': 'Namenszeile mit „By“',
  'name above the headline': 'Name über der Überschrift',
  address: 'Adresse',
  'day month year': 'Tag Monat Jahr',
  'month day year': 'Monat Tag Jahr',
  'month year': 'Monat Jahr',
  interval: 'Zeitraum',
  numbers: 'Zahlen',
  year: 'Jahr',
  'year-month-day': 'Jahr-Monat-Tag',
  'address in the furniture': 'Adresse im Beiwerk der Seite',
  'byline names it': 'in der Namenszeile genannt',
  'copyright line': 'Urheberzeile',
  'name after the headline': 'Name hinter der Überschrift',
  'name at the top of the page': 'Name am Kopf der Seite',
  'name beside the date': 'Name neben dem Datum',
  'name in the furniture': 'Name im Beiwerk der Seite',
  'name of the paper': 'Name der Zeitung',
  'name on the page': 'Name auf der Seite',
  'repost names its source': 'Nachdruck nennt seine Quelle',
  'sender of the mail': 'Absender der E-Mail',
  'source beside the date': 'Quelle neben dem Datum',
  'date beside a name': 'Datum neben einem Namen',
  'date beside other words': 'Datum neben anderen Wörtern',
  'own words': 'eigene Worte',
};

export const fields: typeof en.fields = {
  'The address of this description': 'Die Adresse dieser Beschreibung',
  'Raised when a reader of the file would have to change': 'Steigt, wenn sich ändern müsste, wer die Datei liest',
  'A language tag: en-GB': 'Ein Sprachkürzel: en-GB',
  'A text of the curator’s above the timeline': 'Ein Text der Redaktion über der Chronik',
  'Whom to write to': 'An wen man schreibt',
  'The lines of timeline.yaml that give these and what pages look like; by default there is none':
    'Die Zeilen in timeline.yaml, die dies und das Aussehen der Seiten angeben; wo keine es tut, fehlt es',
  'Whom people speak for, in the order of the pages': 'Für wen gesprochen wird, in der Folge der Seiten',
  'As the curator chose it; null where the site chose':
    'Wie die Redaktion sie gewählt hat; null, wo die Website sie wählt',
  'The lines of timeline.yaml; left out where people.yaml alone names the side':
    'Die Zeilen in timeline.yaml; fehlt, wo nur people.yaml die Seite nennt',
  'Under which licence the curator’s own work may be used':
    'Unter welcher Lizenz die eigene Arbeit der Redaktion genutzt werden darf',
  'Whether `text` holds whole articles or excerpts': 'Ob `text` ganze Artikel oder Auszüge enthält',
  'Its whole address; null where this site does not know its own':
    'Seine ganze Adresse; null, wo diese Seite ihre eigene nicht kennt',
  'Its address on this site’s host, from the root': 'Seine Adresse auf diesem Server, von der Wurzel an',
  'In the order of publication': 'In der Reihenfolge der Veröffentlichung',
  'The last part of the article’s address: <yyyy-mm-dd>-<slug>':
    'Der letzte Teil der Adresse des Artikels: <yyyy-mm-dd>-<slug>',
  'Its address at the publisher’s; null where that is not known':
    'Seine Adresse bei der Zeitung; null, wo sie unbekannt ist',
  'An address that is somebody else’s, or of which that is not clear; null where there is none':
    'Eine Adresse, die jemand anderem gehört oder bei der das unklar ist; null, wo es keine gibt',
  'A picture of the curator’s; left out where there is none': 'Ein Bild der Redaktion; fehlt, wo es keines gibt',
  'What it shows': 'Was es zeigt',
  'How it is known who spoke, how often that is right, and the sentence it rests on':
    'Woran man erkennt, wer sprach, wie oft das zutrifft, und der Satz, auf dem es beruht',
  'Whose it is': 'Von wem es ist',
  'In pixels': 'In Bildpunkten',
  'What the curator wrote herself; left out for an article': 'Was die Redaktion selbst schrieb; fehlt bei Artikeln',
  'Who published the article': 'Wer den Artikel veröffentlicht hat',
  'A date in EDTF, as exact as it is known: 2021-12-21, 2021-12, 2022-01-15~ (about)':
    'Ein Datum in EDTF, so genau es bekannt ist: 2021-12-21, 2021-12, 2022-01-15~ (etwa)',
  'Printed in the article, or worked out from other evidence': 'Im Artikel gedruckt oder aus anderem erschlossen',
  'The first day that the date can mean': 'Der erste Tag, den das Datum meinen kann',
  'The last such day': 'Der letzte solche Tag',
  'The words it was read from, or why it is believed':
    'Die Worte, aus denen es gelesen wurde, oder warum es angenommen wird',
  'When it says it was last changed': 'Wann er nach eigener Angabe zuletzt geändert wurde',
  'The file it was made from, below the folder of articles':
    'Die Datei, aus der er gemacht wurde, im Ordner der Artikel',
  'Where each of these was read: file, line, and the rule, or “sidecar” where the curator settled it':
    'Wo jedes davon gelesen wurde: Datei, Zeile und Regel, oder „sidecar“, wo die Redaktion es festlegte',
  'Its paragraphs as this site shows them: all, or only the sentences around quotations':
    'Seine Absätze, wie diese Seite sie zeigt: alle, oder nur die Sätze um Zitate',
  'In the order of the text': 'In der Reihenfolge des Textes',
  'Made from the article and the words alone, so it stays when others are added':
    'Nur aus Artikel und Worten gebildet, bleibt also, wenn andere hinzukommen',
  'The words as printed: “ … ” where the article’s own words stood between, a line break where a paragraph ended; without the comma of the sentence around them':
    'Die Worte wie gedruckt: „ … “, wo Worte des Artikels dazwischen standen, ein Zeilenumbruch, wo ein Absatz endete; ohne das Komma des Satzes darum',
  'The same words as printed, one text for each stretch between quotation marks':
    'Dieselben Worte wie gedruckt, ein Text für jedes Stück zwischen Anführungszeichen',
  'Somebody’s words, or a term that the article sets apart': 'Jemandes Worte oder ein Begriff, den der Artikel absetzt',
  'By which rule: marks alone, say, words held up as words, or “sidecar” by the curator':
    'Nach welcher Regel: etwa Zeichen allein, als Worte vorgeführte Worte, oder „sidecar“ durch die Redaktion',
  'How the article names the speaker there: “he”, “the foreign secretary”':
    'Wie der Artikel dort den Sprecher nennt: “he”, “the foreign secretary”',
  'The word that ties it to the speaker: “said”': 'Das Wort, das es an den Sprecher bindet: “said”',
  'How it was given to the speaker; “sidecar” by the curator':
    'Wie es dem Sprecher zugeordnet wurde; „sidecar“ durch die Redaktion',
  'The measured share of quotations given that way that are right':
    'Der gemessene Anteil richtiger unter den so zugeordneten Zitaten',
  'How it came to its speaker and how often that is right, in words':
    'Wie es zu seinem Sprecher kam und wie oft das stimmt, in Worten',
  'The sentence that it stands in, on which the speaker rests; a line for each paragraph':
    'Der Satz, in dem es steht und auf dem der Sprecher beruht; eine Zeile je Absatz',
  'The fuller statement, in the same article, that this phrase is part of; null for a statement':
    'Die vollere Aussage im selben Artikel, zu der diese Wendung gehört; null bei einer Aussage',
  'Other articles that quote the same statement': 'Andere Artikel, die dieselbe Aussage zitieren',
  'The file it was read from, below the folder of articles':
    'Die Datei, aus der es gelesen wurde, im Ordner der Artikel',
  'The line of that file on which its words begin': 'Die Zeile dieser Datei, auf der seine Worte beginnen',
  'What the curator settled of it, and in which line of which file; null where nothing was':
    'Was die Redaktion daran festlegte und in welcher Zeile welcher Datei; null, wo nichts',
  'What was settled: speaker, said, kind, add, merge, split':
    'Was festgelegt wurde: speaker, said, kind, add, merge, split',
  'Why, where a reason is given': 'Warum, wo ein Grund angegeben ist',
  'The part of the article it stands in': 'Der Teil des Artikels, in dem es steht',
  'Who is quoted, one of `speakers`; null where the article names nobody':
    'Wer zitiert wird, aus `speakers`; null, wo der Artikel niemanden nennt',
  'How the day said is known: stated in the article, taken to be the day of publication, or open':
    'Woher der Tag der Aussage bekannt ist: im Artikel genannt, als Tag der Veröffentlichung angenommen, oder offen',
  'The first day on which the words can have been said': 'Der erste Tag, an dem die Worte gefallen sein können',
  'The article’s words that say when: “on Tuesday”; null where none do':
    'Die Worte des Artikels, die sagen, wann: “on Tuesday”; null, wo keine es sagen',
  'Everybody quoted, by name': 'Alle Zitierten, nach Namen',
  'The last part of the speaker’s address: liz-truss': 'Der letzte Teil der Adresse des Sprechers: liz-truss',
  'A person or an institution with a name, the holder of an office, or an unnamed source':
    'Eine Person oder Institution mit Namen, der Inhaber eines Amtes oder eine ungenannte Quelle',
  'The office held when last quoted': 'Das Amt beim letzten Zitat',
  'Whom the speaker spoke for when last quoted': 'Für wen beim letzten Zitat gesprochen wurde',
  'Offices that changed, each with its time': 'Ämter, die wechselten, jedes mit seiner Zeit',
  'The line of people.yaml that says so': 'Die Zeile von people.yaml, die es sagt',
  'Sides that changed, each with its time': 'Seiten, die wechselten, jede mit ihrer Zeit',
  'The lines of people.yaml that give these; left out for those whom it does not list':
    'Die Zeilen von people.yaml, die das angeben; fehlt bei denen, die dort nicht stehen',
  'The name as the articles spell it': 'Der Name, wie ihn die Artikel schreiben',
  'In the order in which they were said': 'In der Reihenfolge, in der sie fielen',
  'Who is quoted; null where the article names nobody': 'Wer zitiert wird; null, wo der Artikel niemanden nennt',
  'Whom the speaker spoke for when it was said; left out where it is not known':
    'Für wen der Sprecher damals sprach; fehlt, wo es unbekannt ist',
  'The office the speaker held when it was said; left out where it is not known':
    'Das Amt, das der Sprecher damals hatte; fehlt, wo es unbekannt ist',
  'The lines of people.yaml that give side and role; left out where it gives neither':
    'Die Zeilen von people.yaml, die Seite und Amt angeben; fehlt, wo sie keines angibt',
  'The article’s headline': 'Die Überschrift des Artikels',
  'When the article was published, in EDTF': 'Wann der Artikel erschien, in EDTF',
  'When the words were said, in EDTF: the day of publication where the article gives no other':
    'Wann die Worte fielen, in EDTF: der Tag der Veröffentlichung, wo der Artikel keinen anderen nennt',
  'The speaker’s name; empty where the article names nobody':
    'Der Name des Sprechers; leer, wo der Artikel niemanden nennt',
  'The last part of the speaker’s address': 'Der letzte Teil der Adresse des Sprechers',
  'Whom the speaker spoke for when it was said': 'Für wen der Sprecher damals sprach',
  'The office the speaker held when it was said': 'Das Amt, das der Sprecher damals hatte',
  'The lines of people.yaml that give side and role, with a space between':
    'Die Zeilen von people.yaml, die Seite und Amt angeben, mit Leerzeichen dazwischen',
  'When the words were said, in EDTF': 'Wann die Worte fielen, in EDTF',
  'How it was given to the speaker': 'Wie es dem Sprecher zugeordnet wurde',
  'How the article names the speaker there': 'Wie der Artikel dort den Sprecher nennt',
  'The word that ties it to the speaker': 'Das Wort, das es an den Sprecher bindet',
  'The sentence that it stands in': 'Der Satz, in dem es steht',
  'The fuller statement that this phrase is part of': 'Die vollere Aussage, zu der diese Wendung gehört',
  'Other articles that quote the same statement, with a space between':
    'Andere Artikel, die dieselbe Aussage zitieren, mit Leerzeichen dazwischen',
  'The article’s words that say when': 'Die Worte des Artikels, die sagen, wann',
  'What the curator settled of it, with a space between':
    'Was die Redaktion daran festlegte, mit Leerzeichen dazwischen',
  'The file and line of that correction': 'Datei und Zeile dieser Korrektur',
  'Why it was corrected': 'Warum es korrigiert wurde',
  'Its whole address; empty where this site does not know its own':
    'Seine ganze Adresse; leer, wo diese Seite ihre eigene nicht kennt',
  'What it is: quotations.json': 'Was es ist: quotations.json',
  'Of which year, where a file would be too large and is cut; else null':
    'Aus welchem Jahr, wo eine Datei zu groß würde und geteilt ist; sonst null',
  'Of which month, where that of a year would still be too large (2021-12; the year where the month is not known); else null':
    'Aus welchem Monat, wo auch die eines Jahres zu groß würde (2021-12; das Jahr, wo der Monat nicht bekannt ist); sonst null',
  'Which piece of a month, where even that is cut; else null':
    'Welches Stück eines Monats, wo auch der geteilt ist; sonst null',
  'The collection: its whole address, or where this site does not know its own a UUID that stands for it':
    'Die Sammlung: ihre ganze Adresse oder, wo diese Seite ihre eigene nicht kennt, eine UUID, die für sie steht',
  'The timeline’s title': 'Der Titel der Chronik',
  'How many annotations there are': 'Wie viele Anmerkungen es gibt',
  'The page of it: its whole address, or where this site does not know its own a UUID that stands for it':
    'Die Seite davon: ihre ganze Adresse oder, wo diese Seite ihre eigene nicht kennt, eine UUID, die für sie steht',
  'All of them, article by article': 'Alle, Artikel für Artikel',
  'The quotation: its whole address, or where this site does not know its own a UUID that stands for it':
    'Das Zitat: seine ganze Adresse oder, wo diese Seite ihre eigene nicht kennt, eine UUID, die für es steht',
  'Who is quoted; a sentence where nobody is named': 'Wer zitiert wird; ein Satz, wo niemand genannt ist',
  'The speaker: its whole address, or where this site does not know its own a UUID that stands for it':
    'Der Sprecher: seine ganze Adresse oder, wo diese Seite ihre eigene nicht kennt, eine UUID, die für ihn steht',
  'One for each stretch of words, here and at the publisher’s':
    'Eines für jedes Stück der Worte, hier und bei der Zeitung',
  'The page, here or at the publisher’s: its whole address, or where this site does not know its own a UUID that stands for it':
    'Die Seite, hier oder bei der Zeitung: ihre ganze Adresse oder, wo diese Seite ihre eigene nicht kennt, eine UUID, die für sie steht',
  'The words between a pair of quotation marks': 'Die Worte zwischen einem Paar Anführungszeichen',
  'What stands before them in the page’s text': 'Was im Text der Seite davor steht',
  'What stands after them': 'Was danach steht',
};

export const types: typeof en.types = {
  Text: 'Text',
  Number: 'Zahl',
  Object: 'Objekt',
  'List of objects': 'Liste von Objekten',
  'List of texts': 'Liste von Texten',
  or: 'oder',
};

export { german as questions } from './questions/german.ts';
