import { RadioGroup } from './choice-fields.tsx';
import type { FormState } from './form-state.ts';
import { useLanguage } from './language.tsx';
import { TextArea } from './text-fields.tsx';

export const ON_BEHALF_REASONS = [
  'not-digital',
  'no-mitid',
  'asked-by-phone',
  'at-meeting',
  'other',
] as const;
export type OnBehalfReason = (typeof ON_BEHALF_REASONS)[number];
export const ON_BEHALF_FIELDS = { reason: 'onBehalfReason', note: 'onBehalfNote' } as const;

/** Shown when staff acts for someone else; the reason is part of what is saved. */
export function OnBehalfField({ form, personName }: { form: FormState; personName: string }) {
  const { texts } = useLanguage();
  return (
    <div class="ff-on-behalf">
      <RadioGroup
        form={form}
        name={ON_BEHALF_FIELDS.reason}
        label={texts.onBehalf.legend(personName)}
        hint={texts.onBehalf.hint}
        options={ON_BEHALF_REASONS.map((value) => ({ value, label: texts.onBehalf.reasons[value] }))}
      />
      <TextArea
        form={form}
        name={ON_BEHALF_FIELDS.note}
        label={texts.onBehalf.note}
        rows={3}
        maxLength={500}
        optional
      />
    </div>
  );
}
