import * as urls from '../addresses.ts';
import type { LateValues } from '../late.ts';
import type { Site } from '../make-site.ts';
import { amountsOf } from '../timeline/amounts.ts';
import { perModel } from '../timeline/per-model.ts';
import { addressesFor } from './addresses.ts';
import { type DataFile, dataFiles } from './data-files.ts';

type Shown = Pick<Site, 'timeline' | 'model' | 'texts'>;

/** The site’s files of data, in one piece each or cut, as they are published. */
export const siteData: (site: Shown) => readonly DataFile[] = perModel(({ timeline, model, texts }: Shown) => {
  const { SITE } = import.meta.env;
  return dataFiles(timeline, model, texts, addressesFor(SITE ? new URL(SITE) : undefined));
});

/** Where readers find the table of all quotations: the file itself or, where that is cut, the list of its pieces. */
export const spreadsheetOf = (site: Shown): string =>
  siteData(site).some(({ path }) => path === 'quotations.csv')
    ? urls.data('quotations.csv')
    : `${urls.about}#downloads`;

/** What every page shows of the whole timeline, by the names under which it does. */
export const wholeValues = (site: Shown): LateValues => ({
  amounts: amountsOf(site.model),
  spreadsheet: spreadsheetOf(site),
});
