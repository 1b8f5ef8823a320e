import {
  assetUrl,
  Button,
  EMPTY_FORM,
  EmptyState,
  formatRelativeDays,
  Heading,
  type Lang,
  SearchForm,
  Section,
  StatusTag,
  TextField,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { PlaceToVisit } from '../visit-queries.ts';

export interface ChoosePlacePageProps {
  places: readonly PlaceToVisit[];
  query: string;
  owner: string;
  today: Temporal.PlainDate;
  texts: Texts;
  lang: Lang;
}

export function ChoosePlacePage({ places, query, owner, today, texts, lang }: ChoosePlacePageProps) {
  const { choose: words, state } = texts.visits;
  return (
    <>
      <Heading lead={words.lead}>{words.title}</Heading>
      <section data-visits-on-phone data-owner={owner} data-words={JSON.stringify(state)} hidden>
        <h2>{words.onPhone}</h2>
        <p>{words.onPhoneLead}</p>
        <ul class="ff-visit-places nobullet-list" />
      </section>
      <SearchForm action="/besoeg/nyt" label={words.search}>
        <TextField
          form={{ ...EMPTY_FORM, values: { soeg: query } }}
          name="soeg"
          label={words.search}
          hint={words.searchHint}
          type="search"
          optional
        />
        <Button>{texts.common.search}</Button>
      </SearchForm>
      {places.length === 0 ? (
        <EmptyState
          title={query ? words.noneTitle : words.noneMineTitle}
          action={{ href: '/arbejdssteder/ny', label: words.register }}
          icon="search"
        >
          <p>{words.none}</p>
        </EmptyState>
      ) : (
        <Section title={query ? words.found : words.mine}>
          <ul class="ff-visit-places nobullet-list">
            {places.map((place) => (
              <li key={place.id}>
                <a href={`/besoeg/nyt?arbejdssted=${place.id}`} data-visit-keep>
                  {place.name}
                </a>{' '}
                {place.hasDraft && <StatusTag tone="warning">{words.draft}</StatusTag>}
                <span>
                  {`${place.address}, ${place.postalCode} ${place.city ?? ''}`.trim()}
                  {' · '}
                  {place.lastVisit
                    ? words.last(formatRelativeDays(place.lastVisit, today, lang))
                    : words.never}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <script type="module" src={assetUrl('visit-form.js')} />
    </>
  );
}
