import { StatusTag } from '#design/index.ts';
import { type Dimension, isDimension } from '#domains/matching/index.ts';
import type { Texts } from '#locales/index.ts';
import type { WorkplaceFact } from '../fact-queries.ts';

const needName = (dimension: Dimension, texts: Texts): string =>
  texts.matching.dimensions[dimension].name.toLowerCase();

/** "Stillerum", "Erfaring med støj", "Taler også arabisk". */
export function factName({ kind, value }: Pick<WorkplaceFact, 'kind' | 'value'>, texts: Texts): string {
  const name = texts.portfolio.facts.kinds[kind];
  if (!value) return name;
  return `${name} ${isDimension(value) ? needName(value, texts) : value}`;
}

export function FactTags({ facts, texts }: { facts: readonly WorkplaceFact[]; texts: Texts }) {
  if (facts.length === 0) return null;
  return (
    <div class="ff-tags">
      {facts.map((fact) => (
        <StatusTag key={fact.id} tone="success">
          {factName(fact, texts)}
        </StatusTag>
      ))}
    </div>
  );
}
