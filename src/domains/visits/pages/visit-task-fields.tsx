import {
  Button,
  Details,
  type FormState,
  fieldId,
  fieldValue,
  HoursField,
  Select,
  TextArea,
  TextField,
} from '#design/index.ts';
import { DIMENSIONS, type Dimension, LEVELS } from '#domains/matching/index.ts';
import { USUAL_DIMENSIONS } from '#domains/openings/index.ts';
import type { Texts } from '#locales/index.ts';
import { taskField } from '../visit-fields.ts';
import { easesField, levelField } from '../visit-form.ts';

interface TaskFieldsProps {
  /** `__` in the mould a browser with scripts makes new ones from. */
  index: number | '__';
  /** As counted on the page. */
  number: number;
  form: FormState;
  texts: Texts;
}

const others = DIMENSIONS.filter((one) => !(USUAL_DIMENSIONS as readonly Dimension[]).includes(one));

/** One spotted task. All but its name and hours may wait. */
export function VisitTaskFields({ index, number, form, texts }: TaskFieldsProps) {
  const words = texts.visits.form;
  const name = (field: string) => taskField(index, field);
  const answered = (dimensions: readonly Dimension[]) =>
    dimensions.some((dimension) => fieldValue(form, name(levelField(dimension))) !== '');
  const demands = (dimensions: readonly Dimension[]) =>
    dimensions.map((dimension) => <DemandFields key={dimension} {...{ dimension, index, form, texts }} />);
  return (
    <fieldset class="ff-visit-task" data-visit-task>
      <legend class="form-label">
        {words.task} <span data-visit-number>{number}</span>
      </legend>
      <TextField
        form={form}
        name={name('title')}
        label={words.taskTitle}
        hint={words.taskTitleHint}
        width="xl"
        autocomplete="off"
      />
      <HoursField form={form} name={name('minutesPerWeek')} label={words.hours} hint={words.hoursHint} />
      <TextField
        form={form}
        name={name('rhythm')}
        label={words.rhythm}
        hint={words.rhythmHint}
        width="xl"
        autocomplete="off"
        optional
      />
      <TextField
        form={form}
        name={name('doneBy')}
        label={words.doneBy}
        hint={words.doneByHint}
        width="xl"
        autocomplete="off"
        optional
      />
      <Details summary={words.demands} open={answered(DIMENSIONS)}>
        <p>{words.demandsLead}</p>
        {demands(USUAL_DIMENSIONS)}
        <Details summary={words.moreDemands} open={answered(others)}>
          {demands(others)}
        </Details>
      </Details>
      <TextArea
        form={form}
        name={name('adaptable')}
        label={words.adaptable}
        hint={words.adaptableHint}
        rows={2}
        optional
      />
      <Button variant="tertiary" name="remove" value={String(index)} label={words.removeNumber(number)}>
        {words.removeTask}
      </Button>
    </fieldset>
  );
}

/** How it is, in the words all share, and whether it can be taken a step down. */
function DemandFields({
  dimension,
  index,
  form,
  texts,
}: Omit<TaskFieldsProps, 'number'> & { dimension: Dimension }) {
  const { name, demand } = texts.matching.dimensions[dimension];
  const eases = taskField(index, easesField(dimension));
  const words = texts.visits.form;
  return (
    <div class="ff-visit-demand">
      <Select
        form={form}
        name={taskField(index, levelField(dimension))}
        label={name}
        options={LEVELS.map((level) => ({ value: String(level), label: demand[level] }))}
        empty={texts.openings.demands.unknown}
        width="xl"
        optional
      />
      <div class="form-group-checkbox">
        <input
          type="checkbox"
          class="form-checkbox"
          id={fieldId(eases)}
          name={eases}
          value="1"
          checked={fieldValue(form, eases) !== ''}
        />
        <label class="form-label" for={fieldId(eases)}>
          {words.eases}
          <span class="sr-only">: {name}</span>
        </label>
      </div>
    </div>
  );
}
