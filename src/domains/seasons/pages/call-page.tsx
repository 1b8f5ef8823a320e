import {
  ButtonRow,
  CheckboxGroup,
  DateField,
  ErrorSummary,
  Form,
  type FormState,
  formatHours,
  Grid,
  Heading,
  HoursField,
  type Lang,
  NumberField,
  OnBehalfField,
  SubmitButton,
  TextArea,
  TextField,
} from '#design/index.ts';
import type { TaskLine, WorkplaceCard } from '#domains/companies/index.ts';
import type { Texts } from '#locales/index.ts';
import { newId } from '#platform/id.ts';

interface CallPageProps {
  card: WorkplaceCard;
  tasks: readonly TaskLine[];
  form: FormState;
  staff: boolean;
  texts: Texts;
  lang: Lang;
}

/** "I need two for May": how many, from when, for how long, and what they do. */
export function CallPage({ card, tasks, form, staff, texts, lang }: CallPageProps) {
  const words = texts.seasons.call;
  return (
    <>
      <ErrorSummary form={form} />
      <Heading kicker={card.name} lead={staff ? words.leadStaff : words.lead}>
        {words.title}
      </Heading>
      <Form action={`/arbejdssteder/${card.id}/kald`} formId={newId()}>
        <NumberField form={form} name="people" label={words.people} />
        <Grid>
          <DateField form={form} name="starts" label={words.starts} />
          <DateField form={form} name="ends" label={words.ends} />
        </Grid>
        <HoursField form={form} name="minutesPerWeek" label={words.hours} />
        <CheckboxGroup
          form={form}
          name="mayStartLower"
          label={words.lower}
          labelHidden
          optional
          options={[{ value: 'yes', label: words.lower }]}
        />
        {tasks.length > 0 && (
          <CheckboxGroup
            form={form}
            name="taskIds"
            label={words.tasks}
            optional
            options={tasks.map(({ id, title, minutesPerWeek }) => ({
              value: id,
              label: title,
              hint: texts.openings.page.taskHours(formatHours(minutesPerWeek, lang)),
            }))}
          />
        )}
        <TextField
          form={form}
          name="what"
          label={tasks.length > 0 ? words.what : words.tasks}
          hint={words.whatHint}
          width="xl"
          optional={tasks.length > 0}
        />
        <TextArea form={form} name="note" label={words.note} rows={2} maxLength={1000} optional />
        {staff && <OnBehalfField form={form} personName={card.contactName} />}
        <ButtonRow>
          <SubmitButton>{words.send}</SubmitButton>
        </ButtonRow>
      </Form>
    </>
  );
}
