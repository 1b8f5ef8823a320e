import type { ComponentChildren } from 'preact';

export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'error';

/** The words say it; the colour only helps. */
export function StatusTag({ tone = 'neutral', children }: { tone?: Tone; children: ComponentChildren }) {
  return <span class={`ff-tag ff-tag--${tone}`}>{children}</span>;
}
