import * as urls from '../addresses.ts';
import type { LateValues } from '../late.ts';
import type { Site } from '../make-site.ts';
import { amountsOf } from '../timeline/amounts.ts';
import type { TimelineModel } from '../timeline/index.ts';
import { perModel } from '../timeline/per-model.ts';
import * as say from '../words/index.ts';
import { addressesFor } from './addresses.ts';
import { type DataFile, dataFiles } from './data-files.ts';

type Shown = Pick<Site, 'timeline' | 'model' | 'texts'>;

/** The site’s files of data, in one piece each or cut, as they are published. */
export const siteData: (site: Shown) => readonly DataFile[] = perModel((site: Shown) => filesOf(site));

function filesOf({ timeline, model, texts }: Shown, wanted?: (name: string) => boolean): readonly DataFile[] {
  const { SITE } = import.meta.env;
  return dataFiles(timeline, model, texts, addressesFor(SITE ? new URL(SITE) : undefined), undefined, wanted);
}

/** Every page asks for it, and with live reload nothing of the other files is wanted. */
const table = 'quotations.csv';
const hasWholeTable = perModel((site: Shown) =>
  filesOf(site, (name) => name === table).some(({ path }) => path === table),
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
