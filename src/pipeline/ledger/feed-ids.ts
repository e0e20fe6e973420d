import { doublesOf, type Statement } from '../../doubles.ts';
import { firstDay } from '../../edtf.ts';
import { firstAddress } from '../../first-address.ts';
import { memoizeLast } from '../../memoize.ts';
import { compare } from '../../problems.ts';
import { firstIdOf } from './former-ids.ts';
import { byName, type Ledger, type PublishedArticle } from './shape.ts';

/** A statement that is about to be published, with the article's name in the ledger and its day of publication. */
export interface StatementToPublish extends Omit<Statement, 'article'> {
  readonly name: string;
  readonly published: string;
  /** Whether a curator keeps it apart from its doubles. */
  readonly apart?: boolean;
}

/** All that one article says. */
export type StatementsOfArticle = readonly StatementToPublish[];

interface Printed extends Statement {
  readonly name: string;
  readonly apart?: boolean;
  readonly added: number;
  /** Its id when it was first published: by that the ledger keeps what feeds know it by. */
  readonly first: string;
  /** Where it was first published, and by what feeds know it so far. */
  readonly own: string;
  readonly kept: string;
}

/**
 * The ledger with what feeds know those statements by that several articles print: where the earliest of them was first
 * published. It is kept beside each of the others, and so stays theirs when that article is taken down.
 */
export function keepFeedIds(ledger: Ledger, statements: readonly StatementsOfArticle[]): Ledger {
  const ids = feedIdsOf(
    statements
      .filter((all) => all.length > 0)
      .toSorted(([a], [b]) => compare(dayOf(a), dayOf(b)))
      .flatMap((all) => {
        const record = ledger.articles[all[0]?.name ?? ''];
        return record ? allPrintedIn(all, record) : [];
      }),
  );
  const articles = byName(Object.entries(ledger.articles));
  for (const [name, printed] of Map.groupBy(ids.keys(), (each) => each.name)) {
    const moved = printed.filter((each) => ids.get(each) !== each.kept);
    // Most are as they were, and so is their line.
    if (moved.length === 0) continue;
    const { feed: before, ...record } = articles[name] as PublishedArticle;
    const feed = { ...before };
    for (const each of moved) {
      const id = ids.get(each) ?? each.own;
      if (id === each.own) delete feed[each.first];
      else feed[each.first] = id;
    }
    articles[name] = Object.keys(feed).length > 0 ? { ...record, feed } : record;
  }
  return { ...ledger, articles };
}

const dayOf = (statement: StatementToPublish | undefined): string => firstDay(statement?.published ?? '');

/** With live reload most articles say what they said, and their lines are the same. */
const allPrintedIn = memoizeLast((all: StatementsOfArticle, record: PublishedArticle): readonly Printed[] =>
  all.map((statement) => printedIn(record, statement)),
);

function printedIn(record: PublishedArticle, { published: _, ...statement }: StatementToPublish): Printed {
  const first = firstIdOf(record, statement.id);
  const own = `${firstAddress(record.address, record)}#${first}`;
  const kept = record.feed?.[first] ?? own;
  return { ...statement, article: record.address, added: record.added ?? 0, first, own, kept };
}

/** Of articles that print one statement, that which an earlier build published comes first, and of one build that of the earlier address. */
const byFirst = (a: Printed, b: Printed): number => a.added - b.added || compare(a.own, b.own);

/**
 * An id for each statement, the same where it is one with others, and no two with the same where it is not; none for the many that are
 * printed once and go by their own.
 */
function feedIdsOf(printed: readonly Printed[]): ReadonlyMap<Printed, string> {
  const doubles = doublesOf(printed.filter(({ apart }) => !apart));
  const [alone, others] = [[], []] as [Printed[], Printed[]];
  for (const each of printed) (each.kept === each.own && !doubles.has(each) ? alone : others).push(each);
  const groups = [
    ...Map.groupBy(others, (each) => {
      const { article, id } = doubles.get(each)?.shown ?? each;
      return `${article}#${id}`;
    }).values(),
  ].map((group) => group.toSorted(byFirst));
  const isOwners = ([first]: readonly Printed[]): boolean => first?.kept === first?.own;
  const ids = new Map<Printed, string>();
  const wanted = new Set(others.flatMap(({ kept, own }) => [kept, own]));
  const taken = new Set(alone.flatMap(({ own }) => (wanted.has(own) ? [own] : [])));
  // What was one statement may be two, where words were mended: then whose place it is keeps the id, and the other goes by its own.
  for (const group of groups.toSorted((a, b) => Number(isOwners(b)) - Number(isOwners(a)))) {
    const id = [group[0]?.kept, ...group.map(({ own }) => own)].find((each) => each !== undefined && !taken.has(each));
    if (id === undefined) continue;
    taken.add(id);
    for (const each of group) ids.set(each, id);
  }
  return ids;
}
