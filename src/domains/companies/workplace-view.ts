import { type Actor, isStaff } from '#domains/access/index.ts';
import { DIMENSIONS, type Dimension, type Level } from '#domains/matching/index.ts';
import type { Tx } from '#platform/database/open.ts';
import { type OpeningLine, openingsAt } from './openings-at.ts';
import { type PlacementHere, placementsHere } from './placements-here.ts';
import { type StandIn, standInsToday } from './portfolio/stand-ins-today.ts';
import { type Agreed, lastAgreed, type VisitHere, visitsHere } from './visits-here.ts';
import { type TaskLine, tasksAt, type WorkplaceCard, workplaceCard } from './workplace-queries.ts';

/** What one party sees of a workplace. The employer's holds nothing about citizens, not even a number. */
export interface WorkplaceView {
  card: WorkplaceCard;
  tasks: TaskLine[];
  openings: (Omit<OpeningLine, 'candidates'> & { candidates: number | null })[];
  adaptable: Adaptable[];
  /** Staff only. */
  placements: PlacementHere[] | null;
  /** Staff only. */
  visits: VisitHere[] | null;
  /** What was last agreed on a visit; the workplace's own part of it. */
  agreed: Agreed | null;
  mayEdit: boolean;
  /** Who answers while the consultant is away. */
  standIn: StandIn | null;
}

/** One dimension in one task that the workplace can lower. */
export interface Adaptable {
  dimension: Dimension;
  taskTitle: string;
  to: Level;
}

export async function workplaceView(
  tx: Tx,
  actor: Actor,
  workplaceId: string,
  today: Temporal.PlainDate,
): Promise<WorkplaceView> {
  const staff = isStaff(actor);
  const card = await workplaceCard(tx, workplaceId);
  const tasks = await tasksAt(tx, workplaceId);
  const openings = await openingsAt(tx, workplaceId, today);
  const visits = await visitsHere(tx, workplaceId);
  return {
    card,
    tasks,
    openings: openings.map((opening) => ({ ...opening, candidates: staff ? opening.candidates : null })),
    adaptable: adaptableIn(tasks),
    placements: staff ? await placementsHere(tx, actor, workplaceId, today) : null,
    visits: staff ? visits : null,
    agreed: staff ? null : lastAgreed(visits),
    standIn: (card.consultantId && (await standInsToday(tx, today)).get(card.consultantId)) || null,
    mayEdit: actor.role === 'employer' || actor.role === 'consultant',
  };
}

/** In the vocabulary's own order, so that the same things stand together. */
export const adaptableIn = (tasks: readonly TaskLine[]): Adaptable[] =>
  DIMENSIONS.flatMap((dimension) =>
    tasks.flatMap((task) =>
      task.demands
        .filter((demand) => demand.dimension === dimension && demand.lowersTo !== null)
        .map((demand) => ({ dimension, taskTitle: task.title, to: demand.lowersTo! })),
    ),
  );
