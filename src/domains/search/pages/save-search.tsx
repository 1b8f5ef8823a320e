import { Details, Form, type Lang, Select, SubmitButton, TextField } from '#design/index.ts';
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
  const form = { values: { name: searchWords(kind, criteria, texts, lang), every: 'week' }, errors: {} };
  return (
    <Details summary={words.title}>
      <p>{words.lead}</p>
      <Form action="/markedsplads/gemte" extra={{ kind, criteria: queryOf(criteria) }}>
        <TextField form={form} name="name" label={words.name} />
        <EverySelect form={form} texts={texts} />
        <SubmitButton>{words.submit}</SubmitButton>
      </Form>
      <p>
        <a href="/markedsplads/gemte">{words.toSaved}</a>
      </p>
    </Details>
  );
}

export const EverySelect = ({
  form,
  id,
  texts,
}: {
  form: Parameters<typeof Select>[0]['form'];
  id?: string;
  texts: Texts;
}) => (
  <Select
    form={form}
    name="every"
    id={id}
    label={texts.search.save.every}
    empty={false}
    options={EVERY.map((value) => ({ value, label: texts.search.save.everyChoices[value] }))}
  />
);
