import {
  ButtonLink,
  ButtonRow,
  CheckboxGroup,
  EmptyState,
  ErrorSummary,
  Form,
  type FormState,
  formatDate,
  Heading,
  Message,
  NextStep,
  Section,
  SubmitButton,
  TextArea,
  WithAside,
  WorkItem,
  WorkList,
} from '#design/index.ts';
import { newId } from '#platform/id.ts';
import type { Asked, CallOff } from '../call-off-queries.ts';
import type { Candidate } from '../candidates.ts';
import { CloseCallOff } from './call-off-close.tsx';
import { CallOffCounts, countsOf } from './call-off-counts.tsx';
import { CallOffFacts, type Look } from './call-off-facts.tsx';

export interface StaffPageProps extends Look {
  callOff: CallOff;
  asked: readonly Asked[];
  /** Those who can be asked, with their names; null for those who do not ask anybody. */
  candidates: readonly (Candidate & { name: string })[] | null;
  promised: Temporal.PlainDate;
  form: FormState;
  closing: FormState;
  mayClose: boolean;
}

export function CallOffStaffPage(props: StaffPageProps) {
  const { callOff, asked, candidates, form, closing, mayClose, texts } = props;
  const words = texts.seasons.callOff;
  const month = texts.seasons.month(callOff.startsOn.month);
  return (
    <>
      <ErrorSummary form={form} />
      <ErrorSummary form={closing} />
      <Heading kicker={callOff.workplaceName}>{words.title(callOff.people, month)}</Heading>
      <WithAside
        aside={
          <>
            <CallOffFacts {...props} />
            {mayClose && !callOff.closedAt && (
              <CloseCallOff
                callOffId={callOff.id}
                form={closing}
                behalfOf={callOff.contactName}
                texts={texts}
              />
            )}
          </>
        }
      >
        <Now {...props} />
        {asked.length > 0 && <CallOffCounts counts={countsOf(asked)} texts={texts} />}
        {asked.length > 0 && <AskedPart {...props} />}
        {candidates && !callOff.closedAt && <Candidates {...props} candidates={candidates} />}
      </WithAside>
    </>
  );
}

function Now({ callOff, asked, candidates, promised, today, texts, lang }: StaffPageProps) {
  const words = texts.seasons.callOff;
  if (callOff.closedAt) {
    const on = callOff.closedAt.toZonedDateTimeISO('Europe/Copenhagen').toPlainDate();
    return <Message tone="info">{words.closed(formatDate(on, lang, today))}</Message>;
  }
  const live = asked.filter(
    ({ step }) => !(step && ['citizen-no', 'employer-no', 'withdrawn'].includes(step)),
  );
  const missing = callOff.people - live.length;
  if (missing <= 0 || !candidates) return null;
  const when = formatDate(promised, lang, today);
  const late = Temporal.PlainDate.compare(promised, today) < 0;
  return (
    <NextStep
      title={words.pick(missing)}
      action={{ href: '#kandidater', label: texts.front.work.rows['call-off']!.action }}
    >
      {late ? words.late(when) : words.pickText(when)}
    </NextStep>
  );
}

function AskedPart({ asked, candidates, texts }: StaffPageProps) {
  const words = texts.seasons.callOff;
  const agreed = asked.some(({ step }) => step === 'employer-yes');
  return (
    <Section title={words.askedTitle} lead={agreed ? words.trial : undefined}>
      <WorkList label={words.askedTitle}>
        {asked.map(({ suggestionId, name, step }) => (
          <WorkItem
            key={suggestionId}
            what=""
            whom={name ?? words.hidden}
            why={words.steps[step ?? 'none'] ?? words.steps.none}
            action={
              name === null || candidates === null
                ? undefined
                : step === 'employer-yes'
                  ? { href: `/forslag/${suggestionId}/forloeb`, label: words.makeTrial }
                  : { href: `/forslag/${suggestionId}`, label: words.see }
            }
          />
        ))}
      </WorkList>
    </Section>
  );
}

function Candidates({
  callOff,
  candidates,
  form,
  ...look
}: StaffPageProps & { candidates: NonNullable<StaffPageProps['candidates']> }) {
  const { texts } = look;
  const words = texts.seasons.callOff;
  return (
    <Section
      title={words.candidates}
      lead={candidates.length > 0 ? words.candidatesLead : undefined}
      id="kandidater"
    >
      {candidates.length === 0 ? (
        <EmptyState
          title={words.none}
          action={{ href: `/jobaabninger/${callOff.openingId}`, label: words.toOpening }}
          icon="search"
        >
          {words.noneText}
        </EmptyState>
      ) : (
        <Form action={`/jobbank/${callOff.id}/spoerg`} formId={newId()}>
          <CheckboxGroup
            form={form}
            name="citizenIds"
            label={words.candidate}
            options={candidates.map((candidate) => ({
              value: candidate.seeker.id,
              label: candidate.name,
              hint: (
                <>
                  {candidateWords(candidate, look).join(' ')}{' '}
                  <a href={`/borgere/${candidate.seeker.id}/jobforslag/${callOff.openingId}`}>
                    {words.why}
                    <span class="sr-only">: {candidate.name}</span>
                  </a>
                </>
              ),
            }))}
          />
          <TextArea form={form} name="note" label={words.askNote} rows={2} maxLength={1000} optional />
          <ButtonRow>
            <SubmitButton>{words.askThem}</SubmitButton>
            <ButtonLink variant="tertiary" href={`/jobaabninger/${callOff.openingId}`}>
              {words.toOpening}
            </ButtonLink>
          </ButtonRow>
        </Form>
      )}
    </Section>
  );
}

function inBank(
  { from, until }: { from: Temporal.PlainDate; until: Temporal.PlainDate | null },
  { texts, lang, today }: Look,
): string {
  const words = texts.seasons.callOff;
  const day = (date: Temporal.PlainDate) => formatDate(date, lang, today);
  if (Temporal.PlainDate.compare(from, today) <= 0)
    return until ? words.bankNowUntil(day(until)) : words.bankNow;
  return until ? words.bankUntil(day(from), day(until)) : words.bank(day(from));
}

function candidateWords({ known, match }: Candidate, { texts, lang, today }: Look): string[] {
  const words = texts.seasons.callOff;
  const day = (date: Temporal.PlainDate) => formatDate(date, lang, today);
  const before = known?.before;
  const bank = known?.bank;
  const travel = match.terms.find((term) => term.key === 'travel');
  const lowered = match.dimensions.filter(({ lowersTo }) => lowersTo !== null).length;
  return [
    before && words.before(day(before.on), words.how[before.how]!),
    bank ? inBank(bank, { texts, lang, today }) : !before && words.notBank,
    travel?.key === 'travel' && travel.minutes !== null && words.travel(travel.minutes),
    lowered > 0 && words.adapt(lowered),
  ].filter((said): said is string => typeof said === 'string');
}
