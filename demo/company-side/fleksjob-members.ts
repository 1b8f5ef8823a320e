import { randomFrom } from '../random.ts';
import type { Row, World } from '../world.ts';

/** Somebody who is or was granted a fleksjob. Months count 1 to 13; 13 is the last full one. */
export interface FleksjobMember {
  readonly citizenId: string;
  /** Null for those who are not digital. */
  readonly accountId: string | null;
  /** Their story says they look for work. */
  readonly looks: boolean;
  /** The month they were granted it; 0 is before the first. */
  readonly entersIn: number;
  /** The month they left the group; null for those who are in it today. */
  readonly leavesIn: number | null;
}

/** When each of those who came during the year was granted a fleksjob, and when those who have left did. */
const entering = [2, 3, 5, 6, 7, 8, 10, 12];
const leaving = [4, 7, 11];
const fromTheStart = 92;

const known = new WeakMap<World, readonly FleksjobMember[]>();

/** All who are or were in the group, the same each time they are asked for. */
export function everyFleksjobMember(world: World): readonly FleksjobMember[] {
  const found = known.get(world) ?? chooseMembers(world);
  known.set(world, found);
  return found;
}

/** The hundred who are granted a fleksjob today. */
export const fleksjobMembers = (world: World): FleksjobMember[] =>
  everyFleksjobMember(world).filter(({ leavesIn }) => leavesIn === null);

/** Those whose case says so come first; then others who are known well enough, by a chance of their own. */
function chooseMembers(world: World): FleksjobMember[] {
  const rows = <T extends 'citizen' | 'account' | 'citizenProfile'>(table: T) =>
    (world.rows.get(table) ?? []) as Row<T>[];
  const accounts = new Map(
    rows('account')
      .filter((account) => account.citizenId)
      .map((account) => [account.citizenId!, account]),
  );
  const told = new Set(rows('citizenProfile').map(({ citizenId }) => citizenId));
  const possible = rows('citizen').filter(
    ({ id, protected: isProtected, caseworkerId }) => !isProtected && caseworkerId && told.has(id),
  );
  const granted = possible.filter(({ targetGroup }) => targetGroup === 9);
  // Whoever has a story of their own keeps it.
  const others = possible.filter(({ id, targetGroup }) => targetGroup !== 9 && !accounts.get(id!)?.title);
  const wanted = fromTheStart + entering.length + leaving.length;
  // The first stay, so that the people of the stories are still in the group.
  const storied = granted.filter(({ id }) => accounts.get(id!)?.title);
  const chosen = [
    ...storied,
    ...granted.filter((citizen) => !storied.includes(citizen)),
    ...randomFrom(`${world.municipalityId} fleksjob`).sample(others, wanted),
  ].slice(0, wanted);
  for (const citizen of chosen) Object.assign(citizen, { targetGroup: 9, benefit: 'ledighedsydelse' });
  return chosen.map(({ id }, index) => ({
    citizenId: id!,
    accountId: accounts.get(id!)?.id ?? null,
    looks: Boolean(accounts.get(id!)?.title),
    entersIn: entering[index - fromTheStart] ?? 0,
    leavesIn: leaving[index - fromTheStart - entering.length] ?? null,
  }));
}
