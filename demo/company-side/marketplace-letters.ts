import type { Random } from '../random.ts';
import type { Row, World } from '../world.ts';
import type { DemoEmployer, DemoProfile } from './marketplace.ts';
import {
  citizenAnswers,
  citizenWrites,
  employerAnswers,
  employerWrites,
  kindNo,
} from './marketplace-words.ts';

interface Said {
  by: 'citizen' | 'employer';
  hoursAgo: number;
  text: string;
}

interface Letter {
  profile: DemoProfile;
  workplaceId: string;
  said: readonly Said[];
  closed?: 'citizen' | 'employer' | 'unanswered';
  remindedHoursAgo?: number;
  /** The citizen has told their name. */
  opened?: boolean;
}

const earlierLetters = 34;

/** What lies between them now, and a year of earlier letters that say how employers answer. */
export function addLetters(
  world: World,
  random: Random,
  { profiles, employers }: { profiles: readonly DemoProfile[]; employers: readonly DemoEmployer[] },
): void {
  const titled = employers.filter((one) => one.titled);
  const others = employers.filter((one) => !one.titled);
  const [first, second, ...rest] = profiles as [DemoProfile, DemoProfile, ...DemoProfile[]];
  const [garden = others[0]!, workshop = others[1]!] = titled.toReversed();
  const add = (letter: Letter) => addLetter(world, random, letter);
  const ask = (hoursAgo: number): Said => ({ by: 'citizen', hoursAgo, text: random.pick(citizenWrites) });
  const answer = (hoursAgo: number): Said => ({
    by: 'employer',
    hoursAgo,
    text: random.pick(employerAnswers),
  });
  const offer = (hoursAgo: number): Said => ({ by: 'employer', hoursAgo, text: random.pick(employerWrites) });
  const reply = (hoursAgo: number): Said => ({ by: 'citizen', hoursAgo, text: random.pick(citizenAnswers) });

  add({ profile: first, workplaceId: garden.workplaceId, said: [ask(20)] });
  add({ profile: second, workplaceId: garden.workplaceId, said: [offer(30)] });
  add({
    profile: second,
    workplaceId: workshop.workplaceId,
    said: [ask(170), answer(140), reply(60)],
    opened: true,
  });
  add({ profile: first, workplaceId: others[2]!.workplaceId, said: [offer(190), reply(165), answer(150)] });
  add({ profile: rest[0]!, workplaceId: garden.workplaceId, said: [offer(80), reply(50)] });
  for (const [index, profile] of rest.slice(1, 7).entries())
    add({
      profile,
      workplaceId: others[3 + index]!.workplaceId,
      said: index % 2 === 0 ? [ask(100 + index), answer(76)] : [offer(120 + index), reply(70)],
    });
  // One who has been reminded and still has not answered, and one who let two lie and rests.
  add({ profile: rest[7]!, workplaceId: others[10]!.workplaceId, said: [ask(5 * 24)], remindedHoursAgo: 46 });
  const silent = others[11]!.workplaceId;
  for (const profile of rest.slice(8, 10))
    add({
      profile,
      workplaceId: silent,
      said: [ask(14 * 24)],
      remindedHoursAgo: 11 * 24,
      closed: 'unanswered',
    });
  const resting = (world.rows.get('marketplaceEmployer') as Row<'marketplaceEmployer'>[]).find(
    ({ workplaceId }) => workplaceId === silent,
  )!;
  Object.assign(resting, {
    admittedAt: world.moment(world.daysAgo(200), 11),
    countedFrom: world.moment(world.daysAgo(200), 11),
    pausedAt: world.moment(world.daysAgo(8), 8),
    reason: 'silence',
  });

  for (let count = 0; count < earlierLetters; count += 1) {
    const hoursAgo = random.whole(16 * 24, 330 * 24);
    const answered = random.chance(0.9);
    const saidNo = random.chance(0.3);
    add({
      profile: random.pick(rest.slice(12)),
      workplaceId: random.pick([garden, workshop, ...others.slice(0, 10)]).workplaceId,
      said: [
        ask(hoursAgo),
        ...(answered
          ? [
              {
                by: 'employer' as const,
                hoursAgo: hoursAgo - random.whole(2, 52),
                text: saidNo ? kindNo : random.pick(employerAnswers),
              },
            ]
          : []),
      ],
      closed: answered ? (saidNo ? 'employer' : 'citizen') : 'unanswered',
    });
  }
  addReports(world, { first: rest[8]!, second: rest[12]!, silent, other: others[4]!.workplaceId });
}

function addLetter(world: World, random: Random, letter: Letter): void {
  const { profile, workplaceId, said, closed, remindedHoursAgo, opened } = letter;
  const at = (hoursAgo: number) => world.now.subtract({ hours: hoursAgo });
  const startedAt = at(said[0]!.hoursAgo);
  const last = at(said.at(-1)!.hoursAgo);
  const openings = (world.rows.get('opening') as Row<'opening'>[]).filter(
    (one) => one.workplaceId === workplaceId && !one.closedAt,
  );
  const opening = openings.length > 0 ? random.pick(openings) : null;
  const place = (world.rows.get('workplace') as Row<'workplace'>[]).find(({ id }) => id === workplaceId)!;
  const conversationId = world.id(startedAt);
  const closedAt = closed ? last.add({ hours: 30 }) : null;
  world.add('conversation', {
    id: conversationId,
    aboutKind: 'profile',
    aboutId: profile.citizenId,
    subject: opening?.title ?? place.name!,
    citizenId: profile.citizenId,
    workplaceId,
    startedAt,
    closedAt,
    closedByName: closed === 'employer' ? place.contactName! : null,
  });
  const citizen = world.id(startedAt);
  const employer = world.id(startedAt);
  const lastBy = (by: Said['by']) => said.findLast((one) => one.by === by);
  const seen = (by: Said['by']) => (lastBy(by) ? at(lastBy(by)!.hoursAgo) : null);
  world.add('conversationParticipant', {
    id: citizen,
    conversationId,
    party: 'citizen',
    citizenId: profile.citizenId,
    shownAs: profile.alias,
    identityOpenedAt: opened ? last : null,
    identityItems: opened ? ['name', 'phone'] : [],
    joinedAt: startedAt,
    lastReadAt: closed ? closedAt : seen('citizen'),
    settledAt: null,
  });
  world.add('conversationParticipant', {
    id: employer,
    conversationId,
    party: 'employer',
    workplaceId,
    identityItems: [],
    joinedAt: startedAt,
    lastReadAt: closed ? closedAt : seen('employer'),
    settledAt: null,
  });
  for (const { by, hoursAgo, text } of said)
    world.add('conversationMessage', {
      id: world.id(at(hoursAgo)),
      conversationId,
      authorId: by === 'citizen' ? citizen : employer,
      authorName: by === 'citizen' ? null : place.contactName!,
      body: text,
      at: at(hoursAgo),
      way: 'site',
    });
  world.add('marketplaceContact', {
    id: world.id(startedAt),
    citizenId: profile.citizenId,
    workplaceId,
    openingId: opening?.id ?? null,
    conversationId,
    startedBy: said[0]!.by,
    startedAt,
    remindedAt: remindedHoursAgo === undefined ? null : at(remindedHoursAgo),
    unansweredAt: closed === 'unanswered' && remindedHoursAgo !== undefined ? at(8 * 24) : null,
    closedAt,
    closedReason: closed ?? null,
  });
}

function addReports(
  world: World,
  {
    first,
    second,
    silent,
    other,
  }: { first: DemoProfile; second: DemoProfile; silent: string; other: string },
): void {
  const colleague = (world.rows.get('account') as Row<'account'>[]).find(
    ({ role }) => role === 'consultant',
  )!;
  const add = (daysAgo: number, report: Row<'marketplaceReport'>) => {
    const at = world.moment(world.daysAgo(daysAgo), 19);
    world.add('marketplaceReport', { id: world.id(at), at, ...report });
  };
  add(2, {
    citizenId: second.citizenId,
    workplaceId: other,
    reportedBy: 'citizen',
    reason: 'asks-too-much',
    note: 'De spurgte, hvorfor jeg ikke kan arbejde fuld tid. Det synes jeg ikke, de behøver at vide.',
  });
  add(9, {
    citizenId: first.citizenId,
    workplaceId: silent,
    reportedBy: 'citizen',
    reason: 'not-serious',
    note: null,
    decidedAt: world.moment(world.daysAgo(8), 9),
    decidedBy: colleague.id!,
    decision: 'talked',
    decisionNote: 'De har haft travlt og vil svare fremover. Vi ringer igen om en måned.',
  });
  world.add('marketplaceBlock', {
    citizenId: second.citizenId,
    workplaceId: other,
    blockedBy: 'citizen',
    at: world.moment(world.daysAgo(2), 19),
  });
}
