import type { ComponentChildren } from 'preact';
import {
  assetUrl,
  Button,
  ButtonRow,
  CheckboxGroup,
  DateField,
  EMPTY_FORM,
  ErrorSummary,
  Form,
  type FormState,
  Heading,
  Section,
  SubmitButton,
  TextArea,
  TextField,
} from '#design/index.ts';
import { ApproachField } from '#domains/companies/index.ts';
import type { Texts } from '#locales/index.ts';
import { INCLUDES } from '../includes.ts';
import { mostTasks, taskIndexes } from '../visit-fields.ts';
import { VisitTaskFields } from './visit-task-fields.tsx';

interface VisitFieldsProps {
  form: FormState;
  /** How many empty tasks stand ready when none is written. */
  ready: number;
  written?: ComponentChildren;
  texts: Texts;
}

/** In the order of the talk: what hurts, what lies undone, and only then what we might do. */
function VisitFields({ form, ready, written, texts }: VisitFieldsProps) {
  const words = texts.visits.form;
  const typed = taskIndexes(form.values);
  const indexes = typed.length > 0 ? typed : Array.from({ length: ready }, (_, index) => index);
  const long = { form, rows: 3, maxLength: 2000, optional: true };
  return (
    <>
      <Section title={words.listen}>
        <TextArea {...long} name="hurts" label={words.hurts} hint={words.hurtsHint} />
        <TextArea {...long} name="undone" label={words.undone} hint={words.undoneHint} />
        <TextField
          form={form}
          name="spokeWith"
          label={words.spokeWith}
          hint={words.spokeWithHint}
          width="xl"
          autocomplete="off"
          optional
        />
        <div class="ff-visit-months">
          <CheckboxGroup
            form={form}
            name="busyMonths"
            label={words.busyMonths}
            options={texts.visits.months.map((label, index) => ({ value: String(index + 1), label }))}
            inline
            optional
          />
        </div>
        <DateField form={form} name="visitedOn" label={words.visitedOn} />
      </Section>
      <Section title={words.tasks} lead={words.tasksLead}>
        {written}
        <div data-visit-tasks data-most={mostTasks}>
          {indexes.map((index, position) => (
            <VisitTaskFields key={index} index={index} number={position + 1} form={form} texts={texts} />
          ))}
        </div>
        {indexes.length < mostTasks ? (
          <Button name="add" value="task">
            {words.addTask}
          </Button>
        ) : (
          <p>{words.mostTasks}</p>
        )}
      </Section>
      <Section title={words.agreed}>
        <TextArea
          {...long}
          name="nextStep"
          label={words.nextStep}
          hint={words.nextStepHint}
          rows={2}
          maxLength={500}
        />
        <DateField form={form} name="nextStepOn" label={words.nextStepOn} optional />
        <CheckboxGroup
          form={form}
          name="includes"
          label={words.includes}
          hint={words.includesHint}
          options={INCLUDES.map((value) => ({ value, label: texts.visits.includes[value] }))}
          optional
        />
        <TextArea {...long} name="sharedNote" label={words.sharedNote} hint={words.sharedNoteHint} />
      </Section>
    </>
  );
}

/** Enter in a field saves: the first button of a form is the one it presses, and that must not be “remove”. */
const FirstButton = () => <button type="submit" class="sr-only" tabIndex={-1} aria-hidden="true" />;

export interface NewVisitPageProps {
  workplace: { id: string; name: string; where: string; advertisingProtected: boolean };
  /** Whose phone this is: the local copy is only ever theirs. */
  owner: string;
  form: FormState;
  formId: string;
  /** The page answers a form that was sent, so what it shows is newer than the phone's copy. */
  answered: boolean;
  draft: { savedAt: Temporal.Instant; when: string } | null;
  texts: Texts;
}

export function NewVisitPage({ workplace, owner, form, formId, answered, draft, texts }: NewVisitPageProps) {
  const { form: words, state } = texts.visits;
  return (
    <>
      <ErrorSummary form={form} />
      <Heading kicker={workplace.where} lead={words.lead}>
        {words.title(workplace.name)}
      </Heading>
      <div
        data-visit={workplace.id}
        data-owner={owner}
        data-place={workplace.name}
        data-answered={answered ? '' : undefined}
        data-draft-saved={draft?.savedAt.toString()}
        data-words={JSON.stringify(state)}
      >
        <p class="ff-visit-state" role="status" data-visit-state>
          {draft && state.fetched(draft.when)}
        </p>
        <Form action={`/besoeg/nyt?arbejdssted=${workplace.id}`} formId={formId}>
          <FirstButton />
          <ApproachField company={workplace} form={form} texts={texts} />
          <VisitFields form={form} ready={1} texts={texts} />
          <ButtonRow>
            <SubmitButton>{words.save}</SubmitButton>
            <Button name="draft" value="1">
              {words.draft}
            </Button>
          </ButtonRow>
        </Form>
      </div>
      <TaskMould texts={texts} />
      <script type="module" src={assetUrl('visit-form.js')} />
    </>
  );
}

/** Outside the form, so that nothing in it is ever sent. */
const TaskMould = ({ texts }: { texts: Texts }) => (
  <template data-visit-mould>
    <VisitTaskFields index="__" number={0} form={EMPTY_FORM} texts={texts} />
  </template>
);

export interface ChangeVisitPageProps {
  visit: { id: string; version: number; workplaceId: string; workplaceName: string };
  form: FormState;
  written: readonly { id: string; title: string }[];
  texts: Texts;
}

export function ChangeVisitPage({ visit, form, written, texts }: ChangeVisitPageProps) {
  const words = texts.visits.form;
  return (
    <>
      <ErrorSummary form={form} />
      <Heading kicker={visit.workplaceName}>{words.changeTitle}</Heading>
      <Form action={`/besoeg/${visit.id}/ret`} formId={crypto.randomUUID()} version={visit.version}>
        <FirstButton />
        <VisitFields
          form={form}
          ready={0}
          written={
            written.length > 0 && (
              <>
                <h3>{words.writtenTasks}</h3>
                <p>{words.writtenTasksLead}</p>
                <ul>
                  {written.map(({ id, title }) => (
                    <li key={id}>
                      <a href={`/arbejdssteder/${visit.workplaceId}/opgaver/${id}`}>{title}</a>
                    </li>
                  ))}
                </ul>
              </>
            )
          }
          texts={texts}
        />
        <ButtonRow>
          <SubmitButton>{words.save}</SubmitButton>
        </ButtonRow>
      </Form>
    </>
  );
}
