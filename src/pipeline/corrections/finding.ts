import type { Finding } from '../../domain.ts';

/** A finding about the correction at `index` of the sidecar's list. */
export interface CorrectionFinding extends Omit<Finding, 'at'> {
  readonly index: number;
  /** The list of the sidecar, where it is another one. */
  readonly list?: 'corrections' | 'apart';
}

/** A correction whose quotation goes by another id today, or whose words are printed otherwise, which `settle` writes down. */
export interface Move {
  readonly key: 'quotation' | 'merge' | 'add' | 'split' | 'apart';
  readonly from: string;
  readonly to: string;
}

/** Said of a correction for which no reason is given. */
export const noReason = 'corrected in the sidecar';

/** That a correction changes nothing, and why. */
export const notNeeded = (index: number, why: string): CorrectionFinding => ({
  code: 'correction-not-needed',
  severity: 'warning',
  index,
  message: `This correction is not needed: ${why}. Take it out.`,
});

/** That a correction is about nothing that the article has. */
export const fitsNothing = (index: number, message: string): CorrectionFinding => ({
  code: 'correction-fits-nothing',
  severity: 'error',
  index,
  message,
});
