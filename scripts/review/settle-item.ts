import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { z } from 'astro/zod';
import { parseDocument } from 'yaml';
import type { Problem } from '../../src/domain.ts';
import type { ReviewItem } from '../../src/review/index.ts';
import { peopleSchema, publishersSchema, sidecarSchema } from '../../src/schema.ts';
import { openYaml } from '../../src/seeds/yaml.ts';
import { readYamlError } from '../../src/seeds/yaml-errors.ts';
import { addToList, addToSidecar } from '../../src/settling/sidecar.ts';
import { replaceFile } from '../replace-file.ts';

/** What may stay open in a proposal: without them it says what it says. */
const optional = new Set(['because', 'evidence', 'role']);

const schemas: Readonly<Record<string, z.ZodType>> = {
  people: peopleSchema,
  publishers: publishersSchema,
  sidecar: sidecarSchema,
};

type Values = Readonly<Record<string, unknown>>;

/**
 * Writes the lines that settle an item, as a curator left them, into the file that the item names. What would make the file
 * wrong is not written. `scratch` is a folder to try it in. Says what was done, or, with `done: false`, why not.
 */
export function settleItem(
  { settle }: ReviewItem,
  lines: string,
  scratch: string,
): { readonly done: boolean; readonly message: string } {
  if (settle === null) return { done: false, message: 'There is nothing to write for this.' };
  const document = parseDocument(lines, { prettyErrors: false });
  const [error] = document.errors;
  if (error) return { done: false, message: `This is no YAML: ${readYamlError(error, lines, document).message}` };
  const path = resolve(settle.file);
  const [, list] = /(?:^|[\\/])(people|publishers)\.yaml$/.exec(settle.file) ?? [];
  const isList = list !== undefined;
  const given = withoutOpen(document.toJS());
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (parseDocument(before).errors.length > 0)
    return { done: false, message: `${settle.file} is no YAML as it stands. Mend it first.` };
  if (isList ? !Array.isArray(given) : !isValues(given))
    return { done: false, message: 'These lines have another form than the proposal. Change only the values.' };
  const after = isList ? addToList(before, given as readonly Values[]) : addToSidecar(before, given as Values);
  const trial = join(scratch, `${list ?? 'sidecar'}.yaml`);
  writeFileSync(trial, after);
  const problems: Problem[] = [];
  const opened = openYaml(trial, schemas[list ?? 'sidecar'] ?? sidecarSchema, problems);
  rmSync(trial, { force: true });
  if (opened === null)
    return { done: false, message: `Not written: ${problems.map(({ message }) => message).join(' ')}` };
  replaceFile(path, after);
  return { done: true, message: `Written into ${settle.file}.` };
}

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Takes out the values that a proposal leaves open and that need not be given. */
function withoutOpen(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutOpen);
  if (!isValues(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => !(optional.has(key) && inner === '…'))
      .map(([key, inner]) => [key, withoutOpen(inner)]),
  );
}
