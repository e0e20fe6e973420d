import { memoize } from '../../memoize.ts';
import { foldWords } from '../folding.ts';

/** The words of a name, folded: the names of thousands are gone through for every word of a question. */
export const nameWords = memoize<readonly string[]>(foldWords);
