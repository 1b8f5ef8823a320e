import {
  ButtonLink,
  ButtonRow,
  CheckboxGroup,
  ErrorSummary,
  Form,
  Heading,
  Message,
  NumberField,
  Section,
  SubmitButton,
  TextField,
} from '#design/index.ts';
import type { Lang, Texts } from '#locales/index.ts';
import type { FormState } from '#platform/http/form.ts';
import type { KnownTimetable } from '#platform/travel/known-timetable.ts';
import { GROUPS } from '../settings.ts';
import { TimetableSection } from './timetable-section.tsx';

export interface SettingsPageProps {
  form: FormState;
  version: number;
  /** The sentence for the second of two who edited. */
  stale: string | null;
  timetable: KnownTimetable | null;
  texts: Texts;
  lang: Lang;
  today: Temporal.PlainDate;
}

export function SettingsPage({ form, version, stale, timetable, texts, lang, today }: SettingsPageProps) {
  const words = texts.administration.settings;
  return (
    <>
      <ErrorSummary form={form} />
      {stale && (
        <Message tone="warning" title={words.staleTitle} announce>
          {stale}
        </Message>
      )}
      <Heading lead={words.lead}>{words.title}</Heading>
      <Form action="/indstillinger" version={version}>
        <Section title={words.unitTitle} lead={words.unitLead}>
          <TextField form={form} name="unitName" label={words.unitName} hint={words.unitNameHint} optional />
          <TextField
            form={form}
            name="phone"
            type="tel"
            inputmode="tel"
            width="s"
            label={words.phone}
            hint={words.phoneHint}
            optional
          />
        </Section>
        <Section title={words.promisesTitle} lead={words.promisesLead}>
          <NumberField
            form={form}
            name="answerDays"
            label={words.answerDays}
            hint={words.answerDaysHint}
            suffix={words.days}
          />
          <NumberField
            form={form}
            name="caseLimit"
            label={words.caseLimit}
            hint={words.caseLimitHint}
            suffix={words.citizens}
          />
          <NumberField
            form={form}
            name="portfolioLimit"
            label={words.portfolioLimit}
            hint={words.portfolioLimitHint}
            suffix={words.companies}
          />
        </Section>
        <Section title={words.marketplaceTitle} lead={words.marketplaceLead}>
          <CheckboxGroup
            form={form}
            name="marketplaceGroups"
            label={words.marketplaceGroups}
            hint={words.marketplaceGroupsHint}
            options={GROUPS.map((value) => ({ value, label: texts.groups.kinds[value] }))}
          />
          <NumberField
            form={form}
            name="marketplaceWeeklyContacts"
            label={words.marketplaceWeeklyContacts}
            hint={words.marketplaceWeeklyContactsHint}
          />
          <NumberField
            form={form}
            name="marketplaceContactsAtOnce"
            label={words.marketplaceContactsAtOnce}
            hint={words.marketplaceContactsAtOnceHint}
          />
          <NumberField
            form={form}
            name="marketplaceAnswerDays"
            label={words.marketplaceAnswerDays}
            hint={words.marketplaceAnswerDaysHint}
            suffix={words.plainDays}
          />
        </Section>
        <ButtonRow>
          <SubmitButton>{texts.common.save}</SubmitButton>
        </ButtonRow>
      </Form>
      <TimetableSection {...{ timetable, texts, lang, today }} />
      <Section title={words.accountsTitle} lead={words.accountsText}>
        <ButtonLink href="/indstillinger/konti">{words.accountsAction}</ButtonLink>
      </Section>
    </>
  );
}
