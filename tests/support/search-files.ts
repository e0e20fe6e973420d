import { filesIn } from './build.ts';

/** Everything that search adds to a site besides the page itself: its programs, its index, its words. */
export function searchFiles(folder: string): readonly string[] {
  return [...filesIn(folder).keys()].filter((file) => /^(pagefind|search)\//.test(file) && !file.endsWith('.html'));
}
