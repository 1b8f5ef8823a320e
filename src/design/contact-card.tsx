import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import { useLanguage } from './language.tsx';

export type ContactCardProps = {
  name: string;
  jobTitle?: string;
  phone?: string;
  mail?: string;
  /** Default "Din kontakt". */
  kicker?: string;
  /** When to call, what to say. */
  children?: ComponentChildren;
  level?: 2 | 3;
};

/** Dialled as written, with the Danish country code when none is given. */
export const telHref = (phone: string) => {
  const digits = phone.replace(/[^\d+]/g, '');
  return `tel:${digits.startsWith('+') ? digits : `+45${digits}`}`;
};

/** Breaks before the @ and not in the middle of a word. */
function MailAddress({ mail }: { mail: string }) {
  const at = mail.lastIndexOf('@');
  return (
    <span class="ff-contact-mail">
      {mail.slice(0, at)}
      <wbr />
      {mail.slice(at)}
    </span>
  );
}

/** The person to call. */
export function ContactCard({ name, jobTitle, phone, mail, kicker, children, level = 2 }: ContactCardProps) {
  const { texts } = useLanguage();
  const Name = `h${level}` as const;
  return (
    <section class="ff-contact">
      <p class="ff-kicker">{kicker ?? texts.contact.kicker}</p>
      <Name class="ff-contact-name">{name}</Name>
      {jobTitle && <p class="ff-contact-role">{jobTitle}</p>}
      {children && <div class="ff-contact-text">{children}</div>}
      {(phone || mail) && (
        <ul class="ff-contact-ways">
          {phone && (
            <li>
              <Icon name="smartphone" />
              <a href={telHref(phone)}>
                {texts.contact.phone} {phone}
              </a>
            </li>
          )}
          {mail && (
            <li>
              <Icon name="email" />
              <a href={`mailto:${mail}`}>
                {texts.contact.mail} <MailAddress mail={mail} />
              </a>
            </li>
          )}
        </ul>
      )}
    </section>
  );
}
