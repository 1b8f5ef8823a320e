import {
  ButtonRow,
  Card,
  ErrorSummary,
  Form,
  Grid,
  Heading,
  type Lang,
  Message,
  RadioGroup,
  SubmitButton,
  TextArea,
  TextField,
  telHref,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { FormState } from '#platform/http/form.ts';
import { NEEDS } from '../needs.ts';
import { promiseWords } from '../promise-words.ts';
import type { Answerer } from '../who-answers.ts';

export const entrancePath = '/virksomhed/hjaelp';

export interface EntrancePageProps {
  form: FormState;
  municipality: { id: string; name: string };
  answerBy: Temporal.Instant;
  answerer: Answerer | null;
  phone: string | null;
  timeToken: string;
  /** The same as long as it is the same form, so that it acts once. */
  formId: string | undefined;
  notice: 'tooFast' | 'tooMany' | null;
  texts: Texts;
  lang: Lang;
  today: Temporal.PlainDate;
}

/** What people see, whoever fills it in. */
export function InquiryFields({ form, texts }: { form: FormState; texts: Texts }) {
  const words = texts.inquiries.entrance;
  return (
    <>
      <RadioGroup
        form={form}
        name="need"
        label={words.need}
        options={NEEDS.map((value) => ({
          value,
          label: texts.inquiries.needs[value],
          hint: texts.inquiries.needHints[value],
        }))}
      />
      <TextField
        form={form}
        name="company"
        label={words.company}
        hint={words.companyHint}
        autocomplete="organization"
        spellcheck={false}
      />
      <TextField form={form} name="name" label={words.name} autocomplete="name" spellcheck={false} />
      <TextField form={form} name="reach" label={words.reach} hint={words.reachHint} spellcheck={false} />
      <TextArea form={form} name="words" label={words.words} rows={2} optional />
    </>
  );
}

/** The shop owner's minute. */
export function EntrancePage(props: EntrancePageProps) {
  const { form, municipality, answerBy, answerer, phone, timeToken, formId, notice, texts, lang, today } =
    props;
  const words = texts.inquiries.entrance;
  return (
    <>
      <ErrorSummary form={form} />
      {notice && <Message tone="warning">{words[notice]}</Message>}
      <Heading lead={words.lead}>{words.title}</Heading>
      <p>
        <strong>{words.promise(promiseWords(answerBy, lang, today))}</strong>
        {answerer && ` ${(answerer.knowsThem ? words.dutyKnows : words.duty)(answerer.name)}`}
      </p>
      <Form action={entrancePath} formId={formId} extra={{ kommune: municipality.id, _begun: timeToken }}>
        <div class="ff-unseen" aria-hidden="true">
          <label for="website">{words.unseen}</label>
          <input id="website" name="website" type="text" tabIndex={-1} autocomplete="off" />
        </div>
        <InquiryFields form={form} texts={texts} />
        <ButtonRow>
          <SubmitButton>{words.send}</SubmitButton>
        </ButtonRow>
        <p class="ff-muted">{words.privacy(municipality.name)}</p>
        {phone && (
          <p>
            <a href={telHref(phone)}>{words.orCall(phone)}</a>
          </p>
        )}
      </Form>
    </>
  );
}

export function ChooseMunicipalityPage({
  municipalities,
  texts,
}: {
  municipalities: readonly { id: string; name: string }[];
  texts: Texts;
}) {
  const words = texts.inquiries.entrance;
  return (
    <>
      <Heading lead={words.chooseLead}>{words.chooseTitle}</Heading>
      <Grid columns={2}>
        {municipalities.map(({ id, name }) => (
          <Card key={id} title={name} href={`${entrancePath}?kommune=${id}`} level={2} />
        ))}
      </Grid>
    </>
  );
}
