import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { quotationRow, schemaText } from '../../src/publish/formats.ts';

/** Where the data of a built site do not fit the schemas published beside them: one line a place. */
export function misfits(folder: string): readonly string[] {
  const read = (name: string) => readFileSync(join(folder, 'data', name), 'utf8');
  const check = (name: string, validate: ValidateFunction, value: unknown) => {
    validate(value);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${name}${instancePath} ${message}`);
  };
  const described = ['timeline', 'quotations', 'annotations'].flatMap((name) =>
    check(`${name}.json`, compile(read(`${name}.schema.json`)), JSON.parse(read(`${name}.json`))),
  );
  const row = compile(schemaText(quotationRow));
  const rows: readonly unknown[] = parse(read('quotations.csv'), { bom: true, columns: true });
  return [...described, ...rows.flatMap((cells, n) => check(`quotations.csv/${n + 1}`, row, cells))];
}

function compile(schema: string): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(schema));
}
