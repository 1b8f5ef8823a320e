import { Card } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { type StaffShare, shareWords } from '../staff-share.ts';

/** With pride, and pointing to nobody; nothing when there is nobody yet. */
export function Share({ share, forStaff, texts }: { share: StaffShare; forStaff?: boolean; texts: Texts }) {
  const said = shareWords(share, texts);
  if (!said) return null;
  const words = texts.seasons.share;
  return (
    <Card title={forStaff ? words.staffTitle : words.title}>
      <p class="font-lead">{said}</p>
      <p class="ff-muted">{words.note}</p>
    </Card>
  );
}
