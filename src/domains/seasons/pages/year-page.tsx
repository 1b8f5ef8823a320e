import {
  ButtonRow,
  EmptyState,
  formatDate,
  formatHours,
  Heading,
  type Lang,
  NextPages,
  SearchForm,
  Section,
  Select,
  SubmitButton,
  Table,
  WorkItem,
  WorkList,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { months } from '../season-form.ts';
import type { NearPeak, NotAsked, SeasonLine } from '../season-queries.ts';
import type { MonthDemand } from '../year.ts';
import { YearOf } from './year-of.tsx';

export interface YearPageProps {
  year: readonly MonthDemand[];
  near: readonly NearPeak[];
  notAsked: readonly NotAsked[];
  month: number;
  lines: readonly SeasonLine[];
  page: number;
  hasMore: boolean;
  /** Only a consultant calls and writes on a workplace's behalf. */
  acts: boolean;
  today: Temporal.PlainDate;
  texts: Texts;
  lang: Lang;
}

/** Whom to ring first, then the year. */
export function YearPage(props: YearPageProps) {
  const { year, texts } = props;
  const words = texts.seasons.year;
  return (
    <>
      <Heading lead={words.lead}>{words.title}</Heading>
      <Near {...props} />
      {year.length === 0 ? (
        <EmptyState title={words.none}>{words.noneText}</EmptyState>
      ) : (
        <>
          <div class="ff-year">
            <YearOf
              year={year}
              title={words.chart}
              texts={texts}
              hrefOf={(month) => `/saeson?maaned=${month}#maaned`}
            />
          </div>
          <Month {...props} />
        </>
      )}
      <NotAskedPart {...props} />
    </>
  );
}

function Near({ near, acts, texts }: YearPageProps) {
  const words = texts.seasons.year;
  return (
    <Section title={words.aheadTitle} lead={near.length > 0 ? words.aheadLead : undefined}>
      {near.length === 0 ? (
        <p>{words.aheadNone}</p>
      ) : (
        <WorkList label={words.aheadTitle}>
          {near.map(({ workplaceId, name, what, peak }) => (
            <WorkItem
              key={workplaceId}
              what={words.aheadWhat}
              whom={name}
              why={words.aheadWhy(texts.seasons.month(peak.month), peak.people, what)}
              action={{
                href: `/arbejdssteder/${workplaceId}/${acts ? 'kald' : 'saeson'}`,
                label: acts ? words.call : words.show,
              }}
            />
          ))}
        </WorkList>
      )}
    </Section>
  );
}

function Month({ month, lines, page, hasMore, today, texts, lang }: YearPageProps) {
  const words = texts.seasons.year;
  return (
    <Section title={words.monthTitle(month)} id="maaned">
      <SearchForm action="/saeson" label={words.monthTitle(month)}>
        <Select
          form={{ values: { maaned: String(month) }, errors: {} }}
          name="maaned"
          label={words.choose}
          options={months.map((one) => ({ value: String(one), label: texts.seasons.monthTitle(one) }))}
        />
        <ButtonRow>
          <SubmitButton variant="secondary">{words.show}</SubmitButton>
        </ButtonRow>
      </SearchForm>
      <Table
        caption={words.monthTitle(month)}
        captionHidden
        columns={[
          {
            header: words.place,
            rowHeader: true,
            cell: ({ workplaceId, name }) => <a href={`/arbejdssteder/${workplaceId}/saeson`}>{name}</a>,
          },
          { header: words.people, align: 'end', cell: ({ people }) => people },
          { header: words.what, cell: ({ what }) => what },
          { header: words.hours, cell: ({ minutesPerWeek }) => formatHours(minutesPerWeek, lang) },
          { header: words.agreed, cell: ({ agreedOn }) => formatDate(agreedOn, lang, today) },
        ]}
        rows={lines}
        rowKey={({ workplaceId }) => workplaceId}
        empty={<p>{words.monthNone}</p>}
      />
      <NextPages page={page} hasMore={hasMore} href={(to) => `/saeson?maaned=${month}&side=${to}#maaned`} />
    </Section>
  );
}

function NotAskedPart({ notAsked, today, texts, lang }: YearPageProps) {
  const words = texts.seasons.year;
  return (
    <Section title={words.notAskedTitle} lead={notAsked.length > 0 ? words.notAskedLead : undefined}>
      {notAsked.length === 0 ? (
        <p>{words.notAskedNone}</p>
      ) : (
        <WorkList label={words.notAskedTitle}>
          {notAsked.map(({ workplaceId, name, agreedOn }) => (
            <WorkItem
              key={workplaceId}
              what={words.askWhat}
              whom={name}
              why={agreedOn ? words.askWhy(formatDate(agreedOn, lang, today)) : words.askNever}
              action={{ href: `/arbejdssteder/${workplaceId}/saeson`, label: words.ask }}
            />
          ))}
        </WorkList>
      )}
    </Section>
  );
}
