import { readSettings } from '#domains/administration/index.ts';
import { rosterOf } from '#domains/companies/index.ts';
import { holidaysAround } from '#domains/placements/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Database, Tx } from '#platform/database/open.ts';
import { loadInquiry } from './inquiry-queries.ts';
import { promiseOf } from './promise.ts';
import { recogniseCompany } from './recognise-company.ts';
import { whoAnswers, whoHasIt } from './who-answers.ts';

export interface Municipality {
  id: string;
  name: string;
}

export const municipalities = (database: Database): Promise<Municipality[]> =>
  database.asOwner((tx) => tx.selectFrom('municipality').select(['id', 'name']).orderBy('name').execute());

/** What is promised whoever sends now, and who would keep it for this company. */
export async function promiseNow(tx: Tx, clock: Clock, company: string) {
  const today = clock.today();
  const { answerDays, phone } = await readSettings(tx);
  const recognised = company
    ? await recogniseCompany(tx, company, null)
    : { companyId: null, industry: null };
  const { answerBy } = promiseOf(clock.now(), answerDays, holidaysAround(today, today.add({ months: 3 })));
  return { answerBy, phone, answerer: await whoAnswers(tx, { ...recognised, today }) };
}

/** What somebody logged in has said once already. */
export async function alreadySaid(tx: Tx, accountId: string): Promise<Record<string, string>> {
  const { name, phone, email, company } = await tx
    .selectFrom('account as a')
    .leftJoin('workplaceMember as m', 'm.accountId', 'a.id')
    .leftJoin('workplace as w', 'w.id', 'm.workplaceId')
    .leftJoin('company as k', 'k.id', 'w.companyId')
    .select(['a.name', 'a.phone', 'a.email', 'k.name as company'])
    .where('a.id', '=', accountId)
    .orderBy('m.addedAt')
    .limit(1)
    .executeTakeFirstOrThrow();
  return { name, reach: phone ?? email ?? '', company: company ?? '' };
}

/** What the receipt says: the promise and who keeps it, nothing of what was written. */
export async function receiptFacts(tx: Tx, clock: Clock, inquiryId: string) {
  const today = clock.today();
  const inquiry = await loadInquiry(tx, inquiryId);
  const { name } = await tx.selectFrom('municipality').select('name').executeTakeFirstOrThrow();
  const { phone } = await readSettings(tx);
  const answerer = whoHasIt(await rosterOf(tx, today), inquiry, today);
  return { answerBy: inquiry.answerBy, answerer, phone, municipalityName: name };
}
