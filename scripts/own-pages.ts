import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { keepBundle, onceKnown, type PageProgram } from './bundle.ts';
import { renderPages } from './render-pages.ts';

/** Has pages made by `renderPages` when Astro has bundled their program, which is kept under `key` where there is one. */
export function ownPages(base: string, noindex: () => boolean, key: string | null): AstroIntegration {
  let out = '';
  let site: string | undefined;
  let program: PageProgram | undefined;
  return {
    name: 'dateline:own-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        out = fileURLToPath(config.outDir);
        site = config.site;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((maker) => ({
          ...maker,
          async setup() {
            program = await onceKnown(out, (internals) => {
              if (key !== null) keepBundle(key, out, internals);
            });
            await maker.setup?.();
          },
          async getStaticPaths() {
            if (program) await renderPages(program, out, { base, site, noindex: noindex() });
            // Nothing is left for Astro to make.
            return [];
          },
        }));
      },
    },
  };
}
