import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import { useLanguage } from './language.tsx';

export type MessageTone = 'info' | 'success' | 'warning' | 'error';
export type MessageProps = {
  tone: MessageTone;
  title?: string;
  children?: ComponentChildren;
  /** Read aloud when the page opens; for answers to something just done. */
  announce?: boolean;
  headingLevel?: 2 | 3;
};

export function Message({ tone, title, children, announce, headingLevel = 2 }: MessageProps) {
  const { texts } = useLanguage();
  const Title = `h${headingLevel}` as const;
  const role = announce ? (tone === 'error' || tone === 'warning' ? 'alert' : 'status') : undefined;
  return (
    <div class={`alert alert-${tone} ff-message`} role={role}>
      <Icon name={tone} label={texts.message[tone]} class="alert-icon" />
      <div class="alert-body">
        {title && <Title class="alert-heading">{title}</Title>}
        {children && <div class="alert-text">{children}</div>}
      </div>
    </div>
  );
}
