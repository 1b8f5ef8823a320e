import type { Tx } from '#platform/database/open.ts';

type Signer = { name: string; accountId?: string };

interface SignedPlacement {
  ids: Record<'placementId' | 'citizenId' | 'workplaceId' | 'openingId' | 'suggestionId', string>;
  people: Record<'mentor' | 'caseworker' | 'consultant', { accountId: string }>;
  signers: Record<'citizen' | 'employer' | 'caseworker', Signer>;
  weekdays: number[];
}

/** A placement three weeks under way: signed by all three, its mentor bound to confidentiality. Returns when it was sent. */
export async function insertSignedPlacement(
  tx: Tx,
  at: Temporal.Instant,
  today: Temporal.PlainDate,
  given: SignedPlacement,
): Promise<Temporal.Instant> {
  const { ids, people } = given;
  const { placementId } = ids;
  const startsOn = today.subtract({ weeks: 3 });
  const sentAt = at.subtract({ hours: 24 * 25 });
  await tx
    .insertInto('placement')
    .values({
      id: placementId,
      citizenId: ids.citizenId,
      workplaceId: ids.workplaceId,
      openingId: ids.openingId,
      suggestionId: ids.suggestionId,
      scheme: 'virksomhedspraktik',
      caseworkerId: people.caseworker.accountId,
      consultantId: people.consultant.accountId,
      createdAt: sentAt,
    })
    .execute();
  await tx
    .insertInto('placementVersion')
    .values({
      placementId,
      number: 1,
      startsOn,
      endsOn: startsOn.add({ weeks: 13 }),
      purposes: ['ordinary-hours'],
      purposeNote: 'Lære at pakke',
      tasks: 'Pakke brød',
      mentorName: 'Mona Mentor',
      mentorAccountId: people.mentor.accountId,
      perspective: 'possible',
      createdAt: sentAt,
      sentAt,
    })
    .execute();
  await tx
    .insertInto('hoursStep')
    .values({
      placementId,
      version: 1,
      fromDate: startsOn,
      practiceMinutes: 480,
      paidMinutes: 0,
      weekdays: given.weekdays,
    })
    .execute();
  await tx
    .insertInto('signature')
    .values(
      (['citizen', 'employer', 'caseworker'] as const).map((party, hour) => ({
        placementId,
        version: 1,
        party,
        signedAt: sentAt.add({ hours: hour + 1 }),
        ...given.signers[party],
        way: 'site',
      })),
    )
    .execute();
  await tx
    .insertInto('confidentiality')
    .values({ placementId, holder: people.mentor.accountId, name: 'Mona Mentor', confirmedAt: at })
    .execute();
  return sentAt;
}
