const fetched = new Map<string, Promise<unknown>>();

/** Reads a file at an address, once. Rejects where it cannot be had; the next call tries again. */
export function fetchJson(address: string): Promise<unknown> {
  const reading = fetched.get(address) ?? read(address);
  fetched.set(address, reading);
  reading.catch(() => fetched.delete(address));
  return reading;
}

async function read(address: string): Promise<unknown> {
  // What carries no build in its address is asked for anew: the facts of an older build would not fit its words.
  const response = await fetch(address, { cache: address.includes('?') ? 'default' : 'no-cache' });
  if (!response.ok) throw new Error(`${address} cannot be loaded (${response.status}).`);
  return response.json();
}
