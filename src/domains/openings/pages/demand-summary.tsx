import { SummaryList } from '#design/index.ts';
import { type Demands, DIMENSIONS } from '#domains/matching/index.ts';
import type { Texts } from '#locales/index.ts';

/** More names than this are a wall of words. */
const mostNamed = 6;

/** What a task asks, dimension by dimension, and what it can become. What is not known is named last. */
export function DemandSummary({ demands, texts }: { demands: Demands; texts: Texts }) {
  const words = texts.openings.demands;
  const { dimensions } = texts.matching;
  const known = DIMENSIONS.filter((dimension) => demands[dimension]);
  const unknown = DIMENSIONS.filter((dimension) => !demands[dimension]);
  return (
    <>
      {known.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <SummaryList
          rows={known.map((dimension) => {
            const { level, lowersTo } = demands[dimension]!;
            const { name, demand } = dimensions[dimension];
            return {
              label: name,
              value: (
                <>
                  <div>{demand[level]}</div>
                  {level > 0 && (
                    <div class="ff-muted">
                      {lowersTo === null ? words.fixed : words.canBecome(demand[lowersTo])}
                    </div>
                  )}
                </>
              ),
            };
          })}
        />
      )}
      {known.length > 0 && unknown.length > 0 && (
        <p class="ff-muted">
          {unknown.length > mostNamed
            ? words.unknownCount(unknown.length)
            : words.unknownList(
                unknown.map((dimension) => dimensions[dimension].name.toLowerCase()).join(', '),
              )}
        </p>
      )}
    </>
  );
}
