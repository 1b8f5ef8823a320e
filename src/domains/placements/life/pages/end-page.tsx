import {
  Button,
  ButtonLink,
  ButtonRow,
  Card,
  Form,
  formatDate,
  formatHours,
  formatMoment,
  Grid,
  type Lang,
  NextStep,
  Section,
  StatusTag,
  SummaryList,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { type AssessingParty, assessingParties, questions } from '../assessment.ts';
import type { AssessmentRow, EndRow, OutcomeRow } from '../end-queries.ts';

interface Common {
  /** Of the placement: `/forloeb/…`. */
  address: string;
  texts: Texts;
  lang: Lang;
  today: Temporal.PlainDate;
}

export function EndFacts({ end, texts, lang, today }: Common & { end: EndRow }) {
  const words = texts.placementLife.end;
  return (
    <Section title={words.how}>
      <SummaryList
        rows={[
          { label: words.kind, value: words.kinds[end.kind] },
          { label: words.lastDay, value: formatDate(end.endedOn, lang, today) },
          ...(end.cause ? [{ label: words.cause, value: texts.placementLife.stop.causes[end.cause] }] : []),
          ...(end.learning ? [{ label: words.learning, value: end.learning }] : []),
          ...end.learnedNeeds.map(({ dimension, level, firm }) => ({
            label: texts.matching.dimensions[dimension].name,
            value: `${texts.matching.dimensions[dimension].need[level]}${firm ? ` (${words.firm})` : ''}`,
          })),
          {
            label: words.writtenBy,
            value: `${end.endedByName ?? ''}, ${formatMoment(end.endedAt, lang, today)}`,
          },
        ]}
      />
    </Section>
  );
}

export function AnswersOf({ row, texts }: { row: AssessmentRow; texts: Texts }) {
  const words = texts.placementLife.assess;
  const asked = words.questions[row.party] as Record<string, string>;
  const choices = words.choices as Record<string, string>;
  return (
    <SummaryList
      rows={[
        ...Object.keys(questions[row.party]).map((question) => ({
          label: asked[question]!,
          value: choices[row.answers[question] ?? ''],
        })),
        ...(row.answers.hoursAgreed
          ? [{ label: words.hoursAgreed, value: choices[row.answers.hoursAgreed] }]
          : []),
        ...(row.note ? [{ label: words.note, value: row.note }] : []),
      ]}
    />
  );
}

interface AssessmentsProps extends Common {
  assessments: readonly AssessmentRow[];
  asked: ReadonlyMap<AssessingParty, Temporal.Instant>;
  mayAsk: (party: AssessingParty) => boolean;
}

export function Assessments({ assessments, asked, mayAsk, ...common }: AssessmentsProps) {
  const { address, texts, lang, today } = common;
  const words = texts.placementLife.end;
  return (
    <Section title={words.assessments} lead={words.assessmentsLead}>
      <Grid columns={2}>
        {assessingParties.map((party) => {
          const row = assessments.find((one) => one.party === party);
          const last = asked.get(party);
          return (
            <Card
              key={party}
              level={3}
              title={texts.placements.parties[party]}
              tags={
                <StatusTag tone={row ? 'success' : 'warning'}>
                  {row ? words.answered : words.notAnswered}
                </StatusTag>
              }
            >
              {row ? (
                <AnswersOf row={row} texts={texts} />
              ) : (
                <>
                  <p>{last ? words.askedOn(formatMoment(last, lang, today)) : words.notReached}</p>
                  <ButtonRow>
                    {mayAsk(party) && (
                      <Form action={`${address}/vurdering/paamind`} extra={{ party }} inline>
                        <Button
                          label={`${last ? words.askAgain : words.ask}: ${texts.placements.parties[party]}`}
                        >
                          {last ? words.askAgain : words.ask}
                        </Button>
                      </Form>
                    )}
                    <ButtonLink
                      variant="tertiary"
                      href={`${address}/vurdering?part=${party}`}
                      label={`${words.answerFor}: ${texts.placements.parties[party]}`}
                    >
                      {words.answerFor}
                    </ButtonLink>
                  </ButtonRow>
                </>
              )}
            </Card>
          );
        })}
      </Grid>
    </Section>
  );
}

export function OutcomePart({
  outcome,
  may,
  ...common
}: Common & { outcome: OutcomeRow | null; may: boolean }) {
  const { address, texts, lang, today } = common;
  const words = texts.placementLife.outcome;
  if (!outcome) {
    return may ? (
      <NextStep title={words.ask} action={{ href: `${address}/resultat`, label: words.write }}>
        {words.askText}
      </NextStep>
    ) : null;
  }
  return (
    <Section
      title={words.title}
      aside={may && <ButtonLink href={`${address}/resultat`}>{texts.common.change}</ButtonLink>}
    >
      <SummaryList
        rows={[
          { label: words.kind, value: words.kinds[outcome.kind].name },
          ...(outcome.jobStartsOn
            ? [
                { label: words.jobTitle, value: outcome.jobTitle },
                { label: words.jobHours, value: formatHours(outcome.jobMinutes ?? 0, lang) },
                { label: words.jobStarts, value: formatDate(outcome.jobStartsOn, lang, today) },
                {
                  label: words.sameWorkplace,
                  value: outcome.atSameWorkplace ? texts.common.yes : texts.common.no,
                },
              ]
            : []),
          ...(outcome.note ? [{ label: words.note, value: outcome.note }] : []),
        ]}
      />
    </Section>
  );
}
