import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { XMLParser } from 'fast-xml-parser';

/**
 * The rules of RSS 2.0, and what the W3C's feed validator asks beyond them, as far as a feed alone can show it. Feeds are
 * made by one library and read here by others.
 */

type Element = Readonly<Record<string, unknown>>;

/** What a feed may hold, and what it may hold more than once. */
const known = {
  channel: ['title', 'link', 'description', 'language', 'lastBuildDate', 'atom:link', 'item'],
  item: ['title', 'link', 'guid', 'description', 'pubDate', 'atom:updated', 'dc:creator', 'content:encoded'],
} as const;
const severally = new Set(['item', 'dc:creator', 'atom:link']);
const namespaces = {
  atom: 'http://www.w3.org/2005/Atom',
  dc: 'http://purl.org/dc/elements/1.1/',
  content: 'http://purl.org/rss/1.0/modules/content/',
};

/** What a validator would say of an RSS feed that stands at `self`. */
export function complaintsOfRss(xml: string, self: string): readonly string[] {
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false });
  const rss = parser.parse(xml).rss as Element;
  const channel = rss.channel as Element;
  const items = [channel.item ?? []].flat() as Element[];
  const complaints: string[] = [];
  const claim = (holds: boolean, words: string) => {
    if (!holds) complaints.push(words);
  };
  claim(rss['@version'] === '2.0', 'rss: version');
  for (const [prefix, address] of Object.entries(namespaces)) {
    if (xml.includes(`<${prefix}:`)) claim(rss[`@xmlns:${prefix}`] === address, `namespace ${prefix}`);
  }
  complaints.push(...strangers('channel', channel), ...items.flatMap((item) => strangers('item', item)));
  for (const name of ['title', 'description']) claim(text(channel[name]) !== '', `channel: ${name}`);
  claim(isWhole(text(channel.link)), 'channel: link');
  claim(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text(channel.language)), 'channel: language');
  claim(channel.lastBuildDate === undefined || isMoment(text(channel.lastBuildDate)), 'channel: lastBuildDate');
  const atom = [channel['atom:link'] ?? []].flat() as Element[];
  claim(atom.filter((link) => link['@rel'] === 'self').length === 1, 'channel: one atom:link rel="self"');
  claim(atom[0]?.['@href'] === self && atom[0]?.['@type'] === 'application/rss+xml', 'channel: atom:link');

  const guids = items.map((item) => text((item.guid as Element)?.['#text'] ?? item.guid));
  claim(new Set(guids).size === items.length, 'items: every guid once');
  for (const [n, item] of items.entries()) {
    const at = `item ${n}`;
    claim(text(item.title) !== '' && text(item.description) !== '', `${at}: title and description`);
    claim(isWhole(text(item.link)), `${at}: link`);
    const permanent = (item.guid as Element)?.['@isPermaLink'] !== 'false';
    claim(!permanent || isWhole(guids[n] ?? ''), `${at}: guid`);
    claim(item.pubDate === undefined || isMoment(text(item.pubDate)), `${at}: pubDate ${text(item.pubDate)}`);
    claim(!/<[a-z/!]/i.test(text(item.description)), `${at}: HTML in the description`);
    complaints.push(...complaintsOfContent(text(item['content:encoded'])).map((words) => `${at}: ${words}`));
  }
  return complaints;
}

function strangers(name: 'channel' | 'item', element: Element): readonly string[] {
  const allowed: readonly string[] = known[name];
  return Object.entries(element).flatMap(([key, value]) => [
    ...(allowed.includes(key) ? [] : [`${name}: ${key} is no part of it`]),
    ...(Array.isArray(value) && !severally.has(key) ? [`${name}: more than one ${key}`] : []),
  ]);
}

/** HTML that readers may show: whole addresses alone, nothing that runs or styles. */
function complaintsOfContent(html: string): readonly string[] {
  const addresses = [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, address = '']) => address);
  return [
    ...(html === '' ? ['no content'] : []),
    ...addresses.filter((address) => !isWhole(address)).map((address) => `a relative address: ${address}`),
    ...(html.match(/<(?:script|style|iframe|object|embed|form|input)\b|\s(?:style|on[a-z]+)=/gi) ?? []),
  ];
}

/** Of RFC 822, with a year of four digits and a weekday that is that day's. */
function isMoment(date: string): boolean {
  const found = /^(\w{3}), (\d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2}) (?:GMT|[+-]\d{4})$/.exec(date);
  if (!found) return false;
  const time = new Date(date);
  return !Number.isNaN(time.getTime()) && time.toUTCString() === date.replace('+0000', 'GMT');
}

const isWhole = (address: string): boolean => URL.canParse(address) && /^https?:\/\/[^/]/.test(address);
const text = (value: unknown): string => String(value ?? '').trim();

/** What the published JSON Schema of JSON Feed 1.1 says of a feed, and what the format asks in words alone. */
export function complaintsOfJsonFeed(feed: unknown, self: string): readonly string[] {
  const ajv = new Ajv({ allErrors: true, strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(createRequire(import.meta.url)('jsonfeed-schema/v1.1'));
  validate(feed);
  const { version, feed_url, items } = feed as {
    readonly version: string;
    readonly feed_url: string;
    readonly items: readonly { readonly id: string; readonly content_html?: string }[];
  };
  return [
    ...(validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`),
    ...(version === 'https://jsonfeed.org/version/1.1' ? [] : [`version ${version}`]),
    ...(feed_url === self ? [] : [`feed_url ${feed_url}`]),
    ...(new Set(items.map(({ id }) => id)).size === items.length ? [] : ['an id twice']),
    ...items.flatMap(({ content_html = '' }) => complaintsOfContent(content_html)),
  ];
}
