import {
  CheckboxGroup,
  Details,
  EmptyState,
  ErrorSummary,
  Form,
  type FormState,
  Heading,
  Section,
  Select,
  SubmitButton,
  TextArea,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { newId } from '#platform/id.ts';
import type { RosterLine } from '../roster.ts';
import { PortfolioTabs } from './portfolio-tabs.tsx';

export interface HandOverPageProps {
  form: FormState;
  companies: readonly { id: string; name: string }[];
  /** Whose companies; null for those nobody has. */
  from: { id: string; name: string } | null;
  roster: readonly RosterLine[];
  manager: boolean;
  texts: Texts;
}

/** More are folded away; most who hand over hand over all. */
const shortList = 8;

export function HandOverPage({ form, companies, from, roster, manager, texts }: HandOverPageProps) {
  const words = texts.portfolio.handOver;
  const which = (
    <CheckboxGroup
      form={form}
      name="companies"
      label={words.which}
      options={companies.map(({ id, name }) => ({ value: id, label: name }))}
      optional
    />
  );
  return (
    <>
      <ErrorSummary form={form} />
      <Heading lead={words.lead}>{words.title}</Heading>
      <PortfolioTabs current="handOver" manager={manager} texts={texts} />
      {companies.length === 0 ? (
        <EmptyState title={words.noneTitle}>{words.noneText}</EmptyState>
      ) : (
        <Form action="/portefoelje/aflevering" formId={newId()} extra={from ? { from: from.id } : undefined}>
          <Section title={from ? words.from(from.name) : words.fromNobody}>
            {from && companies.length > 1 && (
              <CheckboxGroup
                form={form}
                name="all"
                label={words.all}
                labelHidden
                options={[{ value: 'ja', label: words.allOf(companies.length) }]}
                optional
              />
            )}
            {from && companies.length > shortList ? (
              <Details summary={words.some} open={String(form.values.companies ?? '') !== ''}>
                {which}
              </Details>
            ) : (
              which
            )}
          </Section>
          <Select
            form={form}
            name="to"
            label={words.to}
            options={roster
              .filter(({ id }) => id !== from?.id)
              .map(({ id, name, load }) => ({ value: id, label: words.load(name, load) }))}
            width="m"
          />
          <TextArea
            form={form}
            name="note"
            label={words.note}
            hint={words.noteHint}
            rows={3}
            maxLength={500}
            optional
          />
          <p>{words.what}</p>
          <SubmitButton>{words.save}</SubmitButton>
        </Form>
      )}
    </>
  );
}
