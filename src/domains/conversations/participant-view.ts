import type { ConversationParty, Participant } from './participant.ts';

/** Who looks. Staff help both sides and know who they are; the gate has asked whether they may. */
export interface Viewer {
  staff: boolean;
}

export interface ShownParticipant {
  id: string;
  party: ConversationParty;
  /** Null: a protected name, which a workplace never learns. */
  name: string | null;
  title: string | null;
  phone: string | null;
  mail: string | null;
  you: boolean;
  /** What the others read while the name is not opened. */
  alias: string | null;
  left: boolean;
}

type Behind = Pick<
  Participant,
  | 'id'
  | 'party'
  | 'name'
  | 'title'
  | 'workplaceName'
  | 'email'
  | 'phone'
  | 'protected'
  | 'shownAs'
  | 'identityOpenedAt'
  | 'identityItems'
  | 'leftAt'
  | 'own'
>;

/**
 * The one place that decides what of a participant another one reads. Of a citizen with an alias nothing but the
 * alias comes out until their own act has opened it, and then exactly what they opened.
 */
export function shownTo(viewer: Viewer, one: Behind): ShownParticipant {
  const opened = one.identityOpenedAt === null ? [] : one.identityItems;
  const common = { id: one.id, party: one.party, you: one.own, left: one.leftAt !== null };
  const alias = one.shownAs !== null && !opened.includes('name') ? one.shownAs : null;
  if (one.party !== 'citizen')
    return {
      ...common,
      name: one.name,
      title: one.workplaceName ?? one.title,
      phone: one.phone,
      mail: one.email,
      alias: null,
    };
  if (viewer.staff || one.own)
    return { ...common, name: one.name, title: null, phone: one.phone, mail: one.email, alias };
  const shut = one.protected;
  return {
    ...common,
    name: alias ?? (shut ? null : one.name),
    title: null,
    phone: !shut && opened.includes('phone') ? one.phone : null,
    mail: !shut && opened.includes('mail') ? one.email : null,
    alias,
  };
}
