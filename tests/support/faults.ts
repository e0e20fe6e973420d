import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * Faults of the disk, made on purpose: loaded before a command (`--import`), it lets calls of `node:fs` fail as a full,
 * read-only or vanishing disk would, for a test often runs as one who may do everything.
 *
 *     FAULTS='[{"call": "write", "path": "/dist/", "error": "ENOSPC", "after": 3}]'
 *
 * `call` is `read`, `write` or the name of one function; `path` a part of the path; `after` how many calls pass first;
 * `error` a system error's name, `KILL` for the end of the process on the spot, or `VANISH` for a file that is deleted
 * just before it is read.
 */
interface FaultToMake {
  readonly call: string;
  readonly path: string;
  readonly error: string;
  readonly after?: number;
}

const groups: Readonly<Record<string, readonly string[]>> = {
  read: ['readFileSync', 'openSync', 'readdirSync', 'readFile', 'readdir', 'open', 'opendir', 'createReadStream'],
  write: [
    'writeFileSync',
    'mkdirSync',
    'mkdtempSync',
    'renameSync',
    'cpSync',
    'copyFileSync',
    'writeFile',
    'mkdir',
    'rename',
  ],
};

const faults = (JSON.parse(process.env.FAULTS ?? '[]') as FaultToMake[]).map((fault) => ({ ...fault, met: 0 }));

/** The error that the call is to fail with; null where it is to pass. */
function faultOf(call: string, args: readonly unknown[]): NodeJS.ErrnoException | null {
  const [path] = args.slice(call.startsWith('rename') ? 1 : 0);
  if (typeof path !== 'string' && !(path instanceof URL)) return null;
  const shown = String(path);
  for (const fault of faults) {
    if (fault.call !== call && !groups[fault.call]?.includes(call)) continue;
    if (!shown.includes(fault.path)) continue;
    if (fault.met++ < (fault.after ?? 0)) continue;
    if (fault.error === 'KILL') process.kill(process.pid, 'SIGKILL');
    if (fault.error === 'VANISH') {
      fs.rmSync(shown, { recursive: true, force: true });
      return null;
    }
    const error: NodeJS.ErrnoException = new Error(`${fault.error}: made on purpose, ${call} '${shown}'`);
    return Object.assign(error, { code: fault.error, errno: -1, syscall: call, path: shown });
  }
  return null;
}

type AnyFunction = (...args: unknown[]) => unknown;

function breakCalls(target: Record<string, unknown>, promised: boolean): void {
  for (const call of new Set([...Object.values(groups).flat(), ...faults.map((fault) => fault.call)])) {
    const real = target[call] as AnyFunction | undefined;
    if (typeof real !== 'function') continue;
    target[call] = function broken(this: unknown, ...args: unknown[]): unknown {
      const error = faultOf(call, args);
      if (!error) return real.apply(this, args);
      if (promised) return Promise.reject(error);
      const callback = args.at(-1);
      if (typeof callback === 'function') return process.nextTick(callback, error);
      throw error;
    };
  }
}

breakCalls(fs as unknown as Record<string, unknown>, false);
breakCalls(fs.promises as unknown as Record<string, unknown>, true);
syncBuiltinESMExports();
