import { ButtonRow, EmptyState, ErrorSummary, Form, RadioGroup, SubmitButton } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { FormState } from '#platform/http/form.ts';

export interface LinkHolderChoice {
  party: 'citizen' | 'employer' | 'mentor';
  name: string;
  mail: string | null;
  sms: string | null;
}

export function SendLinkPage({
  action,
  holders,
  form,
  formId,
  texts,
}: {
  action: string;
  holders: readonly LinkHolderChoice[];
  form: FormState;
  formId: string;
  texts: Texts;
}) {
  const words = texts.placements.sendLink;
  if (holders.length === 0) return <EmptyState title={words.nobody} icon="smartphone" />;
  return (
    <>
      <ErrorSummary form={form} />
      <Form action={action} formId={formId}>
        <RadioGroup
          form={form}
          name="party"
          label={words.party}
          options={holders.map(({ party, name, mail, sms }) => ({
            value: party,
            label: words.option(
              texts.placements.parties[party],
              name,
              [mail, sms].filter(Boolean).join(', '),
            ),
          }))}
        />
        <RadioGroup
          form={form}
          name="channel"
          label={words.channel}
          inline
          options={[
            { value: 'mail', label: words.channels.mail },
            { value: 'sms', label: words.channels.sms },
          ]}
        />
        <ButtonRow>
          <SubmitButton icon="send">{words.send}</SubmitButton>
        </ButtonRow>
      </Form>
    </>
  );
}
