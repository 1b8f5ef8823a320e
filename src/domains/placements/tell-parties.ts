import { type Actor, createLink } from '#domains/access/index.ts';
import { textsFor } from '#locales/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { sendMessage } from '#platform/jobs/outbox.ts';
import type { Placement } from './placement-facts.ts';
import { type ReachedParty, type Way, wayTo } from './ways-to-reach.ts';

export type Occasion =
  | 'sign'
  | 'change'
  | 'changing'
  | 'agreed'
  | 'agreedMentor'
  | 'caseworker'
  | 'link'
  | 'cancelled';

/** Where each occasion leads. A cancelled placement leads nowhere. */
const pages: Record<Occasion, string | null> = {
  sign: '/underskriv',
  change: '/underskriv',
  caseworker: '/underskriv',
  changing: '',
  agreed: '',
  agreedMentor: '/fortrolighed',
  link: '',
  cancelled: null,
};

interface Sending {
  clock: Clock;
  actor: Actor;
  baseUrl: string;
}

/**
 * Tells one party. The words name the workplace and nothing about the person: a mail stays where it was sent,
 * also after the workplace may see nobody any more.
 */
export async function tellParty(
  tx: Tx,
  { clock, actor, baseUrl }: Sending,
  placement: Placement,
  {
    party,
    occasion,
    way = wayTo(placement, party),
  }: { party: ReachedParty; occasion: Occasion; way?: Way | null },
): Promise<void> {
  if (!way) return;
  const words = textsFor(way.language).placements.messages;
  const page = party === 'mentor' && occasion === 'change' ? '' : pages[occasion];
  // A long address cannot be typed from paper; a letter asks for a call instead.
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
    : `/forloeb/${placement.id}${page}`;
  const url = page === null || way.channel === 'letter' ? null : baseUrl + path;
  const { subject, text } = words[occasion];
  const body = [
    words.greeting(way.name),
    `${text} ${words.about(placement.workplace.name)}`,
    url && `${words.open}\n${url}`,
    linked && words.linkHolds,
    words.regards(actor.municipalityName),
  ];
  await sendMessage(
    tx,
    {
      channel: way.channel,
      toName: way.name,
      toAddress: way.address,
      subject,
      body: way.channel === 'sms' ? words.sms(text, url ?? '').trim() : body.filter(Boolean).join('\n\n'),
      about: `placement:${placement.id}`,
    },
    clock.now(),
  );
}

/** Tells several. Those nobody can write to are shown on the placement's page, to be called. */
export async function tellParties(
  tx: Tx,
  sending: Sending,
  placement: Placement,
  occasion: Occasion,
  parties: readonly ReachedParty[],
): Promise<void> {
  for (const party of parties) {
    // Nobody needs a mail about what they just did themselves.
    if (party === 'caseworker' && sending.actor.accountId === placement.caseworker?.id) continue;
    await tellParty(tx, sending, placement, {
      party,
      occasion: party === 'mentor' && occasion === 'agreed' ? 'agreedMentor' : occasion,
    });
  }
}
