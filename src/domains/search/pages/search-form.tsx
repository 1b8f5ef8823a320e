import {
  ButtonLink,
  ButtonRow,
  CheckboxGroup,
  Details,
  type FormState,
  SearchForm,
  Select,
  SubmitButton,
  TextField,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { type Criteria, type Kind, RADII_KM, SORTS, UNSOCIAL_TIMES } from '../criteria.ts';
import { FACET_NEEDS, facetLevel, HOURS, MONTHS } from '../facet-bits.ts';
import type { FacetName } from '../facets.ts';
import { occupationName } from '../result-words.ts';
import type { Results } from '../search-documents.ts';

export const addressOf: Record<Kind, string> = {
  opening: '/markedsplads/job',
  profile: '/markedsplads/profiler',
};

interface Props {
  kind: Kind;
  criteria: Criteria;
  results: Pick<Results, 'facets' | 'rough'>;
  texts: Texts;
}

/** All of it in one form whose address is the search; the rarer choices folded away until one is used. */
export function CriteriaForm(props: Props) {
  const { kind, criteria, texts } = props;
  const words = texts.search;
  const own = kind === 'opening' ? words.openings : words.profiles;
  const form = formOf(criteria);
  const { text: _, sort: __, place: ___, radiusKm: ____, ...chosen } = criteria;
  return (
    <SearchForm action={addressOf[kind]} label={own.title}>
      <TextField
        form={form}
        name="q"
        label={own.text}
        hint={own.textHint}
        type="search"
        optional
        width="xl"
      />
      <TextField form={form} name="sted" label={words.place} optional width="m" />
      <Radius {...props} form={form} />
      <ButtonRow>
        <SubmitButton>{words.submit}</SubmitButton>
      </ButtonRow>
      <div class="ff-search-more">
        <Details summary={words.more} open={Object.keys(chosen).length > 0}>
          <div class="ff-grid ff-grid--2">
            <MoreSelects {...props} form={form} />
            <MoreTicks {...props} form={form} />
          </div>
          <ButtonRow>
            <SubmitButton>{words.submit}</SubmitButton>
            <ButtonLink href={addressOf[kind]} variant="tertiary">
              {words.reset}
            </ButtonLink>
          </ButtonRow>
        </Details>
      </div>
    </SearchForm>
  );
}

type Part = Props & { form: FormState };

/** How many there are behind a value; null when that is not told. */
const counter =
  ({ results: { facets, rough }, texts }: Props, facet: FacetName) =>
  (value: string | number, label: string): string => {
    const found = facets.find((one) => one.facet === facet && one.value === String(value));
    return texts.search.withCount(label, found?.count ?? null, rough);
  };

/** A value nobody stands behind is not offered, unless it is what was chosen. */
const offered =
  ({ results: { facets } }: Props, facet: FacetName, chosen: readonly unknown[]) =>
  (value: string | number): boolean =>
    chosen.includes(value) || facets.some((one) => one.facet === facet && one.value === String(value));

function Radius(props: Part) {
  const { criteria, form, texts } = props;
  const words = texts.search;
  const count = counter(props, 'place');
  return (
    <Select
      form={form}
      name="radius"
      label={words.radius}
      optional
      width="m"
      empty={words.radiusAny}
      options={RADII_KM.map((km) => ({
        value: String(km),
        label: criteria.place ? count(km, words.radiusKm(km)) : words.radiusKm(km),
      }))}
    />
  );
}

function MoreSelects(props: Part) {
  const { kind, criteria, form, texts, results } = props;
  const words = texts.search;
  const occupations = results.facets.filter(({ facet }) => facet === 'occupation').map(({ value }) => value);
  if (criteria.occupation && !occupations.includes(criteria.occupation))
    occupations.push(criteria.occupation);
  const hours = HOURS.filter(offered(props, 'hours', [(criteria.minutes ?? 0) / 60]));
  const countOccupation = counter(props, 'occupation');
  const countHours = counter(props, 'hours');
  return (
    <div>
      <Select
        form={form}
        name="fag"
        label={words.occupation}
        optional
        empty={words.occupationAny}
        options={occupations.map((code) => ({
          value: code,
          label: countOccupation(code, occupationName(code, texts)),
        }))}
      />
      <Select
        form={form}
        name="timer"
        label={words.hours[kind]}
        optional
        empty={words.hoursAny}
        options={hours.map((one) => ({ value: String(one), label: countHours(one, words.hoursValue(one)) }))}
      />
      <Select
        form={form}
        name="orden"
        label={words.sort}
        optional
        empty={false}
        options={SORTS.map((sort) => ({ value: sort, label: words.sorts[sort] }))}
      />
    </div>
  );
}

function MoreTicks(props: Part) {
  const { kind, criteria, form, texts } = props;
  const words = texts.search;
  const needs = FACET_NEEDS.filter(offered(props, 'needs', Object.keys(criteria.needs ?? {})));
  const times = UNSOCIAL_TIMES.filter(offered(props, 'times', criteria.times ?? []));
  const months = MONTHS.filter(offered(props, 'months', criteria.months ?? []));
  const [countNeeds, countTimes, countMonths] = [
    counter(props, 'needs'),
    counter(props, 'times'),
    counter(props, 'months'),
  ];
  return (
    <div>
      {needs.length > 0 && (
        <CheckboxGroup
          form={form}
          name="hensyn"
          label={words.needs[kind].legend}
          hint={words.needs[kind].hint}
          optional
          options={needs.map((need) => ({
            value: `${need}-${criteria.needs?.[need] ?? facetLevel(kind)}`,
            label: countNeeds(need, words.needs[kind][need]),
          }))}
        />
      )}
      {times.length > 0 && (
        <CheckboxGroup
          form={form}
          name="tid"
          label={words.times[kind].legend}
          optional
          options={times.map((time) => ({ value: time, label: countTimes(time, words.times[kind][time]) }))}
        />
      )}
      {months.length > 0 && (kind === 'opening' || criteria.months) && (
        <Details summary={words.months} open={criteria.months !== undefined}>
          <CheckboxGroup
            form={form}
            name="maaned"
            label={words.months}
            labelHidden
            optional
            inline
            options={months.map((month) => ({
              value: String(month),
              label: countMonths(month, texts.seasons.monthTitle(month)),
            }))}
          />
        </Details>
      )}
    </div>
  );
}

const formOf = (criteria: Criteria): FormState => ({
  values: {
    q: criteria.text ?? '',
    sted: criteria.place ?? '',
    radius: String(criteria.radiusKm ?? ''),
    fag: criteria.occupation ?? '',
    timer: criteria.minutes === undefined ? '' : String(criteria.minutes / 60).replace('.', ','),
    orden: criteria.sort ?? 'best',
    maaned: (criteria.months ?? []).map(String),
    tid: [...(criteria.times ?? [])],
    hensyn: Object.entries(criteria.needs ?? {}).map(([dimension, level]) => `${dimension}-${level}`),
  },
  errors: {},
});
