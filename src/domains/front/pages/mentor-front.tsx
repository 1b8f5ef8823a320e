import {
  ButtonLink,
  EmptyState,
  formatDate,
  formatHours,
  Heading,
  type Lang,
  Message,
  NextStep,
  Section,
  WithAside,
} from '#design/index.ts';
import type { Waiting } from '#domains/conversations/index.ts';
import type { Texts } from '#locales/index.ts';
import type { Colleague } from '../colleague-queries.ts';
import { isRunning } from '../live-placement.ts';
import type { MentorDay } from '../mentor-days.ts';
import { Contact } from './contact.tsx';
import { MessagesWaiting } from './messages-waiting.tsx';
import { TapAsPlanned } from './tap-as-planned.tsx';

interface Look {
  texts: Texts;
  lang: Lang;
  today: Temporal.PlainDate;
}

type PersonDay = Extract<MentorDay, { kind: 'person' }>;

function Today({ day, texts, lang, today }: Look & { day: PersonDay }) {
  const words = texts.front.mentor;
  const { placement, name, minutesToday, recorded, nextOn } = day;
  const see = { href: `/forloeb/${placement.id}`, label: words.see };
  if (!isRunning(placement)) {
    return (
      <NextStep title={words.starts(name)} action={see}>
        {words.startsOn(formatDate(placement.inForce!.startsOn, lang, today))}
      </NextStep>
    );
  }
  const next = nextOn ? words.next(formatDate(nextOn, lang, today)) : words.noNext;
  if (minutesToday > 0 && !recorded) {
    return (
      <NextStep
        kicker={formatDate(today, lang, today)}
        title={words.today(name)}
        form={
          <TapAsPlanned
            placementId={placement.id}
            today={today}
            words={{
              tap: words.asPlanned,
              label: texts.front.employer.asPlannedFor(name),
              otherwise: words.differently,
            }}
          />
        }
      >
        {words.todayHours(formatHours(minutesToday, lang))}
      </NextStep>
    );
  }
  return (
    <NextStep
      kicker={formatDate(today, lang, today)}
      title={recorded ? words.done(name) : words.notToday(name)}
      secondary={see}
    >
      {next}
    </NextStep>
  );
}

function Day({ day, ...look }: Look & { day: MentorDay }) {
  const words = look.texts.front.mentor;
  if (day.kind === 'promise') {
    return (
      <NextStep
        title={words.promise.title(day.workplace)}
        action={{ href: `/forloeb/${day.placementId}/fortrolighed`, label: words.promise.action }}
      >
        {words.promise.text}
      </NextStep>
    );
  }
  if (day.kind === 'thanks') {
    return (
      <Message tone="success" title={words.thanks(day.workplace)}>
        {words.thanksText}
      </Message>
    );
  }
  const asked = { href: `/forloeb/${day.placement.id}/tjek`, label: words.checkIn };
  // What is to be told of today comes before the question of the week.
  if (day.minutesToday > 0 && !day.recorded) {
    return (
      <>
        <Today day={day} {...look} />
        {day.checkIn && (
          <Section title={words.checkInTitle(day.name)} lead={words.checkInText}>
            <ButtonLink href={asked.href}>{asked.label}</ButtonLink>
          </Section>
        )}
      </>
    );
  }
  return (
    <>
      {day.checkIn && (
        <NextStep title={words.checkInTitle(day.name)} action={asked}>
          {words.checkInText}
        </NextStep>
      )}
      <Today day={day} {...look} />
    </>
  );
}

export function MentorFront({
  name,
  messages,
  days,
  contacts,
  ...look
}: Look & { name: string; messages: Waiting; days: readonly MentorDay[]; contacts: readonly Colleague[] }) {
  const words = look.texts.front.mentor;
  return (
    <>
      <Heading>{look.texts.front.hello(name)}</Heading>
      <WithAside
        aside={contacts.map((contact) => (
          <Contact
            texts={look.texts}
            today={look.today}
            key={contact.id}
            colleague={contact}
            kicker={words.contact}
            text={words.contactText}
          />
        ))}
      >
        <MessagesWaiting messages={messages} texts={look.texts} />
        {days.length === 0 ? (
          <EmptyState title={words.none}>{words.noneText}</EmptyState>
        ) : (
          days.map((day, index) => <Day key={`${day.kind}${index}`} day={day} {...look} />)
        )}
      </WithAside>
    </>
  );
}
