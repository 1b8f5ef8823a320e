import {
  ButtonLink,
  ButtonRow,
  Card,
  Form,
  formatDate,
  Heading,
  type Lang,
  Quote,
  Section,
  StatusTag,
  SubmitButton,
  SummaryList,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { Visit, VisitedTask } from '../visit-queries.ts';

export interface VisitPageProps {
  visit: Visit;
  tasks: readonly VisitedTask[];
  thanks: number;
  mayWrite: boolean;
  /** Whether this person makes small jobs of tasks. */
  mayCarve: boolean;
  today: Temporal.PlainDate;
  texts: Texts;
  lang: Lang;
}

export function VisitPage(props: VisitPageProps) {
  const { visit, tasks, thanks, mayWrite, mayCarve, today, texts, lang } = props;
  const loose = tasks.filter(({ closed, openingId }) => !closed && !openingId);
  const words = texts.visits.page;
  return (
    <>
      <Heading
        kicker={words.by(visit.visitorName, formatDate(visit.visitedOn, lang, today))}
        aside={mayWrite && <ButtonLink href={`/besoeg/${visit.id}/ret`}>{words.change}</ButtonLink>}
      >
        {words.title(visit.workplaceName)}
      </Heading>
      {visit.nextStep && <NextStepPart {...{ visit, mayWrite, today, texts, lang }} />}
      <Section title={words.tasks}>
        {tasks.length === 0 ? (
          <p>{words.noTasks}</p>
        ) : (
          <div class="ff-stack">
            {tasks.map((task) => (
              <TaskCard key={task.id} {...{ task, visit, mayWrite, texts }} />
            ))}
          </div>
        )}
        {mayCarve && loose.length > 0 && (
          <>
            <p>{words.carveLead}</p>
            <ButtonRow>
              <ButtonLink href={`/arbejdssteder/${visit.workplaceId}/smaajob`}>
                {texts.smallJobs.carve.link}
              </ButtonLink>
            </ButtonRow>
          </>
        )}
      </Section>
      <Said visit={visit} texts={texts} />
      {visit.sharedNote && (
        <Section title={words.shared} lead={words.thanks(thanks) || undefined}>
          <Quote by={visit.visitorName}>{visit.sharedNote}</Quote>
        </Section>
      )}
      <p>
        <a href={`/arbejdssteder/${visit.workplaceId}`}>{words.workplace}</a>
      </p>
    </>
  );
}

function NextStepPart({
  visit,
  mayWrite,
  today,
  texts,
  lang,
}: Omit<VisitPageProps, 'tasks' | 'thanks' | 'mayCarve'>) {
  const words = texts.visits.page;
  const done = visit.nextStepDoneAt !== null;
  return (
    <Card
      kicker={words.agreed}
      title={visit.nextStep!}
      tags={
        done ? (
          <StatusTag tone="success">{words.done}</StatusTag>
        ) : (
          visit.nextStepOn && (
            <StatusTag tone={Temporal.PlainDate.compare(visit.nextStepOn, today) < 0 ? 'warning' : 'neutral'}>
              {words.until(formatDate(visit.nextStepOn, lang, today))}
            </StatusTag>
          )
        )
      }
      footer={
        !done &&
        mayWrite && (
          <Form action={`/besoeg/${visit.id}/naeste-skridt`} inline>
            <SubmitButton>{words.markDone}</SubmitButton>
          </Form>
        )
      }
    />
  );
}

function Said({ visit, texts }: Pick<VisitPageProps, 'visit' | 'texts'>) {
  const words = texts.visits.page;
  const rows = [
    { label: words.hurts, value: visit.hurts },
    { label: words.undone, value: visit.undone },
    { label: words.busy, value: visit.busyMonths.map((month) => texts.visits.months[month - 1]).join(', ') },
    { label: words.spokeWith, value: visit.spokeWith },
  ].filter(({ value }) => value);
  return (
    <Section title={words.said}>
      {rows.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <SummaryList
          rows={rows.map(({ label, value }) => ({ label, value: <span class="ff-lines">{value}</span> }))}
        />
      )}
    </Section>
  );
}

/** What was seen, and the way from there: tip, suggestion, opening, placement. */
function TaskCard({
  task,
  visit,
  mayWrite,
  texts,
}: Pick<VisitPageProps, 'visit' | 'mayWrite' | 'texts'> & { task: VisitedTask }) {
  const words = texts.visits.page;
  const facts = [
    { label: words.rhythm, value: task.rhythm },
    { label: words.doneBy, value: task.doneBy },
    { label: words.adaptable, value: task.adaptable },
  ].filter(({ value }) => value);
  return (
    <Card
      level={3}
      title={task.title}
      kicker={words.hours(task.minutesPerWeek)}
      tags={task.closed && <StatusTag>{words.closed}</StatusTag>}
      footer={
        mayWrite &&
        !task.closed &&
        !task.openingId && (
          <ButtonRow>
            <ButtonLink
              href={`/arbejdssteder/${visit.workplaceId}/jobaabninger/ny`}
              label={`${words.makeOpening}: ${task.title}`}
            >
              {words.makeOpening}
            </ButtonLink>
          </ButtonRow>
        )
      }
    >
      <SummaryList
        rows={[
          ...facts,
          {
            label: words.steps.tips,
            value: words.tips(task.citizens, task.caseworkers),
          },
          {
            label: words.steps.opening,
            value: task.openingId ? (
              <a href={`/jobaabninger/${task.openingId}`} aria-label={`${words.seeOpening}: ${task.title}`}>
                {words.seeOpening}
              </a>
            ) : (
              words.noOpening
            ),
          },
          ...(task.openingId
            ? [
                { label: words.steps.suggested, value: words.suggested(task.suggested) },
                { label: words.steps.placed, value: words.placed(task.placed) },
              ]
            : []),
        ]}
      />
    </Card>
  );
}
