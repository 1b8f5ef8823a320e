import { type FormState, RadioGroup } from '#design/index.ts';
import { type Dimension, LEVELS } from '#domains/matching/index.ts';
import type { Texts } from '#locales/index.ts';

/** Four levels in plain words, each with its example, and whether it is a firm limit. */
export function DimensionFields({
  dimension,
  form,
  texts,
}: {
  dimension: Dimension;
  form: FormState;
  texts: Texts;
}) {
  const words = texts.citizens.needs.questions.dimension;
  const levels = texts.matching.dimensions[dimension].need;
  return (
    <>
      <RadioGroup
        form={form}
        name="level"
        label={words.level}
        options={LEVELS.map((level) => ({ value: String(level), label: levels[level] }))}
      />
      <RadioGroup
        form={form}
        name="firm"
        label={words.firm}
        options={[
          { value: 'yes', label: words.firmYes, hint: words.firmYesHint },
          { value: 'no', label: words.firmNo, hint: words.firmNoHint },
        ]}
      />
    </>
  );
}
