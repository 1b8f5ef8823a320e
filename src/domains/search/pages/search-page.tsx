import { ButtonLink, EmptyState, Heading, type Lang, NextPages, Section } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { type Criteria, type Kind, queryOf } from '../criteria.ts';
import type { MapTiles } from '../map-tiles.ts';
import type { Results } from '../search-documents.ts';
import { AreaMap } from './area-map.tsx';
import { OpeningRow, ProfileRow } from './result-rows.tsx';
import { SaveSearch } from './save-search.tsx';
import { addressOf, CriteriaForm } from './search-form.tsx';

export interface SearchPageProps {
  kind: Kind;
  criteria: Criteria;
  results: Results;
  page: number;
  tiles: MapTiles | null;
  today: Temporal.PlainDate;
  texts: Texts;
  lang: Lang;
}

/** Search, what was found, where it is. The first thing after the words is the results. */
export function SearchPage(props: SearchPageProps) {
  const { kind, criteria, results, page, texts } = props;
  const words = texts.search;
  const own = kind === 'opening' ? words.openings : words.profiles;
  const none = results.rows.length === 0;
  return (
    <>
      <Heading lead={own.lead}>{own.title}</Heading>
      <CriteriaForm {...{ kind, criteria, results, texts }} />
      {results.placeUnknown && (
        <p class="ff-search-note" role="status">
          {words.placeUnknown(criteria.place!)}
        </p>
      )}
      {none ? <Nothing {...props} /> : <Found {...props} />}
      {!none && (
        <Section title={own.areas}>
          <AreaMap {...props} />
        </Section>
      )}
      {page === 1 && <SaveSearch {...props} />}
    </>
  );
}

function Found(props: SearchPageProps) {
  const { kind, criteria, results, page, texts } = props;
  const Row = kind === 'opening' ? OpeningRow : ProfileRow;
  return (
    <Section title={countWords(props)}>
      <ul class="ff-results" aria-label={texts.search.results}>
        {results.rows.map((row) => (
          <Row key={row.id} row={row} {...props} />
        ))}
      </ul>
      <NextPages
        page={page}
        hasMore={results.hasMore}
        href={(to) => `${addressOf[kind]}${queryOf(criteria, { side: String(to) })}`}
      />
    </Section>
  );
}

const countWords = ({ kind, results: { total, rough }, texts: { search } }: SearchPageProps): string =>
  kind === 'opening'
    ? search.openings.found(total ?? 0)
    : rough
      ? search.profiles.found(total ?? 0)
      : search.profiles.foundExactly(total ?? 0);

/** For workplaces the same words whether there are four people or none. */
function Nothing({ kind, results, texts }: SearchPageProps) {
  const { openings, profiles } = texts.search;
  if (kind === 'opening' || !results.rough)
    return (
      <EmptyState
        title={kind === 'opening' ? openings.noneTitle : profiles.foundExactly(0)}
        action={{
          href: addressOf[kind],
          label: kind === 'opening' ? openings.noneAction : profiles.fewAction,
        }}
        icon="search"
      >
        {openings.noneText}
      </EmptyState>
    );
  return (
    <>
      <EmptyState
        title={profiles.fewTitle}
        action={{ href: addressOf[kind], label: profiles.fewAction }}
        icon="search"
      >
        <p>{profiles.fewText}</p>
        <p>{profiles.fewAsk}</p>
      </EmptyState>
      <p>
        <ButtonLink href="/kontakt" variant="tertiary">
          {profiles.toContact}
        </ButtonLink>
      </p>
    </>
  );
}
