import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const CONTENT_TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

// dkfds refers to its fonts and pictures by relative path, so its folders keep their places under one prefix.
const dkfds = join(dirname(fileURLToPath(import.meta.resolve('dkfds'))), '..');
const leaflet = join(dirname(fileURLToPath(import.meta.resolve('leaflet'))));
const ours = fileURLToPath(new URL('./public/', import.meta.url));

function filesIn(folder: string, prefix: string, wanted: (path: string) => boolean): [string, string][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && extname(entry.name) in CONTENT_TYPES)
    .map((entry): [string, string] => {
      const file = join(entry.parentPath, entry.name);
      return [prefix + relative(folder, file).split(sep).join('/'), file];
    })
    .filter(([name]) => wanted(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

const files = new Map<string, string>([
  ...filesIn(join(dkfds, 'css'), 'dkfds/css/', (name) => name.endsWith('/dkfds.min.css')),
  ...filesIn(join(dkfds, 'js'), 'dkfds/js/', (name) => name.endsWith('/dkfds.min.js')),
  ...filesIn(join(dkfds, 'fonts'), 'dkfds/fonts/', (name) => /\.woff2?$/.test(name)),
  ...filesIn(join(dkfds, 'img'), 'dkfds/img/', () => true),
  ...filesIn(
    leaflet,
    'leaflet/',
    (name) => name.endsWith('leaflet-src.esm.js') || name.endsWith('leaflet.css'),
  ),
  ...filesIn(ours, '', () => true),
]);

function contentHash(): string {
  const hash = createHash('sha256');
  for (const [name, file] of files) hash.update(name).update('\0').update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}

/** Everything below this prefix may be cached for ever: the hash changes with the contents. */
export const ASSET_PREFIX = `/static/${contentHash()}/`;

/** Address of a static file, e.g. `assetUrl('fodfaeste.css')`; an unknown name throws. */
export function assetUrl(name: string): string {
  if (!files.has(name)) throw new Error(`No static file is called "${name}"`);
  return ASSET_PREFIX + name;
}

/**
 * The file behind a request path, or null. Answers from the list of known files only, so a path that
 * climbs out of the folder finds nothing.
 */
export function findAsset(path: string): { file: string; contentType: string } | null {
  if (!path.startsWith(ASSET_PREFIX)) return null;
  const file = files.get(path.slice(ASSET_PREFIX.length));
  return file ? { file, contentType: CONTENT_TYPES[extname(file)]! } : null;
}
