import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { draftOf } from '../../src/importing/draft.ts';
import { importArticle } from '../../src/importing/index.ts';
import { readArticle } from '../../src/pipeline/index.ts';
import { sidecarSchema } from '../../src/schema.ts';

/** Saved pages as sites make them today and made them once, taken in and read with the sidecar drafted for them. */
interface Page {
  readonly name: string;
  readonly html: string;
  readonly headline: string;
  readonly published: string;
  readonly bylines: readonly string[];
  readonly publisher: string;
}

const ld = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const story = [
  'A reservoir wall that gave way on Tuesday had been passed as safe seven days earlier, papers seen by this paper show.',
  '“We were told to take the cat and go,” said Beti Rees, 71, of Mill Row.',
  'The inspector wrote on 10 October of minor seepage of no concern, and the owner filed the note in a drawer.',
  'Nobody was hurt when the wall slipped, but ninety homes below it were emptied overnight by police.',
  '“It was never ours to keep in a cupboard,” said the chairwoman, Dame Sybil Crane, of the inquiry.',
];
const paragraphs = (attributes = ''): string => story.map((words) => `<p${attributes}>${words}</p>`).join('\n');

const pages: readonly Page[] = [
  {
    name: 'data of an article that the page links to before its own',
    headline: 'Town hall to move eleven yards',
    published: '2023-06-05',
    bylines: ['Kofi Bonsu'],
    publisher: 'The Shore',
    html: `<html><head><title>Town hall to move eleven yards</title><link rel="canonical" href="https://shore.example/hall">${ld({ '@type': 'NewsArticle', url: 'https://shore.example/duck', headline: 'Duck elected', datePublished: '2023-06-04', author: { name: 'Ama Ofori' } })}${ld({ '@type': 'NewsArticle', mainEntityOfPage: 'https://shore.example/hall', headline: 'Town hall to move eleven yards', datePublished: '2023-06-05T07:00:00Z', author: { name: 'Kofi Bonsu' }, publisher: { name: 'The Shore' } })}</head><body><article><h1>Town hall to move eleven yards</h1>${paragraphs()}</article><article><h2>Duck elected</h2><p>By Ama Ofori</p></article></body></html>`,
  },
  {
    name: 'a consent dialogue above, the author a link without “By”',
    headline: 'Town hall to move eleven yards',
    published: '2025-10-13',
    bylines: ['Lotte Maes'],
    publisher: 'Brabant Courant',
    html: `<html><head><meta property="og:site_name" content="Brabant Courant"><meta property="og:title" content="Town hall to move eleven yards"><title>Town hall to move eleven yards | Brabant Courant</title></head><body><div id="cmp" role="dialog"><h2>We value your privacy</h2><p>We and our 812 partners store information on a device.</p><button>Accept all</button></div><div class="page"><h1>Town hall to move eleven yards</h1><div class="meta"><a href="/author/lotte-maes">Lotte Maes</a> <span>13 October 2025, 17:05</span></div><div class="txt">${story.map((words) => `<div>${words}</div>`).join('')}</div><div class="more"><a href="/author/jan-kok">Jan Kok</a></div></div></body></html>`,
  },
  {
    name: 'an agency as the organisation that wrote it, its name glued to the day',
    headline: 'Town hall to move eleven yards',
    published: '2019-12-02',
    bylines: ['Reuters'],
    publisher: 'Daily Beacon',
    html: `<html><head><title>Town hall to move eleven yards - Daily Beacon</title><meta property="og:site_name" content="Daily Beacon">${ld({ '@type': 'NewsArticle', headline: 'Town hall to move eleven yards', datePublished: '2019-12-02T11:00:00+02:00', author: { '@type': 'Organization', name: 'Reuters' }, publisher: { '@type': 'Organization', name: 'Daily Beacon' } })}</head><body><h1 class="m">Town hall to move eleven yards</h1><article><h1 class="d">Town hall to move eleven yards</h1><span class="by">Reuters</span><time>Dec 2, 2019</time>${paragraphs()}</article></body></html>`,
  },
  {
    name: 'blocks with hashed classes, a picture between',
    headline: 'Reservoir wall passed as safe',
    published: '2023-10-19',
    bylines: ['Tamsin Orrell'],
    publisher: 'Vale News',
    html: `<html><head><title>Reservoir wall passed as safe - Vale News</title><meta property="og:site_name" content="Vale News"><meta property="og:title" content="Reservoir wall passed as safe a week before">${ld({ '@context': 'http://schema.org', '@type': 'NewsArticle', url: 'https://vale.example/news/c4', publisher: { '@type': 'NewsMediaOrganization', name: 'Vale News' }, datePublished: '2023-10-19T04:15:33.000Z', headline: 'Reservoir wall passed as safe', author: [{ '@type': 'Person', name: 'Tamsin Orrell' }] })}</head><body><header><nav><a>Home</a></nav></header><main id="main-content"><article><div data-component="headline-block"><h1 class="sc-518485e5-0">Reservoir wall passed as safe</h1></div><div data-component="byline-block" class="sc-2b5e3b35-0"><span>Tamsin Orrell</span><span>Environment correspondent</span></div><figure><img><figcaption>Image caption, <p>The slip left a gap</p></figcaption></figure>${story.map((words) => `<div data-component="text-block" class="sc-18fde0d6-0"><p class="sc-eb7bd5f6-0">${words}</p></div>`).join('')}<div data-component="links-block"><h2>More on this story</h2><ul><li><a>Homes emptied</a></li></ul></div></article></main></body></html>`,
  },
  {
    name: 'authors as links in an address, the day of change in details',
    headline: 'Ferry company kept lifeboats locked, inquiry hears',
    published: '2019-09-02',
    bylines: ['Ruaridh Keel', 'Oona Flett'],
    publisher: 'the Lantern',
    html: `<html><head><title>Ferry company kept lifeboats locked, inquiry hears | Shipping | The Lantern</title><meta property="og:site_name" content="the Lantern"><meta property="article:published_time" content="2019-09-02T16:38:11.000Z"><meta property="article:modified_time" content="2019-09-03T08:11:00.000Z"><meta property="article:author" content="https://www.lantern.example/profile/ruaridh-keel,https://www.lantern.example/profile/oona-flett"></head><body><article><div data-gu-name="headline"><h1>Ferry company kept lifeboats locked, inquiry hears</h1></div><div data-gu-name="standfirst"><p>Keys hung in an office and the purser could not swim</p></div><aside data-gu-name="meta"><address aria-label="Contributor info"><div><a rel="author" href="x">Ruaridh Keel</a> in Stranmore and <a rel="author" href="y">Oona Flett</a></div></address><details><summary>Mon 2 Sep 2019 17.38 BST</summary>Last modified on Tue 3 Sep 2019</details></aside><div id="maincontent"><div class="article-body">${paragraphs(' class="dcr-x"')}</div></div></article><aside data-component="most-popular"><ol><li>Other</li></ol></aside></body></html>`,
  },
  {
    name: 'a theme of blocks, authors in a graph',
    headline: 'Bees move into organ',
    published: '2020-05-28',
    bylines: ['Pia Holm'],
    publisher: 'Minster Post',
    html: `<html><head><title>Bees move into organ - Minster Post</title>${ld({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'Article',
          '@id': 'https://m.example/bees/#article',
          isPartOf: { '@id': 'https://m.example/bees/' },
          author: { name: 'Pia Holm', '@id': 'https://m.example/#/schema/person/1' },
          headline: 'Bees move into organ',
          datePublished: '2020-05-28T09:00:00+00:00',
          publisher: { '@id': 'https://m.example/#organization' },
        },
        { '@type': 'WebPage', '@id': 'https://m.example/bees/', url: 'https://m.example/bees/', name: 'Bees' },
        { '@type': 'Organization', '@id': 'https://m.example/#organization', name: 'Minster Post' },
        { '@type': 'Person', '@id': 'https://m.example/#/schema/person/1', name: 'Pia Holm' },
      ],
    })}</head><body><main><h1 class="wp-block-post-title">Bees move into organ</h1><div class="wp-block-post-author-name">Pia Holm</div><div class="wp-block-post-date"><time datetime="2020-05-28T09:00:00+00:00">May 28, 2020</time></div><div class="entry-content wp-block-post-content">${paragraphs()}<div class="sharedaddy"><h3>Share this:</h3><ul><li>Twitter</li></ul></div></div></main><footer>© Minster Post</footer></body></html>`,
  },
  {
    name: 'author and publisher only pointed to in a graph',
    headline: 'Bees move into organ',
    published: '2020-05-28',
    bylines: ['Pia Holm'],
    publisher: 'Minster Post',
    html: `<html><head><title>Bees move into organ</title>${ld({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'NewsArticle',
          author: [{ '@id': '#p1' }],
          headline: 'Bees move into organ',
          datePublished: '2020-05-28T09:00:00+00:00',
          publisher: { '@id': '#o' },
        },
        { '@type': 'NewsMediaOrganization', '@id': '#o', name: 'Minster Post' },
        { '@type': 'Person', '@id': '#p1', name: 'Pia Holm' },
      ],
    })}</head><body><main><h1>Bees move into organ</h1><div class="content">${paragraphs()}</div></main></body></html>`,
  },
  {
    name: 'author in capitals, the day only printed',
    headline: 'Vicar, 84, fights off burglar',
    published: '2021-12-03',
    bylines: ['Shelley Crake'],
    publisher: 'Thornby Mail',
    html: `<html><head><title>Vicar, 84, fights off burglar | Thornby Mail</title><meta property="og:type" content="article"></head><body><div id="content"><h1>Vicar, 84, fights off burglar</h1><ul class="mol-bullets"><li>He was making cocoa</li><li>He swung</li></ul><p class="author-section byline-plain">By <a class="author">SHELLEY CRAKE</a></p><p class="byline-section"><span class="article-timestamp">Published: <time>10:12, 3 December 2021</time></span></p><div itemprop="articleBody">${paragraphs(' class="mol-para-with-font"')}</div></div></body></html>`,
  },
  {
    name: 'a newsletter with a subtitle',
    headline: 'The parish minutes',
    published: '2023-11-02',
    bylines: ['Maud Ellery'],
    publisher: 'The Slow Reader',
    html: `<html><head><title>The parish minutes - by Maud Ellery - The Slow Reader</title><meta property="og:title" content="The parish minutes"><meta name="author" content="Maud Ellery">${ld({ '@type': 'NewsArticle', url: 'https://slow.example/p/x', headline: 'The parish minutes', description: 'Forty years of a feud about a hedge', datePublished: '2023-11-02T10:00:00+00:00', author: [{ '@type': 'Person', name: 'Maud Ellery' }], publisher: { '@type': 'Organization', name: 'The Slow Reader' } })}</head><body><article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title published">The parish minutes</h1><h3 class="subtitle">Forty years of a feud about a hedge</h3><div class="meta"><a>Maud Ellery</a><div>Nov 02, 2023</div></div></div><div class="available-content"><div class="body markup">${paragraphs()}<div class="subscription-widget-wrap"><p>Thanks for reading! Subscribe for free to receive new posts.</p></div></div></div></article></body></html>`,
  },
  {
    name: 'a table, no heading and no data',
    headline: 'Miners’ Hall saved by one vote',
    published: '1999-02-26',
    bylines: ['Ted Garrow'],
    publisher: 'Ostrow Herald Online',
    html: `<html><head><title>Ostrow Herald Online: Miners’ Hall saved by one vote</title></head><body><table><tr><td width=100><a>Home</a><br><a>Archive</a></td><td><font size=5><b>Miners’ Hall saved by one vote</b></font><br><i>By Ted Garrow</i><br>February 26, 1999<p>${story.join('<p>')}</td></tr></table></body></html>`,
  },
  {
    name: 'a page made for telephones',
    headline: 'Tram line opens with a wedding',
    published: '2004-06-19',
    bylines: ['Vera Simm'],
    publisher: 'Leyburn Courier',
    html: `<html amp><head><title>Tram line opens with a wedding</title><link rel="canonical" href="https://leyburn.example/tram">${ld({ '@type': 'NewsArticle', mainEntityOfPage: 'https://leyburn.example/tram', headline: 'Tram line opens with a wedding', datePublished: '2004-06-19', author: { '@type': 'Person', name: 'Vera Simm' }, publisher: { '@type': 'Organization', name: 'Leyburn Courier', logo: {} } })}</head><body><amp-sidebar><ul><li>News</li></ul></amp-sidebar><article class="amp-wp-article"><header><h1 class="amp-wp-title">Tram line opens with a wedding</h1><div class="amp-wp-meta"><time datetime="2004-06-19">19 June</time></div></header><div class="amp-wp-article-content">${paragraphs()}</div></article></body></html>`,
  },
  {
    name: 'an author with a role in the page’s head',
    headline: 'Court orders return of racehorse',
    published: '2023-05-11',
    bylines: ['Mary Tubridy'],
    publisher: 'Kilmore Times',
    html: `<html><head><title>Court orders return of racehorse – Kilmore Times</title><meta name="author" content="By Mary Tubridy, Legal Affairs Correspondent"><meta name="article.published" content="2023-05-11T18:25:00.000Z"><meta property="og:site_name" content="Kilmore Times"></head><body><main><h1>Court orders return of racehorse</h1><p class="b-subheadline">Owner had argued it was nobody’s</p><span class="byline">Mary Tubridy</span><time class="b-date">Thu May 11 2023 - 19:25</time><article class="article-body-wrapper">${paragraphs(' class="c-paragraph"')}</article></main></body></html>`,
  },
  {
    name: 'a day in an element of its own',
    headline: 'Swimmer rescued by the ferry',
    published: '2022-09-12',
    bylines: ['Noel Adair'],
    publisher: 'Ness Star',
    html: `<html><head><title>Swimmer rescued by the ferry :: Ness Star</title><meta property="og:site_name" content="Ness Star"></head><body><article><h1>Swimmer rescued by the ferry</h1><div class="meta">by <a rel="author" href="/a">Noel Adair</a> | <span class="date">September 12, 2022 4:05 pm</span></div>${paragraphs()}</article></body></html>`,
  },
  {
    name: 'the day of change before the day of publication',
    headline: 'Norland to close last coal plant',
    published: '2022-02-11',
    bylines: ['Sven Ostby', 'Karin Moe'],
    publisher: 'North Wire',
    html: `<html><head><title>Norland to close last coal plant | North Wire</title><meta property="og:site_name" content="North Wire"><meta name="article:modified_time" content="2022-02-14T09:00:00Z"></head><body><article><header><h1>Norland to close last coal plant</h1><div class="author-name"><a>Sven Ostby</a>, <a>Karin Moe</a></div><time class="updated" datetime="2022-02-14T09:00:00Z">Updated 14 Feb</time> <time class="published" datetime="2022-02-11T22:12:00+01:00">11 Feb</time></header>${paragraphs()}<div class="author-bio"><p>Sven Ostby covers energy.</p></div></article></body></html>`,
  },
  {
    name: 'an address for the site’s name, readers’ comments below',
    headline: 'Fire engine stuck in car wash',
    published: '2019-03-01',
    bylines: ['Eric Sands'],
    publisher: 'Ludford News',
    html: `<html><head><title>Fire engine stuck in car wash | Ludford News</title><meta property="og:site_name" content="ludfordnews.example">${ld([{ '@type': 'NewsArticle', headline: 'Fire engine stuck in car wash', datePublished: '2019-03-01T08:00:00Z', dateModified: '2019-03-02', author: { '@type': 'Person', name: ['Eric Sands'], url: 'https://x' }, publisher: { '@type': 'Organization', name: 'ludfordnews.example' } }])}</head><body><div role="main"><h1>Fire engine stuck in car wash</h1><div class="story">${paragraphs()}</div><section class="comments"><p>Great story, thank you for writing it all down for us.</p></section></div></body></html>`,
  },
  {
    name: 'author and day in a foot that stands in the head, the month first or not by its weekday alone',
    headline: 'Hens to be let out',
    published: '2022-06-02',
    bylines: ['Fergus Laidlaw'],
    publisher: 'Northern Policy Review',
    html: `<html><head><title>Hens to be let out | Northern Policy Review</title><meta property="og:site_name" content="Northern Policy Review"></head><body><main><h1 class="page-title"><span>Hens to be let out</span></h1><article class="node"><footer class="node__meta"><div class="node__submitted">Submitted by <span><a class="username">Fergus Laidlaw</a></span> on <span class="field--name-created">Thu, 02/06/2022 - 09:15</span></div></footer><div class="field--name-body">${paragraphs()}</div></article></main><footer><span class="created">1 May 2020</span><a rel="author">Ann Other</a></footer></body></html>`,
  },
  {
    name: 'a second author whom the data call a contributor, and one who only helped',
    headline: 'The hill is coming',
    published: '2024-02-21',
    bylines: ['Theo Marsh', 'Ruth Ling'],
    publisher: 'The Basin',
    html: `<html><head><title>The hill is coming</title>${ld({ '@type': 'Article', publisher: { name: 'The Basin' }, author: { name: 'Theo Marsh' }, contributor: [{ name: 'Ruth Ling' }, { name: 'Ann Other' }], headline: 'The hill is coming', datePublished: '2024-02-21T13:00:00.000Z' })}</head><body><main><article><h1>The hill is coming</h1><h4><a href="/author/theo/">Theo Marsh</a>, <a href="/author/ruth/">Ruth Ling</a></h4><section>${paragraphs()}</section><p>Pictures by Ann Other</p></article></main></body></html>`,
  },
];

test('what a page asks of its readers in the middle of a story is left out, and a credit stands apart from its sentence', async () => {
  const asks = [
    '<div class="subscription-widget"><p class="cta-caption">The Tide is a publication for its readers. To receive new posts, consider more.</p></div>',
    '<div class="barrier"><p>Try unlimited access. Only £1 for 4 weeks.</p></div>',
    '<p><strong>We are owned by you.</strong> Become a member from £3 a month.</p>',
  ];
  const picture =
    '<figure><figcaption><span>The wall, where it slipped.</span><span><span>Credit...</span><span>Ansel Roy for The Tide</span></span></figcaption></figure>';
  const html = `<!doctype html><html><head><title>The wall</title></head><body><main><article><h1>The wall</h1>${picture}${story.map((words, n) => `<p>${words}</p>${asks[n] ?? ''}`).join('')}</article></main></body></html>`;
  const { text, sidecar } = draftOf(await importArticle('page', new TextEncoder().encode(html)), 'page.html');
  const { anatomy } = readArticle(
    { file: 'page.txt', name: 'page', text },
    sidecar === null ? null : sidecarSchema.parse(parse(sidecar)),
    { known: [], dates: { order: null } },
  );
  const told = (where: string) =>
    anatomy.paragraphs.filter((one) => one.where === where).map(({ start, end }) => text.slice(start, end));
  expect(told('body')).toEqual(story);
  expect(told('caption')).toEqual(['The wall, where it slipped. Credit... Ansel Roy for The Tide']);
});

test.each(pages)('$name', async ({ html, headline, published, bylines, publisher }) => {
  const imported = await importArticle('page', new TextEncoder().encode(`<!doctype html>${html}`));
  const { text, sidecar } = draftOf(imported, 'page.html');
  const reading = readArticle(
    { file: 'page.txt', name: 'page', text },
    sidecar === null ? null : sidecarSchema.parse(parse(sidecar)),
    {
      known: [],
      dates: { order: null },
    },
  );
  expect({
    headline: reading.headline,
    published: reading.published?.date,
    bylines: reading.bylines.map(({ name }) => name),
    publisher: reading.publisher,
  }).toEqual({ headline, published, bylines, publisher });
  const body = reading.anatomy.paragraphs.filter(({ where }) => where === 'body');
  const told = body.map(({ start, end }) => text.slice(start, end));
  for (const words of story) expect(told).toContain(words);
});
