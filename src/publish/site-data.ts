import * as urls from '../addresses.ts';
import type { LateValues } from '../late.ts';
import type { Site } from '../make-site.ts';
import { amountsOf } from '../timeline/amounts.ts';
import type { TimelineModel } from '../timeline/index.ts';
import { perModel } from '../timeline/per-model.ts';
import * as say from '../words/index.ts';
import { addressesFor } from './addresses.ts';
import { type DataFile, dataFiles, isInOnePiece } from './data-files.ts';

type Shown = Pick<Site, 'timeline' | 'model' | 'texts'>;

/** The site’s files of data, in one piece each or cut, as they are published. */
export const siteData: (site: Shown) => readonly DataFile[] = perModel(({ timeline, model, texts }: Shown) =>
  dataFiles(timeline, model, texts, addresses()),
);

const addresses = () => addressesFor(import.meta.env.SITE ? new URL(import.meta.env.SITE) : undefined);

const table = 'quotations.csv';
const hasWholeTable = perModel(({ timeline, model, texts }: Shown) =>
  isInOnePiece(table, timeline, model, texts, addresses()),
);

/** Where readers find the table of all quotations: the file itself or, where that is cut, the list of its pieces. */
export const spreadsheetOf = (site: Shown): string =>
  hasWholeTable(site) ? urls.data(table) : `${urls.about}#downloads`;

/** “All 42 speakers”, where a timeline is narrowed to one. */
export const everybodyIn = ({ speakers }: Pick<TimelineModel, 'speakers'>): string =>
  say.controls.allSpeakers(speakers.length);

/** What every page shows of the whole timeline, by the names under which it does. */
export const wholeValues = (site: Shown): LateValues => ({
  amounts: amountsOf(site.model),
  everybody: everybodyIn(site.model),
  spreadsheet: spreadsheetOf(site),
});
