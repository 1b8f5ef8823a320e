import {
  Button,
  DateField,
  ErrorSummary,
  Form,
  type FormState,
  formatPeriod,
  Heading,
  type Lang,
  Section,
  Select,
  SubmitButton,
  TextArea,
  WorkItem,
  WorkList,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { newId } from '#platform/id.ts';
import type { AbsenceLine } from '../absence-queries.ts';
import { PortfolioTabs } from './portfolio-tabs.tsx';

export interface AbsencePageProps {
  form: FormState;
  absences: readonly AbsenceLine[];
  consultants: readonly { id: string; name: string }[];
  /** A manager writes for others; a consultant for themselves. */
  ownId: string | null;
  today: Temporal.PlainDate;
  texts: Texts;
  lang: Lang;
}

export function AbsencePage({ form, absences, consultants, ownId, today, texts, lang }: AbsencePageProps) {
  const words = texts.portfolio.absence;
  const options = consultants.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <ErrorSummary form={form} />
      <Heading lead={ownId ? words.lead : words.leadManager}>{words.title}</Heading>
      <PortfolioTabs current="absence" manager={ownId === null} texts={texts} />
      <Section title={words.now}>
        {absences.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <WorkList label={words.now}>
            {absences.map((one) => (
              <WorkItem
                key={one.id}
                what={words.line(one.name, one.substituteName)}
                whom=""
                why={one.note ?? ''}
                when={formatPeriod(one.fromDate, one.toDate, lang, today)}
                form={
                  (ownId === null || one.accountId === ownId) && (
                    <Form action={`/portefoelje/fravaer/${one.id}/slut`} inline>
                      <Button label={words.endLabel(one.name)}>{words.end}</Button>
                    </Form>
                  )
                }
              />
            ))}
          </WorkList>
        )}
      </Section>
      <Section title={words.new}>
        <Form action="/portefoelje/fravaer" formId={newId()} extra={ownId ? { accountId: ownId } : undefined}>
          {ownId === null && (
            <Select form={form} name="accountId" label={words.who} options={options} width="m" />
          )}
          <DateField form={form} name="from" label={words.from} />
          <DateField form={form} name="to" label={words.to} />
          <Select
            form={form}
            name="substituteId"
            label={words.substitute}
            hint={words.substituteHint}
            options={options.filter(({ value }) => value !== ownId)}
            width="m"
          />
          <TextArea
            form={form}
            name="note"
            label={words.note}
            hint={words.noteHint}
            rows={2}
            maxLength={300}
            optional
          />
          <SubmitButton>{words.save}</SubmitButton>
        </Form>
      </Section>
    </>
  );
}
