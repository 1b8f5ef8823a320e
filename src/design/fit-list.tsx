import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import { useLanguage } from './language.tsx';

export type Fit = 'fits' | 'adapt' | 'ask' | 'exceeds' | 'trial';
export type FitItem = {
  id: string;
  fit: Fit /** The dimension, in plain words. */;
  title: string /** Why, in a full sentence. */;
  text?: ComponentChildren;
};
const FIT_ICON: Record<Fit, string> = {
  fits: 'success',
  adapt: 'tune',
  ask: 'help',
  exceeds: 'error',
  trial: 'science',
};

/** Icon, word and text together: colour is never alone. `tight` for a few short lines on a card. */
export function FitList({
  items,
  label,
  tight,
}: {
  items: readonly FitItem[];
  label?: string;
  tight?: boolean;
}) {
  const { texts } = useLanguage();
  return (
    <ul class={tight ? 'ff-fits ff-fits--tight' : 'ff-fits'} aria-label={label}>
      {items.map((item) => (
        <li class={`ff-fit ff-fit--${item.fit}`} key={item.id} data-fit={item.fit}>
          <Icon name={FIT_ICON[item.fit]} />
          <div>
            <p class="ff-fit-title">
              <span class="ff-fit-word">{texts.fit[item.fit]}</span>
              <span class="sr-only">: </span> {item.title}
            </p>
            {item.text && <p class="ff-fit-text">{item.text}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}
