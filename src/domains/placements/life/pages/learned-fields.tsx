import { CheckboxGroup, Details, type FormState, Section, Select, TextArea } from '#design/index.ts';
import { DIMENSIONS } from '#domains/matching/index.ts';
import type { Texts } from '#locales/index.ts';
import { learnedRows } from '../learned-form.ts';

interface Props {
  texts: Texts;
  form: FormState;
}

function LearnedRow({ row, texts, form }: Props & { row: number }) {
  const words = texts.placementLife.learned;
  return (
    <fieldset class="ff-learned">
      <legend class="form-label">{words.row(row)}</legend>
      <Select
        form={form}
        name={`dimension${row}`}
        label={words.dimension}
        optional
        empty={words.nothing}
        options={DIMENSIONS.map((value) => ({ value, label: texts.matching.dimensions[value].name }))}
      />
      <Select
        form={form}
        name={`level${row}`}
        label={words.level}
        optional
        empty={words.nothing}
        options={words.levels.map((label, value) => ({ value: String(value), label }))}
      />
      <CheckboxGroup
        form={form}
        name={`firm${row}`}
        label={words.firm}
        labelHidden
        optional
        options={[{ value: 'ja', label: words.firm }]}
      />
    </fieldset>
  );
}

/** What the placement taught: in words, and as needs the next suggestion will build on. */
export function LearnedFields({ texts, form, required }: Props & { required: boolean }) {
  const words = texts.placementLife.learned;
  const [first, ...more] = learnedRows;
  const filled = (row: number) => Boolean(form.values[`dimension${row}`] || form.values[`level${row}`]);
  return (
    <>
      <TextArea
        form={form}
        name="learning"
        label={words.learning}
        hint={words.learningHint}
        rows={3}
        maxLength={1000}
        optional={!required}
      />
      <Section title={words.title} lead={words.lead}>
        <LearnedRow row={first} texts={texts} form={form} />
        <Details summary={words.more} open={more.some(filled)}>
          {more.map((row) => (
            <LearnedRow key={row} row={row} texts={texts} form={form} />
          ))}
        </Details>
        <Details summary={words.whatLevelsMean}>
          <dl>
            {DIMENSIONS.map((dimension) => (
              <div key={dimension}>
                <dt>
                  <strong>{texts.matching.dimensions[dimension].name}</strong>
                </dt>
                {texts.matching.dimensions[dimension].need.map((need, level) => (
                  <dd key={need}>
                    {words.levels[level]}: {need}
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        </Details>
      </Section>
    </>
  );
}
