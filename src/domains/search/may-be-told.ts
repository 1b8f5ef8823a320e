import { type Actor, type PolicyName, policies } from '#domains/access/index.ts';

const policyOf = {
  opening: 'meet openings',
  profile: 'meet profiles',
  'for-citizen': 'find openings for citizen',
  'for-opening': 'find citizens for opening',
} as const satisfies Record<string, PolicyName>;

/** Whoever has got another job since may not open what the mail leads to, and is not told of it. */
export const mayBeTold = ({ role }: Actor, kind: keyof typeof policyOf): boolean =>
  Object.hasOwn(policies[policyOf[kind]].allow as object, role);
