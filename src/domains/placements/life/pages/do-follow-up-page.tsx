import {
  ButtonLink,
  ButtonRow,
  ErrorSummary,
  Form,
  type FormState,
  formatDate,
  formatMoment,
  type Lang,
  Message,
  RadioGroup,
  SubmitButton,
  SummaryList,
  TextArea,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { channels, type Decision } from '../follow-up-decision.ts';
import type { FollowUpMove, FollowUpRow } from '../follow-up-queries.ts';

interface Props {
  address: string;
  texts: Texts;
  lang: Lang;
  today: Temporal.PlainDate;
  row: FollowUpRow;
  moves: readonly FollowUpMove[];
  decisions: readonly Decision[];
  form: FormState;
  /** What to say to the one who came second. */
  stale: string | null;
}

export function FollowUpFacts({
  row,
  moves,
  texts,
  lang,
  today,
}: Pick<Props, 'row' | 'moves' | 'texts' | 'lang' | 'today'>) {
  const words = texts.placementLife.followUp;
  return (
    <SummaryList
      rows={[
        { label: words.due, value: formatDate(row.dueOn, lang, today) },
        { label: words.owner, value: row.ownerName ?? words.noOwner },
        { label: words.channel, value: words.channels[row.channel] },
        ...moves.map((move) => ({
          label: words.moved(formatMoment(move.at, lang, today)),
          value: `${move.actorName}: ${move.reason}`,
        })),
      ]}
    />
  );
}

export function DoFollowUpPage({ address, texts, decisions, row, form, stale, ...rest }: Props) {
  const words = texts.placementLife.followUp;
  return (
    <>
      <ErrorSummary form={form} />
      {stale && (
        <Message tone="warning" announce>
          {stale}
        </Message>
      )}
      <FollowUpFacts row={row} texts={texts} {...rest} />
      {row.doneAt ? (
        <Message tone="success" title={words.alreadyDone}>
          {row.decision && words.decisions[row.decision]}. {row.note}
        </Message>
      ) : (
        <Form action={address} version={row.version}>
          <RadioGroup
            form={form}
            name="channel"
            label={words.channelUsed}
            inline
            options={channels.map((value) => ({ value, label: words.channels[value] }))}
          />
          <RadioGroup
            form={form}
            name="decision"
            label={words.decision}
            options={decisions.map((value) => ({
              value,
              label: words.decisions[value],
              hint: words.decisionHints[value],
            }))}
          />
          <TextArea
            form={form}
            name="note"
            label={words.note}
            hint={words.noteHint}
            rows={4}
            maxLength={2000}
            optional
          />
          <ButtonRow>
            <SubmitButton>{texts.common.save}</SubmitButton>
            <ButtonLink href={`${address}/flyt`}>{words.move}</ButtonLink>
          </ButtonRow>
        </Form>
      )}
    </>
  );
}
