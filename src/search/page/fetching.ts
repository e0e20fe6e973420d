import { home } from '../../addresses.ts';

const fetched = new Map<string, Promise<unknown>>();

/** Reads a file of the site, once. Rejects where it cannot be had; the next call tries again. */
export function fetchJson(path: string): Promise<unknown> {
  const reading = fetched.get(path) ?? read(path);
  fetched.set(path, reading);
  reading.catch(() => fetched.delete(path));
  return reading;
}

async function read(path: string): Promise<unknown> {
  // What carries no build in its address is asked for anew: the facts of an older build would not fit its words.
  const response = await fetch(home + path, { cache: path.includes('?') ? 'default' : 'no-cache' });
  if (!response.ok) throw new Error(`${path} cannot be loaded (${response.status}).`);
  return response.json();
}
