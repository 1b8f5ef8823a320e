import type { Lang } from '#design/index.ts';
import {
  ButtonLink,
  Card,
  ContactCard,
  Heading,
  NextStep,
  Quote,
  Section,
  SummaryList,
  WithAside,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { WorkplaceFact } from '../facts/fact-queries.ts';
import { newestOfEach } from '../facts/newest-of-each.ts';
import { FactTags } from '../facts/pages/fact-tags.tsx';
import type { WorkplaceView } from '../workplace-view.ts';
import { ConsultantCard } from './consultant-card.tsx';
import { OpeningsPart } from './workplace-openings.tsx';
import { PlacementsPart } from './workplace-placements.tsx';
import { AdaptablePart, TasksPart } from './workplace-tasks.tsx';
import { AgreedPart, VisitsPart } from './workplace-visits.tsx';
import { Ways } from './workplace-ways.tsx';

export interface WorkplacePageProps {
  view: WorkplaceView;
  facts: readonly WorkplaceFact[];
  today: Temporal.PlainDate;
  texts: Texts;
  lang: Lang;
}

export function WorkplacePage({ view, facts, today, texts, lang }: WorkplacePageProps) {
  const { card, mayEdit, placements } = view;
  const words = texts.companies.page;
  const here = `/arbejdssteder/${card.id}`;
  return (
    <>
      <Heading
        kicker={card.companyName === card.name ? texts.matching.industries[card.industry] : card.companyName}
        aside={mayEdit && <ButtonLink href={`${here}/ret`}>{words.change}</ButtonLink>}
      >
        {card.name}
      </Heading>
      <WithAside aside={<Aside {...{ view, today, texts, lang }} />}>
        {mayEdit && <WhatNow view={view} here={here} texts={texts} />}
        <Ways view={view} here={here} texts={texts} />
        <OpeningsPart view={view} here={here} texts={texts} lang={lang} />
        {view.agreed && <AgreedPart agreed={view.agreed} today={today} texts={texts} lang={lang} />}
        <TasksPart view={view} here={here} texts={texts} lang={lang} />
        {placements && <PlacementsPart placements={placements} today={today} texts={texts} lang={lang} />}
        {view.visits && <VisitsPart visits={view.visits} {...{ today, texts, lang }} />}
        <CanPart facts={facts} here={here} mayEdit={mayEdit} staff={placements !== null} texts={texts} />
        <AdaptablePart view={view} texts={texts} />
        <Facts view={view} texts={texts} />
      </WithAside>
    </>
  );
}

/** What the place can include, and where more of it is said. */
function CanPart({
  facts,
  here,
  mayEdit,
  staff,
  texts,
}: {
  facts: readonly WorkplaceFact[];
  here: string;
  mayEdit: boolean;
  staff: boolean;
  texts: Texts;
}) {
  const words = staff ? texts.portfolio.facts : { ...texts.portfolio.facts, ...texts.portfolio.factsOwn };
  return (
    <Section
      title={words.title}
      aside={<ButtonLink href={`${here}/kan`}>{mayEdit ? words.add : words.filterAll}</ButtonLink>}
    >
      {facts.length === 0 ? <p>{words.none}</p> : <FactTags facts={newestOfEach(facts)} texts={texts} />}
    </Section>
  );
}

function WhatNow({ view, here, texts }: { view: WorkplaceView; here: string; texts: Texts }) {
  const words = texts.companies.page;
  if (view.tasks.length === 0) {
    return (
      <NextStep title={words.firstTask} action={{ href: `${here}/opgaver/ny`, label: words.addTask }}>
        <p>{words.firstTaskText}</p>
      </NextStep>
    );
  }
  if (view.openings.length === 0) {
    return (
      <NextStep
        title={words.firstOpening}
        action={{ href: `${here}/jobaabninger/ny`, label: words.addOpening }}
      >
        <p>{words.firstOpeningText}</p>
      </NextStep>
    );
  }
  return null;
}

function Aside({
  view: { card, placements, standIn },
  today,
  texts,
  lang,
}: Omit<WorkplacePageProps, 'facts'>) {
  const words = texts.companies.page;
  const staff = placements !== null;
  const consultant = card.consultantName && (
    <ConsultantCard own={!staff} {...{ card, standIn, today, texts, lang }} />
  );
  const contact = (
    <ContactCard
      kicker={words.contact}
      name={card.contactName}
      phone={card.contactPhone ?? undefined}
      mail={card.contactEmail ?? undefined}
    >
      <p>{words.prefers(texts.companies.channels[card.contactChannel])}</p>
    </ContactCard>
  );
  return (
    <>
      {staff ? contact : consultant}
      {staff ? consultant || <p>{words.noConsultant}</p> : contact}
      <p>
        <a href={`/arbejdssteder/${card.id}/dialog`}>{texts.conversations.start.link}</a>
      </p>
      {card.about && (
        <Card title={words.about}>
          <Quote>{card.about}</Quote>
        </Card>
      )}
    </>
  );
}

function Facts({ view: { card, placements }, texts }: { view: WorkplaceView; texts: Texts }) {
  const words = texts.companies.page;
  return (
    <Section title={words.facts}>
      <SummaryList
        rows={[
          { label: words.address, value: `${card.address}, ${card.postalCode} ${card.place ?? ''}`.trim() },
          { label: words.industry, value: texts.matching.industries[card.industry] },
          {
            label: words.company,
            value: <a href={`/virksomheder/${card.companyId}`}>{card.companyName}</a>,
          },
          { label: words.cvr, value: card.cvr },
          { label: words.pNumber, value: card.pNumber },
          ...(placements ? [{ label: words.employees, value: card.employees }] : []),
        ]}
      />
    </Section>
  );
}
