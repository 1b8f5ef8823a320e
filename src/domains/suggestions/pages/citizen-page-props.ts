import type { Lang, Texts } from '#locales/index.ts';
import type { FormState } from '#platform/http/form.ts';
import type { CitizenView } from '../views.ts';

export type CitizenAnswerKind = 'yes' | 'no' | 'talk';

export interface CitizenPageProps {
  view: CitizenView;
  form: FormState;
  /** The answer whose form the person has asked to see. */
  answering: CitizenAnswerKind | null;
  stale: string | null;
  formIds: readonly [string, string, string];
  texts: Texts;
  lang: Lang;
  today: Temporal.PlainDate;
}
