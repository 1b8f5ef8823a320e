import { type LabelIndex, prepareLabels } from '#domains/matching/index.ts';
import type { Tx } from '#platform/database/open.ts';

export interface LoadedLabels {
  /** Undefined while none are loaded, and the built-in ones must do. */
  index: LabelIndex | undefined;
  /** The names of ISCO's groups by their codes. */
  groups: ReadonlyMap<string, string>;
}

/** Thousands of titles take a second to make ready; they are the same for all until the next import. */
let kept: { stamp: string; labels: LoadedLabels } | null = null;

export async function loadedLabels(tx: Tx): Promise<LoadedLabels> {
  const { stamp } = await tx.selectFrom('occupationLabelStamp').select('stamp').executeTakeFirstOrThrow();
  if (kept?.stamp !== stamp) kept = { stamp, labels: await load(tx) };
  return kept.labels;
}

async function load(tx: Tx): Promise<LoadedLabels> {
  const rows = await tx.selectFrom('occupationLabel').selectAll().execute();
  const groups = await tx.selectFrom('iscoGroup').selectAll().execute();
  const preferred = new Map(rows.filter((row) => row.preferred).map((row) => [row.uri, row.label]));
  const labels = rows.map(({ uri, label, iscoCode, preferred: isPreferred }) => ({
    uri,
    label,
    iscoCode,
    preferredLabel: isPreferred ? null : (preferred.get(uri) ?? null),
  }));
  return {
    index: labels.length === 0 ? undefined : prepareLabels(labels),
    groups: new Map(groups.map(({ code, label }) => [code, label])),
  };
}
