import { expect, test } from 'vitest';
import { addressesFor } from '../../src/publish/addresses.ts';
import { annotationsOf } from '../../src/publish/annotations.ts';
import { model, timeline } from './made-up.ts';

interface Collection {
  readonly total: number;
  readonly first: { readonly items: readonly Annotation[] };
}
interface Annotation {
  readonly id: string;
  readonly body: { readonly source?: { readonly name: string; readonly type: string }; readonly value?: string };
  readonly target: readonly {
    readonly source: { readonly id: string };
    readonly selector: { readonly exact: string; readonly prefix?: string; readonly suffix?: string };
  }[];
}

const collection = annotationsOf(timeline, model, addressesFor(undefined)) as Collection;
const found = new Map(collection.first.items.map((item) => [item.id.slice(-1), item]));

test('a quotation cut in two has a selector for each stretch, here and at the publisher’s', () => {
  expect(collection.total).toBe(3);
  expect(found.get('1')?.target.map(({ source, selector }) => [source.id, selector])).toEqual(
    ['/articles/2021-12-03-story/', 'https://news.example/flood?id=1&x=2'].flatMap((source) => [
      [
        source,
        {
          type: 'TextQuoteSelector',
          prefix: 'Nobody slept. “',
          exact: 'It rose overnight,',
          suffix: '” said Rosa Lim, “we left at onc',
        },
      ],
      [
        source,
        {
          type: 'TextQuoteSelector',
          prefix: 'ose overnight,” said Rosa Lim, “',
          exact: 'we left at once.',
          suffix: '” The shops are shut.',
        },
      ],
    ]),
  );
});

test('the speaker is named as a person or an institution, or nobody is', () => {
  expect(found.get('1')?.body.source).toMatchObject({ name: 'Rosa Lim', type: 'Person' });
  expect(found.get('3')?.body.source).toMatchObject({ name: 'the Council', type: 'Organization' });
  expect(found.get('2')?.body.value).toContain('Nobody');
});
