import {
  ButtonLink,
  ButtonRow,
  ErrorSummary,
  Form,
  formatMoment,
  Heading,
  Message,
  NextStep,
  Section,
  SubmitButton,
  SummaryList,
  Timeline,
  telHref,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { timeZone } from '#platform/clock.ts';
import type { Inquiry } from '../inquiry.ts';
import type { Step } from '../inquiry-steps.ts';
import { promiseWords } from '../promise-words.ts';
import {
  type ActForm,
  AnswerForm,
  CloseForm,
  HandOverForm,
  type InquiryPageProps,
} from './inquiry-forms.tsx';
import { StateTag } from './inquiry-list-page.tsx';

const plain = ({ inquiry }: InquiryPageProps): ActForm => ({
  action: `/henvendelser/${inquiry.id}`,
  version: inquiry.version,
});

function Next(props: InquiryPageProps) {
  const { inquiry, texts, lang, today, mayTake } = props;
  const words = texts.inquiries.page;
  const { action, version } = plain(props);
  const act = (name: string, label: string, quiet?: boolean) => (
    <Form action={action} version={version} extra={{ act: name }} inline>
      <SubmitButton variant={quiet ? 'secondary' : 'primary'}>{label}</SubmitButton>
    </Form>
  );
  if (inquiry.closedAt)
    return (
      <Message tone="info" title={words.closedTitle}>
        {texts.inquiries.outcomes[inquiry.outcome!]}
      </Message>
    );
  if (inquiry.suspicion)
    return (
      <NextStep
        title={words.nextSpam}
        form={
          <ButtonRow>
            {act('rigtig', words.spamYes)}
            {act('spam', words.spamNo, true)}
          </ButtonRow>
        }
      >
        {words.nextSpamText[inquiry.suspicion]}
      </NextStep>
    );
  if (inquiry.answeredAt && !inquiry.wroteAt)
    return (
      <NextStep title={words.nextClose} action={{ href: '#luk', label: words.closeTitle }}>
        {words.nextCloseText}
      </NextStep>
    );
  return (
    <NextStep
      title={inquiry.phone ? words.nextCall(inquiry.contactName) : words.nextWrite(inquiry.contactName)}
      form={
        <ButtonRow>
          {inquiry.phone ? (
            <ButtonLink variant="primary" href={telHref(inquiry.phone)}>
              {`${words.phone} ${inquiry.phone}`}
            </ButtonLink>
          ) : (
            <ButtonLink variant="primary" href={`mailto:${inquiry.email}`}>
              {inquiry.email}
            </ButtonLink>
          )}
          {mayTake && !inquiry.takenAt && act('tag', words.take, true)}
        </ButtonRow>
      }
    >
      {inquiry.answeredAt
        ? words.answeredOn(formatMoment(inquiry.answeredAt, lang, today))
        : words.promised(promiseWords(inquiry.answerBy, lang, today))}
    </NextStep>
  );
}

/** Where the form to add a workplace begins with what we know already. */
const registerHref = ({ companyName, cvr, industry, contactName, phone, email }: Inquiry): string =>
  `/arbejdssteder/ny?${new URLSearchParams(
    Object.entries({
      companyName,
      cvr,
      industry,
      contactName,
      contactPhone: phone,
      contactEmail: email,
      contactChannel: phone ? 'phone' : 'mail',
    }).filter((pair): pair is [string, string] => pair[1] !== null),
  )}`;

function Facts({ inquiry, workplaces, texts, lang, today }: InquiryPageProps) {
  const words = texts.inquiries.page;
  const rows = [
    { label: words.need, value: texts.inquiries.needs[inquiry.need] },
    ...(inquiry.words ? [{ label: words.words, value: inquiry.words }] : []),
    { label: words.contact, value: inquiry.contactName },
    ...(inquiry.phone
      ? [{ label: words.phone, value: <a href={telHref(inquiry.phone)}>{inquiry.phone}</a> }]
      : []),
    ...(inquiry.email
      ? [{ label: words.email, value: <a href={`mailto:${inquiry.email}`}>{inquiry.email}</a> }]
      : []),
    {
      label: words.company,
      value: inquiry.companyId ? (
        <a href={`/virksomheder/${inquiry.companyId}`}>{inquiry.companyName}</a>
      ) : (
        inquiry.companyName
      ),
    },
    ...(inquiry.companyText === inquiry.companyName
      ? []
      : [{ label: words.wrote, value: inquiry.companyText }]),
    ...(inquiry.cvr ? [{ label: words.cvr, value: inquiry.cvr }] : []),
    ...(inquiry.industry
      ? [
          {
            label: words.industry,
            value: (texts.matching.industries as Record<string, string>)[inquiry.industry],
          },
        ]
      : []),
    { label: words.holder, value: inquiry.consultantName ?? texts.inquiries.list.nobody },
    { label: words.received, value: formatMoment(inquiry.receivedAt, lang, today) },
    ...(inquiry.onBehalfReason
      ? [{ label: words.onBehalf, value: texts.common.onBehalf.reasons[inquiry.onBehalfReason] }]
      : []),
  ];
  return (
    <Section title={words.who}>
      <SummaryList rows={rows} />
      {workplaces.length > 0 ? (
        <p>
          {words.places}:{' '}
          {workplaces.map(({ id, name }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <a href={`/arbejdssteder/${id}`}>{name}</a>
            </span>
          ))}
        </p>
      ) : inquiry.suspicion ? null : (
        <p>
          {words.unknownCompany} <a href={registerHref(inquiry)}>{words.registerWorkplace}</a>
        </p>
      )}
    </Section>
  );
}

function stepTitle({ kind, channel, outcome, toName }: Step, texts: Texts): string {
  const words = texts.inquiries.steps;
  if (kind === 'contacted')
    return words.contacted(
      texts.inquiries.channels[channel!],
      (texts.inquiries.contactOutcomes as Record<string, string>)[outcome!]!,
    );
  if (kind === 'closed') return words.closed((texts.inquiries.outcomes as Record<string, string>)[outcome!]!);
  if (kind === 'handed-over' || kind === 'rerouted' || kind === 'reminded') return words[kind](toName ?? '');
  return words[kind];
}

function History({ inquiry, steps, texts, today }: InquiryPageProps) {
  const on = (at: Temporal.Instant) => at.toZonedDateTimeISO(timeZone).toPlainDate();
  const events = [
    ...steps.map((step) => ({
      id: step.id,
      on: on(step.at),
      title: stepTitle(step, texts),
      by: step.actorName,
      text: step.note ?? undefined,
    })),
    {
      id: 'received',
      on: on(inquiry.receivedAt),
      title: texts.inquiries.steps.received,
      by: inquiry.contactName,
    },
  ];
  return (
    <Section title={texts.inquiries.page.history}>
      <Timeline events={events} today={today} />
    </Section>
  );
}

/** One inquiry: call, write down that you did, and see it to the end. */
export function InquiryPage(props: InquiryPageProps) {
  const { inquiry, form, stale, texts, now } = props;
  return (
    <>
      {stale && <Message tone="warning">{stale}</Message>}
      <ErrorSummary form={form} />
      <Heading kicker={texts.inquiries.needs[inquiry.need]} aside={<StateTag {...{ inquiry, texts, now }} />}>
        {inquiry.companyName}
      </Heading>
      <Next {...props} />
      <Facts {...props} />
      {!inquiry.closedAt && !inquiry.suspicion && (
        <>
          <AnswerForm {...props} {...plain(props)} />
          <HandOverForm {...props} {...plain(props)} />
          <CloseForm {...props} {...plain(props)} />
        </>
      )}
      <History {...props} />
    </>
  );
}
