import { isDeepStrictEqual } from 'node:util';
import type { Problem } from '../domain.ts';
import type { PlaceOf } from '../pipeline/index.ts';
import { type Sidecar, sidecarSchema } from '../schema.ts';
import type { KnownTexts } from './known-texts.ts';
import { showPath } from './problem.ts';
import { openFile, openYamlText, type YamlFile } from './yaml.ts';

/** What is remembered of a sidecar with which nothing is wrong. */
interface Known {
  readonly data: Sidecar;
  /** Where each field stands. */
  readonly places: Readonly<Record<string, { readonly line: number; readonly column: number }>>;
}

/**
 * Reads the sidecar of an article, which prints `printed`, as `openYaml` does: used without what is wrong in it. One that an
 * earlier run read and found right is not read again, for that takes longer than all else that is read of a folder.
 */
export function openSidecar(
  path: string,
  printed: string,
  known: KnownTexts,
  problems: Problem[],
): YamlFile<Sidecar> | null {
  // Marks around a headline are right where the article prints them.
  const beside = (text: string): string => (/[“‘„«]/.test(text) ? printed : '');
  const read = (text: string): YamlFile<Sidecar> | null => {
    const earlier = problems.length;
    const open = () =>
      openYamlText(showPath(path), text, sidecarSchema, problems, { mend: 'without what is wrong', printed });
    const given = beside(text) === '' ? text : `${text}\u0000${printed}`;
    const found = known.find('sidecar', given) as Known | undefined;
    if (found) return asRead(found, () => open() as YamlFile<Sidecar>);
    const file = open();
    if (file && problems.length === earlier && isSaidByJson(file.data)) {
      const places = Object.fromEntries(Object.keys(file.data).map((field) => [field, file.placeOf([field])]));
      known.learn('sidecar', given, { data: file.data, places });
    }
    return file;
  };
  return openFile(path, sidecarSchema, problems, read, beside);
}

/** What asks for more than the place of a field has the file read after all. */
function asRead({ data, places }: Known, read: () => YamlFile<Sidecar>): YamlFile<Sidecar> {
  let whole: YamlFile<Sidecar> | undefined;
  const file = () => {
    whole ??= read();
    return whole;
  };
  const placeOf: PlaceOf = (path) => (path.length === 1 ? places[String(path[0])] : undefined) ?? file().placeOf(path);
  return { data, placeOf, lineOf: (path) => file().lineOf(path), wrong: [] };
}

const isSaidByJson = (value: unknown): boolean => isDeepStrictEqual(JSON.parse(JSON.stringify(value)), value);
