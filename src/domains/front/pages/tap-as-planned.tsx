import { ButtonLink, ButtonRow, Form, SubmitButton } from '#design/index.ts';

/** The one tap: the day went as the hours plan said. */
export function TapAsPlanned({
  placementId,
  today,
  words,
}: {
  placementId: string;
  today: Temporal.PlainDate;
  /** `label`: spoken, with the name. */
  words: { tap: string; label: string; otherwise: string };
}) {
  const address = `/forloeb/${placementId}/fremmoede`;
  return (
    <Form action={address} extra={{ date: today.toString() }}>
      <ButtonRow>
        <SubmitButton label={words.label}>{words.tap}</SubmitButton>
        <ButtonLink href={`${address}/${today}`}>{words.otherwise}</ButtonLink>
      </ButtonRow>
    </Form>
  );
}
