import { setTimeout as wait } from 'node:timers/promises';
import { timeZone } from '#platform/clock.ts';
import { createLog } from '#platform/log.ts';
import { type Config, readConfig } from './config.ts';
import { peopleToTry } from './people-to-try.ts';
import { runCommand } from './run-command.ts';
import { type RunningSite, type Say, startSite } from './start-site.ts';

/** `npm start`: the whole site in this process until it is told to stop. */
await runCommand(async () => {
  const config = readConfig(process.env);
  const log = createLog(config.LOG_LEVEL);
  // On PostgreSQL the lines are read by a log collector and so are all JSON; the embedded mode is read by a person.
  const tell = config.DATABASE_URL ? (text: string) => log.info(text) : (text: string) => console.log(text);
  const say: Say = (step, milliseconds) => tell(`${(milliseconds / 1000).toFixed(1).padStart(5)} s  ${step}`);

  tell(`Fodfæste on Node ${process.versions.node}`);
  const site = await startSite(config, log, say);
  for (const line of await welcome(config, site)) tell(line);
  stopWhenTold(site, tell);
});

async function welcome(config: Config, site: RunningSite): Promise<string[]> {
  const lines: string[] = [];
  if (!config.DATABASE_URL) {
    lines.push(
      '',
      'This is the embedded database, meant for trying and for small offices. It survives when the program is',
      'killed, but it does not wait for the disk (no fsync): a power cut can cost the last changes, or more.',
      nextDumpLine(config, site),
      'In earnest, use PostgreSQL: set DATABASE_URL (see docs/operating.md).',
    );
  }
  lines.push('', `Open ${site.address}`);
  if (config.DEMO) lines.push(...(await peopleToTry(site.database, site.address)));
  lines.push('Stop with Ctrl-C.');
  return config.DATABASE_URL ? lines.filter((line) => line !== '') : lines;
}

function nextDumpLine(config: Config, site: RunningSite): string {
  if (!site.dumps) return 'Dumps are switched off (DUMP_EVERY_HOURS=0): nobody keeps a copy but you.';
  const at = site.dumps.next
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });
  return `The next dump is made ${at.replace('T', ' at ')}, in ${config.DATA_DIR}/dumps, where the latest seven are kept.`;
}

function stopWhenTold(site: RunningSite, tell: (text: string) => void): void {
  let stopping = false;
  const stop = async (signal: string) => {
    // The second time somebody means it.
    if (stopping) process.exit(130);
    stopping = true;
    tell(`${signal}: finishing what is under way …`);
    // Jobs may take their 20 seconds and requests their 10; nothing may take for ever.
    const overdue = wait(40_000, undefined, { ref: false }).then(() => process.exit(1));
    await Promise.race([site.stop(), overdue]);
    tell('Stopped.');
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}
