import { ButtonLink, ButtonRow, ContactCard, Heading, type Lang, Message } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { promiseWords } from '../promise-words.ts';
import { entrancePath } from './entrance-page.tsx';

export interface ReceiptPageProps {
  answerBy: Temporal.Instant;
  answerer: { name: string; phone: string | null } | null;
  /** The municipality's own, when the consultant has none. */
  phone: string | null;
  merged: boolean;
  told: 'sms' | 'mail' | null;
  municipalityId: string;
  texts: Texts;
  lang: Lang;
  today: Temporal.PlainDate;
}

/** The promise, who keeps it, and the way back. */
export function ReceiptPage(props: ReceiptPageProps) {
  const { answerBy, answerer, phone, merged, told, municipalityId, texts, lang, today } = props;
  const words = texts.inquiries.receipt;
  return (
    <>
      <Heading>{words.title}</Heading>
      <Message tone="success" title={words.promise(promiseWords(answerBy, lang, today))}>
        {merged
          ? words.merged
          : told === 'sms'
            ? words.sentSms
            : told === 'mail'
              ? words.sentMail
              : undefined}
      </Message>
      {answerer ? (
        <ContactCard
          name={answerer.name}
          phone={answerer.phone ?? phone ?? undefined}
          kicker={words.answererKicker}
        />
      ) : (
        <p>{words.noAnswerer}</p>
      )}
      <ButtonRow>
        <ButtonLink href={`${entrancePath}?kommune=${municipalityId}`}>{words.another}</ButtonLink>
      </ButtonRow>
    </>
  );
}

export function NoReceiptPage({ texts }: { texts: Texts }) {
  const words = texts.inquiries.receipt;
  return (
    <>
      <Heading>{words.goneTitle}</Heading>
      <p>{words.gone}</p>
      <ButtonLink href={entrancePath}>{texts.inquiries.entrance.title}</ButtonLink>
    </>
  );
}
