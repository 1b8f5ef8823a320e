import { ButtonRow, Form, Heading, SubmitButton } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';

export function ConfidentialityPage({
  action,
  workplace,
  formId,
  texts,
}: {
  action: string;
  workplace: string;
  formId: string;
  texts: Texts;
}) {
  const words = texts.placements.confidentiality;
  return (
    <>
      <Heading lead={words.lead(workplace)}>{words.title}</Heading>
      <ul>
        {words.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <Form action={action} formId={formId}>
        <ButtonRow>
          <SubmitButton>{words.promise}</SubmitButton>
        </ButtonRow>
      </Form>
    </>
  );
}
