/**
 * The headers that a host is asked to send, in the form that Netlify and Cloudflare Pages read from a file `_headers`.
 * Both add up every rule that fits an address, so no two rules may give one header for the same file, but for policies,
 * which browsers apply all together.
 */

export interface HeaderRule {
  /** An address or, ending in `*`, all that begin so. */
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** What no page of the site ever asks for. */
const refusedFeatures = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
];

/** Headers for whatever the site sends. A page's policy of its own cannot say who may frame it; this one does. */
export const everywhere: HeaderRule['headers'] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', refusedFeatures.map((feature) => `${feature}=()`).join(', ')],
  ['Content-Security-Policy', "frame-ancestors 'none'"],
  ['X-Frame-Options', 'DENY'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];

/** A page, by its path from the site's folder (`articles/…/index.html`), and the policy it carries. */
export interface PolicedPage {
  readonly file: string;
  readonly policy: string;
}

const forAYear = 'public, max-age=31536000, immutable';
/** Files whose names change with their contents, or are asked for with a mark that does. */
const hashed = ['_astro/*', 'pagefind/index/*', 'search/articles/*', 'search/quotations/*'];
/** Cloudflare Pages reads no longer line. */
const longestLine = 2000;

/** The rules for the site whose pages are `pages`, served under `base`. */
export function headerRules(pages: readonly PolicedPage[], base: string, noindex: boolean): readonly HeaderRule[] {
  const folders = Map.groupBy(pages, ({ file }) => ruleOf(file));
  return [
    { path: `${base}*`, headers: noindex ? [...everywhere, ['X-Robots-Tag', 'noindex']] : everywhere },
    ...[...folders]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, inside]): HeaderRule => {
        const policy = joinPolicies(inside.map((page) => page.policy));
        return {
          path: base + path,
          headers: [
            ['Cache-Control', 'no-cache'],
            // A longer one is left to the pages, which all carry their own.
            ...(policy.length > longestLine - 40 ? [] : [['Content-Security-Policy', policy] as const]),
          ],
        };
      }),
    ...hashed.map((path): HeaderRule => ({ path: base + path, headers: [['Cache-Control', forAYear]] })),
    // Data is for whoever wants it, from a page of theirs as well.
    { path: `${base}data/*`, headers: [['Access-Control-Allow-Origin', '*']] },
  ];
}

/** All pages of a folder share one rule; `index.html` and `404.html` have their own. */
function ruleOf(file: string): string {
  const [folder, ...rest] = file.split('/');
  if (rest.length === 0) return file === 'index.html' ? '' : file;
  return `${folder}/*`;
}

/** One policy that allows what each of them allows: every source that any of them names, directive by directive. */
export function joinPolicies(policies: readonly string[]): string {
  const joined = new Map<string, Set<string>>();
  for (const directive of policies.flatMap((policy) => policy.split(';'))) {
    const [name, ...sources] = directive.trim().split(/\s+/);
    if (!name) continue;
    const found = joined.get(name) ?? new Set();
    for (const source of sources) found.add(source);
    joined.set(name, found);
  }
  return [...joined].map(([name, sources]) => [name, ...sources].join(' ')).join('; ');
}

/** The rules as the text of a file `_headers`. */
export function headersFile(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ path, headers }) => [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n'))
    .join('\n\n')
    .concat('\n');
}
