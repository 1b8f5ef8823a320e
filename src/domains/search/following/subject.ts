/** What staff can follow: the suggestions for one citizen, or the candidates for one opening. */
export const FOLLOWED = ['for-citizen', 'for-opening'] as const;
export type FollowedKind = (typeof FOLLOWED)[number];

export const FOLLOW_EVERY = ['day', 'week'] as const;
export type FollowEvery = (typeof FOLLOW_EVERY)[number];

export interface Subject {
  readonly kind: FollowedKind;
  readonly id: string;
}

export const addressesOf = ({ kind, id }: Subject) =>
  kind === 'for-citizen'
    ? { follow: `/borgere/${id}/foelg-jobforslag`, matches: `/borgere/${id}/jobforslag` }
    : { follow: `/jobaabninger/${id}/foelg-kandidater`, matches: `/jobaabninger/${id}/kandidater` };

export const columnOf = ({ kind }: Subject) => (kind === 'for-citizen' ? 'citizenId' : 'openingId');
