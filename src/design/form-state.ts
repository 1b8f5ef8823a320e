/** Field name → messages. The key '' is for errors that belong to the whole form. */
export type FieldErrors = Record<string, string[]>;
/** What was typed, untouched. */
export type FormValues = Record<string, string | string[] | undefined>;
export type FormState = { values: FormValues; errors: FieldErrors };

export const EMPTY_FORM: FormState = { values: {}, errors: {} };

/** Names of the hidden fields every form carries. */
export const HIDDEN_FIELDS = { csrf: '_csrf', formId: '_form', version: '_version' } as const;

/** The id of a field's first focusable element; a date's own name and its `-day` are the same place. */
export function fieldId(name: string): string {
  return name.replace(/-day$/, '').replace(/[^A-Za-z0-9_-]+/g, '-');
}

export function fieldValue(form: FormState, name: string): string {
  const value = form.values[name];
  return Array.isArray(value) ? (value[0] ?? '') : (value ?? '');
}

export function fieldValues(form: FormState, name: string): string[] {
  const value = form.values[name];
  return Array.isArray(value) ? value : value === undefined || value === '' ? [] : [value];
}

export function errorsOf(form: FormState, ...names: string[]): string[] {
  return names.flatMap((name) => (Object.hasOwn(form.errors, name) ? form.errors[name]! : []));
}

export const hasErrors = (form: FormState): boolean =>
  Object.values(form.errors).some((list) => list.length > 0);
