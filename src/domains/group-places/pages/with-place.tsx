import { Section, StatusTag, Table } from '#design/index.ts';
import { type Assigned, explain, whereWords, wordsFor } from '#domains/matching/index.ts';
import type { Sharing } from '../sharing-address.ts';
import { BetterPlaces } from './better-places.tsx';
import { ChangePlace } from './change-place.tsx';
import type { Shown } from './shown.ts';

/** What speaks for it the most; the whole explanation is one step away. */
const reasonsShown = 2;

export function WithPlace({
  placed,
  sharing,
  ...shown
}: Shown & { placed: readonly Assigned[]; sharing: Sharing }) {
  const { texts, members, lines } = shown;
  const words = texts.groupPlaces.sharing;
  const memberOf = ({ personId }: Assigned) => members.find(({ id }) => id === personId)!;
  const inOrder = members.flatMap(({ id }) => placed.find(({ personId }) => personId === id) ?? []);
  return (
    <Section title={words.withTitle}>
      <Table
        caption={words.withTitle}
        captionHidden
        rows={inOrder}
        rowKey={({ personId }) => personId}
        columns={[
          {
            header: words.person,
            rowHeader: true,
            cell: (row) => <a href={`/borgere/${row.personId}`}>{memberOf(row).name}</a>,
          },
          {
            header: words.place,
            plainOnPhone: true,
            cell: (row) => {
              const line = lines.get(row.placeId!)!;
              return (
                <>
                  <a href={`/borgere/${row.personId}/jobforslag/${line.id}`}>{line.title}</a>
                  <div>{whereWords(line)}</div>
                  <div class="ff-muted">{words.points(row.benefit!)}</div>
                  {row.fixed && <StatusTag tone="info">{words.fixedTag}</StatusTag>}
                </>
              );
            },
          },
          { header: words.why, cell: (row) => <Why row={row} {...shown} /> },
          {
            header: words.else,
            cell: (row) =>
              row.better.length === 0 ? (
                words.nothingBetter
              ) : (
                <BetterPlaces better={row.better} lines={lines} texts={texts} />
              ),
          },
          {
            header: words.change,
            hideHeader: true,
            cell: (row) => (
              <ChangePlace member={memberOf(row)} placeId={row.placeId} sharing={sharing} {...shown} />
            ),
          },
        ]}
      />
    </Section>
  );
}

function Why({ row, shared, vacancies, texts }: Shown & { row: Assigned }) {
  const words = texts.groupPlaces.sharing;
  const vacancy = vacancies.get(row.placeId!)!;
  const fit = shared.fitOf({ citizenId: row.personId, openingId: vacancy.id })!;
  // What counts against it is told by what is to be adapted and asked.
  const forIt = fit.terms.filter(({ value, weight }) => value * weight > 0);
  const told = explain({ ...fit, terms: forIt }, vacancy, texts.matching, wordsFor(texts));
  const lowered = told.adapt.length + told.trial.length + told.exceeds.length;
  return (
    <ul>
      {told.reasonsForRanking.slice(0, reasonsShown).map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
      {lowered > 0 && <li>{words.adapt(lowered)}</li>}
      {told.ask.length > 0 && <li>{words.ask(told.ask.length)}</li>}
    </ul>
  );
}
