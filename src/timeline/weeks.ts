import type { TimelineModel } from './index.ts';

/** Whether there are two sides to compare. */
export const hasSides = ({ sides }: Pick<TimelineModel, 'sides'>): boolean => sides.length > 1 && false;
