import {
  Details,
  Form,
  type FormState,
  fieldValue,
  type Lang,
  Select,
  SubmitButton,
  TextField,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { type Criteria, type Kind, queryOf } from '../criteria.ts';
import { EVERY } from '../saved-search-form.ts';
import { searchWords } from '../search-words.ts';

interface Props {
  kind: Kind;
  criteria: Criteria;
  texts: Texts;
  lang: Lang;
}

/** Keeps the search as it stands in the address. */
export function SaveSearch({ kind, criteria, texts, lang }: Props) {
  const words = texts.search.save;
  const name = searchWords(kind, criteria, texts, lang);
  return (
    <Details summary={words.title}>
      <p>{words.lead}</p>
      <SaveForm
        form={{ values: { kind, criteria: queryOf(criteria), name, every: 'week' }, errors: {} }}
        texts={texts}
      />
      <p>
        <a href="/markedsplads/gemte">{words.toSaved}</a>
      </p>
    </Details>
  );
}

/** What is searched for travels with it, unseen. */
export const SaveForm = ({ form, texts }: { form: FormState; texts: Texts }) => (
  <Form
    action="/markedsplads/gemte"
    extra={{ kind: fieldValue(form, 'kind'), criteria: fieldValue(form, 'criteria') }}
  >
    <TextField form={form} name="name" label={texts.search.save.name} />
    <EverySelect form={form} texts={texts} />
    <SubmitButton>{texts.search.save.submit}</SubmitButton>
  </Form>
);

export const EverySelect = ({ form, id, texts }: { form: FormState; id?: string; texts: Texts }) => (
  <Select
    form={form}
    name="every"
    id={id}
    label={texts.search.save.every}
    empty={false}
    options={EVERY.map((value) => ({ value, label: texts.search.save.everyChoices[value] }))}
  />
);
