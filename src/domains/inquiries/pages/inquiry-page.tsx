import {
  ButtonLink,
  ButtonRow,
  ErrorSummary,
  Form,
  formatMoment,
  Heading,
  Message,
  NextStep,
  SubmitButton,
  telHref,
} from '#design/index.ts';
import { promiseWords } from '../promise-words.ts';
import { InquiryFacts } from './inquiry-facts.tsx';
import {
  type ActForm,
  AnswerForm,
  CloseForm,
  HandOverForm,
  type InquiryPageProps,
} from './inquiry-forms.tsx';
import { InquiryHistory } from './inquiry-history.tsx';
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
      <InquiryFacts {...props} />
      {!inquiry.closedAt && !inquiry.suspicion && (
        <>
          <AnswerForm {...props} {...plain(props)} />
          <HandOverForm {...props} {...plain(props)} />
          <CloseForm {...props} {...plain(props)} />
        </>
      )}
      <InquiryHistory {...props} />
    </>
  );
}
