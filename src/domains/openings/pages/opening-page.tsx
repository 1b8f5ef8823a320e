import {
  ButtonLink,
  ButtonRow,
  Card,
  ContactCard,
  Details,
  formatDate,
  formatHours,
  Heading,
  type Lang,
  Message,
  NextStep,
  Section,
  StatusTag,
  WithAside,
} from '#design/index.ts';
import { ConsultantCard, type StandIn, type WorkplaceCard } from '#domains/companies/index.ts';
import type { Texts } from '#locales/index.ts';
import { timeZone } from '#platform/clock.ts';
import type { Opening, OpeningTaskLine } from '../opening-queries.ts';
import { DemandSummary } from './demand-summary.tsx';
import { OpeningFacts } from './opening-facts.tsx';

export interface OpeningPageProps {
  opening: Opening;
  tasks: readonly OpeningTaskLine[];
  workplace: WorkplaceCard;
  /** Who answers the employer while the consultant is away. */
  standIn: StandIn | null;
  /** Null for the employer. */
  candidates: number | null;
  mayFind: boolean;
  mayEdit: boolean;
  today: Temporal.PlainDate;
  texts: Texts;
  lang: Lang;
}

export function OpeningPage(props: OpeningPageProps) {
  const { opening, tasks, workplace, mayEdit, texts, lang } = props;
  const words = texts.openings.page;
  const here = `/jobaabninger/${opening.id}`;
  return (
    <>
      <Heading
        kicker={<a href={`/arbejdssteder/${workplace.id}`}>{workplace.name}</a>}
        aside={<State opening={opening} texts={texts} />}
      >
        {opening.title}
      </Heading>
      <WithAside
        aside={
          <>
            <Contact {...props} />
            <p>
              <a href={`${here}/dialog`}>{texts.conversations.start.link}</a>
            </p>
          </>
        }
      >
        <WhatNow {...props} />
        <Section title={words.facts}>
          <OpeningFacts opening={opening} texts={texts} lang={lang} />
          {mayEdit && !opening.closedAt && (
            <ButtonRow>
              <ButtonLink href={`${here}/ret`}>{words.change}</ButtonLink>
              <ButtonLink href={`${here}/luk`} variant="tertiary">
                {words.closeAction}
              </ButtonLink>
            </ButtonRow>
          )}
        </Section>
        <Section title={words.tasks}>
          {tasks.map((task) => (
            <Card
              key={task.id}
              level={3}
              title={task.title}
              kicker={words.taskHours(formatHours(task.minutesPerWeek, lang))}
            >
              {task.description && <p class="ff-lines">{task.description}</p>}
              <Details summary={texts.openings.demands.more} open={tasks.length === 1}>
                <DemandSummary demands={task.demands} texts={texts} />
              </Details>
            </Card>
          ))}
        </Section>
      </WithAside>
    </>
  );
}

function State({ opening, texts }: { opening: Opening; texts: Texts }) {
  const words = texts.openings.page;
  if (opening.closedAt) return <StatusTag>{words.closed}</StatusTag>;
  return opening.placesLeft > 0 ? (
    <StatusTag tone="success">{words.open}</StatusTag>
  ) : (
    <StatusTag tone="info">{words.full}</StatusTag>
  );
}

function WhatNow({ opening, candidates, mayFind, today, texts, lang }: OpeningPageProps) {
  const words = texts.openings.page;
  if (opening.closedAt) {
    const when = formatDate(opening.closedAt.toZonedDateTimeISO(timeZone).toPlainDate(), lang, today);
    const reason = texts.openings.close.reasons[opening.closedReason ?? ''] ?? '';
    return (
      <Message tone="info" title={words.closed}>
        <p>{words.closedText(when, reason.toLowerCase())}</p>
      </Message>
    );
  }
  if (candidates === null) {
    return (
      <Message tone="info" title={words.employerTitle}>
        <p>{words.employerText}</p>
      </Message>
    );
  }
  return mayFind && opening.placesLeft > 0 ? (
    <NextStep
      title={words.findTitle}
      action={{ href: `/jobaabninger/${opening.id}/kandidater`, label: words.findCandidates }}
    >
      <p>{words.findText(candidates)}</p>
    </NextStep>
  ) : null;
}

/** For staff the one at the workplace, for the workplace the one at the municipality. */
function Contact({ workplace, standIn, candidates, today, texts, lang }: OpeningPageProps) {
  const words = texts.companies.page;
  if (candidates !== null) {
    return (
      <ContactCard
        kicker={words.contact}
        name={workplace.contactName}
        phone={workplace.contactPhone ?? undefined}
        mail={workplace.contactEmail ?? undefined}
      >
        <p>{words.prefers(texts.companies.channels[workplace.contactChannel])}</p>
      </ContactCard>
    );
  }
  return <ConsultantCard card={workplace} own {...{ standIn, today, texts, lang }} />;
}
