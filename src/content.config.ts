import { defineCollection } from 'astro:content';
import { resolve } from 'node:path';
import { glob, type Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { handedOver } from './handed-over.ts';
import { ledgerSchema } from './pipeline/ledger/index.ts';
import { entrySchema, placedPeopleSchema, placedTimelineSchema } from './schema.ts';
import { readLedger, readSettings } from './seeds/read.ts';

const seeds = resolve(process.env.SEEDS_DIR || 'seeds');
const entriesFolder = resolve(process.env.ENTRIES_DIR || 'src/content/entries');

/** For pages that have everything from the command which builds them. */
const nothing: Loader = { name: 'handed over', load: async ({ store }) => store.clear() };

/** The generated Markdown, one file an article. */
const entries = defineCollection({
  loader: handedOver()
    ? nothing
    : glob({ base: entriesFolder, pattern: '*.md', generateId: ({ entry }) => entry.replace(/\.md$/, '') }),
  schema: entrySchema,
});

/** What `people.yaml` and `timeline.yaml` say, read anew whenever one of them changes. */
function settingsLoader(
  name: 'people.yaml' | 'timeline.yaml' | 'addresses.json',
  items: () => readonly { readonly id: string }[],
): Loader {
  if (handedOver()) return nothing;
  return {
    name,
    async load({ store, parseData, watcher }) {
      const path = resolve(seeds, name);
      const read = async () => {
        store.clear();
        for (const { id, ...data } of items()) store.set({ id, data: await parseData({ id, data }) });
      };
      await read();
      watcher?.add(path);
      watcher?.on('change', (changed) => {
        if (changed === path) void read();
      });
    },
  };
}

/** One item: Astro takes a collection without any for a mistake, and a folder may know nobody. */
const people = defineCollection({
  loader: settingsLoader('people.yaml', () => [{ id: 'people', known: readSettings(seeds).known }]),
  schema: z.object({ known: placedPeopleSchema }),
});

const timeline = defineCollection({
  loader: settingsLoader('timeline.yaml', () => [{ id: 'timeline', ...readSettings(seeds).timeline }]),
  schema: placedTimelineSchema,
});

/** What was published where: addresses that moved or left. */
const addresses = defineCollection({
  loader: settingsLoader('addresses.json', () => [{ id: 'addresses', ...readLedger(seeds, []) }]),
  schema: ledgerSchema,
});

export const collections = { entries, people, timeline, addresses };
