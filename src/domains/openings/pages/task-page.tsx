import {
  ButtonLink,
  ButtonRow,
  ErrorSummary,
  Form,
  type FormState,
  Heading,
  HoursField,
  Message,
  OnBehalfField,
  Section,
  SubmitButton,
  TextArea,
  TextField,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { newId } from '#platform/id.ts';
import type { TaskFits } from '../task-fits.ts';
import { DemandFields } from './demand-fields.tsx';
import { TaskWhenFields } from './task-when-fields.tsx';

export interface TaskPageProps {
  workplaceId: string;
  workplaceName: string;
  /** Null for a new one. */
  task: { id: string; title: string; version: number } | null;
  form: FormState;
  /** Staff only. */
  fits: TaskFits | null;
  /** What the trade was read as; undefined when there is none, null when it is read as no one job. */
  readAs: string | null | undefined;
  /** Whose act it is when staff writes it; null when they write it themselves. */
  behalfOf: string | null;
  texts: Texts;
}

export function TaskPage({
  workplaceId,
  workplaceName,
  task,
  form,
  fits,
  readAs,
  behalfOf,
  texts,
}: TaskPageProps) {
  const words = texts.openings.task;
  const workplace = `/arbejdssteder/${workplaceId}`;
  const here = `${workplace}/opgaver/${task?.id ?? 'ny'}`;
  return (
    <>
      <ErrorSummary form={form} />
      <Heading kicker={workplaceName} lead={task ? undefined : words.lead}>
        {task?.title ?? words.newTitle}
      </Heading>
      {fits && fits.citizens > 0 && (
        <Message tone="info">{texts.visits.page.tips(fits.citizens, fits.caseworkers)}</Message>
      )}
      <Form action={here} formId={newId()} version={task?.version}>
        <Section title={words.what}>
          <TextField
            form={form}
            name="title"
            label={words.title}
            hint={words.titleHint}
            width="xl"
            autocomplete="off"
          />
          <HoursField form={form} name="minutesPerWeek" label={words.hours} />
          <TextField
            form={form}
            name="occupation"
            label={words.occupation}
            hint={words.occupationHint}
            autocomplete="off"
            optional
          />
          <ReadAs readAs={readAs} href={`${here}/fag`} texts={texts} />
          <TextArea
            form={form}
            name="description"
            label={words.description}
            rows={3}
            maxLength={2000}
            optional
          />
        </Section>
        <TaskWhenFields form={form} texts={texts} />
        <DemandFields form={form} texts={texts} />
        {behalfOf && <OnBehalfField form={form} personName={behalfOf} />}
        <ButtonRow>
          <SubmitButton>{words.save}</SubmitButton>
          <ButtonLink href={workplace} variant="tertiary">
            {texts.common.cancel}
          </ButtonLink>
          {task && (
            <ButtonLink href={`${here}/luk`} variant="tertiary">
              {words.close}
            </ButtonLink>
          )}
        </ButtonRow>
      </Form>
    </>
  );
}

function ReadAs({ readAs, href, texts }: Pick<TaskPageProps, 'readAs' | 'texts'> & { href: string }) {
  if (readAs === undefined) return null;
  const words = texts.occupations.task;
  return (
    <p class="ff-muted">
      {readAs === null ? words.notRead : words.readAs(readAs)} <a href={href}>{words.correct}</a>
    </p>
  );
}

export interface CloseTaskPageProps {
  workplaceId: string;
  task: { id: string; title: string };
  /** Open openings made of it. */
  usedBy: readonly { id: string; title: string }[];
  form: FormState;
  behalfOf: string | null;
  texts: Texts;
}

export function CloseTaskPage({ workplaceId, task, usedBy, form, behalfOf, texts }: CloseTaskPageProps) {
  const words = texts.openings.task;
  const here = `/arbejdssteder/${workplaceId}/opgaver/${task.id}`;
  return (
    <>
      <ErrorSummary form={form} />
      <Heading kicker={task.title} lead={usedBy.length === 0 ? words.closeText : undefined}>
        {words.closeTitle}
      </Heading>
      {usedBy.length > 0 ? (
        <Message tone="warning" title={words.usedBy}>
          <p>{words.usedByText(usedBy.map((opening) => opening.title).join(', '))}</p>
          <ul>
            {usedBy.map((opening) => (
              <li key={opening.id}>
                <a href={`/jobaabninger/${opening.id}`}>{opening.title}</a>
              </li>
            ))}
          </ul>
        </Message>
      ) : (
        <Form action={`${here}/luk`} formId={newId()}>
          {behalfOf && <OnBehalfField form={form} personName={behalfOf} />}
          <ButtonRow>
            <SubmitButton variant="warning">{words.close}</SubmitButton>
            <ButtonLink href={here} variant="tertiary">
              {texts.common.cancel}
            </ButtonLink>
          </ButtonRow>
        </Form>
      )}
    </>
  );
}
