import { type Carved, COSTS, carvedOf, type LooseTask, type Wanted } from './carve.ts';
import { isHeld } from './fit-of-task.ts';
import { canBeThere } from './week.ts';

/** Why a task is not part of a job. */
export type WhyNotMore =
  /** A firm need would be exceeded. */
  | 'too-much'
  /** It lies when the person cannot come. */
  | 'wrong-time'
  /** More hours than the person aims at. */
  | 'too-many-hours'
  /** What taking it in would cost most by. */
  | 'further-from-hours'
  | 'trial'
  | 'adaptation'
  | 'unknown'
  | 'hand-over'
  /** It could be part of it as well. */
  | 'as-good';

/** Each task of the place that is left out, with the weightiest reason. Pure. */
export function whyNotMore(
  chosen: readonly LooseTask[],
  all: readonly LooseTask[],
  wanted: Wanted,
): { task: LooseTask; because: WhyNotMore }[] {
  const now = carvedOf(chosen, wanted);
  return all
    .filter(({ id }) => !now.taskIds.includes(id))
    .map((task) => ({ task, because: reasonFor(task, now, chosen, wanted) }));
}

function reasonFor(task: LooseTask, now: Carved, chosen: readonly LooseTask[], wanted: Wanted): WhyNotMore {
  if (!isHeld(wanted.needs, task.demands)) return 'too-much';
  if (!canBeThere(task.when, task.minutesPerWeek, wanted)) return 'wrong-time';
  const then = carvedOf([...chosen, task], wanted);
  if (then.minutes > wanted.most) return 'too-many-hours';
  const off = ({ minutes }: Carved) => Math.floor(Math.abs(minutes - wanted.target) / 60);
  const more: readonly (readonly [WhyNotMore, number])[] = [
    ['further-from-hours', COSTS.hourBeside * (off(then) - off(now))],
    ['trial', COSTS.trial * (then.trials - now.trials)],
    ['adaptation', COSTS.adaptation * (then.adaptations - now.adaptations)],
    ['hand-over', COSTS.handOver * (then.handOvers - now.handOvers)],
    ['unknown', COSTS.unknown * (then.unknowns - now.unknowns)],
  ];
  const [weightiest, extra] = more.reduce((most, one) => (one[1] > most[1] ? one : most));
  return extra > 0 && then.cost > now.cost ? weightiest : 'as-good';
}
