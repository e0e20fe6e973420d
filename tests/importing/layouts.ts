/** Saved pages as papers' sites are built, each with what stands around a story. All invented. */
export interface Layout {
  readonly name: string;
  readonly html: string;
  readonly headline: string;
  readonly standfirst: string | null;
  readonly bylines: readonly string[];
  readonly publisher: string;
  readonly published: string;
  readonly url: string | null;
  readonly captions: readonly string[];
  /** Words that must not be in the text. */
  readonly furniture: readonly string[];
}

export const story = (place: string): readonly string[] => [
  `The ferry to ${place} will sail twice a day from next spring, the harbour board decided on Monday after a meeting of four hours.`,
  `“We have listened to everybody on the island, and this is what they asked us for,” said Ingrid Solheim, who chairs the board.`,
  `Fishermen had blocked the quay in November. They fear for their berths, which the new timetable would move to the north mole.`,
  `“Nobody asked us where the nets should dry,” said Peter Okoro, whose family has fished from the port since 1921.`,
  `The board will publish the plans before Easter, and hear objections until the end of June.`,
];

export const paragraphs = (place: string): string =>
  story(place)
    .map((words) => `<p>${words}</p>`)
    .join('\n');
export const page = (head: string, body: string): string =>
  `<!doctype html>\n<html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
export const ld = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const consent =
  '<div class="consent-banner"><p>We and our 812 partners store information on your device.</p><button>Accept all</button></div>';
const related =
  '<aside class="related"><h3>Most read</h3><ul><li><a href="/a">Council tax to rise</a></li><li><a href="/b">Ten walks for winter</a></li></ul></aside>';
const footer = '<footer><p>© 2023 All rights reserved</p><nav><a href="/terms">Terms</a></nav></footer>';
const nav =
  '<header><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>';
const around = ['812 partners', 'Most read', 'Council tax', 'All rights reserved', 'Accept all'];

export const layouts: readonly Layout[] = [
  {
    name: 'JSON-LD in a graph, headline for search engines beside the printed one',
    html: page(
      `<title>Ferry to Skarholm: times, prices and plans | Harbour Post</title><link rel="canonical" href="https://harbourpost.example/news/ferry-skarholm-2023"><meta property="og:site_name" content="Harbour Post"><meta property="og:title" content="Skarholm ferry to sail twice a day">${ld(
        {
          '@context': 'https://schema.org',
          '@graph': [
            { '@type': 'WebSite', name: 'Harbour Post' },
            {
              '@type': 'NewsArticle',
              headline: 'Skarholm ferry to sail twice a day',
              datePublished: '2023-12-12T22:10:00-05:00',
              dateModified: '2023-12-14T09:00:00-05:00',
              author: [
                { '@type': 'Person', name: 'Rosa Lim' },
                { '@type': 'Person', name: 'Karl Hale' },
              ],
              publisher: { '@type': 'Organization', name: 'Harbour Post Media Ltd' },
            },
          ],
        },
      )}`,
      `${consent}${nav}<main><article><h1>Skarholm ferry to sail twice a day</h1><p class="standfirst">Fishermen say the new timetable would cost them their berths</p><div class="byline">By <a rel="author" href="/rosa">Rosa Lim</a> and <a rel="author" href="/karl">Karl Hale</a></div><time datetime="2023-12-12T22:10:00-05:00">12 December 2023</time><figure><img src="f.jpg" alt=""><figcaption>The ferry at the quay in November. Photograph: Ada Brandt</figcaption></figure>${paragraphs('Skarholm')}</article></main>${related}${footer}`,
    ),
    headline: 'Skarholm ferry to sail twice a day',
    standfirst: 'Fishermen say the new timetable would cost them their berths',
    bylines: ['Rosa Lim', 'Karl Hale'],
    publisher: 'Harbour Post',
    published: '2023-12-12',
    url: 'https://harbourpost.example/news/ferry-skarholm-2023',
    captions: ['The ferry at the quay in November. Photograph: Ada Brandt'],
    furniture: around,
  },
  {
    name: 'Open Graph only, title with the site behind a bar',
    html: page(
      '<title>Ferry plan approved | The Lindow Gazette</title><meta property="og:title" content="Ferry plan approved"><meta property="og:site_name" content="The Lindow Gazette"><meta property="og:url" content="https://lindow.example/ferry"><meta property="article:published_time" content="2022-03-05T06:00:00Z"><meta name="author" content="Ama Boateng">',
      `${nav}<div id="content"><h1 class="entry-title">Ferry plan approved</h1><div class="post-meta">by Ama Boateng</div><div class="entry-content">${paragraphs('Lindow')}</div></div>${related}${footer}`,
    ),
    headline: 'Ferry plan approved',
    standfirst: null,
    bylines: ['Ama Boateng'],
    publisher: 'The Lindow Gazette',
    published: '2022-03-05',
    url: 'https://lindow.example/ferry',
    captions: [],
    furniture: around.slice(1, 4),
  },
  {
    name: 'Highwire citation elements',
    html: page(
      '<title>Twice a day to Anholt - Journal of the Coast</title><meta name="citation_title" content="Twice a day to Anholt"><meta name="citation_author" content="Brandt, Ada"><meta name="citation_author" content="Silva, João"><meta name="citation_publication_date" content="2021/06/30"><meta name="citation_journal_title" content="Journal of the Coast">',
      `<div class="wrap"><h1>Twice a day to Anholt</h1>${paragraphs('Anholt')}</div>${footer}`,
    ),
    headline: 'Twice a day to Anholt',
    standfirst: null,
    bylines: ['Ada Brandt', 'João Silva'],
    publisher: 'Journal of the Coast',
    published: '2021-06-30',
    url: null,
    captions: [],
    furniture: ['All rights reserved'],
  },
  {
    name: 'microdata with an articleBody',
    html: page(
      '<title>Island gets its ferry</title><meta property="og:site_name" content="Northern Echoes">',
      `${nav}<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Island gets its ferry</h1><span itemprop="author" itemscope itemtype="https://schema.org/Person">By <span itemprop="name">Yusuf Demir</span></span><meta itemprop="datePublished" content="2020-01-09"><div itemprop="articleBody">${paragraphs('Fårö')}</div></div>${footer}`,
    ),
    headline: 'Island gets its ferry',
    standfirst: null,
    bylines: ['Yusuf Demir'],
    publisher: 'Northern Echoes',
    published: '2020-01-09',
    url: null,
    captions: [],
    furniture: ['All rights reserved'],
  },
  {
    name: 'no data at all: a title, a heading, a byline and a time',
    html: page(
      '<title>Berths at risk, say fishermen – Quay Times</title>',
      `<!-- -->${nav}<article><h1>Berths at risk, say fishermen</h1><p class="author">By Maeve O’Connor, Maritime Correspondent</p><p><time datetime="2019-11-21">Thursday 21 November 2019</time></p>${paragraphs('Rathlin')}</article>${related}${footer}`,
    ),
    headline: 'Berths at risk, say fishermen',
    standfirst: null,
    bylines: ['Maeve O’Connor'],
    publisher: 'Quay Times',
    published: '2019-11-21',
    url: null,
    captions: [],
    furniture: around.slice(1, 4),
  },
  {
    name: 'authors as one string, the organisation among the authors, a body of divs',
    html: page(
      `<title>Plan for ferry goes ahead</title><meta property="og:site_name" content="Daily Mole">${ld({ '@type': ['NewsArticle'], headline: 'Plan for ferry goes ahead', datePublished: '2024-02-29', author: { '@type': 'Person', name: 'Lena Fischer and Tom Ashdown' }, mainEntityOfPage: { '@id': 'https://dailymole.example/2024/ferry' } })}`,
      `${consent}${nav}<main><h1>Plan for ferry goes ahead</h1><div class="article-body">${story('Inishmore')
        .map((words) => `<div class="text-block"><p>${words}</p></div>`)
        .join('')}</div></main>${footer}`,
    ),
    headline: 'Plan for ferry goes ahead',
    standfirst: null,
    bylines: ['Lena Fischer', 'Tom Ashdown'],
    publisher: 'Daily Mole',
    published: '2024-02-29',
    url: 'https://dailymole.example/2024/ferry',
    captions: [],
    furniture: ['812 partners', 'All rights reserved'],
  },
  {
    name: 'an agency story: only an organisation wrote it',
    html: page(
      `<title>Ferry to sail twice daily</title><meta property="og:site_name" content="Coast FM">${ld({ '@type': 'NewsArticle', headline: 'Ferry to sail twice daily', datePublished: '2023-12-11T08:00:00+01:00', author: { '@type': 'Organization', name: 'Coast FM' } })}`,
      `${nav}<article><h1>Ferry to sail twice daily</h1><p class="byline">Coast FM newsroom</p>${paragraphs('Læsø')}</article>${footer}`,
    ),
    headline: 'Ferry to sail twice daily',
    standfirst: null,
    bylines: [],
    publisher: 'Coast FM',
    published: '2023-12-11',
    url: null,
    captions: [],
    furniture: ['All rights reserved'],
  },
  {
    name: 'saved by a browser, which wrote where from; the site is a domain in Open Graph',
    html: `<!-- saved from url=(0043)https://www.molereport.example/2021/ferry.html -->\n${page(
      `<title>Two sailings | molereport.example</title><meta property="og:site_name" content="molereport.example">${ld({ '@type': 'Article', headline: 'Two sailings', datePublished: '2021-08-01', author: 'Sasha Quist', publisher: { name: 'The Mole Report' } })}`,
      `<article><h1>Two sailings</h1>${paragraphs('Texel')}</article>${footer}`,
    )}`,
    headline: 'Two sailings',
    standfirst: null,
    bylines: ['Sasha Quist'],
    publisher: 'The Mole Report',
    published: '2021-08-01',
    url: 'https://www.molereport.example/2021/ferry.html',
    captions: [],
    furniture: ['All rights reserved'],
  },
  {
    name: 'a logo as h1, the headline as h2 with a class, crossheads and a pull quote',
    html: page(
      '<title>Nets and needs</title><meta property="og:title" content="Nets and needs"><meta property="og:site_name" content="The Weekly Net"><meta property="article:published_time" content="2018-05-04T10:00:00+02:00"><meta property="article:author" content="https://weeklynet.example/people/7"><meta name="byl" content="By Nia Evans">',
      `<header><h1 class="logo">The Weekly Net</h1></header><main><article><h2 class="headline">Nets and needs</h2>${paragraphs('Sylt').replace('<p>Fishermen', '<h3>A blocked quay</h3><p>Fishermen')}</article></main>${footer}`,
    ),
    headline: 'Nets and needs',
    standfirst: null,
    bylines: ['Nia Evans'],
    publisher: 'The Weekly Net',
    published: '2018-05-04',
    url: null,
    captions: [],
    furniture: ['All rights reserved'],
  },
  {
    name: 'two captions, one printed twice for two widths; related stories inside the body',
    html: page(
      `<title>Ferry: what we know</title><meta property="og:site_name" content="Island Mirror"><link rel="canonical" href="https://mirror.example/ferry">${ld([{ '@type': 'BreadcrumbList' }, { '@type': 'ReportageNewsArticle', headline: 'Ferry: what we know', datePublished: '2022-10-10T00:30:00+11:00', author: [{ name: 'Priya Nair' }] }])}`,
      `<article><h1>Ferry: what we know</h1><figure><img alt="x"><figcaption>Ingrid Solheim at the quay</figcaption></figure><figure class="small"><img alt="x"><figcaption>Ingrid Solheim at the quay</figcaption></figure>${paragraphs('Bruny').replace('<p>“Nobody', '<aside class="related"><h3>Most read</h3><ul><li><a href="/z">Council tax to rise</a></li></ul></aside><figure><img alt="y"><figcaption>The north mole (Picture: Ed Moore)</figcaption></figure><p>“Nobody')}</article>${footer}`,
    ),
    headline: 'Ferry: what we know',
    standfirst: null,
    bylines: ['Priya Nair'],
    publisher: 'Island Mirror',
    published: '2022-10-10',
    url: 'https://mirror.example/ferry',
    captions: ['Ingrid Solheim at the quay', 'The north mole (Picture: Ed Moore)'],
    furniture: around.slice(1, 4),
  },
  {
    name: 'deck below the headline as h2, authors in elements, day as Dublin Core',
    html: page(
      '<title>A mole too far</title><meta name="DC.date.issued" content="2017-09-15"><meta name="application-name" content="Sea &amp; Shore">',
      `${nav}<main><h1>A mole too far</h1><h2>How a timetable divided an island of three hundred people</h2><div class="byline"><span class="byline__name">Owen Pugh</span><span class="byline__name">Chloe Pugh</span></div>${paragraphs('Bardsey')}</main>${related}${footer}`,
    ),
    headline: 'A mole too far',
    standfirst: 'How a timetable divided an island of three hundred people',
    bylines: ['Owen Pugh', 'Chloe Pugh'],
    publisher: 'Sea & Shore',
    published: '2017-09-15',
    url: null,
    captions: [],
    furniture: around.slice(1, 4),
  },
  {
    name: 'a short story, with entities in its data',
    html: page(
      `<title>Ferry &amp; fish</title><meta property="og:site_name" content="Ostbury Courier"><meta property="og:title" content="Ferry &amp;amp; fish">${ld({ '@type': 'NewsArticle', headline: 'Ferry &amp; fish: &quot;never again&quot;', datePublished: '20230104T0900', author: { name: 'Zoë de Wit' } })}`,
      `<article><h1>Ferry &amp; fish: "never again"</h1><p>The ferry stays.</p><p>“Never again,” said Peter Okoro.</p></article>${footer}`,
    ),
    headline: 'Ferry & fish: "never again"',
    standfirst: null,
    bylines: ['Zoë de Wit'],
    publisher: 'Ostbury Courier',
    published: '2023-01-04',
    url: null,
    captions: [],
    furniture: ['All rights reserved'],
  },
];
