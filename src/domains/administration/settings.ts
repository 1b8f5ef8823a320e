import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import { json, type Tx } from '#platform/database/open.ts';
import { choices, optionalPhone, optionalText, wholeNumber } from '#platform/http/form.ts';

/** What the municipality decides that a citizen belongs to; the marketplace may be opened to any of these. */
export const GROUPS = ['fleksjob', 'clarification', 'sick-leave', 'disability-pension'] as const;
export type Group = (typeof GROUPS)[number];
const openFromTheStart: Group[] = ['fleksjob'];

/** The municipality's own words and promises, kept as one object in `municipality.settings`. */
const stored = z.object({
  /** What the unit is called here: from 2026 it need not be a “jobcenter”. */
  unitName: z.string().nullable().catch(null),
  phone: z.string().nullable().catch(null),
  /** Working days within which somebody who asks is answered. */
  answerDays: z.number().int().min(1).catch(2),
  /** The most citizens one caseworker should have; a line in the drawing, not a lock. */
  caseLimit: z.number().int().min(1).catch(45),
  /** The most companies one consultant should have; as little a lock. */
  portfolioLimit: z.number().int().min(1).catch(60),
  /** Groups of citizens the marketplace is open to. */
  marketplaceGroups: z.array(z.enum(GROUPS)).catch(openFromTheStart),
  /** Letters a workplace may have out unanswered in a week on the marketplace, and those one person may be met with at once. */
  marketplaceWeeklyContacts: z.number().int().min(1).catch(5),
  marketplaceContactsAtOnce: z.number().int().min(1).catch(3),
  /** Days before a workplace that has not answered a citizen is reminded, and again before it is given up. */
  marketplaceAnswerDays: z.number().int().min(1).catch(3),
  version: z.number().int().min(1).catch(1),
  changedBy: z.string().nullable().catch(null),
  changedAt: z.string().nullable().catch(null),
});
export type MunicipalitySettings = z.output<typeof stored>;

export const settingsForm = z.object({
  unitName: optionalText(100),
  phone: optionalPhone(),
  answerDays: wholeNumber(1, 30),
  caseLimit: wholeNumber(1, 500),
  portfolioLimit: wholeNumber(1, 500),
  marketplaceGroups: choices(GROUPS),
  marketplaceWeeklyContacts: wholeNumber(1, 50),
  marketplaceContactsAtOnce: wholeNumber(1, 20),
  marketplaceAnswerDays: wholeNumber(1, 30),
});
export type SettingsInput = z.output<typeof settingsForm>;

/** `lock` holds them until the transaction ends, so that the second of two sees what the first did. */
export async function readSettings(tx: Tx, lock?: 'lock'): Promise<MunicipalitySettings> {
  const query = tx.selectFrom('municipality').select('settings');
  const row = await (lock ? query.forNoKeyUpdate() : query).executeTakeFirstOrThrow();
  return stored.parse(row.settings);
}

/** `marketplaceGroups` as asked within a query: whether this kind of group is among them. */
export const isOpenGroup = (kind: RawBuilder<unknown>): RawBuilder<boolean> => sql<boolean>`jsonb_exists(
  (select coalesce(m.settings -> 'marketplaceGroups', ${json(openFromTheStart)}::jsonb) from municipality m), ${kind})`;
