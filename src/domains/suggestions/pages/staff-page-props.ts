import type { Lang, Texts } from '#locales/index.ts';
import { emptyForm, type FormState } from '#platform/http/form.ts';
import type { Suggestion } from '../suggestion-facts.ts';

export type StaffFormName = 'offer' | 'withdraw' | 'meeting';

export interface StaffPageProps {
  suggestion: Suggestion;
  /** What was typed into one of the page's forms and not taken. */
  typed: { name: StaffFormName; form: FormState } | null;
  stale: string | null;
  formIds: Record<StaffFormName | 'cancel', string>;
  texts: Texts;
  lang: Lang;
  today: Temporal.PlainDate;
}

export const formOf = ({ typed }: Pick<StaffPageProps, 'typed'>, name: StaffFormName): FormState =>
  typed?.name === name ? typed.form : emptyForm();
