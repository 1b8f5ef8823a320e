import {
  Button,
  ButtonRow,
  Details,
  EmptyState,
  ErrorSummary,
  Form,
  type FormState,
  formatHours,
  Heading,
  Message,
  Section,
  SubmitButton,
  TextArea,
  WithAside,
} from '#design/index.ts';
import { FitExplanation } from '#domains/matching/index.ts';
import type { Span } from '#domains/work-chain/index.ts';
import { WorkChain, workOf } from '#domains/work-chain/index.ts';
import { newId } from '#platform/id.ts';
import type { Job, Proposal } from '../propose.ts';
import type { WhyNotMore } from '../why-not-more.ts';
import { CombinedDemands, JobFields, type Look, TaskChoice } from './job-parts.tsx';
import { Others } from './other-places.tsx';
import { OtherSets, TasksOf, TheSet } from './set-parts.tsx';

export interface ForPersonProps extends Look {
  citizen: { id: string; name: string };
  today: Temporal.PlainDate;
  spans: readonly Span[];
  /** Null when the needs are not told. */
  told: {
    /** What the form is about; null when nothing is chosen or nothing fits. */
    chosen: Job | null;
    /** The place's other tasks, and why they are not part of it. */
    leftOut: readonly { task: { title: string }; because: WhyNotMore }[];
    /** Other good sets at the same place, the best first. */
    otherSets: readonly Proposal[];
    /** Why what was asked for is not there. */
    missing: 'gone' | 'does-not-fit' | null;
    others: readonly Proposal[];
    form: FormState;
  } | null;
}

export function ForPersonPage(props: ForPersonProps) {
  const { citizen, told, spans, today, ...look } = props;
  const { texts, lang } = look;
  const words = texts.smallJobs.person;
  const work = workOf(spans, today);
  const canChoose = told !== null && told.chosen === null && told.others.length > 0;
  return (
    <>
      {told && <ErrorSummary form={told.form} />}
      <Heading lead={canChoose ? words.lead(citizen.name) : undefined}>{words.title(citizen.name)}</Heading>
      {work.length > 0 && (
        <Section title={texts.workChain.title}>
          <WorkChain work={work} today={today} texts={texts} lang={lang} />
        </Section>
      )}
      {told ? (
        <>
          {told.missing && (
            <Message tone="warning" title={told.missing === 'gone' ? words.taskGone : words.whyNotTitle}>
              {told.missing === 'does-not-fit' && <p>{words.whyNot}</p>}
            </Message>
          )}
          {told.chosen && <Chosen {...look} citizen={citizen} told={told} chosen={told.chosen} />}
          <Others {...props} />
        </>
      ) : (
        <EmptyState
          title={words.needsFirst}
          action={{ href: `/borgere/${citizen.id}/behov`, label: words.askNeeds }}
        >
          {words.needsFirstText}
        </EmptyState>
      )}
    </>
  );
}

type Told = NonNullable<ForPersonProps['told']>;

function Chosen({
  citizen,
  told: { form, leftOut, otherSets },
  chosen,
  ...look
}: Look & { citizen: ForPersonProps['citizen']; told: Told; chosen: Job }) {
  const { texts, lang } = look;
  const words = texts.smallJobs.person;
  const here = `/borgere/${citizen.id}/smaajob`;
  const { place, tasks, minutes, match, vacancy } = chosen;
  return (
    <WithAside
      aside={
        <>
          <TheSet job={chosen} leftOut={leftOut} {...look} />
          {match.fits && (
            <Section title={words.why}>
              <FitExplanation fit={match} vacancy={vacancy} title={vacancy.title} texts={texts} />
            </Section>
          )}
          <Details summary={texts.smallJobs.carve.demands}>
            <CombinedDemands tasks={tasks} {...look} />
          </Details>
        </>
      }
    >
      <Section title={words.formTitle} lead={words.formLead(formatHours(minutes, lang), place.name)}>
        <TasksOf tasks={tasks} {...look} />
        <Form action={here} formId={newId()}>
          <JobFields form={form} tasks={tasks} {...look} />
          <TextArea
            form={form}
            name="note"
            label={words.note(citizen.name)}
            rows={3}
            maxLength={1000}
            optional
          />
          <p>{words.sendLead}</p>
          <ButtonRow>
            <SubmitButton>{words.send(citizen.name)}</SubmitButton>
          </ButtonRow>
        </Form>
        {place.tasks.length > 1 && (
          <Details summary={texts.smallJobs.carve.change}>
            <form action={here} method="get">
              <TaskChoice tasks={place.tasks} chosen={tasks.map(({ id }) => id)} {...look} />
              <Button type="submit">{texts.smallJobs.carve.sum}</Button>
            </form>
          </Details>
        )}
      </Section>
      {otherSets.length > 0 && (
        <Section title={words.otherSets} lead={words.otherSetsLead}>
          <OtherSets citizen={citizen} sets={otherSets} {...look} />
        </Section>
      )}
    </WithAside>
  );
}
