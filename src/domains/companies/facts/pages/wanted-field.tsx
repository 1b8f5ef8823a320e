import { EMPTY_FORM, Select } from '#design/index.ts';
import { DIMENSIONS } from '#domains/matching/index.ts';
import type { Texts } from '#locales/index.ts';
import { FACT_KINDS, wordOf } from '../fact-kinds.ts';

/** What the workplace must be able to do, and with which need it must have experience; both is one search. */
export function WantedField({ wanted, texts }: { wanted: readonly string[]; texts: Texts }) {
  const words = texts.portfolio.facts;
  const kinds = FACT_KINDS.filter((kind) => kind !== 'experience').map((kind) => ({
    value: wordOf({ kind, dimension: null }),
    label: words.kinds[kind],
  }));
  const experience = DIMENSIONS.map((dimension) => ({
    value: wordOf({ kind: 'experience', dimension }),
    label: texts.matching.dimensions[dimension].name,
  }));
  const chosenOf = (options: readonly { value: string }[]) => ({
    ...EMPTY_FORM,
    values: { kan: wanted.find((word) => options.some(({ value }) => value === word)) ?? '' },
  });
  return (
    <>
      <Select
        form={chosenOf(kinds)}
        name="kan"
        label={words.filter}
        options={kinds}
        empty={words.filterAny}
        width="m"
        optional
      />
      <Select
        form={chosenOf(experience)}
        name="kan"
        id="erfaring"
        label={words.kinds.experience}
        options={experience}
        empty={words.filterAny}
        width="m"
        optional
      />
    </>
  );
}
