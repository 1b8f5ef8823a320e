import {
  Card,
  ErrorSummary,
  type FormState,
  formatDate,
  Grid,
  Heading,
  Message,
  NextStep,
  Section,
  WithAside,
} from '#design/index.ts';
import type { CallOff } from '../call-off-queries.ts';
import { CloseCallOff } from './call-off-close.tsx';
import { CallOffCounts, type Counts } from './call-off-counts.tsx';
import { CallOffFacts, type Look } from './call-off-facts.tsx';

/** Somebody who has said yes to this workplace. */
export interface Willing {
  suggestionId: string;
  /** Null when the name is protected. */
  name: string | null;
  /** The workplace has answered already. */
  answered: boolean;
  known: boolean;
}

export interface EmployerPageProps extends Look {
  callOff: CallOff;
  counts: Counts;
  willing: readonly Willing[];
  promised: Temporal.PlainDate;
  closing: FormState;
  /** A link's holder sees this page and no other. */
  byLink: boolean;
}

export function CallOffEmployerPage(props: EmployerPageProps) {
  const { callOff, counts, willing, closing, byLink, texts } = props;
  const words = texts.seasons.callOff;
  return (
    <>
      <ErrorSummary form={closing} />
      <Heading kicker={callOff.workplaceName}>
        {words.title(callOff.people, texts.seasons.month(callOff.startsOn.month))}
      </Heading>
      <WithAside aside={<CallOffFacts {...props} />}>
        <Now {...props} />
        {counts.asked > 0 && <CallOffCounts counts={counts} texts={texts} />}
        {willing.length > 0 && (
          <Section title={words.employer.peopleTitle}>
            <Grid>
              {willing.map(({ suggestionId, name, known }) => (
                <Card
                  key={suggestionId}
                  level={3}
                  title={name ?? words.hidden}
                  href={byLink ? undefined : `/forslag/${suggestionId}`}
                >
                  {known && <p>{words.employer.knows}</p>}
                </Card>
              ))}
            </Grid>
          </Section>
        )}
        {!callOff.closedAt && (
          <CloseCallOff callOffId={callOff.id} form={closing} behalfOf={null} texts={texts} />
        )}
      </WithAside>
    </>
  );
}

function Now({ callOff, counts, willing, promised, byLink, today, texts, lang }: EmployerPageProps) {
  const words = texts.seasons.callOff;
  if (callOff.closedAt) {
    const on = callOff.closedAt.toZonedDateTimeISO('Europe/Copenhagen').toPlainDate();
    return <Message tone="info">{words.closed(formatDate(on, lang, today))}</Message>;
  }
  const first = willing.find(({ answered }) => !answered);
  if (first) {
    return (
      <NextStep
        title={words.employer.yes(counts.yes)}
        action={
          byLink ? undefined : { href: `/forslag/${first.suggestionId}`, label: words.employer.seeAndAnswer }
        }
      >
        {words.employer.yesText}
      </NextStep>
    );
  }
  if (counts.yes >= callOff.people)
    return <NextStep title={words.employer.full}>{words.employer.fullText}</NextStep>;
  if (counts.asked > 0)
    return <NextStep title={words.employer.asked(counts.asked)}>{words.employer.askedText}</NextStep>;
  return (
    <NextStep title={words.employer.waiting}>
      {words.employer.waitingText(formatDate(promised, lang, today))}
    </NextStep>
  );
}
