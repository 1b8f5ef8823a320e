import {
  ButtonRow,
  EmptyState,
  ErrorSummary,
  Form,
  type FormState,
  formatDate,
  Heading,
  HoursField,
  type Lang,
  NextStep,
  NumberField,
  OnBehalfField,
  Section,
  SubmitButton,
  TextArea,
  TextField,
} from '#design/index.ts';
import type { WorkplaceCard } from '#domains/companies/index.ts';
import type { Texts } from '#locales/index.ts';
import { newId } from '#platform/id.ts';
import { monthField, months } from '../season-form.ts';
import type { Season } from '../season-queries.ts';
import type { StaffShare } from '../staff-share.ts';
import { Share } from './share.tsx';
import { YearOf } from './year-of.tsx';

export interface SeasonPageProps {
  card: WorkplaceCard;
  season: Season | null;
  share: StaffShare;
  form: FormState;
  /** The version the form was made from. */
  version: number;
  mayEdit: boolean;
  staff: boolean;
  today: Temporal.PlainDate;
  texts: Texts;
  lang: Lang;
}

export function SeasonPage(props: SeasonPageProps) {
  const { card, season, share, form, mayEdit, staff, today, texts, lang } = props;
  const words = texts.seasons.page;
  const here = `/arbejdssteder/${card.id}`;
  return (
    <>
      <ErrorSummary form={form} />
      <Heading kicker={staff ? undefined : card.name}>
        {staff ? words.titleFor(card.name) : words.title}
      </Heading>
      {season && mayEdit && (
        <NextStep
          title={staff ? words.callNowStaff : words.callNow}
          action={{ href: `${here}/kald`, label: words.callLink }}
        >
          {staff ? words.callNowTextStaff : words.callNowText}
        </NextStep>
      )}
      {season ? (
        <>
          <div class="ff-year">
            <YearOf year={season.months} title={words.chart} texts={texts} />
          </div>
          <p>
            {season.what}.{' '}
            <span class="ff-muted">{words.agreed(formatDate(season.agreedOn, lang, today))}</span>
          </p>
          {season.note && <p>{season.note}</p>}
        </>
      ) : (
        <EmptyState
          title={staff ? words.noneStaff : words.none}
          action={mayEdit ? { href: `${here}/kald`, label: words.callLink } : undefined}
        >
          {staff ? words.noneTextStaff : words.noneText}
        </EmptyState>
      )}
      <Share share={share} forStaff={staff} texts={texts} />
      {mayEdit && <YearForm {...props} />}
    </>
  );
}

function YearForm({ card, season, form, version, staff, texts }: SeasonPageProps) {
  const words = texts.seasons.page;
  return (
    <Section
      title={staff ? words.formTitleStaff : words.formTitle}
      lead={staff ? words.formLeadStaff : words.formLead}
      id="ret"
    >
      <Form action={`/arbejdssteder/${card.id}/saeson`} formId={newId()} version={version}>
        <div class="ff-months">
          {months.map((month) => (
            <NumberField
              key={month}
              form={form}
              name={monthField(month)}
              label={texts.seasons.monthTitle(month)}
              optional
            />
          ))}
        </div>
        <TextField form={form} name="what" label={words.what} hint={words.whatHint} width="xl" />
        <HoursField form={form} name="minutesPerWeek" label={words.hours} />
        <TextArea form={form} name="note" label={words.note} rows={2} maxLength={1000} optional />
        {staff && <OnBehalfField form={form} personName={card.contactName} />}
        <ButtonRow>
          <SubmitButton variant={season ? 'secondary' : 'primary'}>{words.save}</SubmitButton>
        </ButtonRow>
      </Form>
    </Section>
  );
}
