import type { ComponentChildren } from 'preact';
import {
  Button,
  ButtonRow,
  CheckboxGroup,
  DateField,
  ErrorSummary,
  Form,
  Grid,
  Message,
  RadioGroup,
  Section,
  Select,
  SubmitButton,
  TextArea,
  TextField,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { FormState } from '#platform/http/form.ts';
import { perspectives, purposes } from '../agreement-terms.ts';
import type { HoursPlan } from '../hours-plan.ts';
import { schemeName, schemes } from '../scheme.ts';
import { HoursDrawn } from './hours-drawn.tsx';
import { HoursRowsFields } from './hours-rows-fields.tsx';

export interface AgreementFormProps {
  action: string;
  form: FormState;
  formId: string;
  texts: Texts;
  today: Temporal.PlainDate;
  rows: number;
  /** Drawn above the buttons when the hours can be read. */
  plan: HoursPlan | null;
  /** A new placement chooses its scheme; later it is what it is. */
  choosesScheme: boolean;
  /** The version that is changed; a new placement has none, and needs no reason. */
  version?: number;
  /** Somebody changed it meanwhile. */
  stale?: ComponentChildren;
  extra?: Record<string, string>;
  /** Further fields, last before the buttons. */
  children?: ComponentChildren;
}

export function AgreementForm(props: AgreementFormProps) {
  const { action, form, formId, texts, today, rows, plan, choosesScheme, version, stale, extra } = props;
  const words = texts.placements.form;
  return (
    <>
      {stale && (
        <Message tone="warning" announce>
          {stale}
        </Message>
      )}
      <ErrorSummary form={form} />
      <Form action={action} formId={formId} version={version} extra={extra}>
        <Section title={words.aboutSection}>
          {choosesScheme && (
            <Select
              form={form}
              name="scheme"
              label={words.scheme}
              options={schemes.map((value) => ({ value, label: schemeName(texts, value) }))}
            />
          )}
          <CheckboxGroup
            form={form}
            name="purposes"
            label={words.purposes}
            options={purposes.map((value) => {
              const purpose = texts.placements.purposes[value]!;
              return { value, label: purpose.name, hint: purpose.hint };
            })}
          />
          <TextArea
            form={form}
            name="purposeNote"
            label={words.purposeNote}
            hint={words.purposeNoteHint}
            rows={3}
            maxLength={2000}
          />
          <TextArea
            form={form}
            name="tasks"
            label={words.tasks}
            hint={words.tasksHint}
            rows={5}
            maxLength={4000}
          />
        </Section>
        <Section title={words.mentorSection} lead={words.mentorHint}>
          <TextField form={form} name="mentorName" label={words.mentorName} />
          <TextField form={form} name="mentorEmail" label={words.mentorEmail} type="email" optional />
          <TextField form={form} name="mentorPhone" label={words.mentorPhone} type="tel" width="m" optional />
        </Section>
        <Section title={words.periodSection}>
          <Grid columns={2}>
            <DateField form={form} name="starts" label={words.starts} />
            <DateField form={form} name="ends" label={words.ends} />
          </Grid>
        </Section>
        <Section title={words.hoursSection} lead={words.hoursLead} id="timer">
          <HoursRowsFields form={form} texts={texts} rows={rows} />
          <ButtonRow>
            <Button name="add" value="step" icon="plus">
              {words.addStep}
            </Button>
            <Button name="draw" value="plan">
              {words.draw}
            </Button>
          </ButtonRow>
          {plan && <HoursDrawn id="timeplan" plan={plan} texts={texts} today={today} withBrake />}
        </Section>
        <Section title={words.perspectiveSection}>
          <RadioGroup
            form={form}
            name="perspective"
            label={words.perspective}
            options={perspectives.map((value) => ({ value, label: texts.placements.perspectives[value]! }))}
          />
          <TextArea
            form={form}
            name="jobAgreement"
            label={words.jobAgreement}
            hint={words.jobAgreementHint}
            rows={3}
            maxLength={2000}
            optional
          />
        </Section>
        {version !== undefined && (
          <TextArea
            form={form}
            name="changeReason"
            label={words.changeReason}
            hint={words.changeReasonHint}
            rows={3}
            maxLength={1000}
          />
        )}
        {props.children}
        <ButtonRow>
          {version === undefined ? (
            <SubmitButton>{words.saveDraft}</SubmitButton>
          ) : (
            <>
              <SubmitButton name="send" value="yes">
                {words.saveAndSend}
              </SubmitButton>
              <Button>{words.saveDraft}</Button>
            </>
          )}
        </ButtonRow>
      </Form>
    </>
  );
}
