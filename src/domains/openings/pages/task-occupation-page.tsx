import { ButtonRow, ErrorSummary, Form, type FormState, Heading, SubmitButton } from '#design/index.ts';
import type { Reading } from '#domains/occupations/index.ts';
import type { Texts } from '#locales/index.ts';
import { newId } from '#platform/id.ts';

export interface TaskOccupationPageProps {
  action: string;
  task: { title: string; occupation: string; version: number };
  reading: Reading;
  /** Which proposal the task is taken as; -1 for none of them. */
  place: number;
  /** What it is taken as; null for no one job. */
  readAs: string | null;
  form: FormState;
  texts: Texts;
}

/** "Vi læser det som …": one press says yes, another what was meant instead. */
export function TaskOccupationPage(props: TaskOccupationPageProps) {
  const { action, task, reading, place, readAs, form, texts } = props;
  const words = texts.occupations.task;
  const now = reading.proposals[place];
  const others = reading.proposals.flatMap((proposal, at) => (at === place ? [] : [{ proposal, at }]));
  return (
    <>
      <ErrorSummary form={form} />
      <Heading kicker={task.title} lead={words.lead}>
        {words.title}
      </Heading>
      <p>
        {words.written(task.occupation)}{' '}
        <strong>{readAs === null ? words.notRead : words.readAs(readAs)}</strong>
        {now && (
          <>
            {' '}
            <span class="ff-muted">{texts.occupations.hint(now.group, now.confidence)}</span>
          </>
        )}
        {reading.remembered && <span class="ff-muted"> {texts.occupations.remembered}</span>}
      </p>
      <Form action={action} formId={newId()} version={task.version}>
        {now && (
          <ButtonRow>
            <SubmitButton name="choice" value={String(place)}>
              {words.keep(now.label)}
            </SubmitButton>
          </ButtonRow>
        )}
        {others.map(({ proposal, at }) => (
          <p key={at}>
            <SubmitButton variant="secondary" name="choice" value={String(at)}>
              {readAs !== null ? words.pick(proposal.label) : words.itIs(proposal.label)}
            </SubmitButton>
            {proposal.group && (
              <>
                <br />
                <span class="ff-muted">{proposal.group}</span>
              </>
            )}
          </p>
        ))}
        <p>
          <SubmitButton variant="secondary" name="choice" value="none">
            {words.none}
          </SubmitButton>
          <br />
          <span class="ff-muted">{words.noneHint}</span>
        </p>
        <p class="ff-muted">{words.remember}</p>
      </Form>
    </>
  );
}
