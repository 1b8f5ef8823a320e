import {
  ButtonLink,
  ButtonRow,
  CheckboxGroup,
  EmptyState,
  ErrorSummary,
  Form,
  type FormState,
  formatHours,
  Heading,
  type Lang,
  NumberField,
  OnBehalfField,
  RadioGroup,
  Section,
  SubmitButton,
  TextArea,
  TextField,
} from '#design/index.ts';
import type { TaskLine } from '#domains/companies/index.ts';
import { PERSPECTIVES } from '#domains/matching/index.ts';
import type { Texts } from '#locales/index.ts';
import { newId } from '#platform/id.ts';
import { LICENCES } from '../licence.ts';
import { SCHEMES } from '../scheme.ts';
import { HoursFields, WhenFields } from './opening-when-fields.tsx';

export interface OpeningFormPageProps {
  workplace: { id: string; name: string };
  /** Null for a new one. */
  opening: { id: string; title: string; version: number } | null;
  tasks: readonly Pick<TaskLine, 'id' | 'title' | 'minutesPerWeek'>[];
  form: FormState;
  behalfOf: string | null;
  texts: Texts;
  lang: Lang;
}

export function OpeningFormPage({
  workplace,
  opening,
  tasks,
  form,
  behalfOf,
  texts,
  lang,
}: OpeningFormPageProps) {
  const words = texts.openings.form;
  const back = opening ? `/jobaabninger/${opening.id}` : `/arbejdssteder/${workplace.id}`;
  const action = opening ? `${back}/ret` : `${back}/jobaabninger/ny`;
  return (
    <>
      <ErrorSummary form={form} />
      <Heading kicker={opening?.title ?? workplace.name} lead={opening ? undefined : words.lead}>
        {opening ? words.changeTitle : words.newTitle}
      </Heading>
      {tasks.length === 0 ? (
        <EmptyState
          title={words.needTaskTitle}
          action={{ href: `/arbejdssteder/${workplace.id}/opgaver/ny`, label: words.needTaskAction }}
        >
          {words.needTaskText}
        </EmptyState>
      ) : (
        <Form action={action} formId={newId()} version={opening?.version}>
          <OfferFields form={form} tasks={tasks} texts={texts} lang={lang} />
          <HoursFields form={form} texts={texts} />
          <WhenFields form={form} texts={texts} lang={lang} />
          <PersonFields form={form} texts={texts} />
          {behalfOf && <OnBehalfField form={form} personName={behalfOf} />}
          <ButtonRow>
            <SubmitButton>{words.save}</SubmitButton>
            <ButtonLink href={back} variant="tertiary">
              {texts.common.cancel}
            </ButtonLink>
          </ButtonRow>
        </Form>
      )}
    </>
  );
}

function OfferFields({
  form,
  tasks,
  texts,
  lang,
}: Pick<OpeningFormPageProps, 'form' | 'tasks' | 'texts' | 'lang'>) {
  const words = texts.openings.form;
  return (
    <>
      <CheckboxGroup
        form={form}
        name="taskIds"
        label={words.tasks}
        options={tasks.map((task) => ({
          value: task.id,
          label: task.title,
          hint: texts.openings.page.taskHours(formatHours(task.minutesPerWeek, lang)),
        }))}
      />
      <TextField
        form={form}
        name="title"
        label={words.title}
        hint={words.titleHint}
        width="xl"
        autocomplete="off"
      />
      <CheckboxGroup
        form={form}
        name="schemes"
        label={words.schemes}
        hint={words.schemesHint}
        options={SCHEMES.map((value) => ({
          value,
          label: texts.openings.schemes[value]!.name,
          hint: texts.openings.schemes[value]!.hint,
        }))}
      />
      <NumberField form={form} name="places" label={words.places} />
      <RadioGroup
        form={form}
        name="perspective"
        label={words.perspective}
        options={PERSPECTIVES.map((value) => ({ value, label: texts.openings.perspectives[value] }))}
      />
    </>
  );
}

function PersonFields({ form, texts }: Pick<OpeningFormPageProps, 'form' | 'texts'>) {
  const words = texts.openings.form;
  return (
    <Section title={words.person}>
      <CheckboxGroup
        form={form}
        name="licences"
        label={words.licences}
        options={LICENCES.map((value) => ({ value, label: texts.openings.licences[value]! }))}
        optional
      />
      <TextArea
        form={form}
        name="mustHave"
        label={words.mustHave}
        hint={words.competenceHint}
        rows={3}
        optional
      />
      <TextArea
        form={form}
        name="niceToHave"
        label={words.niceToHave}
        hint={words.competenceHint}
        rows={3}
        optional
      />
    </Section>
  );
}
