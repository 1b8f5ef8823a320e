import { Details, errorsOf, type FormState, fieldValue, Section, Select } from '#design/index.ts';
import { DIMENSION_GROUPS, type Dimension, type DimensionGroup, LEVELS } from '#domains/matching/index.ts';
import type { Texts } from '#locales/index.ts';
import { levelField, lowersField, USUAL_DIMENSIONS } from '../demand-fields.ts';

interface PartProps {
  form: FormState;
  texts: Texts;
}

const isUsual = (dimension: Dimension) => (USUAL_DIMENSIONS as readonly Dimension[]).includes(dimension);

/** Six to begin with, the rest folded together by group: nobody has to answer what does not matter. */
export function DemandFields({ form, texts }: PartProps) {
  const words = texts.openings.demands;
  return (
    <>
      <Section title={words.usual} lead={words.usualLead}>
        {USUAL_DIMENSIONS.map((dimension) => (
          <DemandField key={dimension} dimension={dimension} form={form} texts={texts} />
        ))}
      </Section>
      <Section title={words.more} lead={words.moreLead}>
        {(Object.keys(DIMENSION_GROUPS) as DimensionGroup[]).map((group) => (
          <Group key={group} group={group} form={form} texts={texts} />
        ))}
      </Section>
    </>
  );
}

function Group({ group, form, texts }: PartProps & { group: DimensionGroup }) {
  const dimensions = DIMENSION_GROUPS[group].filter((dimension) => !isUsual(dimension));
  const answered = dimensions.filter((dimension) => fieldValue(form, levelField(dimension)) !== '').length;
  const wrong = dimensions.some(
    (dimension) => errorsOf(form, levelField(dimension), lowersField(dimension)).length > 0,
  );
  return (
    <Details summary={texts.openings.demands.group(texts.matching.groups[group], answered)} open={wrong}>
      {dimensions.map((dimension) => (
        <DemandField key={dimension} dimension={dimension} form={form} texts={texts} />
      ))}
    </Details>
  );
}

/** One dimension: how it is, and what it can become. */
function DemandField({ dimension, form, texts }: PartProps & { dimension: Dimension }) {
  const words = texts.openings.demands;
  const { name, ask, demand } = texts.matching.dimensions[dimension];
  const option = (level: (typeof LEVELS)[number]) => ({ value: String(level), label: demand[level] });
  return (
    <fieldset class="ff-demand">
      <legend class="form-label">{name}</legend>
      <span class="form-hint">{ask}</span>
      <Select
        form={form}
        name={levelField(dimension)}
        label={words.level}
        options={LEVELS.map(option)}
        empty={words.unknown}
        width="xl"
        optional
      />
      <Select
        form={form}
        name={lowersField(dimension)}
        label={words.lowersTo}
        options={LEVELS.slice(0, -1).map(option)}
        empty={words.cannot}
        width="xl"
        optional
      />
    </fieldset>
  );
}
