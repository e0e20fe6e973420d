import { daysBetween } from '../../calendar.ts';
import type { Edtf } from '../../domain.ts';
import { firstDay } from '../../edtf.ts';
import { nearDays } from '../../near-days.ts';
import type { ArticleFacts, Held, SearchManifest, SpeakerFacts, Texts } from '../index/facts.ts';
import type { Shelf } from './shelves.ts';

/** The facts of one of several sites that are searched as one. */
export interface Shard {
  /** Its base path. */
  readonly home: string;
  readonly facts: SearchManifest;
  readonly texts: Texts;
  readonly bundles: number;
}

/**
 * Joins the facts of several sites, in the order given: speakers by id, publishers and sides by name. Where two sites tell
 * of the same, the last one is right: it is the newest. The numbers of a site's records go on where those of the one before
 * end, as the records of a merged index do.
 */
export function joinShards(shards: readonly Shard[]): {
  readonly facts: SearchManifest;
  readonly shelves: readonly Shelf[];
} {
  const sides = new Places<string>();
  const publishers = new Places<string>();
  const speakers = new Places<string>();
  const marks: SearchManifest['marks'][number][] = [];
  const parts: Record<number, string> = {};
  const known: SpeakerFacts[] = [];
  const homes: string[] = [];
  const articles: ArticleFacts[] = [];
  const said: Record<number, string> = {};
  const doubles: Record<number, number> = {};
  const [stated, probable, corrected, phrases]: [number[], number[], number[], number[]] = [[], [], [], []];
  const shelves: Shelf[] = [];
  const held: Record<number, Held> = {};
  const own: Record<number, 'event' | 'source'> = {};
  const atEdges: EdgeStatement[] = [];
  let records = 0;
  let quotations = 0;
  for (const { home, facts, texts, bundles } of shards) {
    const sideAt = facts.sides.map((side) => sides.placeOf(side));
    for (const [n, place] of sideAt.entries()) marks[place] ??= facts.marks[n] ?? 0;
    const publisherAt = facts.publishers.map((publisher) => publishers.placeOf(publisher));
    const speakerAt = facts.speakers.map(({ id }) => speakers.placeOf(id));
    for (const [n, { id, name, role, side, spellings }] of facts.speakers.entries()) {
      const place = speakerAt[n] as number;
      const before = known[place];
      const others = new Set([...(before?.spellings ?? []), ...(before ? [before.name] : []), ...spellings]);
      others.delete(name);
      known[place] = {
        id,
        name,
        role: role || (before?.role ?? ''),
        side: sideAt[side] ?? before?.side ?? -1,
        spellings: [...others],
      };
      homes[place] = home;
      const part = facts.parts[n];
      if (part !== undefined) parts[place] = part;
    }
    shelves.push({ home, texts, bundles, before: { article: articles.length, quotation: quotations } });
    for (const [number, date] of Object.entries(facts.said)) said[Number(number) + records] = date;
    for (const [number, one] of Object.entries(facts.held ?? {}))
      held[Number(number) + records] = { ...one, side: sideAt[one.side] ?? -1 };
    for (const [number, kind] of Object.entries(facts.own ?? {})) own[Number(number) + records] = kind;
    for (const [number, other] of Object.entries(facts.doubles)) doubles[Number(number) + records] = other + records;
    for (const [list, own] of [
      [stated, facts.stated],
      [probable, facts.probable],
      [corrected, facts.corrected],
      [phrases, facts.phrases ?? []],
    ] as const)
      for (const number of own) list.push(number + records);
    const before = records;
    for (const { published, inferred, publisher, speakers: own } of facts.articles) {
      for (const [n, place] of own.entries()) {
        const number = records + 1 + n;
        const words = facts.edges?.[number - before];
        const key = `${speakerAt[place]} ${words}`;
        if (words !== undefined) atEdges.push({ number, key, home, said: facts.said[number - before] ?? published });
      }
      articles.push({
        published,
        inferred,
        publisher: publisherAt[publisher] ?? -1,
        speakers: own.map((place) => speakerAt[place] ?? -1),
      });
      records += 1 + own.length;
      quotations += own.length;
    }
  }
  joinStatements(atEdges, doubles);
  return {
    facts: {
      sides: sides.list,
      marks,
      parts,
      publishers: publishers.list,
      speakers: known,
      homes,
      articles,
      said,
      stated,
      probable,
      corrected,
      doubles,
      phrases,
      held,
      own,
    },
    shelves,
  };
}

/** A statement that another site may print too; by its key it is known again. */
interface EdgeStatement {
  readonly number: number;
  /** Speaker and words. */
  readonly key: string;
  readonly home: string;
  readonly said: Edtf;
}

/** Has the oldest site's record stand for a statement that several sites print: one that is said again much later is another. */
function joinStatements(statements: readonly EdgeStatement[], doubles: Record<number, number>): void {
  const standing = new Map<number, number>();
  for (const [oldest, ...others] of Map.groupBy(statements, ({ key }) => key).values()) {
    for (const other of others) {
      if (!oldest || other.home === oldest.home) continue;
      if (Math.abs(daysBetween(firstDay(oldest.said), firstDay(other.said))) > nearDays) continue;
      standing.set(doubles[other.number] ?? other.number, doubles[oldest.number] ?? oldest.number);
    }
  }
  for (const [number, shown] of Object.entries(doubles)) doubles[Number(number)] = standing.get(shown) ?? shown;
  for (const [number, shown] of standing) doubles[number] = standing.get(shown) ?? shown;
}

/** Values in the order in which they were first met. */
class Places<T> {
  readonly list: T[] = [];
  readonly #places = new Map<T, number>();
  placeOf(value: T): number {
    const place = this.#places.get(value) ?? this.list.push(value) - 1;
    this.#places.set(value, place);
    return place;
  }
}
