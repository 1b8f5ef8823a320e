import {
  Card,
  formatDate,
  formatHours,
  formatMoment,
  Heading,
  type Lang,
  NextStep,
  Section,
  SummaryList,
  WithAside,
} from '#design/index.ts';
import type { Waiting } from '#domains/conversations/index.ts';
import type { MarketplaceLine } from '#domains/marketplace/index.ts';
import type { Texts } from '#locales/index.ts';
import type { CitizenStep } from '../citizen-step.ts';
import type { Colleague } from '../colleague-queries.ts';
import { isRunning, type LivePlacement, nextDay, weeklyMinutes } from '../live-placement.ts';
import { Contact } from './contact.tsx';
import { MessagesWaiting } from './messages-waiting.tsx';

interface Look {
  texts: Texts;
  lang: Lang;
  today: Temporal.PlainDate;
}

export interface CitizenFrontProps extends Look {
  name: string;
  step: CitizenStep;
  messages: Waiting;
  hasJob: boolean;
  placements: readonly LivePlacement[];
  marketplace: MarketplaceLine;
  people: readonly Colleague[];
  unit: { name: string; phone: string | null };
}

/** What each step says and where it leads. */
function StepNow({ step, texts, lang, today }: Look & { step: CitizenStep }) {
  const words = texts.front.citizen.steps;
  switch (step.kind) {
    case 'sign':
      return go(
        words.sign,
        words.sign.title(step.workplace),
        words.sign.text,
        `/forloeb/${step.placementId}/underskriv`,
      );
    case 'answer': {
      const more = step.more > 0 ? ` ${words.answer.more(step.more)}` : '';
      return go(
        words.answer,
        words.answer.title(step.workplace),
        words.answer.text + more,
        `/forslag/${step.suggestionId}`,
      );
    }
    case 'meeting': {
      const text = words.meeting.text(formatMoment(step.startsAt, lang, today), step.place);
      return go(words.meeting, words.meeting.title(step.workplace), text, `/forslag/${step.suggestionId}`);
    }
    case 'assess':
      return go(
        words.assess,
        words.assess.title(step.workplace),
        words.assess.text,
        `/forloeb/${step.placementId}/vurdering`,
      );
    case 'check-in':
      return go(
        words['check-in'],
        words['check-in'].title(step.workplace),
        words['check-in'].text,
        `/forloeb/${step.placementId}/tjek`,
      );
    case 'starts':
      return go(
        words.starts,
        words.starts.title(step.workplace),
        words.starts.text(formatDate(step.on, lang, today)),
        `/forloeb/${step.placementId}`,
      );
    case 'running': {
      const text = step.nextOn
        ? words.running.text(dayInWords(step.nextOn, { texts, lang, today }))
        : words.running.textFree;
      return go(words.running, words.running.title(step.workplace), text, `/forloeb/${step.placementId}`);
    }
    case 'call-comes':
      return go(
        words['call-comes'],
        words['call-comes'].title,
        words['call-comes'].text(step.workplace),
        `/forslag/${step.suggestionId}`,
      );
    case 'workplace-answers': {
      const { title, text } = words['workplace-answers'];
      return go(words['workplace-answers'], title(step.workplace), text, `/forslag/${step.suggestionId}`);
    }
    case 'agreement-comes': {
      const { title, text } = words['agreement-comes'];
      return go(words['agreement-comes'], title(step.workplace), text, step.href);
    }
    case 'working':
      return go(words.working, words.working.title(step.employer), words.working.text, '/mit-job');
    case 'tell':
    case 'tell-on':
    case 'looking':
      return go(words[step.kind], words[step.kind].title, words[step.kind].text, '/mine-behov');
  }
}

const go = ({ action }: { action: string }, title: string, text: string, href: string) => (
  <NextStep title={title} action={{ href, label: action }}>
    {text}
  </NextStep>
);

const dayInWords = (date: Temporal.PlainDate, { texts, lang, today }: Look) =>
  date.equals(today) ? texts.common.today : formatDate(date, lang, today);

function OwnPlacement({ placement, ...look }: Look & { placement: LivePlacement }) {
  const { texts, lang, today } = look;
  const words = texts.front.citizen;
  const { workplace, inForce } = placement;
  const next = nextDay(placement, today);
  const begun = isRunning(placement);
  return (
    <Card title={workplace.name} href={`/forloeb/${placement.id}`} level={3}>
      <SummaryList
        rows={[
          {
            label: words.place,
            value: `${workplace.address}, ${workplace.postalCode} ${workplace.city ?? ''}`.trim(),
          },
          begun
            ? { label: words.nextTime, value: next ? dayInWords(next, look) : words.noNext }
            : { label: words.from, value: formatDate(inForce!.startsOn, lang, today) },
          {
            label: words.hoursNow,
            value: formatHours(weeklyMinutes(placement, begun ? today : inForce!.startsOn), lang),
          },
          { label: words.mentor, value: inForce!.mentorName },
        ]}
      />
    </Card>
  );
}

/** An offer to answer, or a profile begun; nothing when there is nothing to do. */
function MarketplaceNow({ line, texts }: { line: MarketplaceLine; texts: Texts }) {
  if (!line) return null;
  const words = texts.marketplace.profile;
  const [offer] = words.offer.text;
  return (
    <Card title={line === 'offer' ? words.offer.title : words.draftTitle} href="/min-profil" level={2}>
      {line === 'offer' ? offer : words.draftText}
    </Card>
  );
}

export function CitizenFront({
  name,
  messages,
  marketplace,
  step,
  hasJob,
  placements,
  people,
  unit,
  ...look
}: CitizenFrontProps) {
  const words = look.texts.front.citizen;
  const current = placements.filter((one) => one.inForce && (isRunning(one) || one.status === 'agreed'));
  return (
    <>
      <Heading>{look.texts.front.hello(name)}</Heading>
      <WithAside
        aside={
          people.length > 0 ? (
            people.map((person) => (
              <Contact
                texts={look.texts}
                today={look.today}
                key={person.name}
                colleague={person}
                kicker={words.personTitle}
              />
            ))
          ) : (
            <Contact
              texts={look.texts}
              today={look.today}
              colleague={{
                name: unit.name,
                title: words.noPerson,
                role: null,
                phone: unit.phone,
                email: null,
              }}
              kicker={words.unit}
              text={unit.phone ? words.noPersonText : undefined}
            />
          )
        }
      >
        <StepNow step={step} {...look} />
        <MessagesWaiting messages={messages} texts={look.texts} />
        <MarketplaceNow line={marketplace} texts={look.texts} />
        {current.length > 0 && (
          <Section title={words.placementTitle}>
            {current.map((placement) => (
              <OwnPlacement key={placement.id} placement={placement} {...look} />
            ))}
          </Section>
        )}
        <Section title={words.also}>
          <ul>
            {step.kind !== 'working' && (
              <li>
                <a href="/mit-job">{hasJob ? words.ownJob : look.texts.standing.front.action}</a>
              </li>
            )}
            <li>
              <a href="/min-jobbank">{words.jobBank}</a>
            </li>
            <li>
              <a href="/mine-opslag">{words.looks}</a>
            </li>
          </ul>
        </Section>
      </WithAside>
    </>
  );
}
