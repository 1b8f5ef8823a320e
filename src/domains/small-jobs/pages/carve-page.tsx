import {
  Button,
  ButtonRow,
  EmptyState,
  ErrorSummary,
  Form,
  type FormState,
  Heading,
  OnBehalfField,
  Section,
  SubmitButton,
} from '#design/index.ts';
import { newId } from '#platform/id.ts';
import type { PlaceWithTasks } from '../loose-tasks-queries.ts';
import { CombinedDemands, JobFields, type Look, TaskChoice } from './job-parts.tsx';
import { type CouldHold, WhoCould } from './who-could-part.tsx';

/** A workplace's tasks, put together into a job for whoever it fits. */
export function CarvePage({
  place,
  chosen,
  could,
  form,
  ...look
}: Look & {
  place: PlaceWithTasks;
  chosen: readonly string[];
  could: readonly CouldHold[];
  form: FormState;
}) {
  const words = look.texts.smallJobs.carve;
  const here = `/arbejdssteder/${place.id}`;
  const tasks = place.tasks.filter(({ id }) => chosen.includes(id));
  return (
    <>
      <ErrorSummary form={form} />
      <Heading kicker={place.name} lead={words.lead}>
        {words.title}
      </Heading>
      {place.tasks.length === 0 ? (
        <EmptyState title={words.noTasks} action={{ href: `${here}/opgaver/ny`, label: words.addTask }}>
          {words.noTasksText}
        </EmptyState>
      ) : (
        <form action={`${here}/smaajob`} method="get">
          <TaskChoice tasks={place.tasks} chosen={chosen} {...look} />
          <ButtonRow>
            <Button type="submit" variant={tasks.length === 0 ? 'primary' : 'secondary'}>
              {words.sum}
            </Button>
          </ButtonRow>
        </form>
      )}
      {tasks.length > 0 && (
        <Section title={words.demands} id="jobbet">
          <CombinedDemands tasks={tasks} {...look} />
        </Section>
      )}
      {place.tasks.length > 0 && (
        <WhoCould
          could={could}
          ofThese={tasks.length > 0}
          allOffered={place.tasks.every(({ offered }) => offered)}
          {...look}
        />
      )}
      {tasks.length > 0 && (
        <Section title={words.jobTitle} lead={words.offerLead}>
          <Form action={`${here}/smaajob`} formId={newId()}>
            <JobFields form={form} tasks={tasks} {...look} />
            <OnBehalfField form={form} personName={place.contactName} />
            <ButtonRow>
              <SubmitButton>{words.offer}</SubmitButton>
            </ButtonRow>
          </Form>
          <p class="ff-muted">{words.forPerson}</p>
        </Section>
      )}
    </>
  );
}
