import { createReadStream, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { Readable } from 'node:stream';

const types: Record<string, string> = { '.mp4': 'video/mp4', '.webm': 'video/webm' };

/** The videos of a folder by name; none when there is no such folder. */
export function videosIn(folder: string | null): string[] {
  if (!folder) return [];
  try {
    return readdirSync(folder)
      .filter((name) => extname(name) in types)
      .sort();
  } catch {
    return [];
  }
}

export interface VideoPart {
  status: 200 | 206 | 416;
  headers: Record<string, string>;
  body: ReadableStream | null;
}

/**
 * A video, or the part of it a browser asks for (`range`, as in the HTTP header), so that one can jump in it and
 * phones play it. Null when it is not one of the folder's: an address that climbs out of it finds nothing.
 */
export function openVideo(folder: string | null, name: string, range: string | undefined): VideoPart | null {
  if (!videosIn(folder).includes(name)) return null;
  const file = join(folder!, name);
  const { size } = statSync(file);
  const headers = { 'content-type': types[extname(name)]!, 'accept-ranges': 'bytes' };
  const asked = /^bytes=(\d*)-(\d*)$/.exec(range ?? '');
  if (!asked || (asked[1] === '' && asked[2] === ''))
    return { status: 200, headers: { ...headers, 'content-length': `${size}` }, body: streamOf(file) };
  const start = asked[1] === '' ? Math.max(0, size - Number(asked[2])) : Number(asked[1]);
  const end = asked[1] === '' || asked[2] === '' ? size - 1 : Math.min(Number(asked[2]), size - 1);
  if (start > end)
    return { status: 416, headers: { ...headers, 'content-range': `bytes */${size}` }, body: null };
  return {
    status: 206,
    headers: {
      ...headers,
      'content-length': `${end - start + 1}`,
      'content-range': `bytes ${start}-${end}/${size}`,
    },
    body: streamOf(file, start, end),
  };
}

const streamOf = (file: string, start?: number, end?: number): ReadableStream =>
  Readable.toWeb(createReadStream(file, { start, end })) as ReadableStream;
