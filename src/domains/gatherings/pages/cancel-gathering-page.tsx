import {
  ButtonLink,
  ButtonRow,
  ErrorSummary,
  Form,
  type FormState,
  Heading,
  SubmitButton,
  TextArea,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { newId } from '#platform/id.ts';

export function CancelGatheringPage({
  gathering,
  form,
  texts,
}: {
  gathering: { id: string; title: string; seated: number; waiting: number };
  form: FormState;
  texts: Texts;
}) {
  const words = texts.gatherings.cancel;
  const here = `/arrangementer/${gathering.id}`;
  return (
    <>
      <ErrorSummary form={form} />
      <Heading kicker={gathering.title} lead={words.lead(gathering.seated + gathering.waiting)}>
        {words.title}
      </Heading>
      <Form action={`${here}/aflys`} formId={newId()}>
        <TextArea
          form={form}
          name="reason"
          label={words.reason}
          hint={words.reasonHint}
          rows={3}
          maxLength={500}
        />
        <ButtonRow>
          <SubmitButton variant="warning">{words.action}</SubmitButton>
          <ButtonLink href={here} variant="tertiary">
            {texts.common.cancel}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  );
}
