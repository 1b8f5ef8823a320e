import type { Actor } from '#domains/access/index.ts';
import { loadLikelySeekers, loadSeekersFor } from '#domains/matching/index.ts';
import type { Tx } from '#platform/database/open.ts';
import type { PlaceWithTasks } from './loose-tasks-queries.ts';
import { isProposal, jobAsVacancy, jobOf, type Proposal, type ProposeContext, proposeAt } from './propose.ts';
import { leastMinutes } from './standard-job.ts';

/** So many of the likeliest are looked through. */
const lookedAt = 200;

export interface Could {
  citizenId: string;
  job: Proposal;
}

/**
 * Who could hold a job at this place: of just these tasks, or of those that suit each of them best. Protected
 * people only for those named on them; those at work already are left out.
 */
export async function whoCould(
  tx: Tx,
  actor: Actor,
  { place, taskIds, most }: { place: PlaceWithTasks; taskIds: readonly string[]; most: number },
  context: ProposeContext,
): Promise<Could[]> {
  const tasks = place.tasks.filter(({ id }) => taskIds.includes(id));
  const asked = jobAsVacancy(place, tasks, { title: '', minutes: leastMinutes, minutesStart: null });
  const likely = await loadLikelySeekers(tx, context.today, asked, lookedAt);
  const seekers = await loadSeekersFor(
    tx,
    actor,
    asked,
    likely.map(({ id }) => id),
  );
  return seekers
    .flatMap((seeker): Could[] => {
      const [job] =
        tasks.length > 0
          ? [jobOf(place, taskIds, seeker, context)]
          : proposeAt(place, seeker, context, { count: 1 });
      return job && isProposal(job) ? [{ citizenId: seeker.id, job }] : [];
    })
    .sort((a, b) => b.job.match.score - a.job.match.score || (a.citizenId < b.citizenId ? -1 : 1))
    .slice(0, most);
}
