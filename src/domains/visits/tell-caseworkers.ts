import type { Actor } from '#domains/access/index.ts';
import { loadLikelySeekers, loadWeights, topSeekers, type VacancyTask } from '#domains/matching/index.ts';
import { textsFor } from '#locales/index.ts';
import type { Clock } from '#platform/clock.ts';
import { json, type Tx } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import { sendMessage } from '#platform/jobs/outbox.ts';
import { mainReason, shareOut } from './share-out.ts';
import { type TaskPlace, vacancyOfTask } from './task-vacancy.ts';

/** As many are looked closer at for one task, whatever the size of the town. */
const lookedAt = 400;
const ranked = 60;

export interface Spotted {
  visitId: string;
  workplaceName: string;
  place: TaskPlace;
  tasks: readonly VacancyTask[];
  baseUrl: string;
}

/** Finds whom each new task fits, tells their caseworkers at once, and says why. @returns how many tips there are */
export async function tellCaseworkers(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { visitId, workplaceName, place, tasks, baseUrl }: Spotted,
): Promise<number> {
  if (tasks.length === 0) return 0;
  const at = clock.now();
  const weights = await loadWeights(tx);
  const told = new Map<string, Set<VacancyTask>>();
  let count = 0;
  for (const task of tasks) {
    const vacancy = vacancyOfTask(task, place);
    const seekers = await loadLikelySeekers(tx, clock.today(), vacancy, lookedAt);
    const best = topSeekers(vacancy, seekers, ranked, weights, clock.today());
    const caseworkerOf = await caseworkersOf(
      tx,
      best.map(({ seeker }) => seeker.id),
    );
    const tips = shareOut(best, caseworkerOf);
    count += tips.length;
    for (const { caseworkerId } of tips) {
      told.set(caseworkerId, (told.get(caseworkerId) ?? new Set()).add(task));
    }
    if (tips.length === 0) continue;
    await tx
      .insertInto('taskTip')
      .values(
        tips.map(({ caseworkerId, ranked: { seeker, match } }) => ({
          id: newId(at.epochMilliseconds),
          taskId: task.id,
          citizenId: seeker.id,
          caseworkerId,
          reason: mainReason({ match }),
          explanation: json({ fit: match, vacancy }),
          score: match.score,
          createdAt: at,
        })),
      )
      .execute();
  }
  await sendDigests(tx, at, actor, { visitId, workplaceName, baseUrl, told });
  return count;
}

async function caseworkersOf(tx: Tx, citizenIds: readonly string[]): Promise<Map<string, string>> {
  if (citizenIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('citizen')
    .select(['id', 'caseworkerId'])
    .where('id', 'in', [...citizenIds])
    .execute();
  return new Map(rows.flatMap(({ id, caseworkerId }) => (caseworkerId ? [[id, caseworkerId] as const] : [])));
}

/** One message to each, however many tasks; it names the workplace and never a citizen. */
async function sendDigests(
  tx: Tx,
  at: Temporal.Instant,
  actor: Actor,
  {
    visitId,
    workplaceName,
    baseUrl,
    told,
  }: Pick<Spotted, 'visitId' | 'workplaceName' | 'baseUrl'> & {
    told: ReadonlyMap<string, ReadonlySet<VacancyTask>>;
  },
): Promise<void> {
  if (told.size === 0) return;
  const accounts = await tx
    .selectFrom('account')
    .select(['id', 'name', 'email', 'language'])
    .where('id', 'in', [...told.keys()])
    .where('closedAt', 'is', null)
    .execute();
  for (const { id, name, email, language } of accounts) {
    if (!email) continue;
    const words = textsFor(language === 'en' ? 'en' : 'da').visits.mail;
    const tasks = [...told.get(id)!];
    await sendMessage(
      tx,
      {
        channel: 'mail',
        toName: name,
        toAddress: email,
        subject: words.subject(workplaceName),
        body: words.body(name, actor.name, workplaceName, tasks, `${baseUrl}/opgavetip`),
        about: `visit:${visitId}`,
      },
      at,
    );
  }
}
