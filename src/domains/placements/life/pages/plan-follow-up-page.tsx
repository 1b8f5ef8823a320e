import {
  ButtonRow,
  DateField,
  ErrorSummary,
  Form,
  type FormState,
  Message,
  RadioGroup,
  Select,
  SubmitButton,
  TextArea,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { channels } from '../follow-up-decision.ts';
import type { Owner } from '../follow-up-queries.ts';

interface Props {
  address: string;
  texts: Texts;
  owners: readonly Owner[];
  form: FormState;
  /** The version moved from; null for a new one. */
  version: number | null;
  stale?: string | null;
}

/** When, who and how: for an extra one, or to move one (then with a reason). */
export function PlanFollowUpPage({ address, texts, owners, form, version, stale }: Props) {
  const words = texts.placementLife.followUp;
  return (
    <>
      <ErrorSummary form={form} />
      {stale && (
        <Message tone="warning" announce>
          {stale}
        </Message>
      )}
      <Form action={address} version={version ?? undefined}>
        <DateField form={form} name="dueOn" label={words.when} />
        <Select
          form={form}
          name="ownerId"
          label={words.owner}
          options={owners.map(({ id, name, role }) => ({
            value: id,
            label: `${name} (${texts.access.roles[role as keyof Texts['access']['roles']].toLowerCase()})`,
          }))}
        />
        <RadioGroup
          form={form}
          name="channel"
          label={words.channel}
          inline
          options={channels.map((value) => ({ value, label: words.channels[value] }))}
        />
        {version !== null && (
          <TextArea
            form={form}
            name="reason"
            label={words.reason}
            hint={words.reasonHint}
            rows={2}
            maxLength={500}
          />
        )}
        <ButtonRow>
          <SubmitButton>{texts.common.save}</SubmitButton>
        </ButtonRow>
      </Form>
    </>
  );
}
