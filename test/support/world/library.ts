import { newId } from '#platform/id.ts';
import type { WorldPart } from './parts.ts';

/** One of the articles that come with Fodfæste, made the municipality's own: for all, with a video. */
export const library: WorldPart = async (tx, { site, people }) => {
  await tx
    .insertInto('article')
    .values({
      id: newId(),
      replaces: 'den-gode-mentor',
      audience: 'all',
      title: 'Den gode mentor',
      lead: 'Hvem er det?',
      body: 'En, der har tid.',
      videoFile: 'find-de-smaa-opgaver.webm',
      captions: 'WEBVTT\n\n00:00.000 --> 00:02.000\nEn, der har tid.\n',
      writtenAt: site.clock.now(),
      writtenBy: people.consultant.accountId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return {};
};
