import type { Lang, Texts } from '#locales/index.ts';
import type { FormState } from '#platform/http/form.ts';
import type { CitizenView } from '../views.ts';

export interface CitizenPageProps {
  view: CitizenView;
  form: FormState;
  stale: string | null;
  formIds: readonly [string, string, string];
  texts: Texts;
  lang: Lang;
  today: Temporal.PlainDate;
}
