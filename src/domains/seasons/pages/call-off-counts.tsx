import { Grid, Metric } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { Asked } from '../call-off-queries.ts';

/** How many, and never who: what a workplace may know before anybody has said yes. */
export interface Counts {
  asked: number;
  yes: number;
  starts: number;
}

export const countsOf = (asked: readonly Asked[]): Counts => {
  const sent = asked.filter(({ step }) => step !== null);
  return {
    asked: sent.length,
    yes: sent.filter(({ open }) => open).length,
    starts: sent.filter(({ open, placementId }) => open && placementId !== null).length,
  };
};

export function CallOffCounts({ counts, texts }: { counts: Counts; texts: Texts }) {
  const words = texts.seasons.callOff;
  return (
    <Grid columns={3}>
      <Metric value={String(counts.asked)} label={words.asked} />
      <Metric value={String(counts.yes)} label={words.yes} />
      <Metric value={String(counts.starts)} label={words.starts} />
    </Grid>
  );
}
