import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';

/**
 * The structure of the program as its imports draw it: which file imports which, which room which. Types count: a file
 * that needs another's types needs that file, and so does one that starts it as a thread.
 */

/** The page that shows the drawing. */
export const drawing = join('.github', 'ARCHITECTURE.md');

/** Every source file with the files it imports, by path from the project's folder, slashes between. */
export function readImports(): ReadonlyMap<string, readonly string[]> {
  const files = ['src', 'scripts'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:ts|astro)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).split(sep).join('/')),
  );
  const all = new Set(files);
  return new Map(
    files.toSorted().map((file) => {
      const imported = [...readFileSync(file, 'utf8').matchAll(/(?:from|import|new URL)\s*\(?\s*'(\.[^']+)'/g)].map(
        ([, path = '']) =>
          normalize(join(dirname(file), path))
            .split(sep)
            .join('/'),
      );
      return [file, [...new Set(imported)].filter((path) => all.has(path))];
    }),
  );
}

/** Groups of files that reach one another by imports (strongly connected components, by Tarjan's algorithm). */
export function findCircles(imports: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string): void => {
    order.set(file, order.size);
    lowest.set(file, order.get(file) as number);
    open.push(file);
    for (const next of imports.get(file) ?? []) {
      if (!order.has(next)) visit(next);
      if (open.includes(next)) lowest.set(file, Math.min(lowest.get(file) as number, lowest.get(next) as number));
    }
    if (lowest.get(file) !== order.get(file)) return;
    const circle = open.splice(open.indexOf(file));
    if (circle.length > 1) circles.push(circle.toSorted());
  };
  for (const file of imports.keys()) if (!order.has(file)) visit(file);
  return circles;
}

/** The room a file is in: its folder, those of the pipeline each for itself; single files of `src/` are shared ground. */
export function roomOf(file: string): string {
  const [top, first, second, ...rest] = file.split('/');
  if (top === 'scripts') return 'scripts';
  if (second === undefined) return 'shared';
  if ((first === 'pipeline' || first === 'search') && rest.length > 0) return `${first}/${second}`;
  return first ?? '';
}

/** Arrows from room to room, shared ground and the way from a room to itself left out. */
function roomArrows(imports: ReadonlyMap<string, readonly string[]>): readonly (readonly [from: string, to: string])[] {
  const arrows = new Set<string>();
  for (const [file, imported] of imports) {
    for (const other of imported) {
      const [from, to] = [roomOf(file), roomOf(other)];
      if (from !== to && from !== 'shared' && to !== 'shared') arrows.add(`${from} ${to}`);
    }
  }
  return [...arrows].toSorted().map((arrow) => arrow.split(' ') as [string, string]);
}

const nameOf = (room: string): string => room.replace(/\W/g, '_');

/** The rooms and arrows as a Mermaid flow chart. */
export function drawRooms(): string {
  const arrows = roomArrows(readImports());
  const rooms = [...new Set(arrows.flat())].toSorted();
  return [
    '```mermaid',
    'flowchart LR',
    ...rooms.map((room) => `  ${nameOf(room)}["${room}"]`),
    ...arrows.map(([from, to]) => `  ${nameOf(from)} --> ${nameOf(to)}`),
    '```',
  ].join('\n');
}

/** The page with its drawing put in place of the one it has. */
export function withDrawing(drawn: string): string {
  return readFileSync(drawing, 'utf8').replace(/```mermaid\n[\s\S]*?\n```/, () => drawn);
}
