import { buildSite } from './build-site.ts';
import { serve } from './serve.ts';
import { run } from './shell.ts';

const port = 4321;

await run('start', async (options) => {
  const code = await buildSite(options);
  if (code !== 0) return code;
  const address = await serve(options.out, options.base, port);
  console.log(`The timeline is at ${address} (Ctrl-C ends it).`);
  return 0;
});
