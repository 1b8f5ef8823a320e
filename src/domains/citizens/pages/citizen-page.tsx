import {
  Button,
  ButtonLink,
  ButtonRow,
  Details,
  Form,
  formatRelativeDays,
  Heading,
  type Lang,
  NextStep,
  Section,
  StatusTag,
  Timeline,
  WithAside,
} from '#design/index.ts';
import type { workOf } from '#domains/work-chain/index.ts';
import type { Texts } from '#locales/index.ts';
import { timeZone } from '#platform/clock.ts';
import type { CitizenCard, CitizenPlacement, CitizenSuggestion, HistoryEvent } from '../citizen-queries.ts';
import type { Standing } from '../employment-queries.ts';
import type { CitizenNeeds } from '../needs-queries.ts';
import { type Step, stepHref } from '../next-step.ts';
import type { Situation } from '../situation.ts';
import { toneOf } from '../situation-tone.ts';
import { CitizenAside } from './citizen-aside.tsx';
import { CurrentThings } from './current-things.tsx';
import { NeedsPart } from './needs-part.tsx';
import { WorkPart } from './work-part.tsx';

/** What this person may do from here, by the policies of the pages linked to. */
export interface May {
  edit: boolean;
  recordJobs: boolean;
  seeNeeds: boolean;
  findOpenings: boolean;
  seeSuggestions: boolean;
  seeLooks: boolean;
}

export interface CitizenPageProps {
  card: CitizenCard;
  situation: Situation;
  step: Step;
  formId: string;
  standing: Standing;
  needs: CitizenNeeds | null;
  suggestions: readonly CitizenSuggestion[];
  placements: readonly CitizenPlacement[];
  /** The person's hours in all places. */
  work: ReturnType<typeof workOf>;
  history: readonly HistoryEvent[];
  may: May;
  today: Temporal.PlainDate;
  texts: Texts;
  lang: Lang;
}

/** So many stand open; the rest is opened by whoever wants it. */
const newestEvents = 6;

const dayOf = (at: Temporal.Instant) => at.toZonedDateTimeISO(timeZone).toPlainDate();

export function CitizenPage(props: CitizenPageProps) {
  const { card, situation, may, history, today, texts } = props;
  const words = texts.citizens.page;
  const events = history.map((event) => ({
    id: event.id,
    on: dayOf(event.at),
    title: eventTitle(event.kind, texts),
    by: event.actorName,
    text: event.onBehalfReason
      ? texts.citizens.eventOnBehalf(
          texts.common.onBehalf.reasons[event.onBehalfReason] ?? event.onBehalfReason,
        )
      : undefined,
  }));
  return (
    <>
      <Heading
        aside={
          <>
            <StatusTag tone={toneOf(situation)}>{texts.citizens.situations[situation]}</StatusTag>
            {card.protected && <StatusTag tone="warning">{words.tags.protected}</StatusTag>}
            {!card.digital && <StatusTag>{words.tags.notDigital}</StatusTag>}
            {card.language === 'en' && <StatusTag>{words.tags.english}</StatusTag>}
          </>
        }
      >
        {card.name}
      </Heading>
      <WithAside aside={<CitizenAside {...props} />}>
        <Now {...props} />
        <CurrentThings {...props} />
        <WorkPart {...props} />
        {may.seeNeeds && <NeedsPart {...props} />}
        <Section title={words.history}>
          <Timeline today={today} empty={<p>{words.noHistory}</p>} events={events.slice(0, newestEvents)} />
          {events.length > newestEvents && (
            <Details summary={words.earlier(events.length - newestEvents)}>
              <Timeline today={today} events={events.slice(newestEvents)} />
            </Details>
          )}
          {may.seeLooks && (
            <ButtonRow>
              <ButtonLink variant="tertiary" href={`/borgere/${card.id}/opslag`}>
                {words.whoLooked}
              </ButtonLink>
            </ButtonRow>
          )}
        </Section>
      </WithAside>
    </>
  );
}

function Now({ card, step, formId, may, today, texts, lang }: CitizenPageProps) {
  const words = texts.citizens.page;
  const { title, text, action } = words.nextSteps[step];
  const allowed = {
    tildel: may.edit,
    behov: may.seeNeeds,
    forslag: may.seeSuggestions,
    jobforslag: may.findOpenings,
    forloeb: true,
  };
  const href = stepHref(step, card);
  if (step === 'closed')
    return (
      <NextStep
        title={title(card.name)}
        form={
          may.edit && (
            <Form action={href} formId={formId}>
              <Button>{action}</Button>
            </Form>
          )
        }
      >
        <p>{text}</p>
      </NextStep>
    );
  const place = Object.entries(allowed).find(([word]) => href.includes(word));
  return (
    <NextStep
      title={title(card.name)}
      action={place?.[1] ? { href, label: action } : undefined}
      secondary={
        card.phone ? { href: `tel:${dialled(card.phone)}`, label: words.call(card.phone) } : undefined
      }
    >
      <p>{text}</p>
      <p>{words.since(formatRelativeDays(dayOf(card.lastEventAt), today, lang))}</p>
    </NextStep>
  );
}

/** With the Danish country code when none is given. */
const dialled = (phone: string): string => {
  const digits = phone.replace(/[^\d+]/g, '');
  return digits.startsWith('+') ? digits : `+45${digits}`;
};

/** A kind without words of its own is told by what it is about. */
function eventTitle(kind: string, texts: Texts): string {
  const { events, eventsAbout, eventOther } = texts.citizens;
  return events[kind] ?? eventsAbout[kind.split('.')[0] ?? ''] ?? eventOther;
}
