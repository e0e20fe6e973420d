import type { Timeline } from '../schema.ts';

/** The settings that readers see or hear of, each with its line in `timeline.yaml`; what is not there is as by default. */
export const settingsRead = ({ lines = {} }: Timeline): readonly { readonly name: string; readonly line: number }[] =>
  Object.entries(lines).flatMap(([name, line]) => (name.startsWith('sides.') ? [] : [{ name, line }]));

/** The sides that `timeline.yaml` describes, with the lines of their names and colours. */
export const sidesRead = ({
  sides,
  lines = {},
}: Timeline): readonly { readonly name: string; readonly line: number; readonly colour: number | null }[] =>
  sides.flatMap(({ name }, n) => {
    const line = lines[`sides.${n}`];
    return line === undefined ? [] : [{ name, line, colour: lines[`sides.${n}.colour`] ?? null }];
  });
