import { formatPeriod, type Lang, Section, StatusTag, Table } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { type PlacementHere, shownPlacements } from '../placements-here.ts';

interface PlacementsPartProps {
  placements: readonly PlacementHere[];
  today: Temporal.PlainDate;
  texts: Texts;
  lang: Lang;
}

/** Who is and was here. The route has recorded the look at each name shown. */
export function PlacementsPart({ placements, today, texts, lang }: PlacementsPartProps) {
  const words = texts.companies.page;
  return (
    <Section title={words.placements} lead={words.placementsLead}>
      <Table
        caption={words.placements}
        captionHidden
        rows={placements.slice(0, shownPlacements)}
        rowKey={(row) => row.id}
        empty={<p>{words.noPlacements}</p>}
        columns={[
          {
            header: words.person,
            rowHeader: true,
            cell: (row) =>
              row.name === null ? words.protectedName : <a href={`/forloeb/${row.id}`}>{row.name}</a>,
          },
          { header: words.scheme, cell: (row) => texts.openings.schemes[row.scheme]?.name ?? row.scheme },
          {
            header: words.period,
            cell: (row) =>
              row.startsOn ? formatPeriod(row.startsOn, row.endsOn, lang, today) : words.noPeriod,
          },
          {
            header: words.state,
            cell: (row) => (row.over ? words.over : <StatusTag tone="success">{words.current}</StatusTag>),
          },
        ]}
      />
      {placements.length > shownPlacements && <p>{words.placementsCut(shownPlacements)}</p>}
    </Section>
  );
}
