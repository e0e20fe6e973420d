import { reservePort, startServer } from './serve.ts';
import { run } from './shell.ts';

// A wrong flag, a question for help, and a taken port are answered before Astro is loaded.
await run('start', async (options) => {
  const { out, base, port, host } = options;
  await reservePort(port, host);
  const { buildSite } = await import('./build-site.ts');
  const code = await buildSite(options);
  if (code !== 0) return code;
  const { address } = await startServer(out, base, port, host);
  console.log(`The timeline is at ${address} (Ctrl-C ends it).`);
  return 0;
});
