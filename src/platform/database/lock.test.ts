import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { DirectoryInUse, takeLock } from './lock.ts';

const directory = mkdtempSync(join(tmpdir(), 'fodfaeste-lock-'));
const children: ChildProcess[] = [];
after(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(directory, { recursive: true });
});

/** Another real process that takes the lock, says so and holds it until it is killed. */
async function holder(where: string): Promise<{ child: ChildProcess; said: string }> {
  const lock = new URL('./lock.ts', import.meta.url).href;
  const script = `
    const { takeLock } = await import(${JSON.stringify(lock)});
    try { takeLock(${JSON.stringify(where)}); console.log('taken'); setInterval(() => {}, 1000); }
    catch (error) { console.log(error.message); }`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const [said] = await once(child.stdout, 'data');
  return { child, said: String(said).trim() };
}

describe('the lock on a data directory', () => {
  it('lets one process in and tells the next who has it and what to do', async () => {
    const where = join(directory, 'one');
    const { child, said } = await holder(where);
    assert.equal(said, 'taken');
    assert.throws(
      () => takeLock(where),
      (error) =>
        error instanceof DirectoryInUse &&
        error.message.includes(where) &&
        error.message.includes(`process ${child.pid}`) &&
        error.message.includes(`kill ${child.pid}`) &&
        error.message.includes('DATA_DIR='),
    );
    assert.match((await holder(where)).said, /is in use by/);
  });

  it('is free again at once when its holder is killed hard', async () => {
    const where = join(directory, 'killed');
    for (let round = 0; round < 3; round += 1) {
      const { child, said } = await holder(where);
      assert.equal(said, 'taken');
      child.kill('SIGKILL');
      await once(child, 'exit');
      assert.ok(existsSync(join(where, 'lock.json')), 'the killed one left its note');
    }
    takeLock(where).release();
  });

  it('does not believe a note, only the operating system: its number may be somebody else’s now', () => {
    const where = join(directory, 'reused');
    takeLock(where).release();
    writeFileSync(
      join(where, 'lock.json'),
      JSON.stringify({ pid: process.pid, host: 'here', since: 'long ago', doing: 'x' }),
    );
    takeLock(where).release();
  });

  it('lets exactly one of many in when they come at once', async () => {
    const where = join(directory, 'many');
    const said = (await Promise.all(Array.from({ length: 4 }, () => holder(where)))).map((one) => one.said);
    assert.equal(said.filter((line) => line === 'taken').length, 1, said.join('\n'));
  });

  it('holds also against a second try in the same process, and can be released twice', () => {
    const where = join(directory, 'same');
    const lock = takeLock(where);
    assert.throws(() => takeLock(where), DirectoryInUse);
    lock.release();
    lock.release();
    takeLock(where).release();
  });

  it('holds when the note is missing or damaged', async () => {
    const where = join(directory, 'damaged');
    await holder(where);
    writeFileSync(join(where, 'lock.json'), '{');
    assert.throws(() => takeLock(where), /another process/);
  });
});
