/** Answers of the site's endpoints. In a static build only the body is kept; the type is for live reload. */

/** A value as JSON. */
export const json = (value: unknown, type = 'application/json'): Response =>
  new Response(`${JSON.stringify(value, null, 1)}\n`, { headers: { 'Content-Type': type } });

/** Words, or their bytes in UTF-8, under a media type. */
export const text = (value: string | Uint8Array<ArrayBuffer>, type: string): Response =>
  new Response(value, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
