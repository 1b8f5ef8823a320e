import type { Person } from './staff.ts';
import type { World } from './world.ts';

/** One row of what was done; without an account the name and role say who. */
export function noteEvent(
  world: World,
  at: Temporal.Instant,
  actor: Person | null,
  event: {
    kind: string;
    citizenId?: string | null;
    subjectId?: string | null;
    onBehalfOf?: string | null;
    onBehalfReason?: string | null;
    actorName?: string;
    actorRole?: string;
    data?: Record<string, unknown>;
  },
): void {
  world.add('event', {
    id: world.id(at),
    at,
    kind: event.kind,
    actorId: actor?.id ?? null,
    actorName: event.actorName ?? actor?.name ?? '',
    actorRole: event.actorRole ?? actor?.role ?? '',
    onBehalfOf: event.onBehalfOf ?? null,
    onBehalfReason: event.onBehalfReason ?? null,
    citizenId: event.citizenId ?? null,
    subjectId: event.subjectId ?? null,
    data: event.data ?? {},
  });
}

/** What went out. All of it has been sent, but letters, which wait to be printed. */
export function sendMail(
  world: World,
  at: Temporal.Instant,
  to: { name: string; email: string | null; phone: string; digital: boolean; address: string },
  message: { subject: string; body: string; about: string },
): void {
  const channel = !to.digital ? 'letter' : to.email ? 'mail' : 'sms';
  world.add('message', {
    id: world.id(at),
    channel,
    toName: to.name,
    toAddress: channel === 'mail' ? to.email! : channel === 'sms' ? to.phone : to.address,
    ...message,
    createdAt: at,
    sentAt:
      channel === 'letter' && Temporal.Instant.compare(at, world.now.subtract({ hours: 72 })) > 0 ? null : at,
    attempts: 1,
  });
}

/** Somebody opened something about a person. */
export function noteLook(
  world: World,
  at: Temporal.Instant,
  actor: Person,
  citizenId: string,
  reason: string,
  path: string,
  result: 'allowed' | 'denied' = 'allowed',
): void {
  world.add('look', {
    id: world.id(at),
    at,
    actorId: actor.id,
    actorName: actor.name,
    actorRole: actor.role,
    citizenId,
    reason,
    path,
    result,
  });
}
