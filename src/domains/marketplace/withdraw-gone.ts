import { sql } from 'kysely';
import { recordEvent, siteActor } from '#domains/access/index.ts';
import { mayStand } from '#domains/marketplace-doors/index.ts';
import { textsFor } from '#locales/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { takeDown } from './leave-marketplace.ts';
import { tellCitizen, tellWorkplace } from './tell.ts';

type Why = 'protected' | 'closed' | 'group';

interface Gone {
  citizenId: string;
  alias: string;
  why: Why;
}

/**
 * Tidies up after those who may not stand there any more: no workplace has met them since that moment, and now the
 * threads are ended kindly, and both sides told.
 */
export async function withdrawGone(
  tx: Tx,
  { clock, baseUrl }: { clock: Clock; baseUrl: string },
  municipality: { id: string; name: string },
): Promise<void> {
  const actor = siteActor(municipality);
  const { rows } = await sql<Gone>`
    select p.citizen_id, p.alias,
      case when c.protected then 'protected' when c.closed_at is not null then 'closed' else 'group' end as why
    from marketplace_profile p join citizen c on c.id = p.citizen_id
    where p.accepted_at is not null and p.left_at is null and not ${mayStand(clock.today())}
    order by p.citizen_id for update of p skip locked`.execute(tx);
  for (const { citizenId, alias, why } of rows) {
    const places = await takeDown(tx, clock, actor, { citizenId, onBehalfReason: null, lastWords: null });
    await recordEvent(tx, clock, actor, {
      kind: 'marketplace.withdrawn',
      citizenId,
      subjectId: citizenId,
      data: { why },
    });
    await tellPerson(tx, clock, citizenId, why);
    for (const workplaceId of places ?? [])
      await tellPlace(tx, clock, municipality.id, workplaceId, baseUrl, alias);
  }
}

const tellPerson = (tx: Tx, clock: Clock, citizenId: string, why: Why) =>
  tellCitizen(tx, clock, citizenId, (lang, name) => {
    const { withdrawn } = textsFor(lang).marketplace.messages;
    return {
      subject: withdrawn.subject,
      body: withdrawn.body(name, withdrawn.why[why]),
      sms: withdrawn.sms(withdrawn.why[why]),
    };
  });

const tellPlace = (
  tx: Tx,
  clock: Clock,
  municipalityId: string,
  workplaceId: string,
  baseUrl: string,
  alias: string,
) =>
  tellWorkplace(tx, clock, municipalityId, { workplaceId, baseUrl, conversationId: null }, (_url, name) => {
    const { ended } = textsFor('da').marketplace.messages;
    return { subject: ended.subject, body: ended.body(name, alias), sms: ended.sms(alias) };
  });
