import type { Actor } from '#domains/access/index.ts';
import type { Tx } from '#platform/database/open.ts';
import { concernsAbout } from './concern-queries.ts';
import { practiceByMonth, practiceOn, repeatedTasks, workplaceOf } from './practice-queries.ts';
import { ratioSignal } from './ratio.ts';
import { checksOf, isChecked, type Signal } from './watch.ts';

const monthsShown = 13;

/** The last day of each month, and today in the one that runs. */
const monthEnds = (today: Temporal.PlainDate): Temporal.PlainDate[] =>
  Array.from({ length: monthsShown }, (_, index) => {
    const first = today.with({ day: 1 }).subtract({ months: monthsShown - 1 - index });
    const last = first.add({ months: 1 }).subtract({ days: 1 });
    return Temporal.PlainDate.compare(last, today) < 0 ? last : today;
  });

/** Everything there is to look at about one workplace, and what was found before; null when there is none such. */
export async function watchOne(tx: Tx, actor: Actor, today: Temporal.PlainDate, workplaceId: string) {
  const workplace = await workplaceOf(tx, workplaceId);
  if (!workplace) return null;
  const [here = null] = await practiceOn(tx, today, workplaceId);
  const concerns = await concernsAbout(tx, actor, { workplaceId });
  const kind = here && ratioSignal(here);
  const signals: Signal[] = [
    ...concerns.map((concern) => ({ reason: 'concern' as const, concern })),
    ...(here && kind ? [{ reason: 'ratio' as const, kind, here }] : []),
    ...(await repeatedTasks(tx, today, workplaceId)).map((task) => ({ reason: 'repeat' as const, task })),
  ];
  const checks = await checksOf(tx, [workplaceId]);
  return {
    workplace,
    here,
    months: await practiceByMonth(tx, workplaceId, monthEnds(today)),
    signals: signals.map((signal) => ({ signal, checked: isChecked(signal, checks) })),
    checks,
  };
}
export type WatchedOne = NonNullable<Awaited<ReturnType<typeof watchOne>>>;
