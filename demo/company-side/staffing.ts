import { mostAllowed } from '#domains/staffing/ratio.ts';
import { randomFrom } from '../random.ts';
import type { Row, World } from '../world.ts';

const told = [
  {
    kind: 'hours',
    words:
      'Vi har aftalt, at jeg går klokken 12. Men de spørger næsten hver dag, om jeg ikke lige kan blive lidt længere.',
    daysAgo: 2,
    check: null,
  },
  {
    kind: 'same-work',
    words: 'Jeg laver det samme som de andre nu. Jeg vil gerne vide, om der er et job til mig.',
    daysAgo: 34,
    check: {
      daysAgo: 30,
      result: 'talked',
      note: 'Talte med borgeren og så med stedet. De laver en aftale om løntimer fra næste måned.',
    },
  },
] as const;

/** Two citizens have said something, and the manager has looked at one of them and at a place with many in practice. */
export function addStaffingWatch(world: World): void {
  const random = randomFrom(`${world.municipalityId} staffing`);
  const manager = (world.rows.get('account') as Row<'account'>[]).find(({ role }) => role === 'manager')!;
  const running = runningPlacements(world);
  for (const [index, { placement, account }] of random.sample(running, told.length).entries()) {
    const { kind, words, daysAgo, check } = told[index]!;
    const toldAt = world.moment(world.daysAgo(daysAgo), 16);
    const concernId = world.id(toldAt);
    world.add('concern', {
      id: concernId,
      placementId: placement.id!,
      citizenId: placement.citizenId!,
      workplaceId: placement.workplaceId!,
      kind,
      words,
      toldAt,
      toldBy: account.id!,
      toldByName: account.name!,
    });
    if (check) addCheck(world, manager, placement.workplaceId!, { ...check, reason: 'concern', concernId });
  }
  const crowded = crowdedWorkplace(world, running);
  if (crowded)
    addCheck(world, manager, crowded, {
      reason: 'ratio',
      concernId: null,
      daysAgo: 0,
      result: 'fine',
      note: 'Hver har sin egen mentor, og timerne ligger på forskellige dage.',
    });
}

function addCheck(
  world: World,
  manager: Row<'account'>,
  workplaceId: string,
  check: { reason: string; concernId: string | null; daysAgo: number; result: string; note: string },
): void {
  const { daysAgo, ...rest } = check;
  const checkedAt = world.moment(world.daysAgo(daysAgo), 8);
  world.add('workplaceCheck', {
    id: world.id(checkedAt),
    workplaceId,
    taskId: null,
    ...rest,
    checkedAt,
    checkedBy: manager.id!,
    checkedByName: manager.name!,
  });
}

interface Running {
  readonly placement: Row<'placement'>;
  readonly account: Row<'account'>;
}

/** Begun long enough ago to have something to say, of people with a log-in and no story of their own. */
function runningPlacements(world: World): Running[] {
  const rows = <
    T extends 'account' | 'citizen' | 'placementEnd' | 'placementVersion' | 'placement' | 'signature',
  >(
    table: T,
  ) => world.rows.get(table) as Row<T>[];
  const accounts = new Map(
    rows('account')
      .filter(({ citizenId, title }) => citizenId && !title)
      .map((account) => [account.citizenId!, account]),
  );
  const hidden = new Set(
    rows('citizen')
      .filter((citizen) => citizen.protected)
      .map(({ id }) => id),
  );
  const ended = new Set(rows('placementEnd').map(({ placementId }) => placementId));
  const signed = new Set(
    rows('signature')
      .filter(({ party }) => party === 'caseworker')
      .map(({ placementId }) => placementId),
  );
  const { compare } = Temporal.PlainDate;
  const now = new Set(
    rows('placementVersion')
      .filter(
        ({ startsOn, endsOn }) =>
          compare(startsOn!, world.daysAgo(40)) <= 0 && compare(world.today, endsOn!) <= 0,
      )
      .map(({ placementId }) => placementId),
  );
  return rows('placement').flatMap((placement) => {
    const account = accounts.get(placement.citizenId!);
    const isRunning = now.has(placement.id) && signed.has(placement.id) && !ended.has(placement.id);
    return account && isRunning && !hidden.has(placement.citizenId) ? [{ placement, account }] : [];
  });
}

/** A place with more people than the ratio has full-time persons, if there is one. */
function crowdedWorkplace(world: World, running: readonly Running[]): string | null {
  const companies = new Map(
    (world.rows.get('company') as Row<'company'>[]).map((row) => [row.id, row.employees ?? 0]),
  );
  const byPlace = Map.groupBy(running, ({ placement }) => placement.workplaceId!);
  const crowded = (world.rows.get('workplace') as Row<'workplace'>[]).find(
    ({ id, companyId }) =>
      (byPlace.get(id!)?.length ?? 0) > (mostAllowed(companies.get(companyId) ?? 0) ?? 99),
  );
  return crowded?.id ?? null;
}
