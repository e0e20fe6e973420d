import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import { measureSearch, printSearch, type SearchCost } from './bench-search.ts';
import { openBrowser } from './browser.ts';
import { bundlesFolder } from './bundle.ts';
import { compiledFolder } from './compiled.ts';
import { generateCorpus, writeEntries, writeSeeds, writeSettings } from './generate-corpus.ts';
import { ownFolder } from './run-folder.ts';

/** What one program cost: wall seconds, processor seconds of it and its children, and the most memory that one of these held, in MB. */
interface Cost {
  readonly seconds: number;
  readonly processor: number;
  readonly memory: number;
  /** Seconds by stage, as a build tells them. */
  readonly stages: Readonly<Record<string, number>>;
}

/** What a built site weighs. */
interface Weight {
  readonly files: number;
  readonly bytes: number;
  /** Files and bytes by ending. */
  readonly kinds: Readonly<Record<string, { readonly files: number; readonly bytes: number }>>;
  /** Pages by kind: how many, all their bytes, and the largest as a server sends it, compressed. */
  readonly pages: Readonly<
    Record<string, { readonly files: number; readonly bytes: number; readonly firstView: number }>
  >;
  /** The index of words and all else that a search reads. */
  readonly index: { readonly files: number; readonly bytes: number };
  /** The largest file of data. */
  readonly largestData: { readonly file: string; readonly bytes: number };
}

/**
 * Makes a corpus of so many articles, builds it cold and again unchanged, with one article changed and with one more, and prints what each
 * took, what each stage would take alone, what the site weighs, what a search of it costs in a browser, and how a tenth of the articles compare. Beside it, where asked for and installed, Hugo and Pagefind's command line on the same entries.
 */
export async function benchBuild(articles: number, beside: 'hugo' | null, json: boolean): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  try {
    const seeds = join(work, 'seeds');
    const out = join(work, 'site');
    const corpus = generateCorpus(articles);
    writeSettings(corpus, seeds);
    writeSeeds(corpus, seeds);
    const build = () =>
      measure(process.execPath, [
        ...process.execArgv,
        ...['scripts/build.ts', '--seeds', seeds, '--out', out, '--site', 'https://example.org'],
      ]);
    // Cold is without what an earlier build of the same program bundled.
    for (const kept of [bundlesFolder(), compiledFolder()]) rmSync(kept, { recursive: true, force: true });
    const cold = await build();
    const same = await build();
    const [first = ''] = readdirSync(seeds).filter((name) => name.endsWith('.txt'));
    writeFileSync(join(seeds, first), `${readFileSync(join(seeds, first), 'utf8')}\nOne more line of the story.\n`);
    const changed = await build();
    writeFileSync(join(seeds, 'one-more.txt'), oneMore);
    const added = await build();
    const weight = weigh(out);
    const least = await leastOf(
      seeds,
      Object.values(weight.pages).reduce((sum, { files }) => sum + files, 0),
      work,
    );
    const search = await searchOf(out);
    const growth = articles >= 100 ? await growthFrom(Math.round(articles / 10), articles, cold, work) : null;
    const peers = beside === 'hugo' ? await measureHugo(corpus, work) : null;
    const result = { articles, cold, same, changed, added, least, weight, search, growth, peers };
    if (json) console.log(JSON.stringify(result, null, 1));
    else print(result);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** What each stage would cost by itself: the least that it could take. */
interface Least {
  /** Every article read, and nothing else. */
  readonly reading: Cost;
  /** As many bare pages made by Astro. */
  readonly pages: Cost;
  /** The index made, without the reading that goes before it there. */
  readonly indexing: Pick<Cost, 'seconds' | 'processor'>;
}

async function leastOf(seeds: string, pages: number, work: string): Promise<Least> {
  const alone = (...words: readonly string[]) =>
    measure(process.execPath, [...process.execArgv, 'scripts/bench-least.ts', ...words]);
  const reading = await alone('reading', seeds);
  mkdirSync(join(work, 'least'));
  const indexing = await alone('indexing', seeds, join(work, 'least'));
  // Astro is found from below the project alone.
  const bare = join(ownFolder(), `bare-${process.pid}`);
  try {
    return {
      reading,
      pages: await alone('pages', String(pages), bare),
      indexing: {
        seconds: Math.max(0, indexing.seconds - reading.seconds),
        processor: Math.max(0, indexing.processor - reading.processor),
      },
    };
  } finally {
    rmSync(bare, { recursive: true, force: true });
  }
}

/** Runs a program to its end, looking ten times a second at what the system accounts for it. Throws where it fails. */
async function measure(program: string, words: readonly string[]): Promise<Cost> {
  const began = performance.now();
  const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout.on('data', (piece) => {
    said += piece;
  });
  child.stderr.on('data', (piece) => {
    said += piece;
  });
  let memory = 0;
  let processor = 0;
  const watching = setInterval(() => {
    memory = Math.max(memory, memoryOf(child.pid));
    processor = Math.max(processor, processorOf(child.pid));
  }, 100);
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(watching);
  if (status !== 0) throw new Error(`${program} ${words.join(' ')} failed:\n${said}`);
  return { seconds: (performance.now() - began) / 1000, processor, memory, stages: stagesIn(said) };
}

/** The stages in a build's last line: “Reading articles 1.2 s, Making pages 3.4 s; 4.6 s in all.” */
function stagesIn(said: string): Cost['stages'] {
  const line = /^.* s in all\.$/m.exec(said)?.[0] ?? '';
  return Object.fromEntries(
    [...line.matchAll(/([A-Z][a-z ]+?) ([\d.]+) s[,;]/g)].map(([, name, s]) => [name, Number(s)]),
  );
}

const oneMore = 'Ferry sails from Ostbury\n\nBy Kim Orr\n\n1 December 2021\n\n“It was rough,” said Ida Moss.\n';

/** What a search costs in a browser; null where there is none. */
async function searchOf(folder: string): Promise<SearchCost | null> {
  const browser = await openBrowser().catch(() => null);
  if (!browser) return null;
  try {
    return await measureSearch(browser, folder);
  } finally {
    await browser.close();
  }
}

/** How much more an article costs among `many` than among `few`: 1 is linear. */
async function growthFrom(few: number, many: number, cold: Cost, work: string) {
  const seeds = join(work, 'few');
  const corpus = generateCorpus(few);
  writeSettings(corpus, seeds);
  writeSeeds(corpus, seeds);
  const words = [
    ...process.execArgv,
    'scripts/build.ts',
    '--seeds',
    seeds,
    '--out',
    join(work, 'few-site'),
    '--site',
    'https://example.org',
  ];
  const cost = await measure(process.execPath, words);
  const each = (all: number, articles: number) => all / articles;
  return {
    articles: few,
    cost,
    processor: each(cold.processor, many) / each(cost.processor, few),
    memory: cold.memory / cost.memory,
  };
}

/** The most memory that a process or one that it started has held until now, in MB; 0 where the system does not tell. */
function memoryOf(pid: number | string | undefined): number {
  try {
    const own = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
    const started = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean),
    );
    return Math.max(own, ...started.map(memoryOf));
  } catch {
    return 0;
  }
}

/** Ticks of the processor's account a second, on every Linux. */
const ticks = 100;

/** The processor seconds a process and its ended children have had until now; 0 where the system does not tell. */
function processorOf(pid: number | undefined): number {
  try {
    // After the name in brackets, which may hold spaces: fields 14 to 17 of proc(5).
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0) / ticks;
  } catch {
    return 0;
  }
}

function weigh(folder: string): Weight {
  const kinds: Record<string, { files: number; bytes: number }> = {};
  const pages: Record<string, { files: number; bytes: number; firstView: number }> = {};
  const index = { files: 0, bytes: 0 };
  let largestData = { file: '', bytes: 0 };
  let files = 0;
  let bytes = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(folder.length + 1);
    const { size } = statSync(path);
    files++;
    bytes += size;
    const ending = extname(name) || name;
    kinds[ending] = { files: (kinds[ending]?.files ?? 0) + 1, bytes: (kinds[ending]?.bytes ?? 0) + size };
    if (name.startsWith('data') && size > largestData.bytes) largestData = { file: name, bytes: size };
    if (ending === '.html') {
      const kind = name.split('/').length > 1 ? (name.split('/')[0] ?? '') : 'home';
      // Compressing every page of ten thousand takes longer than building them: one in fifty tells.
      const before = pages[kind] ?? { files: 0, bytes: 0, firstView: 0 };
      const weighed = before.files % 50 === 0 || kind !== 'articles';
      const sent = weighed ? gzipSync(readFileSync(path)).length : 0;
      pages[kind] = {
        files: before.files + 1,
        bytes: before.bytes + size,
        firstView: Math.max(before.firstView, sent),
      };
    } else if (/^(?:pagefind|search)\b/.test(name)) {
      index.files++;
      index.bytes += size;
    }
  }
  return { files, bytes, kinds, pages, index, largestData };
}

/** Hugo and then Pagefind's command line on the same entries; null where Hugo is not installed. */
async function measureHugo(
  corpus: ReturnType<typeof generateCorpus>,
  work: string,
): Promise<{ hugo: Cost; pagefind: Cost } | null> {
  if (spawnSync('hugo', ['version']).status !== 0) return null;
  const site = join(work, 'hugo');
  mkdirSync(join(site, 'layouts', '_default'), { recursive: true });
  writeFileSync(
    join(site, 'hugo.toml'),
    'baseURL = "https://example.org/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n[markup.goldmark.renderer]\nunsafe = true\n',
  );
  const page = '<!doctype html><html lang="en"><title>{{ .Title }}</title><body>{{ .Content }}</body></html>';
  writeFileSync(join(site, 'layouts', '_default', 'single.html'), page);
  writeFileSync(
    join(site, 'layouts', '_default', 'list.html'),
    '<!doctype html><html lang="en"><title>All</title><body>{{ range .Pages }}<a href="{{ .RelPermalink }}">{{ .Params.headline }}</a>{{ end }}</body></html>',
  );
  writeEntries(corpus, join(site, 'content'));
  const hugo = await measure('hugo', ['--source', site, '--quiet']);
  const pagefind = await measure(process.execPath, [
    'node_modules/pagefind/lib/runner/bin.cjs',
    '--site',
    join(site, 'public'),
  ]);
  return { hugo, pagefind };
}

function print({
  articles,
  cold,
  same,
  changed,
  added,
  least,
  weight,
  search,
  growth,
  peers,
}: {
  articles: number;
  cold: Cost;
  same: Cost;
  changed: Cost;
  added: Cost;
  least: Least;
  weight: Weight;
  search: SearchCost | null;
  growth: Awaited<ReturnType<typeof growthFrom>> | null;
  peers: { hugo: Cost; pagefind: Cost } | null;
}): void {
  const row = (name: string, { seconds, processor, memory }: Cost) =>
    `  ${name.padEnd(28)}${seconds.toFixed(1).padStart(8)} s${processor > 0 ? `${processor.toFixed(1).padStart(8)} s of processor` : ''}${memory.toFixed(0).padStart(8)} MB`;
  console.log(`${articles.toLocaleString('en')} articles`);
  console.log(row('cold', cold));
  console.log(row('nothing changed', same));
  console.log(row('one article changed', changed));
  console.log(row('one article more', added));
  for (const [name, { stages }] of Object.entries({ cold, changed, added }))
    console.log(
      `  ${name}: ${Object.entries(stages)
        .map(([stage, seconds]) => `${stage.toLowerCase()} ${seconds} s`)
        .join(', ')}`,
    );
  for (const [name, { seconds, processor }] of [
    ['reading', least.reading],
    ['as many bare pages', least.pages],
    ['indexing', least.indexing],
  ] as const)
    console.log(`  ${name} alone: ${seconds.toFixed(1)} s, ${processor.toFixed(1)} s of processor`);
  console.log(
    `  one changed is ${(changed.processor / cold.processor).toFixed(2)} of cold, one more ${(added.processor / cold.processor).toFixed(2)}, by processor time`,
  );
  if (growth)
    console.log(
      `  an article costs ${growth.processor.toFixed(2)} times what it does among ${growth.articles}; memory is ${growth.memory.toFixed(1)} times theirs`,
    );
  if (peers) {
    console.log(row('Hugo', peers.hugo));
    console.log(row('Pagefind’s command line', peers.pagefind));
    const both = peers.hugo.seconds + peers.pagefind.seconds;
    console.log(`  cold is ${(cold.seconds / both).toFixed(1)} times both one after the other.`);
  }
  console.log(
    `  ${weight.files.toLocaleString('en')} files, ${megabytes(weight.bytes)}; the largest data file ${weight.largestData.file} ${megabytes(weight.largestData.bytes)}`,
  );
  for (const [ending, { files, bytes }] of Object.entries(weight.kinds)
    .sort(([, a], [, b]) => b.bytes - a.bytes)
    .slice(0, 8)) {
    console.log(
      `    ${ending.padEnd(14)}${files.toLocaleString('en').padStart(8)} files ${megabytes(bytes).padStart(10)}`,
    );
  }
  for (const [kind, { files, bytes, firstView }] of Object.entries(weight.pages))
    console.log(
      `    ${kind.padEnd(14)}${files.toLocaleString('en').padStart(8)} pages ${megabytes(bytes).padStart(10)}, first view ${firstView.toLocaleString('en').padStart(7)} bytes`,
    );
  console.log(`  index ${weight.index.files.toLocaleString('en')} files, ${megabytes(weight.index.bytes)}`);
  if (search) printSearch(search);
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
