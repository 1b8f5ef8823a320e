import { Grouped, wire } from './field.tsx';
import { errorsOf, fieldId, fieldValue } from './form-state.ts';
import { useLanguage } from './language.tsx';
import type { FieldProps } from './text-fields.tsx';

export const DATE_PARTS = ['day', 'month', 'year'] as const;

/** Three fields `<name>-day`, `<name>-month`, `<name>-year`. Errors may be at the name or at a part. */
export function DateField({ form, name, id = fieldId(name), hint, ...rest }: FieldProps) {
  const { texts } = useLanguage();
  const shownHint = hint ?? texts.form.dateHint;
  const partNames = DATE_PARTS.map((part) => `${name}-${part}`);
  const errors = errorsOf(form, name, ...partNames);
  const wrongParts = partNames.filter((part) => errorsOf(form, part).length > 0);
  const wiring = wire(id, shownHint, errors);
  return (
    <Grouped {...rest} name={name} hint={shownHint} errors={errors} wiring={wiring}>
      <div class="date-group mt-3">
        {DATE_PARTS.map((part) => {
          const partName = `${name}-${part}`;
          const partId = part === 'day' ? id : `${id}-${part}`;
          const wrong = wiring.invalid && (wrongParts.length === 0 || wrongParts.includes(partName));
          return (
            <div class={`form-group form-group-${part}`} key={part}>
              <label class="form-label" for={partId}>
                {texts.form[part]}
              </label>
              <input
                class="form-input"
                type="text"
                inputmode="numeric"
                autocomplete="off"
                id={partId}
                name={partName}
                value={fieldValue(form, partName)}
                required={!rest.optional}
                aria-invalid={wrong || undefined}
                aria-describedby={wiring.describedBy}
              />
            </div>
          );
        })}
      </div>
    </Grouped>
  );
}
