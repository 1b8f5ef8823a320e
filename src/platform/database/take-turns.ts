import { sql } from 'kysely';
import type { Tx } from './open.ts';

/**
 * Whoever else asks for the same `what` waits until this transaction is over, and then sees what it did.
 * For what no row stands for yet, such as an address nobody has.
 */
export async function takeTurns(tx: Tx, what: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(
    hashtextextended(current_setting('app.municipality_id') || ' ' || ${what}::text, 0))`.execute(tx);
}
