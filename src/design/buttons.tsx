import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

export type ButtonVariant = 'primary' | 'secondary' | 'tertiary' | 'warning';
type Look = { variant?: ButtonVariant; icon?: string; children: ComponentChildren };

const buttonClass = (variant: ButtonVariant) => `button button-${variant}`;

export type ButtonProps = Look & {
  type?: 'submit' | 'button';
  name?: string;
  value?: string;
  /** Sends the form somewhere else, e.g. "Gem og fortsæt en anden dag". */
  formaction?: string;
  /** Spoken name when the visible one is too short, e.g. "Svar ja til Brugsen". */
  label?: string;
  /** `data-*` attributes. */
  data?: Record<`data-${string}`, string>;
};

export function Button({
  variant = 'secondary',
  type = 'submit',
  icon,
  children,
  label,
  data,
  ...rest
}: ButtonProps) {
  return (
    <button class={buttonClass(variant)} type={type} aria-label={label} {...rest} {...data}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

export const SubmitButton = (props: Omit<ButtonProps, 'type'>) => (
  <Button variant="primary" {...props} type="submit" />
);

export type ButtonLinkProps = Look & {
  href: string;
  label?: string;
  download?: boolean;
  /** Where a wide screen shows the same beside. */
  phoneOnly?: boolean;
};

export function ButtonLink({
  variant = 'secondary',
  href,
  icon,
  children,
  label,
  download,
  phoneOnly,
}: ButtonLinkProps) {
  return (
    <a
      class={phoneOnly ? `${buttonClass(variant)} ff-phone-only` : buttonClass(variant)}
      href={href}
      aria-label={label}
      download={download}
    >
      {icon && <Icon name={icon} />}
      {children}
    </a>
  );
}

/** Buttons side by side; under each other, full width, on a phone. */
export function ButtonRow({ children }: { children: ComponentChildren }) {
  return <div class="ff-buttons">{children}</div>;
}
