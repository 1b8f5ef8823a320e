import {
  ButtonLink,
  ButtonRow,
  Card,
  EmptyState,
  ErrorSummary,
  Form,
  type FormState,
  formatNumber,
  Grid,
  Heading,
  type Lang,
  Message,
  Metric,
  Section,
  SubmitButton,
  Table,
  TextArea,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { explainTerm } from '../../explaining/explain-ranking.ts';
import { wordsFor } from '../../explaining/words-for.ts';
import type { Weights } from '../../pair/weights.ts';
import { rankedDeep } from '../compare-rankings.ts';
import type { Preview, ShownMove, TermMoved } from '../preview-weights.ts';
import { type WeightChange, weightFields } from '../weights-form.ts';
import { weightsPath } from './weights-page.tsx';

export interface PreviewPageProps {
  weights: Weights;
  changes: readonly WeightChange[];
  /** Null when nothing is changed. */
  preview: Preview | null;
  version: number;
  /** The sentence for the second of two who changed. */
  stale: string | null;
  form: FormState;
  texts: Texts;
  lang: Lang;
}

export function PreviewPage({
  weights,
  changes,
  preview,
  version,
  stale,
  form,
  texts,
  lang,
}: PreviewPageProps) {
  const words = texts.weighing.preview;
  const again = `${weightsPath}?${new URLSearchParams(weightFields(weights))}`;
  return (
    <>
      <ErrorSummary form={form} />
      {stale && (
        <Message tone="warning" title={words.staleTitle} announce>
          {stale}
        </Message>
      )}
      <Heading lead={preview ? words.lead(preview.people, preview.openings) : undefined}>
        {words.title}
      </Heading>
      {!preview ? (
        <EmptyState title={words.sameTitle} action={{ href: again, label: words.again }}>
          <p>{words.same}</p>
        </EmptyState>
      ) : (
        <>
          <Table
            caption={words.changes}
            rows={changes}
            rowKey={({ term }) => term}
            columns={[
              { header: words.term, rowHeader: true, cell: ({ term }) => texts.weighing.terms[term].name },
              { header: words.from, align: 'end', cell: ({ from }) => from },
              { header: words.to, align: 'end', cell: ({ to }) => to },
            ]}
          />
          <Section title={words.effect}>
            <Effect {...{ preview, texts, lang }} />
          </Section>
          {preview.moved.length > 0 && (
            <Section title={words.pairs} lead={words.pairsLead}>
              <Grid columns={3}>
                {preview.moved.map((move, at) => (
                  <Move key={move.seekerId} {...{ move, number: at + 1, texts }} />
                ))}
              </Grid>
            </Section>
          )}
          <Section title={words.saveTitle}>
            <Form action={weightsPath} version={version} extra={weightFields(weights)}>
              <TextArea
                form={form}
                name="why"
                label={words.why}
                hint={words.whyHint}
                rows={3}
                maxLength={500}
              />
              <ButtonRow>
                <SubmitButton>{words.save}</SubmitButton>
                <ButtonLink href={again}>{words.again}</ButtonLink>
              </ButtonRow>
            </Form>
          </Section>
        </>
      )}
    </>
  );
}

function Effect({ preview, texts, lang }: { preview: Preview; texts: Texts; lang: Lang }) {
  const words = texts.weighing.preview;
  if (preview.people === 0)
    return (
      <EmptyState title={words.nobodyTitle}>
        <p>{words.nobody}</p>
      </EmptyState>
    );
  const counts = [
    [preview.otherFirst, words.otherFirst],
    [preview.otherShown, words.otherShown],
    [preview.otherOrder, words.otherOrder],
  ] as const;
  return (
    <>
      <Grid columns={3}>
        {counts.map(([count, label]) => (
          <Metric
            key={label}
            value={formatNumber(count, lang)}
            label={label}
            note={words.of(preview.people)}
          />
        ))}
      </Grid>
      {preview.moved.length === 0 && <p>{words.none}</p>}
    </>
  );
}

function Move({ move, number, texts }: { move: ShownMove; number: number; texts: Texts }) {
  const words = texts.weighing.preview;
  const { from, to, opening, terms } = move;
  const up = (to ?? rankedDeep + 1) < (from ?? rankedDeep + 1);
  return (
    <Card
      kicker={`${words.person(number)} · ${up ? words.up : words.down}`}
      title={words.pair(opening.title, opening.workplaceName)}
      href={`/jobaabninger/${opening.id}`}
    >
      <p>{words.move(from, to, rankedDeep)}</p>
      {terms.length === 0 ? (
        <p>{words.others}</p>
      ) : (
        terms.map((term) => <Why key={term.key} {...{ term, texts }} />)
      )}
    </Card>
  );
}

const Why = ({ term, texts }: { term: TermMoved; texts: Texts }) => (
  <p>
    {texts.weighing.preview.points(texts.weighing.terms[term.key].name, term.points)}{' '}
    {explainTerm(term, texts.matching, wordsFor(texts)).join(' ')}
  </p>
);
