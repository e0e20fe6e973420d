/**
 * Makes the site come out the same whatever the surroundings call themselves. A test runner sets NODE_ENV to “test” and
 * DEV to 1, and the pages would be made as for live reload, each reading everything anew: minutes for a large timeline.
 */
export function buildForProduction(): void {
  process.env.NODE_ENV = 'production';
  for (const name of ['DEV', 'PROD', 'MODE', 'SSR']) delete process.env[name];
}
