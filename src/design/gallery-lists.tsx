import { ButtonRow, SubmitButton } from './buttons.tsx';
import { Compare } from './compare.tsx';
import { FitList } from './fit-list.tsx';
import { Form } from './form.tsx';
import { LONG_NAME, UNBROKEN_NAME } from './gallery-samples.ts';
import { Section } from './heading.tsx';
import { Pagination } from './pagination.tsx';
import { StatusTag } from './status-tag.tsx';
import { StepCount, Steps } from './steps.tsx';
import { SummaryList } from './summary-list.tsx';
import { type Column, Table } from './table.tsx';
import { Tabs } from './tabs.tsx';
import { Timeline } from './timeline.tsx';
import { WorkItem, WorkList } from './work-item.tsx';

type Row = { id: string; name: string; place: string; hours: string; state: string };
const ROWS: Row[] = [
  { id: '1', name: 'Jonas Winther', place: 'Brugsen i Nørby', hours: '7,5 t', state: 'I gang' },
  { id: '2', name: LONG_NAME, place: UNBROKEN_NAME, hours: '20 t', state: 'Slutter snart' },
  { id: '3', name: 'Amina Saleh', place: 'Plejehjemmet Solgården', hours: '12 t', state: 'Venter' },
];
const COLUMNS: Column<Row>[] = [
  {
    header: 'Borger',
    rowHeader: true,
    cell: (row) => <a href="#top">{row.name}</a>,
    sort: { href: '#', direction: 'ascending' },
  },
  { header: 'Sted', cell: (row) => row.place, sort: { href: '#' } },
  { header: 'Timer om ugen', align: 'end', cell: (row) => row.hours },
  { header: 'Status', cell: (row) => <StatusTag tone="info">{row.state}</StatusTag> },
  { header: 'Handling', hideHeader: true, cell: () => <a href="#top">Åbn</a> },
];
const FITS = [
  {
    id: 'a',
    fit: 'fits',
    title: 'Rolige omgivelser',
    text: 'Du ønsker ro. Lageret er stille om formiddagen.',
  },
  {
    id: 'b',
    fit: 'adapt',
    title: 'Tunge løft',
    text: 'Du kan løfte 5 kg. Opgaven kræver 10 kg, men en kollega kan tage kasserne.',
  },
  { id: 'c', fit: 'ask', title: 'Mødetid', text: 'Vi ved ikke, om du kan møde senere end 8.' },
  {
    id: 'd',
    fit: 'exceeds',
    title: 'Kundekontakt',
    text: 'Opgaven har mange kunder, og det kan ikke ændres.',
  },
  { id: 'e', fit: 'trial', title: 'Stående arbejde', text: LONG_NAME },
] as const;

export function GalleryLists() {
  return (
    <>
      <Section title="Arbejdsliste">
        <WorkList label="Det venter på dig">
          <WorkItem
            what="Ring til"
            whom="Jonas Winther"
            why="Han bad om et opkald i sit trivselstjek."
            when="i dag"
            tone="error"
            action={{ href: '#', label: 'Se' }}
          />
          <WorkItem
            what="Hold opfølgning med"
            whom={LONG_NAME}
            why={LONG_NAME}
            when="for 2 dage siden"
            tone="warning"
            action={{ href: '#', label: 'Skriv notat' }}
          />
          <WorkItem
            what="Tag sagen om"
            whom="Amina Saleh"
            why="Ingen har sagen endnu."
            form={
              <Form action="#" inline formId="gallery-take">
                <SubmitButton variant="secondary">Jeg tager den</SubmitButton>
              </Form>
            }
          />
        </WorkList>
        <Tabs
          tabs={[
            { href: '#a', label: 'Alle', current: true, count: 312 },
            { href: '#b', label: 'Venter på os', count: 4 },
            { href: '#c', label: 'Slutter snart' },
          ]}
        />
        <Table caption="Forløb" columns={COLUMNS} rows={ROWS} rowKey={(row) => row.id} />
        <Pagination page={6} pageSize={25} total={312} href={(page) => `?side=${page}`} />
        <Pagination page={1} pageSize={25} total={3} href={(page) => `?side=${page}`} />
        <Table caption="Ingen rækker" columns={COLUMNS} rows={[]} rowKey={(row) => row.id} />
      </Section>
      <Section title="Forslag side om side">
        <Compare
          label="Tre forslag"
          level={3}
          options={['Brugsen i Nørby', 'Plejehjemmet Solgården', UNBROKEN_NAME].map((title, index) => ({
            id: `option-${index}`,
            title,
            href: '#',
            subtitle: ['Grøntafdelingen', 'Køkkenet', 'Lageret'][index],
            tag: (
              <StatusTag tone={index === 0 ? 'success' : 'neutral'}>
                {index === 0 ? 'Ønsket branche' : 'Ny branche'}
              </StatusTag>
            ),
            facts: [
              { label: 'Timer om ugen', value: '4–12' },
              { label: 'Rejsetid', value: `${12 + index * 9} min. med bus` },
            ],
            children: (
              <FitList items={index === 0 ? FITS : FITS.slice(0, 2)} label={`Sådan passer ${title}`} />
            ),
            actions: (
              <Form action="#" formId={`gallery-offer-${index}`}>
                <ButtonRow>
                  <SubmitButton label={`Foreslå ${title}`}>Foreslå</SubmitButton>
                </ButtonRow>
              </Form>
            ),
          }))}
        />
      </Section>
      <Section title="Trin og tidslinje">
        <StepCount step={2} of={7} />
        <Steps
          steps={[
            { label: 'Dine ønsker', state: 'done', href: '#' },
            { label: 'Et forslag', state: 'current', note: 'Svar senest fredag.' },
            { label: 'Aftalen', state: 'attention', note: 'Arbejdspladsen har rettet i planen.' },
            { label: LONG_NAME, state: 'waiting' },
          ]}
        />
        <Timeline
          today={Temporal.PlainDate.from('2026-03-20')}
          events={[
            {
              id: '1',
              on: Temporal.PlainDate.from('2026-03-17'),
              title: 'Trivselstjek: det går godt',
              by: 'Jonas Winther',
              tone: 'success',
            },
            {
              id: '2',
              on: Temporal.PlainDate.from('2026-03-10'),
              title: 'Mødte ikke',
              by: 'Mentor Bo Lykke',
              text: 'Syg. Ringede selv.',
              tone: 'warning',
            },
            { id: '3', on: Temporal.PlainDate.from('2025-12-03'), title: LONG_NAME, by: LONG_NAME },
          ]}
        />
        <Timeline events={[]} empty={<p class="ff-muted">Der er ikke sket noget endnu.</p>} />
      </Section>
      <Section title="Tjek dine svar">
        <SummaryList
          rows={[
            { label: 'Timer nu', value: '4 timer om ugen', change: { href: '#' } },
            { label: 'Det skal undgås', change: { href: '#', what: 'hvad du vil undgå' } },
            { label: 'Ønsker', value: LONG_NAME, change: { href: '#' } },
            { label: 'Oprettet', value: '3. marts' },
          ]}
        />
      </Section>
    </>
  );
}
