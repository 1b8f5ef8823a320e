import {
  Card,
  DateField,
  EmptyState,
  ErrorSummary,
  Form,
  type FormState,
  formatDate,
  Heading,
  type Lang,
  RadioGroup,
  Section,
  SubmitButton,
} from '#design/index.ts';
import { GROUPS } from '#domains/administration/index.ts';
import type { Texts } from '#locales/index.ts';
import type { GroupRow } from '../groups.ts';
import { EndingForm } from './ending-form.tsx';

export interface GroupPageProps {
  citizen: { id: string; name: string };
  rows: readonly GroupRow[];
  form: FormState;
  /** The row whose end could not be saved as it was typed. */
  ending: { id: string; form: FormState } | null;
  /** What the end of any other row begins with. */
  leaving: FormState;
  newFormId: () => string;
  today: Temporal.PlainDate;
  texts: Texts;
  lang: Lang;
}

export function GroupPage(props: GroupPageProps) {
  const { citizen, rows, form, ending, texts } = props;
  const words = texts.standing.group;
  const open = rows.filter(({ untilOn }) => !untilOn);
  const left = rows.filter(({ untilOn }) => untilOn);
  const free = GROUPS.filter((kind) => !open.some((row) => row.kind === kind));
  return (
    <>
      <ErrorSummary form={ending?.form ?? form} />
      <Heading lead={words.lead}>{words.title(citizen.name)}</Heading>
      <Section title={words.now}>
        {open.length === 0 && <EmptyState title={words.emptyTitle}>{words.emptyText}</EmptyState>}
        {open.map((row) => (
          <OneGroup key={row.id} row={row} {...props} />
        ))}
      </Section>
      {free.length > 0 && (
        <Section title={words.addTitle}>
          <Form action={`/borgere/${citizen.id}/gruppe`} formId={props.newFormId()}>
            <RadioGroup
              form={form}
              name="kind"
              label={words.kind}
              options={free.map((value) => ({ value, label: texts.groups.kinds[value] }))}
            />
            <DateField form={form} name="fromOn" label={words.fromOn} hint={words.fromHint} />
            <SubmitButton>{words.add}</SubmitButton>
          </Form>
        </Section>
      )}
      {left.length > 0 && (
        <Section title={words.before}>
          {left.map((row) => (
            <OneGroup key={row.id} row={row} {...props} />
          ))}
        </Section>
      )}
    </>
  );
}

function OneGroup({
  row,
  citizen,
  ending,
  leaving,
  newFormId,
  today,
  texts,
  lang,
}: GroupPageProps & { row: GroupRow }) {
  const words = texts.standing.group;
  const wrong = ending?.id === row.id;
  const day = (date: Temporal.PlainDate) => formatDate(date, lang, today);
  return (
    <Card title={texts.groups.kinds[row.kind]} level={3}>
      <p>{row.untilOn ? words.period(day(row.fromOn), day(row.untilOn)) : words.since(day(row.fromOn))}</p>
      <p class="ff-muted">{texts.standing.recordedBy(row.recordedByName)}</p>
      {!row.untilOn && (
        <EndingForm
          id={row.id}
          action={`/borgere/${citizen.id}/gruppe/${row.id}/slut`}
          form={wrong ? ending.form : leaving}
          open={wrong}
          formId={newFormId()}
          words={words.leave}
        />
      )}
    </Card>
  );
}
