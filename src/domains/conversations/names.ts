import type { Lang } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { AboutKind } from './participant.ts';
import type { ShownParticipant } from './participant-view.ts';

/** How a participant is called on a page. */
export const nameOf = (one: Pick<ShownParticipant, 'name'>, texts: Texts): string =>
  one.name ?? texts.conversations.protectedName;

/** "Sanne Sag og Prøvebageriet". */
export const listed = (names: readonly string[], lang: Lang): string =>
  new Intl.ListFormat(lang === 'da' ? 'da-DK' : 'en-GB').format(names);

/** What a thread is about in words that name no person. */
export function aboutWords(
  { aboutKind, aboutName }: { aboutKind: AboutKind; aboutName: string | null },
  texts: Texts,
  staff: boolean,
): string {
  const words = texts.conversations;
  if (aboutKind === 'citizen') return staff ? words.aboutCitizenForStaff : words.about.citizen!('');
  return aboutName ? words.about[aboutKind]!(aboutName) : '';
}
