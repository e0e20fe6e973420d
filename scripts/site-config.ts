import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import type { AstroInlineConfig, AstroIntegration, ViteUserConfig } from 'astro';
import { readSettings } from '../src/seeds/read.ts';
import { ownPages } from './own-pages.ts';
import { pageWords } from './page-words.ts';
import { inRepository, programFolder } from './places.ts';
import { ownFolder } from './run-folder.ts';

/**
 * How Astro makes the site. The commands say what to build through the same variables that a host sets by itself, and
 * these are read when this is called. What is bundled is kept under the key `bundle`, where there is one.
 */
export function siteConfig(bundle: string | null = null) {
  const { SITE_URL, BASE_PATH, SEEDS_DIR } = process.env;
  const base = BASE_PATH || '/';
  // Astro would take the host's variables of these names for its own values of the same name.
  for (const name of ['BASE_URL', 'SITE', 'ASSETS_PREFIX']) delete process.env[name];
  return {
    ...(SITE_URL ? { site: SITE_URL } : {}),
    ...places(),
    base,
    trailingSlash: 'always',
    build: { format: 'directory', inlineStylesheets: 'always' },
    security: {
      // Every page carries its own policy, with hashes for its scripts and styles: no host has to be asked for it.
      csp: {
        directives: [
          "default-src 'none'",
          "img-src 'self'",
          "font-src 'self'",
          "connect-src 'self'",
          "manifest-src 'self'",
          "form-action 'self'",
          "base-uri 'none'",
        ],
      },
    },
    integrations: [
      ownPages(base, () => readSettings(resolve(SEEDS_DIR || 'seeds')).timeline.noindex, bundle),
      ...(inRepository ? [] : [ownPublic]),
    ],
    devToolbar: { enabled: false },
    // JSX rules would drop the space between inline elements, and a <cite> would stick to its neighbour.
    compressHTML: false,
    markdown: {
      // Entries are plain CommonMark written by remark, and quotations are verbatim: no smart punctuation.
      processor: unified({ gfm: false, smartypants: false }),
      syntaxHighlight: false,
    },
  } satisfies AstroInlineConfig;
}

/** In the repository this is the public folder that Astro copies itself. */
const ownPublic: AstroIntegration = {
  name: 'dateline:own-public',
  hooks: { 'astro:build:done': ({ dir }) => copyOwnPublic(fileURLToPath(dir)) },
};

/** Copies what a project publishes beside the program into the site in `out`. */
export function copyOwnPublic(out: string): void {
  if (!inRepository && existsSync('public')) cpSync('public', out, { recursive: true });
}

/**
 * What is loaded by the same pages comes in one file: left to itself the bundler makes a dozen of a few hundred bytes, and each
 * costs as much again to ask for.
 */
const loadedTogether = [
  {
    name: 'common',
    priority: 1,
    test: /\/src\/(?:words\/(?:index|[a-z]{2})\.ts|addresses|calendar|edtf|memoize|timeline\/(?:days|numbers)|enhance\/marks)|\/date-fns\/|\/@date-fns\//,
  },
  {
    name: 'asking',
    test: /\/src\/search\/(?:folding|transliteration|packed-facts|short-numbers|page\/(?:address|days|records|in-english|suggestions|knowledge|combobox|elements|fetching|name-words|shelves))\.ts/,
  },
];

/**
 * As a package the program is only read: what Astro writes while it works lies in the project, so its root is there, and
 * pages and pictures come from the program.
 */
function places() {
  // A script put into the page would keep the bundler's placeholder for what a dynamic import preloads.
  const language = () => readSettings(resolve(process.env.SEEDS_DIR || 'seeds')).timeline.language;
  const vite: ViteUserConfig = {
    build: { assetsInlineLimit: 0 },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: loadedTogether } } } } } },
    plugins: [pageWords(language)],
  };
  if (inRepository) return { vite };
  const root = join(ownFolder(), 'astro');
  mkdirSync(root, { recursive: true });
  return {
    root,
    srcDir: join(programFolder, 'src'),
    publicDir: join(programFolder, 'public'),
    vite: {
      ...vite,
      cacheDir: join(ownFolder(), 'vite'),
      server: { fs: { allow: [process.cwd(), programFolder] } },
    },
  };
}
