import {
  Button,
  ButtonRow,
  EMPTY_FORM,
  ErrorSummary,
  Form,
  type FormState,
  Heading,
  NumberField,
  OnBehalfField,
  RadioGroup,
  SearchForm,
  SubmitButton,
  TextArea,
  TextField,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { newId } from '#platform/id.ts';
import type { Candidate } from '../gathering-queries.ts';

export function SignUpAnotherPage({
  gathering,
  query,
  found,
  form,
  texts,
}: {
  gathering: { id: string; title: string; audience: string };
  query: string;
  found: readonly Candidate[];
  form: FormState;
  texts: Texts;
}) {
  const words = texts.gatherings.another;
  const here = `/arrangementer/${gathering.id}/tilmeld-en`;
  return (
    <>
      <ErrorSummary form={form} />
      <Heading kicker={gathering.title} lead={words.lead}>
        {words.title}
      </Heading>
      <SearchForm action={here} label={words.search}>
        <TextField
          form={{ ...EMPTY_FORM, values: { q: query } }}
          name="q"
          label={words.search}
          type="search"
          optional
        />
        <Button>{texts.common.search}</Button>
      </SearchForm>
      {query && found.length === 0 && <p role="status">{words.none(query)}</p>}
      {found.length > 0 && (
        <Form action={here} formId={newId()} extra={{ q: query }}>
          <RadioGroup
            form={form}
            name="who"
            label={words.who}
            options={found.map(({ kind, id, name, place }) => ({
              value: `${kind}:${id}`,
              label: name,
              hint: kind === 'workplace' ? words.workplaceIn(place ?? '') : words.citizen,
            }))}
          />
          <NumberField form={form} name="seats" label={words.seats} hint={words.seatsHint} />
          <TextArea form={form} name="wishes" label={words.wishes} rows={2} maxLength={500} optional />
          <OnBehalfField form={form} personName={words.them} />
          <ButtonRow>
            <SubmitButton>{words.action}</SubmitButton>
          </ButtonRow>
        </Form>
      )}
    </>
  );
}
