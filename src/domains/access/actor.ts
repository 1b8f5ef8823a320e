import type { LinkPurpose } from './link-purposes.ts';

export const roles = [
  'citizen',
  'employer',
  'mentor',
  'caseworker',
  'consultant',
  'manager',
  'administrator',
] as const;
export type Role = (typeof roles)[number];
export const staffRoles: readonly Role[] = ['caseworker', 'consultant', 'manager', 'administrator'];

/** The one who acts. Either someone with an account, or the holder of a link to one thing. */
export interface Actor {
  municipalityId: string;
  municipalityName: string;
  role: Role;
  name: string;
  language: 'da' | 'en';
  accountId: string | null;
  /** The citizen this account belongs to. */
  citizenId: string | null;
  link: { purpose: LinkPurpose; subjectId: string; address: string } | null;
}

export const isStaff = (actor: Actor): boolean => staffRoles.includes(actor.role);

/** Who this is across requests: the account, or the link's address. */
export const actorKey = (actor: Actor): string => actor.accountId ?? `link:${actor.link?.address}`;
