/**
 * Makes the site come out the same whatever the surroundings call themselves. A test runner sets NODE_ENV to “test” and
 * DEV to 1, and the pages would be made as for live reload, each reading everything anew: minutes for a large timeline.
 */
export const buildForProduction = (): void => setSurroundings('production');

/** The same for live reload: under a test runner no page would be served. */
export const serveForDevelopment = (): void => setSurroundings('development');

function setSurroundings(name: 'production' | 'development'): void {
  process.env.NODE_ENV = name;
  for (const variable of ['DEV', 'PROD', 'MODE', 'SSR', 'VITEST']) delete process.env[variable];
}
