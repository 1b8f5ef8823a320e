import { createReadStream, existsSync, openAsBlob, renameSync, rmSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { PGlite } from '@electric-sql/pglite';
import type { Clock } from '#platform/clock.ts';

export class NotADump extends Error {
  override name = 'NotADump';
}

/**
 * Puts a dump in the place of the embedded database in `directory`, which must not be open. What was
 * there is moved aside and never deleted. The dump is opened and looked at before anything is moved.
 * @returns where the old database is now, and the municipalities found in the dump
 * @throws NotADump when the file is not a whole dump of this system
 */
export async function restoreDump(
  file: string,
  directory: string,
  clock: Clock,
): Promise<{ aside: string | null; municipalities: string[] }> {
  if (!existsSync(file)) throw new NotADump(`There is no file ${file}.`);
  const arriving = `${directory}-arriving`;
  rmSync(arriving, { recursive: true, force: true });
  let municipalities: string[];
  try {
    municipalities = await unpack(file, arriving);
  } catch (cause) {
    rmSync(arriving, { recursive: true, force: true });
    throw new NotADump(
      `${file} is not a whole dump of Fodfæste; nothing was changed. (${(cause as Error).message})`,
      { cause },
    );
  }
  let aside: string | null = null;
  if (existsSync(directory)) {
    aside = `${directory}-before-${clock.now().toString({ smallestUnit: 'millisecond' }).replaceAll(':', '-')}`;
    renameSync(directory, aside);
  }
  renameSync(arriving, directory);
  return { aside, municipalities };
}

/** A name every dump holds; the engine itself says little about a file it cannot read, and may never say it. */
const alwaysThere = 'PG_VERSION';

async function checkWhole(file: string): Promise<void> {
  let found = false;
  await pipeline(createReadStream(file), createGunzip(), async (pieces: AsyncIterable<Buffer>) => {
    let end = '';
    for await (const piece of pieces) {
      const text = end + piece.toString('latin1');
      found ||= text.includes(alwaysThere);
      end = text.slice(-alwaysThere.length);
    }
  });
  if (!found) throw new Error('no database inside');
}

async function unpack(file: string, directory: string): Promise<string[]> {
  await checkWhole(file);
  const pglite = await PGlite.create(directory, { loadDataDir: await openAsBlob(file) });
  try {
    const { rows } = await pglite.query<{ name: string }>('select name from municipality order by name');
    return rows.map((row) => row.name);
  } finally {
    await pglite.close();
  }
}
