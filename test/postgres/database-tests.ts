import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shared = join(root, 'test/support/database.ts');
const aliases: Record<string, string> = {
  '#platform/': 'src/platform/',
  '#design/': 'src/design/',
  '#domains/': 'src/domains/',
  '#locales/': 'src/locales/',
  '#demo/': 'demo/',
  '#test/': 'test/',
};

/** The files a file imports from this repository. */
function importsOf(file: string): string[] {
  const named = readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"]([.#][^'"]+)['"]/g);
  return [...named]
    .map(([, name]) => {
      const alias = Object.keys(aliases).find((prefix) => name!.startsWith(prefix));
      return alias ? join(root, aliases[alias]!, name!.slice(alias.length)) : resolve(dirname(file), name!);
    })
    .filter((path) => existsSync(path));
}

function reaches(file: string, seen = new Set<string>()): boolean {
  if (file === shared) return true;
  if (seen.has(file)) return false;
  seen.add(file);
  return importsOf(file).some((next) => reaches(next, seen));
}

/** Every test file that works on the shared test database, however many steps away, except browser journeys. */
export function databaseTests(): string[] {
  return ['src', 'demo', 'test']
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true }).map((name) => join(root, folder, String(name))),
    )
    .filter((file) => /[.]test[.]tsx?$/.test(file) && !file.includes('/test/journeys/'))
    .filter((file) => reaches(file))
    .map((file) => relative(root, file))
    .sort();
}
