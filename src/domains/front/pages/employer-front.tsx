import {
  ButtonLink,
  Card,
  EmptyState,
  formatDate,
  formatHours,
  Grid,
  Heading,
  type Lang,
  NextStep,
  Section,
  WithAside,
  WorkItem,
  WorkList,
} from '#design/index.ts';
import type { Waiting } from '#domains/conversations/index.ts';
import { SeasonFront, type SeasonOnFront } from '#domains/seasons/index.ts';
import type { Texts } from '#locales/index.ts';
import type { Colleague } from '../colleague-queries.ts';
import { isRunning, type LivePlacement, nextDay, weeklyMinutes } from '../live-placement.ts';
import type { OwnWorkplace } from '../workplace-queries.ts';
import type { WorkplaceWait } from '../workplace-waits.ts';
import { Contact } from './contact.tsx';
import { MessagesWaiting } from './messages-waiting.tsx';
import { TapAsPlanned } from './tap-as-planned.tsx';

interface Look {
  texts: Texts;
  lang: Lang;
  today: Temporal.PlainDate;
}

function waitWords(wait: WorkplaceWait, { texts, lang }: Look) {
  const words = texts.front.employer;
  switch (wait.kind) {
    case 'sign':
      return {
        ...words.sign,
        text: words.sign.text(wait.name),
        href: `/forloeb/${wait.id}/underskriv`,
        whom: wait.name,
      };
    case 'answer':
      return {
        ...words.answer,
        text: words.answer.text(wait.name, wait.opening),
        href: `/forslag/${wait.id}`,
        whom: wait.name,
      };
    case 'attend': {
      const text = words.attend.text(wait.name, formatHours(wait.minutes, lang));
      return { ...words.attend, text, href: `/forloeb/${wait.id}/fremmoede`, whom: wait.name };
    }
    case 'assess':
      return { ...words.assess, href: `/forloeb/${wait.id}/vurdering`, whom: wait.workplace };
  }
}

function Tap({ wait, texts, today }: Look & { wait: Extract<WorkplaceWait, { kind: 'attend' }> }) {
  const words = texts.front.employer;
  return (
    <TapAsPlanned
      placementId={wait.id}
      today={today}
      words={{ tap: words.asPlanned, label: words.asPlannedFor(wait.name), otherwise: words.attend.action }}
    />
  );
}

function First({ wait, addHref, ...look }: Look & { wait: WorkplaceWait | undefined; addHref: string }) {
  const calm = look.texts.front.employer.calm;
  if (!wait) {
    return (
      <NextStep title={calm.title} action={{ href: addHref, label: calm.action }}>
        {calm.text}
      </NextStep>
    );
  }
  const { title, text, href, action } = waitWords(wait, look);
  return wait.kind === 'attend' ? (
    <NextStep title={title} form={<Tap wait={wait} {...look} />}>
      {text}
    </NextStep>
  ) : (
    <NextStep title={title} action={{ href, label: action }}>
      {text}
    </NextStep>
  );
}

function Person({
  placement,
  alone,
  texts,
  lang,
  today,
}: Look & { placement: LivePlacement; alone: boolean }) {
  const words = texts.front.employer;
  const { inForce, citizen } = placement;
  const running = isRunning(placement);
  const next = nextDay(placement, today);
  const onDay = running ? today : inForce!.startsOn;
  return (
    <Card
      title={citizen.name}
      href={`/forloeb/${placement.id}`}
      level={3}
      kicker={alone ? undefined : placement.workplace.name}
    >
      <p>
        {running
          ? next && words.next(next.equals(today) ? texts.common.today : formatDate(next, lang, today))
          : words.fromDay(formatDate(inForce!.startsOn, lang, today))}
      </p>
      <p class="ff-muted">
        {words.hoursNow(formatHours(weeklyMinutes(placement, onDay), lang))}.{' '}
        {words.until(formatDate(inForce!.endsOn, lang, today))}. {words.mentor(inForce!.mentorName)}.
      </p>
    </Card>
  );
}

function Openings({ workplace, alone, texts }: { workplace: OwnWorkplace; alone: boolean; texts: Texts }) {
  const words = texts.front.employer;
  const add = { href: `/arbejdssteder/${workplace.id}/jobaabninger/ny`, label: words.addOpening };
  return (
    <Section
      title={alone ? words.openingsTitle : words.openingsTitleAt(workplace.name)}
      aside={<ButtonLink href={add.href}>{add.label}</ButtonLink>}
    >
      {workplace.openings.length === 0 ? (
        <EmptyState title={words.noOpenings}>{words.noOpeningsText}</EmptyState>
      ) : (
        <Grid columns={2}>
          {workplace.openings.map(({ id, title, places }) => (
            <Card key={id} title={title} href={`/jobaabninger/${id}`} level={3}>
              {words.places(places)}
            </Card>
          ))}
        </Grid>
      )}
      <p>
        <a href={`/arbejdssteder/${workplace.id}`}>{words.workplace}</a>
      </p>
    </Section>
  );
}

export interface EmployerFrontProps extends Look {
  name: string;
  messages: Waiting;
  waits: readonly WorkplaceWait[];
  people: readonly LivePlacement[];
  workplaces: readonly OwnWorkplace[];
  /** To call today. */
  consultants: readonly Colleague[];
  seasons: readonly SeasonOnFront[];
}

export function EmployerFront({
  name,
  messages,
  waits,
  people,
  workplaces,
  consultants,
  seasons,
  ...look
}: EmployerFrontProps) {
  const words = look.texts.front.employer;
  const [first, ...rest] = waits;
  const [main] = workplaces;
  if (!main) {
    return (
      <>
        <Heading>{look.texts.front.hello(name)}</Heading>
        <EmptyState
          title={words.none.title}
          action={{ href: '/kontakt', label: look.texts.about.contact.title }}
        >
          {words.none.text}
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <Heading kicker={workplaces.length === 1 ? main.name : undefined}>
        {look.texts.front.hello(name)}
      </Heading>
      <WithAside
        aside={consultants.map((one) => (
          <Contact
            texts={look.texts}
            today={look.today}
            key={one.id}
            colleague={one}
            kicker={words.consultant}
            text={words.consultantText}
          />
        ))}
      >
        <First wait={first} addHref={`/arbejdssteder/${main.id}/jobaabninger/ny`} {...look} />
        <MessagesWaiting messages={messages} texts={look.texts} />
        {rest.length > 0 && (
          <Section title={words.waitsTitle}>
            <WorkList label={words.waitsTitle}>
              {rest.map((wait) => {
                const { title, text, href, action, whom } = waitWords(wait, look);
                return (
                  <WorkItem
                    key={`${wait.kind}${wait.id}`}
                    what={title}
                    whom={whom}
                    why={text}
                    action={wait.kind === 'attend' ? undefined : { href, label: action }}
                    form={wait.kind === 'attend' ? <Tap wait={wait} {...look} /> : undefined}
                  />
                );
              })}
            </WorkList>
          </Section>
        )}
        <Section title={words.peopleTitle} lead={people.length > 0 ? words.peopleLead : undefined}>
          {people.length === 0 ? (
            <EmptyState title={words.nobody}>{words.nobodyText}</EmptyState>
          ) : (
            <Grid columns={2}>
              {people.map((placement) => (
                <Person key={placement.id} placement={placement} alone={workplaces.length === 1} {...look} />
              ))}
            </Grid>
          )}
        </Section>
        <SeasonFront places={seasons} texts={look.texts} />
        {workplaces.map((workplace) => (
          <Openings
            key={workplace.id}
            workplace={workplace}
            alone={workplaces.length === 1}
            texts={look.texts}
          />
        ))}
      </WithAside>
    </>
  );
}
