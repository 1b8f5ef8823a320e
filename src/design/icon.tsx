import { assetUrl } from './assets.ts';

const SPRITE = assetUrl('dkfds/img/all-svg-icons.svg');

/** A picture from the dkfds sprite (`dkfds/dist/img/svg-icons/<name>.svg`). Silent unless it has a `label`. */
export function Icon({ name, label, class: className }: { name: string; label?: string; class?: string }) {
  return (
    <svg
      class={className ? `icon-svg ${className}` : 'icon-svg'}
      focusable="false"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : 'true'}
    >
      <use href={`${SPRITE}#${name}`} />
    </svg>
  );
}
