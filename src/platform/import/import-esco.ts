import { join } from 'node:path';
import type { Database, Tx } from '#platform/database/open.ts';
import { type ImportOptions, importRows } from './import-rows.ts';
import type { ImportCount } from './row-errors.ts';

interface Label {
  uri: string;
  label: string;
  iscoCode: string;
  preferred: boolean;
}
interface Group {
  code: string;
  label: string;
}
type Row = { occupation: Label } | { group: Group };

type Screen = Pick<ImportOptions<unknown>, 'errorFile' | 'progress'>;

/**
 * The Danish titles of ESCO's occupations, preferred and alternative, from `esco_da_labels.csv` in the
 * folder. The names of ISCO's groups are kept apart: they are nobody's wish for a job, but tell jobs apart.
 */
export function importEsco(database: Database, folder: string, screen: Screen): Promise<ImportCount> {
  return importRows<Row>({
    ...screen,
    file: join(folder, 'esco_da_labels.csv'),
    columns: ['conceptUri', 'conceptType', 'iscoCode', 'position', 'labelDa'],
    read: readLabel,
    write: (batch) => writeRows(database, batch),
  });
}

export function readLabel(row: Record<string, string>): Row[] | 'pass-over' | { problem: string } {
  if (row.conceptType === 'ISCOGroup') return readGroup(row);
  if (row.conceptType !== 'Occupation') return 'pass-over';
  if (!row.conceptUri) return { problem: 'no conceptUri' };
  if (!row.labelDa) return { problem: 'no Danish label' };
  if (!/^\d{4}$/.test(row.iscoCode ?? '')) {
    return {
      problem: `“${row.iscoCode}” is not an ISCO group of four digits, so nothing could be matched on it`,
    };
  }
  const occupation = {
    uri: row.conceptUri,
    label: row.labelDa,
    iscoCode: row.iscoCode!,
    preferred: row.position === '0',
  };
  return [{ occupation }];
}

function readGroup({ iscoCode: code = '', labelDa: label }: Record<string, string>) {
  if (!label) return { problem: 'no Danish label' };
  if (!/^\d{1,4}$/.test(code)) return { problem: `“${code}” is not the code of an ISCO group` };
  return [{ group: { code, label } }];
}

async function writeRows(database: Database, batch: Row[]): Promise<void> {
  const labels = new Map<string, Label>();
  const groups = new Map<string, Group>();
  for (const row of batch) {
    if ('group' in row) groups.set(row.group.code, row.group);
    else labels.set(`${row.occupation.uri}\n${row.occupation.label}`, row.occupation);
  }
  await database.asOwner(async (tx) => {
    if (groups.size > 0) await writeGroups(tx, [...groups.values()]);
    if (labels.size > 0) await writeLabels(tx, [...labels.values()]);
  });
}

async function writeGroups(tx: Tx, groups: Group[]): Promise<void> {
  await tx
    .insertInto('iscoGroup')
    .values(groups)
    .onConflict((conflict) =>
      conflict.column('code').doUpdateSet((eb) => ({ label: eb.ref('excluded.label') })),
    )
    .execute();
}

async function writeLabels(tx: Tx, labels: Label[]): Promise<void> {
  await tx
    .insertInto('occupationLabel')
    .values(labels)
    .onConflict((conflict) =>
      conflict.columns(['uri', 'label']).doUpdateSet((eb) => ({
        iscoCode: eb.ref('excluded.iscoCode'),
        preferred: eb.ref('excluded.preferred'),
      })),
    )
    .execute();
}
