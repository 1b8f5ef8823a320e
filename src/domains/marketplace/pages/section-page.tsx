import {
  ButtonLink,
  ButtonRow,
  CheckboxGroup,
  ErrorSummary,
  Form,
  Heading,
  Message,
  OnBehalfField,
  SubmitButton,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { FormState } from '#platform/http/form.ts';
import { addressOf, type Section, type ShownNeed } from '../sections.ts';
import { SectionFields } from './section-fields.tsx';

export interface SectionPageProps {
  citizenId: string;
  section: Section;
  known: readonly ShownNeed[];
  /** The person, when staff writes for them. */
  onBehalfOf: string | null;
  form: FormState;
  formId: string;
  version: number;
  texts: Texts;
}

export function SectionPage({ citizenId, section, known, onBehalfOf, form, ...props }: SectionPageProps) {
  const { formId, version, texts } = props;
  const words = texts.marketplace;
  const { name, lead } = words.sections[section.name];
  return (
    <>
      <ErrorSummary form={form} />
      <Heading kicker={onBehalfOf ?? words.profile.title} lead={lead}>
        {name}
      </Heading>
      {section.proposed && section.content && (
        <Message tone="info">
          <p>{words.form.proposed}</p>
        </Message>
      )}
      <Form
        action={`/borgere/${citizenId}/profil/${addressOf(section.name)}`}
        formId={formId}
        version={version}
      >
        <SectionFields name={section.name} {...{ form, texts, citizenId, known }} />
        <CheckboxGroup
          form={form}
          name="shown"
          label={words.profile.shownFor}
          labelHidden
          options={[{ value: 'yes', label: words.form.shown, hint: words.form.shownHint }]}
          optional
        />
        {onBehalfOf && <OnBehalfField form={form} personName={onBehalfOf} />}
        <ButtonRow>
          <SubmitButton>{words.form.save}</SubmitButton>
          <ButtonLink variant="tertiary" href={`/borgere/${citizenId}/profil`}>
            {texts.common.cancel}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  );
}
