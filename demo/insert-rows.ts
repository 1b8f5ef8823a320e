import { sql } from 'kysely';
import type { Tx } from '#platform/database/open.ts';
import type { Tables } from '#platform/database/tables.ts';
import type { Rows } from './world.ts';

/** Each table after those its foreign keys point to. All that a municipality owns is here. */
export const tablesInOrder: readonly (keyof Tables)[] = [
  // Written by the database when others are, also when they are removed: emptied last.
  'matchingChange',
  'accessLink',
  'account',
  'session',
  'look',
  'event',
  'formSubmission',
  'loginAttempt',
  'message',
  'matchingWeight',
  'figureSnapshot',
  'occupationCorrection',
  'citizen',
  'needsDraft',
  'citizenProfile',
  'citizenNeed',
  'citizenWish',
  'company',
  'workplace',
  'workplaceMember',
  'consultantIndustry',
  'consultantAbsence',
  'companyHandOver',
  'companyContact',
  'workplaceContact',
  'workplaceFact',
  'task',
  'taskDemand',
  'opening',
  'openingTask',
  'suggestion',
  'suggestionStep',
  'placement',
  'placementVersion',
  'hoursStep',
  'signature',
  'confidentiality',
  'attendance',
  'checkIn',
  'followUp',
  'placementEnd',
  'endAssessment',
  'outcome',
  'visit',
  'visitTask',
  'visitDraft',
  'visitThanks',
  'taskTip',
  'article',
  'gathering',
  'signUp',
  'citizenGroup',
  'employment',
  'loginPeriod',
  'loginDay',
  'loginTally',
  'concern',
  'workplaceCheck',
  'smallJob',
  'season',
  'seasonDemand',
  'callOff',
  'jobBankMember',
  'contactAfterEnd',
  'inquiry',
  'inquiryStep',
  'inquiryAttempt',
  'conversation',
  'conversationParticipant',
  'conversationMessage',
  'internalNote',
  'messageDraft',
  'agreedAction',
  'replyAddress',
  'receivedReply',
  'marketplaceProfile',
  'marketplaceSection',
  'marketplaceCard',
  'marketplaceEmployer',
  'marketplaceContact',
  'marketplaceBlock',
  'marketplaceReport',
  'searchDocument',
  'searchCard',
  'searchPosting',
  'searchSpelling',
  'savedSearch',
  'matchingWeightChange',
  'servedCount',
  'unserved',
];

/** The account of a citizen points to the citizen, who points to staff: it is tied afterwards. */
export async function insertRows(tx: Tx, rows: Rows): Promise<number> {
  let count = 0;
  const accounts = rows.get('account') ?? [];
  const untied = new Map(rows).set(
    'account',
    accounts.map((account) => ({ ...account, citizenId: null })),
  );
  for (const table of tablesInOrder) {
    for (const batch of alike(untied.get(table) ?? [])) {
      await insertBatch(tx, table, batch);
      count += batch.length;
    }
  }
  const ties = accounts
    .filter((account) => account.citizenId)
    .map(({ id, citizenId }) => ({ id, citizenId }));
  await sql`
    update account set citizen_id = tie."citizenId"
    from jsonb_to_recordset(${JSON.stringify(ties)}::jsonb) as tie (id uuid, "citizenId" uuid)
    where account.id = tie.id`.execute(tx);
  return count;
}

const most = 5000;

/** A column left out takes its default, so only rows with the same columns go together. */
function alike(rows: readonly Record<string, unknown>[]): Record<string, unknown>[][] {
  const byColumns = Map.groupBy(rows, (row) => Object.keys(row).sort().join());
  return [...byColumns.values()].flatMap((same) =>
    Array.from({ length: Math.ceil(same.length / most) }, (_, index) =>
      same.slice(index * most, (index + 1) * most),
    ),
  );
}

const snake = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** One parameter whatever the number of rows; PostgreSQL itself reads the values by the table's types. */
async function insertBatch(tx: Tx, table: keyof Tables, batch: Record<string, unknown>[]): Promise<void> {
  const columns = sql.join(Object.keys(batch[0]!).map((column) => sql.id(snake(column))));
  const values = batch.map((row) =>
    Object.fromEntries(Object.entries(row).map(([column, value]) => [snake(column), value])),
  );
  const name = sql.id(snake(table));
  await sql`
    insert into ${name} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${name}, ${JSON.stringify(values)}::jsonb)`.execute(
    tx,
  );
}
