import {
  ContactCard,
  Details,
  FitList,
  formatHours,
  formatMoment,
  Heading,
  Message,
  Quote,
  Section,
  Steps,
  SummaryList,
  WithAside,
} from '#design/index.ts';
import { openingFacts } from '#domains/matching/index.ts';
import { explainToCitizen } from '../explain-to-citizen.ts';
import { itemWords } from '../item-words.ts';
import { CitizenAnswer } from './citizen-answer.tsx';
import { CitizenNext } from './citizen-next.tsx';
import type { CitizenPageProps } from './citizen-page-props.ts';
import { citizenWay } from './citizen-way.ts';
import { MeetingBox } from './meeting-box.tsx';

/** So many open questions are read; the rest can be unfolded. */
const unknownOpen = 3;
const answerable = ['offered', 'talk', 'declined', 'accepted', 'agreed'];

export function CitizenPage(props: CitizenPageProps) {
  const { view, stale, texts, lang, today } = props;
  const words = texts.suggestions.citizen;
  const first = view.status === 'offered';
  const way = citizenWay(view, texts);
  return (
    <>
      <Heading lead={first ? words.lead(view.workplace.name) : undefined} kicker={view.workplace.name}>
        {first ? words.title : words.titleAnswered}
      </Heading>
      {stale && (
        <Message tone="warning" announce>
          <p>{stale}</p>
        </Message>
      )}
      <CitizenNext view={view} texts={texts} />
      {view.answeredBy && (
        <Message tone="info">
          <p>
            {words.answeredBy(
              view.answeredBy.name,
              formatMoment(view.answeredBy.at, lang, today),
              texts.common.onBehalf.reasons[view.answeredBy.reason] ?? view.answeredBy.reason,
            )}
          </p>
        </Message>
      )}
      {!first && way.length > 0 && <Steps label={words.way.label} steps={way} />}
      {view.meeting && (
        <MeetingBox suggestionId={view.id} meeting={view.meeting} {...{ texts, lang, today }} />
      )}
      <WithAside
        aside={
          view.contact && (
            <ContactCard
              name={view.contact.name}
              jobTitle={view.contact.title ?? undefined}
              phone={view.contact.phone ?? undefined}
              mail={view.contact.email ?? undefined}
              kicker={words.contactKicker}
            />
          )
        }
      >
        {view.greeting && <Quote by={words.from(view.greeting.from)}>{view.greeting.text}</Quote>}
        <Place view={view} texts={texts} lang={lang} />
        <Explained view={view} texts={texts} />
        {view.shared.length > 0 && (
          <Section title={words.sharedTitle}>
            <ul>
              {!view.protectedName && <li>{`${texts.suggestions.items.name}: ${view.name}`}</li>}
              {view.shared.map((item) => (
                <li key={itemWords(item, texts, lang)}>{itemWords(item, texts, lang)}</li>
              ))}
            </ul>
          </Section>
        )}
        {answerable.includes(view.status) && <CitizenAnswer {...props} />}
      </WithAside>
    </>
  );
}

function Place({ view, texts, lang }: Pick<CitizenPageProps, 'view' | 'texts' | 'lang'>) {
  const words = texts.suggestions.citizen;
  const { workplace, snapshot } = view;
  const facts = openingFacts(snapshot.vacancy, snapshot.fit, texts, lang);
  const { facts: labels } = texts.matchingScreens;
  const fact = (label: string) => facts.find((row) => row.label === label)?.value;
  return (
    <>
      <Section title={words.tasks}>
        <ul>
          {view.tasks.map((task) => (
            <li key={task.title}>
              <strong>{task.title}</strong>
              {', '}
              {words.perWeek(formatHours(task.minutesPerWeek, lang))}
              {task.description && <div class="ff-muted">{task.description}</div>}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={words.workplace} lead={workplace.about}>
        <SummaryList
          rows={[
            {
              label: workplace.name,
              value: [
                workplace.address,
                [workplace.postalCode, workplace.city].filter(Boolean).join(' '),
              ].join(', '),
            },
            { label: words.hours, value: fact(labels.hours) },
            { label: words.times, value: fact(labels.times) },
            { label: words.travel, value: fact(labels.travel) },
            { label: words.perspective, value: words.perspectives[snapshot.vacancy.perspective] },
          ]}
        />
      </Section>
    </>
  );
}

const Names = ({ names }: { names: readonly string[] }) => (
  <ul>
    {names.map((name) => (
      <li key={name}>{name}</li>
    ))}
  </ul>
);

function Explained({ view, texts }: Pick<CitizenPageProps, 'view' | 'texts'>) {
  const words = texts.suggestions.citizen;
  const told = explainToCitizen(view.snapshot, texts);
  return (
    <>
      {told.why.length > 0 && (
        <Section title={words.whyTitle}>
          <ul>
            {told.why.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </Section>
      )}
      {told.adapt.length > 0 && (
        <Section title={words.adaptTitle}>
          <FitList items={told.adapt} label={words.adaptTitle} />
        </Section>
      )}
      {told.trial.length > 0 && (
        <Section title={words.trialTitle}>
          <FitList items={told.trial} label={words.trialTitle} />
        </Section>
      )}
      {told.exceeds.length > 0 && (
        <Section title={words.exceedsTitle}>
          <FitList items={told.exceeds} label={words.exceedsTitle} />
        </Section>
      )}
      {told.unknown.length > 0 && (
        <Section title={words.unknownTitle} lead={words.unknownText}>
          <Names names={told.unknown.slice(0, unknownOpen)} />
          {told.unknown.length > unknownOpen && (
            <Details summary={words.unknownMore(told.unknown.length - unknownOpen)}>
              <Names names={told.unknown.slice(unknownOpen)} />
            </Details>
          )}
        </Section>
      )}
    </>
  );
}
