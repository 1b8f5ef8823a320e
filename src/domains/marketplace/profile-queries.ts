import { type RawBuilder, sql } from 'kysely';
import { type KnownAs, needsOf } from '#domains/citizens/index.ts';
import { mayStand } from '#domains/marketplace-doors/index.ts';
import type { Tx } from '#platform/database/open.ts';

import { type ProfileFacts, type ProfileState, profileState } from './profile-state.ts';
import {
  type Contents,
  needsToShow,
  proposalOf,
  SECTIONS,
  type SectionName,
  type Sections,
  type ShownNeed,
} from './sections.ts';

export interface OwnProfile {
  citizenId: string;
  person: KnownAs & { protected: boolean; digital: boolean };
  /** Null until a place was offered or asked for. */
  row: (ProfileFacts & { id: string; alias: string; version: number }) | null;
  state: ProfileState;
  sections: Sections;
  needs: ShownNeed[];
  /** The town on the card, when five can share it. */
  town: string | null;
}

/** A profile from within: the person's own view of it. Five queries. */
export async function ownProfile(tx: Tx, citizenId: string, today: Temporal.PlainDate): Promise<OwnProfile> {
  const person = await tx
    .selectFrom('citizen as c')
    .leftJoin('postalCode as post', 'post.code', 'c.postalCode')
    .leftJoin('marketplaceProfile as p', 'p.citizenId', 'c.id')
    .select(['c.name', 'c.phone', 'c.email', 'c.address', 'c.postalCode', 'c.protected', 'c.digital'])
    .select(['post.name as town', 'p.id', 'p.alias', 'p.version', 'p.offeredAt', 'p.acceptedAt'])
    .select(['p.declinedAt', 'p.laterUntil', 'p.publishedAt', 'p.pausedAt', 'p.pausedUntil', 'p.leftAt'])
    .where('c.id', '=', citizenId)
    .executeTakeFirstOrThrow();
  const told = await needsOf(tx, citizenId);
  const saved = await tx
    .selectFrom('marketplaceSection')
    .select(['name', 'content', 'shown', 'version'])
    .where('citizenId', '=', citizenId)
    .execute();
  const row = person.id ? (person as unknown as NonNullable<OwnProfile['row']>) : null;
  const sections = Object.fromEntries(
    SECTIONS.map((name) => {
      const found = saved.find((one) => one.name === name);
      return [
        name,
        found
          ? { name, content: found.content, shown: found.shown, proposed: false, version: found.version }
          : { name, content: proposalOf(name, told), shown: false, proposed: true, version: 0 },
      ];
    }),
  ) as unknown as Sections;
  return {
    citizenId,
    person,
    row,
    state: profileState(row, today),
    sections,
    needs: needsToShow(told),
    town: person.town,
  };
}

export const nameOf = async (tx: Tx, citizenId: string): Promise<string> =>
  (await tx.selectFrom('citizen').select('name').where('id', '=', citizenId).executeTakeFirstOrThrow()).name;

/** Whether the marketplace is for this citizen now. */
export async function isForThem(tx: Tx, citizenId: string, today: Temporal.PlainDate): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`
    select ${mayStand(today)} as may from citizen c left join marketplace_profile p on p.citizen_id = c.id
    where c.id = ${citizenId}::uuid`.execute(tx);
  return rows[0]?.may ?? false;
}

/** Profile `p` of citizen `c` can be seen by workplaces on that day. */
export const isVisible = (today: Temporal.PlainDate): RawBuilder<boolean> => sql<boolean>`(
  p.published_at is not null and p.left_at is null
  and (p.paused_at is null or coalesce(p.paused_until <= ${today.toString()}::date, false))
  and ${mayStand(today)})`;

export interface VisibleProfile {
  citizenId: string;
  profileId: string;
  alias: string;
  town: string | null;
  latitude: number | null;
  longitude: number | null;
  publishedAt: Temporal.Instant | null;
  sections: Partial<Contents>;
}

/** Every profile that can be seen, and the one asked for besides; only what the person has switched on. One query. */
export async function visibleProfiles(
  tx: Tx,
  today: Temporal.PlainDate,
  alsoCitizenId: string | null = null,
): Promise<VisibleProfile[]> {
  const { rows } = await sql<VisibleProfile>`
    select p.citizen_id, p.id as profile_id, p.alias, p.published_at, post.name as town, post.latitude, post.longitude,
      coalesce((select jsonb_object_agg(s.name, s.content) from marketplace_section s
        where s.citizen_id = p.citizen_id and s.shown), '{}') as sections
    from marketplace_profile p
      join citizen c on c.id = p.citizen_id
      left join postal_code post on post.code = c.postal_code
    where ${isVisible(today)} or p.citizen_id = ${alsoCitizenId}::uuid
    order by p.citizen_id`.execute(tx);
  return rows;
}

export const shownContent = <N extends SectionName>(sections: Sections, name: N): Contents[N] | null =>
  sections[name].shown ? (sections[name].content as Contents[N] | null) : null;
