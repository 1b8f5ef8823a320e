import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const encodings = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }),
  identity: async (bytes: Buffer) => bytes,
};
export type Encoding = keyof typeof encodings;

/** The smallest form the other end says it can read; one it has ruled out (`q=0`) is not sent. */
export function encodingFor(accepted: string | undefined): Encoding {
  const wanted = new Map(
    (accepted ?? '').split(',').map((part): [string, number] => {
      const [name = '', ...rest] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      const quality = rest.find((one) => one.startsWith('q='));
      return [name, quality ? Number(quality.slice(2)) : 1];
    }),
  );
  const takes = (name: string) => (wanted.get(name) ?? wanted.get('*') ?? 0) > 0;
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : 'identity';
}

const packed = new Map<string, Promise<Buffer>>();

/** A file that never changes while the process runs, packed once and kept. Pictures and fonts are packed already: ask for `identity`. */
export function packedFile(file: string, encoding: Encoding): Promise<Buffer> {
  const key = `${encoding} ${file}`;
  const known = packed.get(key);
  if (known) return known;
  const made = readFile(file).then(encodings[encoding]);
  packed.set(key, made);
  // What could not be read once is tried again.
  made.catch(() => packed.delete(key));
  return made;
}
