import {
  ButtonRow,
  ErrorSummary,
  Form,
  type FormState,
  Heading,
  RadioGroup,
  SubmitButton,
} from '#design/index.ts';
import type { Reading } from '#domains/occupations/index.ts';
import type { Texts } from '#locales/index.ts';
import type { WishAnswer } from '../answers.ts';

export interface UnderstoodPageProps {
  citizenId: string;
  wishes: readonly WishAnswer[];
  readings: readonly Reading[];
  form: FormState;
  formId: string;
  version: string;
  fromCheck: boolean;
  texts: Texts;
}

/** "Vi forstod det som …": the person's own words beside the occupations they may mean. */
export function UnderstoodPage(props: UnderstoodPageProps) {
  const { citizenId, wishes, readings, form, formId, version, fromCheck, texts } = props;
  const words = texts.citizens.needs;
  const { title, lead, label, guess, none, noneHint, noProposal } = words.questions.understood;
  return (
    <>
      <ErrorSummary form={form} />
      <Heading lead={lead}>{title}</Heading>
      <Form
        action={`/borgere/${citizenId}/behov/oensker/forstaaet`}
        formId={formId}
        version={version}
        extra={fromCheck ? { fra: 'tjek' } : {}}
      >
        {wishes.map((wish, at) => {
          const links = readings[at]?.proposals ?? [];
          return links.length === 0 ? (
            <p key={wish.label}>{noProposal(wish.label)}</p>
          ) : (
            <RadioGroup
              key={wish.label}
              form={form}
              name={`wish${at + 1}`}
              label={(readings[at]?.chosen ? label : guess)(wish.label)}
              options={[
                ...links.map((link, choice) => ({
                  value: String(choice),
                  label: link.label,
                  hint: link.group ?? undefined,
                })),
                { value: 'none', label: none, hint: noneHint },
              ]}
            />
          );
        })}
        <ButtonRow>
          <SubmitButton>{fromCheck ? words.saveAndCheck : words.save}</SubmitButton>
        </ButtonRow>
      </Form>
    </>
  );
}
