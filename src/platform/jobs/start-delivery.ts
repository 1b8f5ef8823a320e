import { type Delivery, deliver, waiting } from './deliver.ts';
import { deliverMessage, joinOutboxToJobs } from './outbox.ts';
import type { Jobs } from './start-jobs.ts';

/** From here on every message in the outbox is sent, also those written before there were jobs. */
export async function startDelivery(jobs: Jobs, delivery: Delivery): Promise<void> {
  const { database } = delivery;
  await jobs.work<{ municipalityId: string; messageId: string }>(
    deliverMessage,
    async ({ municipalityId, messageId }) => {
      await deliver(delivery, municipalityId, messageId);
    },
    { atOnce: 4 },
  );
  await database.asOwner(joinOutboxToJobs);
  const municipalities = await database.asOwner((tx) => tx.selectFrom('municipality').select('id').execute());
  for (const { id: municipalityId } of municipalities) {
    for (const messageId of await waiting(database, municipalityId)) {
      await jobs.enqueue(deliverMessage, { municipalityId, messageId }, { id: messageId });
    }
  }
}
