import { join } from 'node:path';
import type { Database } from '#platform/database/open.ts';
import { type ImportOptions, importRows } from './import-rows.ts';
import type { ImportCount } from './row-errors.ts';

interface Label {
  uri: string;
  label: string;
  iscoCode: string;
  preferred: boolean;
}

type Screen = Pick<ImportOptions<unknown>, 'errorFile' | 'progress'>;

/**
 * The Danish titles of ESCO's occupations, preferred and alternative, from `esco_da_labels.csv` in the
 * folder. Only occupations: the names of whole ISCO groups are nobody's wish for a job.
 */
export function importEsco(database: Database, folder: string, screen: Screen): Promise<ImportCount> {
  return importRows<Label>({
    ...screen,
    file: join(folder, 'esco_da_labels.csv'),
    columns: ['conceptUri', 'conceptType', 'iscoCode', 'position', 'labelDa'],
    read: readLabel,
    write: (batch) => writeLabels(database, batch),
  });
}

export function readLabel(row: Record<string, string>): Label[] | 'pass-over' | { problem: string } {
  if (row.conceptType !== 'Occupation') return 'pass-over';
  if (!row.conceptUri) return { problem: 'no conceptUri' };
  if (!row.labelDa) return { problem: 'no Danish label' };
  if (!/^\d{4}$/.test(row.iscoCode ?? '')) {
    return {
      problem: `“${row.iscoCode}” is not an ISCO group of four digits, so nothing could be matched on it`,
    };
  }
  return [
    { uri: row.conceptUri, label: row.labelDa, iscoCode: row.iscoCode!, preferred: row.position === '0' },
  ];
}

async function writeLabels(database: Database, batch: Label[]): Promise<void> {
  const once = [...new Map(batch.map((label) => [`${label.uri}\n${label.label}`, label])).values()];
  await database.asOwner((tx) =>
    tx
      .insertInto('occupationLabel')
      .values(once)
      .onConflict((conflict) =>
        conflict.columns(['uri', 'label']).doUpdateSet((eb) => ({
          iscoCode: eb.ref('excluded.iscoCode'),
          preferred: eb.ref('excluded.preferred'),
        })),
      )
      .execute(),
  );
}
