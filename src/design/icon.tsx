import { readFileSync } from 'node:fs';
import { useContext } from 'preact/hooks';
import { assetUrl, findAsset } from './assets.ts';
import { LeanContext } from './lean.tsx';

const SPRITE = assetUrl('dkfds/img/all-svg-icons.svg');

/** The sprite's icons that are paths and nothing else, by name, for pages that carry their own. */
const drawings = new Map(
  [
    ...readFileSync(findAsset(SPRITE)!.file, 'utf8').matchAll(
      /<symbol id="([^"]+)" viewBox="([^"]+)">((?:<path d="[^"]+"\/>)+)<\/symbol>/g,
    ),
  ].map(([, name, viewBox, paths]) => [
    name!,
    { viewBox, paths: [...paths!.matchAll(/d="([^"]+)"/g)].map(([, path]) => path!) },
  ]),
);

/** A picture from the dkfds sprite (`dkfds/dist/img/svg-icons/<name>.svg`). Silent unless it has a `label`. */
export function Icon({ name, label, class: className }: { name: string; label?: string; class?: string }) {
  const own = useContext(LeanContext) ? drawings.get(name) : undefined;
  return (
    <svg
      class={className ? `icon-svg ${className}` : 'icon-svg'}
      focusable="false"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : 'true'}
      viewBox={own?.viewBox}
    >
      {own ? own.paths.map((path) => <path d={path} key={path} />) : <use href={`${SPRITE}#${name}`} />}
    </svg>
  );
}
