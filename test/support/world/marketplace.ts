import { randomUUID } from 'node:crypto';
import { json } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import type { WorldPart } from './parts.ts';

/** An admitted workplace, a published profile, and the two in a thread: the world's own conversation. */
export const marketplacePart: WorldPart = async (tx, { site, ids }) => {
  const at = site.clock.now();
  const profileId = randomUUID();
  const reportId = newId();
  const { citizenId, workplaceId, openingId } = ids;
  await tx
    .insertInto('marketplaceEmployer')
    .values({ workplaceId, admittedAt: at, countedFrom: at })
    .execute();
  await tx
    .insertInto('marketplaceProfile')
    .values({
      citizenId,
      id: profileId,
      alias: `Profil ${profileId.slice(0, 8).toUpperCase()}`,
      offeredAt: at,
      acceptedAt: at,
      publishedAt: at,
      updatedAt: at,
    })
    .execute();
  await tx
    .insertInto('marketplaceSection')
    .values({
      citizenId,
      name: 'competences',
      content: json({ held: ['gøre rent'] }),
      shown: true,
      updatedAt: at,
    })
    .execute();
  await tx.insertInto('marketplaceCard').values({ citizenId }).execute();
  await tx
    .insertInto('marketplaceContact')
    .values({
      id: newId(),
      citizenId,
      workplaceId,
      openingId,
      conversationId: (ids as Record<string, string>).conversationId!,
      startedBy: 'citizen',
      startedAt: at,
    })
    .execute();
  await tx
    .insertInto('marketplaceReport')
    .values({ id: reportId, citizenId, workplaceId, reportedBy: 'citizen', reason: 'rude', at })
    .execute();
  return { profileId, reportId };
};
