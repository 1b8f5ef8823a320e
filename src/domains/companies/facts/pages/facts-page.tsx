import {
  Button,
  DateField,
  ErrorSummary,
  Form,
  type FormState,
  formatDate,
  Heading,
  type Lang,
  RadioGroup,
  Section,
  Select,
  SubmitButton,
  TextField,
  WorkItem,
  WorkList,
} from '#design/index.ts';
import { DIMENSIONS } from '#domains/matching/index.ts';
import type { Texts } from '#locales/index.ts';
import { newId } from '#platform/id.ts';
import { FACT_KINDS, FACT_SOURCES } from '../fact-kinds.ts';
import type { WorkplaceFact } from '../fact-queries.ts';
import { newestOfEach } from '../newest-of-each.ts';
import { factName } from './fact-tags.tsx';

export interface FactsPageProps {
  workplace: { id: string; name: string };
  facts: readonly WorkplaceFact[];
  form: FormState;
  mayEdit: boolean;
  /** Staff says where it is known from; notes are theirs alone. */
  staff: boolean;
  today: Temporal.PlainDate;
  texts: Texts;
  lang: Lang;
}

export function FactsPage(props: FactsPageProps) {
  const { workplace, facts, form, mayEdit, staff, today, texts, lang } = props;
  const words = texts.portfolio.facts;
  const here = `/arbejdssteder/${workplace.id}/kan`;
  return (
    <>
      <ErrorSummary form={form} />
      <Heading kicker={workplace.name} lead={words.lead}>
        {words.title}
      </Heading>
      {facts.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <Section title={words.known}>
          <WorkList label={words.title}>
            {newestOfEach(facts).map((fact) => (
              <WorkItem
                key={fact.id}
                what={factName(fact, texts)}
                whom=""
                why={words.knownFrom(
                  words.sources[fact.source] ?? fact.source,
                  formatDate(fact.observedOn, lang, today),
                )}
                when={staff ? fact.note : undefined}
                form={
                  mayEdit && (
                    <Form action={`${here}/${fact.id}/traek-tilbage`} inline>
                      <Button label={words.withdrawLabel(factName(fact, texts))}>{words.withdraw}</Button>
                    </Form>
                  )
                }
              />
            ))}
          </WorkList>
        </Section>
      )}
      {mayEdit && (
        <Section title={words.add} id="tilfoej">
          <AddFact {...props} here={here} />
        </Section>
      )}
    </>
  );
}

function AddFact({ form, staff, texts, here }: FactsPageProps & { here: string }) {
  const words = texts.portfolio.facts;
  return (
    <Form action={here} formId={newId()}>
      <RadioGroup
        form={form}
        name="kind"
        label={words.addTitle}
        options={FACT_KINDS.map((value) => ({ value, label: words.kinds[value] }))}
        inline
      />
      <Select
        form={form}
        name="dimension"
        label={words.experienceLabel}
        hint={words.experienceHint}
        options={DIMENSIONS.map((value) => ({ value, label: texts.matching.dimensions[value].name }))}
        width="m"
        optional
      />
      <TextField
        form={form}
        name="language"
        label={words.language}
        hint={words.languageHint}
        width="m"
        optional
      />
      {staff && (
        <RadioGroup
          form={form}
          name="source"
          label={words.source}
          options={FACT_SOURCES.map((value) => ({ value, label: words.sources[value] ?? value }))}
        />
      )}
      <DateField form={form} name="observed" label={words.observed} hint={words.observedHint} optional />
      <TextField form={form} name="note" label={words.note} hint={words.noteHint} width="xl" optional />
      <SubmitButton>{words.save}</SubmitButton>
    </Form>
  );
}
