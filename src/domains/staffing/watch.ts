import { sql } from 'kysely';
import type { Actor } from '#domains/access/index.ts';
import { timeZone } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import type { CheckReason } from './check-workplace.ts';
import type { CheckResult } from './concern.ts';
import { type Concern, concernsAbout } from './concern-queries.ts';
import { type PracticeHere, practiceOn, type RepeatedTask, repeatedTasks } from './practice-queries.ts';
import { type RatioSignal, ratioSignal } from './ratio.ts';

export interface DoneCheck {
  workplaceId: string;
  reason: CheckReason;
  concernId: string | null;
  taskId: string | null;
  result: CheckResult;
  note: string | null;
  checkedAt: Temporal.Instant;
  checkedByName: string;
}

export type Signal =
  | { reason: 'ratio'; kind: Exclude<RatioSignal, null>; here: PracticeHere }
  | { reason: 'repeat'; task: RepeatedTask }
  | { reason: 'concern'; concern: Concern };

export interface Watched {
  workplaceId: string;
  name: string;
  /** What nobody has looked at since it last changed. */
  open: Signal[];
  /** What has been looked at, and is as it was. */
  checked: Signal[];
  last: DoneCheck | null;
}

/** Every workplace there is something to look at, those with a concern first, then those with most. */
export async function watchList(tx: Tx, actor: Actor, today: Temporal.PlainDate): Promise<Watched[]> {
  const practice = await practiceOn(tx, today);
  const repeated = await repeatedTasks(tx, today);
  const concerns = await concernsAbout(tx, actor, 'unheard');
  const signals = [...concerns.map(ofConcern), ...practice.flatMap(ofPractice), ...repeated.map(ofTask)];
  const byPlace = Map.groupBy(signals, ({ place }) => place.id);
  const checks = Map.groupBy(await checksOf(tx, [...byPlace.keys()]), ({ workplaceId }) => workplaceId);
  return [...byPlace]
    .map(([workplaceId, own]) => watched(own, checks.get(workplaceId) ?? []))
    .sort((one, other) => weight(other) - weight(one) || one.name.localeCompare(other.name, 'da'));
}

interface PlacedSignal {
  place: { id: string; name: string };
  signal: Signal;
}

const ofConcern = (concern: Concern): PlacedSignal => ({
  place: { id: concern.workplaceId, name: concern.workplaceName },
  signal: { reason: 'concern', concern },
});
const ofTask = (task: RepeatedTask): PlacedSignal => ({
  place: { id: task.workplaceId, name: task.name },
  signal: { reason: 'repeat', task },
});
function ofPractice(here: PracticeHere): PlacedSignal[] {
  const kind = ratioSignal(here);
  const place = { id: here.workplaceId, name: here.name };
  return kind ? [{ place, signal: { reason: 'ratio', kind, here } }] : [];
}

function watched(own: PlacedSignal[], checks: readonly DoneCheck[]): Watched {
  const { id, name } = own[0]!.place;
  const signals = own.map(({ signal }) => signal);
  const open = signals.filter((signal) => !isChecked(signal, checks));
  return {
    workplaceId: id,
    name,
    open,
    checked: signals.filter((signal) => !open.includes(signal)),
    last: checks[0] ?? null,
  };
}

/** Looked at since the newest of what it is about came. */
export function isChecked(signal: Signal, checks: readonly DoneCheck[]): boolean {
  const since = (latest: Temporal.PlainDate) => (check: DoneCheck) =>
    Temporal.PlainDate.compare(check.checkedAt.toZonedDateTimeISO(timeZone).toPlainDate(), latest) >= 0;
  switch (signal.reason) {
    case 'concern':
      return checks.some(({ concernId }) => concernId === signal.concern.id);
    case 'repeat':
      return checks.filter(({ taskId }) => taskId === signal.task.taskId).some(since(signal.task.latest));
    case 'ratio':
      return checks.filter(({ reason }) => reason === 'ratio').some(since(signal.here.latest));
  }
}

const weights = { concern: 100, ratio: 10, repeat: 1 };
const weight = ({ open }: Watched) => open.reduce((sum, { reason }) => sum + weights[reason], 0);

/** The newest first. */
export async function checksOf(tx: Tx, workplaceIds: readonly string[]): Promise<DoneCheck[]> {
  const rows = await tx
    .selectFrom('workplaceCheck')
    .select(['workplaceId', 'reason', 'concernId', 'taskId', 'result', 'note', 'checkedAt', 'checkedByName'])
    .where(sql<boolean>`workplace_id = any(${[...workplaceIds]}::uuid[])`)
    .orderBy('checkedAt', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows as DoneCheck[];
}
