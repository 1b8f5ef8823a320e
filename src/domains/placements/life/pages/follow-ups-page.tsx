import {
  ButtonLink,
  ButtonRow,
  EmptyState,
  Form,
  formatDate,
  formatRelativeDays,
  type Lang,
  NextStep,
  Section,
  StatusTag,
  SubmitButton,
  Timeline,
  WorkItem,
  WorkList,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { timeZone } from '#platform/clock.ts';
import type { FollowUpRow } from '../follow-up-queries.ts';

interface Props {
  address: string;
  texts: Texts;
  lang: Lang;
  today: Temporal.PlainDate;
  rows: readonly FollowUpRow[];
  mayAct: boolean;
  /** Where the case can be closed, once the job has held for thirteen weeks. */
  closeCase: string | null;
}

const isLate = (row: FollowUpRow, today: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(row.dueOn, today) < 0;

/** The talks that are planned, the nearest first, and those that have been held. */
export function FollowUpsPage({ address, texts, lang, today, rows, mayAct, closeCase }: Props) {
  const words = texts.placementLife.followUp;
  const waiting = rows.filter((row) => !row.doneAt);
  const done = rows.filter((row) => row.doneAt).reverse();
  const how = (row: FollowUpRow) => `${words.channels[row.channel]} · ${row.ownerName ?? words.noOwner}`;
  return (
    <>
      {closeCase && (
        <NextStep
          title={words.jobHolds}
          form={
            <Form action={closeCase}>
              <SubmitButton>{words.closeCase}</SubmitButton>
            </Form>
          }
        >
          {words.jobHoldsText}
        </NextStep>
      )}
      <Section
        title={words.planned}
        lead={words.lead}
        aside={mayAct && <ButtonLink href={`${address}/ny`}>{words.planExtra}</ButtonLink>}
      >
        {waiting.length === 0 ? (
          <EmptyState title={words.none} icon="calendar-month">
            {words.noneText}
          </EmptyState>
        ) : (
          <WorkList label={words.planned}>
            {waiting.map((row) => (
              <WorkItem
                key={row.id}
                what={words.kinds[row.kind]}
                whom=""
                why={how(row)}
                when={
                  <>
                    {formatDate(row.dueOn, lang, today)} ({formatRelativeDays(row.dueOn, today, lang)})
                    {isLate(row, today) && (
                      <>
                        {' '}
                        <StatusTag tone="error">{words.late}</StatusTag>
                      </>
                    )}
                  </>
                }
                tone={isLate(row, today) ? 'error' : 'neutral'}
                form={
                  mayAct && (
                    <ButtonRow>
                      <ButtonLink
                        href={`${address}/${row.id}`}
                        label={`${words.write}: ${words.kinds[row.kind]}`}
                      >
                        {words.write}
                      </ButtonLink>
                      <ButtonLink
                        variant="tertiary"
                        href={`${address}/${row.id}/flyt`}
                        label={`${words.move}: ${words.kinds[row.kind]}`}
                      >
                        {words.move}
                      </ButtonLink>
                    </ButtonRow>
                  )
                }
              />
            ))}
          </WorkList>
        )}
      </Section>
      {done.length > 0 && (
        <Section title={words.held} lead={words.heldLead}>
          <Timeline
            today={today}
            events={done.map((row) => ({
              id: row.id,
              on: row.doneAt!.toZonedDateTimeISO(timeZone).toPlainDate(),
              by: row.doneByName ?? undefined,
              title: `${words.kinds[row.kind]}: ${row.decision ? words.decisions[row.decision] : ''}`,
              text: row.note,
            }))}
          />
        </Section>
      )}
    </>
  );
}
