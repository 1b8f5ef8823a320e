import {
  Button,
  ButtonRow,
  CheckboxGroup,
  DateField,
  Details,
  ErrorSummary,
  Form,
  type FormState,
  fieldValues,
  formatDate,
  Grid,
  Heading,
  type Lang,
  Message,
  OnBehalfField,
  SubmitButton,
  TextArea,
} from '#design/index.ts';
import { INDUSTRIES } from '#domains/matching/index.ts';
import type { Texts } from '#locales/index.ts';
import { newId } from '#platform/id.ts';
import type { Membership } from '../job-bank.ts';

export interface JobBankPageProps {
  citizen: { id: string; name: string };
  member: Membership | null;
  form: FormState;
  leaving: FormState;
  version: number;
  staff: boolean;
  today: Temporal.PlainDate;
  texts: Texts;
  lang: Lang;
}

export function JobBankPage(props: JobBankPageProps) {
  const { citizen, member, form, leaving, version, staff, today, texts, lang } = props;
  const words = texts.seasons.bank;
  const here = `/borgere/${citizen.id}/jobbank`;
  const inside = member && !member.leftAt ? member : null;
  const since = inside && formatDate(inside.readyFrom, lang, today);
  return (
    <>
      <ErrorSummary form={form} />
      <ErrorSummary form={leaving} />
      <Heading lead={staff ? words.leadStaff : words.lead}>
        {staff ? words.titleFor(citizen.name) : words.title}
      </Heading>
      <Message tone={since ? 'success' : 'info'}>
        {since ? (staff ? words.inItStaff : words.inIt)(since) : staff ? words.notInStaff : words.notIn}
      </Message>
      <Form action={here} formId={newId()} version={version}>
        <Grid>
          <DateField form={form} name="readyFrom" label={staff ? words.fromStaff : words.from} />
          <DateField form={form} name="readyUntil" label={words.until} hint={words.untilHint} optional />
        </Grid>
        <Details
          summary={staff ? words.chooseIndustriesStaff : words.chooseIndustries}
          open={fieldValues(form, 'industries').length > 0 || Boolean(form.errors.industries)}
        >
          <CheckboxGroup
            form={form}
            name="industries"
            label={words.industries}
            hint={words.industriesHint}
            optional
            options={INDUSTRIES.map((value) => ({ value, label: texts.matching.industries[value] }))}
          />
        </Details>
        <TextArea form={form} name="note" label={words.note} rows={2} maxLength={500} optional />
        {staff && <OnBehalfField form={form} personName={citizen.name} />}
        <ButtonRow>
          <SubmitButton>{inside ? words.change : staff ? words.saveStaff : words.save}</SubmitButton>
        </ButtonRow>
      </Form>
      {inside && (
        <Leave action={`${here}/ud`} form={leaving} name={staff ? citizen.name : null} words={words} />
      )}
    </>
  );
}

function Leave({
  action,
  form,
  name,
  words,
}: {
  action: string;
  form: FormState;
  /** Null for the person themself, who needs no reason. */
  name: string | null;
  words: Texts['seasons']['bank'];
}) {
  if (name === null) {
    return (
      <Form action={action} formId={newId()}>
        <Button>{words.leave}</Button>
      </Form>
    );
  }
  return (
    <Details summary={words.leaveStaff} open={Object.keys(form.errors).length > 0}>
      <Form action={action} formId={newId()}>
        <OnBehalfField form={form} personName={name} />
        <Button>{words.leaveStaff}</Button>
      </Form>
    </Details>
  );
}
