import {
  Button,
  ButtonLink,
  ButtonRow,
  Form,
  type FormState,
  formatDate,
  Heading,
  type Lang,
  Message,
  NextStep,
  Section,
  SummaryList,
  telHref,
  WithAside,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { timeZone } from '#platform/clock.ts';
import { cadenceOf } from '../cadence.ts';
import type { CompanyView } from '../company-view.ts';
import { CompanyHistory } from './company-history.tsx';
import { Contacts, People } from './company-people.tsx';
import { Numbers, Places } from './company-places.tsx';
import { ContactForm } from './contact-form.tsx';

export interface CompanyPageProps {
  view: CompanyView;
  form: FormState;
  today: Temporal.PlainDate;
  texts: Texts;
  lang: Lang;
}

export function CompanyPage({ view, form, today, texts, lang }: CompanyPageProps) {
  const { card, staff, mayKeep } = view;
  const words = texts.portfolio.company;
  const here = `/virksomheder/${card.id}`;
  const part = { view, here, today, texts, lang };
  return (
    <>
      <Heading
        kicker={texts.matching.industries[card.industry] ?? card.industry}
        aside={mayKeep && <ButtonLink href={`${here}/ret`}>{words.change}</ButtonLink>}
      >
        {card.name}
      </Heading>
      {staff && <Standing {...part} />}
      {mayKeep && <Due {...part} />}
      <WithAside aside={<Contacts {...part} />}>
        <People {...part} />
        {mayKeep && !card.closedAt && (
          <Section title={texts.portfolio.contact.title} id="kontakt">
            <ContactForm company={card} form={form} texts={texts} />
          </Section>
        )}
        <Places {...part} />
        <Numbers {...part} />
        <CompanyHistory {...part} />
        <About {...part} />
        {mayKeep && !card.closedAt && (
          <ButtonRow>
            <ButtonLink href={handOverOf(view)}>{words.handOver}</ButtonLink>
            <ButtonLink href={`${here}/luk`} variant="tertiary">
              {words.close}
            </ButtonLink>
          </ButtonRow>
        )}
      </WithAside>
    </>
  );
}

export type PartProps = Omit<CompanyPageProps, 'form'> & { here: string };

const handOverOf = ({ card }: CompanyView): string =>
  `/portefoelje/aflevering?virksomhed=${card.id}${card.consultant ? `&fra=${card.consultant.id}` : ''}`;

/** Closed, gone from the register: what must be known before anything else. */
function Standing({ view: { card, mayKeep }, here, today, texts, lang }: PartProps) {
  const words = texts.portfolio.company;
  const closedOn = card.closedAt?.toZonedDateTimeISO(timeZone).toPlainDate();
  const reasons = texts.portfolio.closing.reasons as Record<string, string>;
  return (
    <>
      {closedOn && (
        <Message tone="info" title={words.closed(formatDate(closedOn, lang, today))}>
          <p>{words.closedText(reasons[card.closedReason ?? ''] ?? '')}</p>
          {mayKeep && (
            <Form action={`${here}/genaabn`} inline>
              <Button>{words.reopen}</Button>
            </Form>
          )}
        </Message>
      )}
      {card.ceasedOn && (
        <Message tone="warning" title={words.ceasedTitle(formatDate(card.ceasedOn, lang, today))}>
          {words.ceasedText}
        </Message>
      )}
    </>
  );
}

function Due({ view: { card, places }, today, texts }: PartProps) {
  const words = texts.portfolio.company;
  if (card.closedAt || !card.nextDue || !card.cadenceMonths) return null;
  const days = today.since(card.nextDue, { largestUnit: 'days' }).days;
  if (days < 0) return null;
  const person = places.flatMap(({ people }) => people).find(({ phone, leftOn }) => phone && !leftOn);
  return (
    <NextStep
      title={words.dueTitle(card.name)}
      action={person ? { href: telHref(person.phone!), label: words.call(person.name) } : undefined}
      secondary={{ href: '#kontakt', label: texts.portfolio.contact.title }}
    >
      {words.dueText(days, card.cadenceMonths)}
      {person?.bestTime && ` ${person.bestTime}.`}
    </NextStep>
  );
}

function About({ view: { card, staff }, today, texts, lang }: PartProps) {
  const words = texts.portfolio.company;
  const code = card.register?.industryCode;
  return (
    <Section title={words.facts}>
      <SummaryList
        rows={[
          { label: words.cvr, value: card.cvr },
          { label: words.industry, value: texts.matching.industries[card.industry] ?? card.industry },
          ...(code
            ? [
                {
                  label: words.code,
                  value: `${code} ${card.register!.industryText ?? ''} (${card.register!.industryVersion ?? ''})`,
                },
              ]
            : []),
          ...(staff
            ? [
                { label: words.employees, value: card.employees },
                { label: words.protection, value: card.advertisingProtected ? words.yes : words.no },
                { label: words.rhythmLabel, value: words.rhythm[cadenceOf(card.cadenceMonths)] },
              ]
            : []),
          {
            label: words.lastContact,
            value: card.lastContact ? formatDate(card.lastContact, lang, today) : texts.portfolio.list.never,
          },
        ]}
      />
    </Section>
  );
}
