import { sql } from 'kysely';
import type { Dimension, Industry, Level } from '#domains/matching/index.ts';
import type { Tx } from '#platform/database/open.ts';
import type { ContactChannel } from './contact-channel.ts';

/** A workplace as both parties know it: nothing about citizens. */
export interface WorkplaceCard {
  id: string;
  name: string;
  industry: Industry;
  about: string | null;
  address: string;
  postalCode: string;
  place: string | null;
  contactName: string;
  contactEmail: string | null;
  contactPhone: string | null;
  contactChannel: ContactChannel;
  companyId: string;
  companyName: string;
  cvr: string;
  pNumber: string;
  employees: number;
  advertisingProtected: boolean;
  version: number;
  consultantId: string | null;
  consultantName: string | null;
  consultantTitle: string | null;
  consultantEmail: string | null;
  consultantPhone: string | null;
}

/** One query. @throws when there is no such workplace; the gate has looked before. */
export async function workplaceCard(tx: Tx, workplaceId: string): Promise<WorkplaceCard> {
  const card = await tx
    .selectFrom('workplace as w')
    .innerJoin('company as k', 'k.id', 'w.companyId')
    .leftJoin('postalCode as p', 'p.code', 'w.postalCode')
    .leftJoin('account as a', 'a.id', 'w.consultantId')
    .select(['w.id', 'w.name', 'w.industry', 'w.about', 'w.address', 'w.postalCode', 'p.name as place'])
    .select(['w.contactName', 'w.contactEmail', 'w.contactPhone', 'w.contactChannel', 'w.version'])
    .select([
      'k.id as companyId',
      'k.name as companyName',
      'k.cvr',
      'k.employees',
      'k.advertisingProtected',
      'w.pNumber',
      'w.consultantId',
    ])
    .select(['a.name as consultantName', 'a.title as consultantTitle'])
    .select(['a.email as consultantEmail', 'a.phone as consultantPhone'])
    .where('w.id', '=', workplaceId)
    .executeTakeFirstOrThrow();
  return card as WorkplaceCard;
}

export interface TaskLine {
  id: string;
  title: string;
  minutesPerWeek: number;
  demands: { dimension: Dimension; level: Level; lowersTo: Level | null }[];
}

/** The open tasks with their demands, in the order they were written. */
export async function tasksAt(tx: Tx, workplaceId: string): Promise<TaskLine[]> {
  const { rows } = await sql<TaskLine>`
    select t.id, t.title, t.minutes_per_week,
           coalesce((select jsonb_agg(jsonb_build_object('dimension', d.dimension, 'level', d.level, 'lowersTo', d.lowers_to)
                                      order by d.dimension)
                     from task_demand d where d.task_id = t.id), '[]') as demands
    from task t where t.workplace_id = ${workplaceId} and t.closed_at is null
    order by t.created_at, t.id`.execute(tx);
  return rows;
}

/** The company when we have it. */
export const companyByCvr = async (tx: Tx, cvr: string): Promise<{ id: string; name: string } | null> =>
  (await tx.selectFrom('company').select(['id', 'name']).where('cvr', '=', cvr).executeTakeFirst()) ?? null;
