import { CheckboxGroup, Details, EMPTY_FORM } from '#design/index.ts';
import { DIMENSIONS } from '#domains/matching/index.ts';
import type { Texts } from '#locales/index.ts';
import { FACT_KINDS, wordOf } from '../fact-kinds.ts';

/** What the workplace must be able to do: every kind, and experience need by need. */
export function WantedField({ wanted, texts }: { wanted: readonly string[]; texts: Texts }) {
  const words = texts.portfolio.facts;
  const form = { ...EMPTY_FORM, values: { kan: [...wanted] } };
  const kinds = FACT_KINDS.filter((kind) => kind !== 'experience').map((kind) => ({
    value: wordOf({ kind, dimension: null }),
    label: words.kinds[kind],
  }));
  const experience = DIMENSIONS.map((dimension) => ({
    value: wordOf({ kind: 'experience', dimension }),
    label: words.filterExperience(texts.matching.dimensions[dimension].name.toLowerCase()),
  }));
  return (
    <Details summary={words.filterAny} open={wanted.length > 0}>
      <CheckboxGroup
        form={form}
        name="kan"
        label={words.filter}
        options={[...kinds, ...experience]}
        inline
        optional
      />
    </Details>
  );
}
