import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

export interface SiteProcess {
  address: string;
  /** As when the power supply or the out-of-memory killer takes it: no time to say anything. */
  kill(): Promise<void>;
  /** As an operator stops it; gives the exit code. */
  stop(): Promise<number | null>;
}

/** The real site in a process of its own, on a free port. Without waiting, `address` is empty. */
export async function startSiteProcess(
  settings: Record<string, string>,
  { waitForIt = true } = {},
): Promise<SiteProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  const ended = once(child, 'exit').then(([code]) => {
    running.delete(child);
    return code as number | null;
  });
  let said = '';
  const address = new Promise<string>((resolve, reject) => {
    const listen = (text: Buffer) => {
      said = (said + text).slice(-8000);
      const found = /Open (http:[^\s"]+)/.exec(said)?.[1];
      if (found) resolve(found);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    void ended.then((code) => reject(new Error(`The site ended with ${code} before it was open:\n${said}`)));
  });
  address.catch(() => undefined);
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  return {
    address: waitForIt ? await address : '',
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
  };
}
