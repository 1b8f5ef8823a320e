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
    daysAgo: 9,
    check: {
      daysAgo: 6,
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
  const accounts = untoldAccounts(world);
  const theirs = running.filter(({ citizenId }) => accounts.has(citizenId!));
  for (const [index, placement] of random.sample(theirs, told.length).entries()) {
    const account = accounts.get(placement.citizenId!)!;
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

type Table =
  | 'account'
  | 'citizen'
  | 'placementEnd'
  | 'placementVersion'
  | 'placement'
  | 'signature'
  | 'hoursStep';

/** Agreements all three have signed and that run today, begun long enough ago to have something to say about. */
function runningPlacements(world: World): Row<'placement'>[] {
  const rows = <T extends Table>(table: T) => world.rows.get(table) as Row<T>[];
  const placementsOf = (found: readonly { placementId?: string }[]) =>
    new Set(found.map(({ placementId }) => placementId));
  const { compare } = Temporal.PlainDate;
  const ended = placementsOf(rows('placementEnd'));
  const signed = placementsOf(rows('signature').filter(({ party }) => party === 'caseworker'));
  const unpaid = placementsOf(rows('hoursStep').filter(({ practiceMinutes }) => practiceMinutes! > 0));
  const now = placementsOf(
    rows('placementVersion').filter(
      ({ startsOn, endsOn }) =>
        compare(startsOn!, world.daysAgo(20)) <= 0 && compare(world.today, endsOn!) <= 0,
    ),
  );
  return rows('placement').filter(
    ({ id }) => now.has(id) && signed.has(id) && unpaid.has(id) && !ended.has(id),
  );
}

/** Their log-ins, by citizen: of people without a story of their own, who can be named to the manager. */
function untoldAccounts(world: World): Map<string, Row<'account'>> {
  const citizens = world.rows.get('citizen') as Row<'citizen'>[];
  const hidden = new Set(citizens.filter((citizen) => citizen.protected).map(({ id }) => id!));
  return new Map(
    (world.rows.get('account') as Row<'account'>[])
      .filter(({ citizenId, title }) => citizenId && !title && !hidden.has(citizenId))
      .map((account) => [account.citizenId!, account]),
  );
}

/** A place with more people than the ratio has full-time persons, if there is one. */
function crowdedWorkplace(world: World, running: readonly Row<'placement'>[]): string | null {
  const companies = new Map(
    (world.rows.get('company') as Row<'company'>[]).map((row) => [row.id, row.employees ?? 0]),
  );
  const byPlace = Map.groupBy(running, ({ workplaceId }) => workplaceId!);
  const crowded = (world.rows.get('workplace') as Row<'workplace'>[]).find(
    ({ id, companyId }) =>
      (byPlace.get(id!)?.length ?? 0) > (mostAllowed(companies.get(companyId) ?? 0) ?? 99),
  );
  return crowded?.id ?? null;
}
