import {
  ButtonLink,
  ButtonRow,
  DateField,
  ErrorSummary,
  Form,
  type FormState,
  Heading,
  NumberField,
  RadioGroup,
  SubmitButton,
  TextArea,
  TextField,
  TimeField,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { newId } from '#platform/id.ts';
import { audiences } from '../gathering-form.ts';

export interface GatheringFormPageProps {
  /** Null for a new one. */
  gathering: { id: string; title: string; version: number } | null;
  form: FormState;
  texts: Texts;
}

export function GatheringFormPage({ gathering, form, texts }: GatheringFormPageProps) {
  const words = texts.gatherings.form;
  const back = gathering ? `/arrangementer/${gathering.id}` : '/arrangementer';
  return (
    <>
      <ErrorSummary form={form} />
      <Heading lead={gathering ? words.changeLead : words.lead}>{gathering?.title ?? words.newTitle}</Heading>
      <Form
        action={gathering ? `${back}/ret` : '/arrangementer/ny'}
        formId={newId()}
        version={gathering?.version}
      >
        <TextField form={form} name="title" label={words.title} width="xl" autocomplete="off" />
        <TextArea
          form={form}
          name="about"
          label={words.about}
          hint={words.aboutHint}
          rows={5}
          maxLength={4000}
        />
        <RadioGroup
          form={form}
          name="audience"
          label={words.audience}
          options={audiences.map((value) => ({ value, label: texts.gatherings.audiences[value] }))}
        />
        <DateField form={form} name="onDate" label={words.onDate} />
        <TimeField form={form} name="startsAt" label={words.startsAt} />
        <TimeField form={form} name="endsAt" label={words.endsAt} />
        <TextField
          form={form}
          name="place"
          label={words.place}
          hint={words.placeHint}
          width="xl"
          autocomplete="off"
        />
        <NumberField
          form={form}
          name="capacity"
          label={words.capacity}
          hint={words.capacityHint}
          suffix={words.people}
        />
        <ButtonRow>
          <SubmitButton>{gathering ? texts.common.save : words.arrange}</SubmitButton>
          <ButtonLink href={back} variant="tertiary">
            {texts.common.cancel}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  );
}
