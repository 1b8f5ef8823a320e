import { type Actor, createLink, revokeLinks } from '#domains/access/index.ts';
import { type Texts, textsFor } from '#locales/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { sendMessage } from '#platform/jobs/outbox.ts';
import type { Placement } from '../placement-facts.ts';
import { type ReachedParty, wayTo } from '../ways-to-reach.ts';

export interface Sending {
  clock: Clock;
  actor: Actor;
  baseUrl: string;
}

export type Occasion = keyof Texts['placementLife']['messages']['occasions'];

/**
 * Words about the placement's life, to one party. They name the workplace and never the person: a mail stays where it was sent.
 * `page` is where it leads; null where there is nothing more to see. False when the party has to be called.
 */
export async function tellOfLife(
  tx: Tx,
  { clock, actor, baseUrl }: Sending,
  placement: Placement,
  { party, occasion, page }: { party: ReachedParty; occasion: Occasion; page: string | null },
): Promise<boolean> {
  const way = wayTo(placement, party);
  if (!way) return false;
  const texts = textsFor(way.language);
  const words = texts.placementLife.messages;
  const common = texts.placements.messages;
  const { subject, text } = words.occasions[occasion];
  const said = text(placement.workplace.name);
  const linked = page !== null && way.channel !== 'letter' && way.needsLink && party !== 'caseworker';
  const path = linked
    ? await createLink(tx, clock, actor.municipalityId, {
        party: party as 'citizen' | 'employer' | 'mentor',
        purpose: 'placement',
        subjectId: placement.id,
        name: way.name,
        channel: way.channel as 'mail' | 'sms',
        address: way.address,
      })
    : page;
  const url = path === null || way.channel === 'letter' ? null : baseUrl + path;
  const body = [
    common.greeting(way.name),
    said,
    url && `${common.open}\n${url}`,
    linked && common.linkHolds,
    common.regards(actor.municipalityName),
  ];
  await sendMessage(
    tx,
    {
      channel: way.channel,
      toName: way.name,
      toAddress: way.address,
      subject,
      body: way.channel === 'sms' ? [said, url].filter(Boolean).join(' ') : body.filter(Boolean).join('\n\n'),
      about: `placement:${placement.id}`,
    },
    clock.now(),
  );
  return true;
}

/** What the workplace was sent before opens nothing any more. */
export async function closeWorkplaceLinks(tx: Tx, clock: Clock, placement: Placement): Promise<void> {
  for (const party of ['employer', 'mentor'] as const) {
    await revokeLinks(tx, clock, placement.id, party);
    if (placement.suggestionId) await revokeLinks(tx, clock, placement.suggestionId, party);
  }
}
