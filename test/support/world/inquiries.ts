import { newId } from '#platform/id.ts';
import type { WorldPart } from './parts.ts';

/** One that waits, sent by the employer when logged in. */
export const inquiries: WorldPart = async (tx, { site, ids, people }) => {
  const inquiryId = newId();
  const receivedAt = site.clock.now();
  await tx
    .insertInto('inquiry')
    .values({
      id: inquiryId,
      receivedAt,
      remindAt: receivedAt.add({ hours: 24 }),
      escalateAt: receivedAt.add({ hours: 36 }),
      answerBy: receivedAt.add({ hours: 48 }),
      need: 'hands',
      companyText: 'Prøvebageriet',
      companyName: 'Prøvebageriet ApS',
      industry: 'bageri',
      companyId: ids.companyId,
      contactName: 'Ejnar Ejer',
      phone: '20304050',
      words: 'Vi mangler hænder om morgenen',
      accountId: people.employer.accountId,
      consultantId: people.consultant.accountId,
    })
    .execute();
  return { inquiryId };
};
