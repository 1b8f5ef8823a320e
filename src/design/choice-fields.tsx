import type { ComponentChildren } from 'preact';
import { Grouped, Labelled, wire } from './field.tsx';
import { errorsOf, fieldId, fieldValue, fieldValues } from './form-state.ts';
import { useLanguage } from './language.tsx';
import type { FieldProps } from './text-fields.tsx';

export type Option = { value: string; label: string };
export type Choice = Option & {
  hint?: ComponentChildren;
  /** "Eksempel: …" under the choice. */
  example?: string;
  disabled?: boolean;
};
export type ChoiceGroupProps = FieldProps & { options: readonly Choice[]; inline?: boolean };

type ChoiceInputProps = {
  kind: 'radio' | 'checkbox';
  choice: Choice;
  id: string;
  name: string;
  checked: boolean;
  required: boolean;
  groupError?: string;
};

function ChoiceInput({ kind, choice, id, name, checked, required, groupError }: ChoiceInputProps) {
  const { texts } = useLanguage();
  const hintId = choice.hint || choice.example ? `${id}-choice-hint` : undefined;
  return (
    <div class={`form-group-${kind}`}>
      <input
        type={kind}
        class={`form-${kind}`}
        id={id}
        name={name}
        value={choice.value}
        checked={checked}
        disabled={choice.disabled}
        required={required}
        aria-describedby={[hintId, groupError].filter(Boolean).join(' ') || undefined}
      />
      <label class="form-label" for={id}>
        {choice.label}
      </label>
      {hintId && (
        <span class="form-hint" id={hintId}>
          {choice.hint}
          {choice.example && (
            <span class="ff-example">
              {texts.form.example}: {choice.example}
            </span>
          )}
        </span>
      )}
    </div>
  );
}

function ChoiceGroup({
  kind,
  form,
  name,
  id = fieldId(name),
  options,
  inline,
  ...rest
}: ChoiceGroupProps & { kind: 'radio' | 'checkbox' }) {
  const errors = errorsOf(form, name);
  const wiring = wire(id, rest.hint, errors);
  const chosen = fieldValues(form, name);
  return (
    <Grouped {...rest} name={name} errors={errors} wiring={wiring}>
      <div class={inline ? 'ff-choices ff-choices--inline' : 'ff-choices'}>
        {options.map((choice, index) => (
          <ChoiceInput
            key={choice.value}
            kind={kind}
            choice={choice}
            id={index === 0 ? id : `${id}-${index + 1}`}
            name={name}
            checked={chosen.includes(choice.value)}
            required={kind === 'radio' && !rest.optional}
            groupError={wiring.errorId}
          />
        ))}
      </div>
    </Grouped>
  );
}

export const RadioGroup = (props: ChoiceGroupProps) => <ChoiceGroup kind="radio" {...props} />;
/** The value is a list (or one string when a single box was ticked). */
export const CheckboxGroup = (props: ChoiceGroupProps) => <ChoiceGroup kind="checkbox" {...props} />;

export type SelectProps = FieldProps & {
  options: readonly Option[];
  /** Text of the empty first choice; false leaves it out. */
  empty?: string | false;
  width?: 'xs' | 's' | 'm' | 'l' | 'xl';
};

export function Select({
  form,
  name,
  id = fieldId(name),
  options,
  empty,
  width = 'l',
  ...rest
}: SelectProps) {
  const { texts } = useLanguage();
  const errors = errorsOf(form, name);
  const wiring = wire(id, rest.hint, errors);
  const value = fieldValue(form, name);
  return (
    <Labelled {...rest} id={id} errors={errors} wiring={wiring}>
      <select
        class={`form-select input-width-${width}`}
        id={id}
        name={name}
        required={!rest.optional && empty !== false}
        aria-invalid={wiring.invalid || undefined}
        aria-describedby={wiring.describedBy}
      >
        {empty !== false && <option value="">{empty ?? texts.form.choose}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
