import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { useFieldNames } from './field-names.tsx';
import { type FormState, fieldId, HIDDEN_FIELDS, hasErrors } from './form-state.ts';
import { Icon } from './icon.tsx';
import { useLanguage } from './language.tsx';

/** Given by `<Page csrf>`, so that no form on the page can forget it. */
export const CsrfContext = createContext<string | null>(null);

export type HiddenFieldsProps = {
  /** Default: the page's own. */
  csrf?: string;
  /** One id per rendering of a form: the server acts once per id. `Form` makes it when none is given. */
  formId?: string;
  /** The version the person saw; a newer one in the database is told, not overwritten. */
  version?: string | number;
  extra?: Record<string, string | number>;
};

export function HiddenFields({ csrf, formId, version, extra }: HiddenFieldsProps) {
  const pageCsrf = useContext(CsrfContext);
  const token = csrf ?? pageCsrf;
  if (token === null) throw new Error('A form needs a csrf token: render it inside <Page csrf> or pass csrf');
  const fields: [string, string | number | undefined][] = [
    [HIDDEN_FIELDS.csrf, token],
    [HIDDEN_FIELDS.formId, formId],
    [HIDDEN_FIELDS.version, version],
    ...Object.entries(extra ?? {}),
  ];
  return fields.map(([name, value]) =>
    value === undefined ? null : <input type="hidden" name={name} value={String(value)} key={name} />,
  );
}

export type FormProps = HiddenFieldsProps & {
  action: string;
  id?: string;
  /** Name for assistive technology when a page has several forms. */
  label?: string;
  /** For a form that is a single button in a row. */
  inline?: boolean;
  children: ComponentChildren;
};

/** Always POST. Errors are the server's, so the browser's own checks are off. */
export function Form({
  action,
  id,
  label,
  inline,
  children,
  formId = crypto.randomUUID(),
  ...hidden
}: FormProps) {
  return (
    <form
      method="post"
      action={action}
      id={id}
      aria-label={label}
      class={inline ? 'ff-form ff-form--inline' : 'ff-form'}
      noValidate
    >
      <HiddenFields {...hidden} formId={formId} />
      {children}
    </form>
  );
}

/** A GET form for searching and filtering: shows up in the address, changes nothing. */
export function SearchForm({
  action,
  label,
  children,
}: {
  action: string;
  label: string;
  children: ComponentChildren;
}) {
  return (
    <search>
      <form method="get" action={action} aria-label={label} class="ff-form ff-form--search">
        {children}
      </form>
    </search>
  );
}

/** "Navn: Feltet mangler."; a field that is a question keeps its own mark. */
const withName = (name: string | undefined, message: string): string =>
  name ? `${name}${/[?:]$/.test(name) ? '' : ':'} ${message}` : message;

/** Nothing when there are no errors. Takes focus when the page opens (also without JavaScript: autofocus). */
export function ErrorSummary({ form, ids = {} }: { form: FormState; ids?: Record<string, string> }) {
  const { texts } = useLanguage();
  const names = useFieldNames();
  if (!hasErrors(form)) return null;
  const entries = Object.entries(form.errors).flatMap(([name, messages]) =>
    messages.map((message) => ({ name, id: ids[name] ?? fieldId(name), message })),
  );
  return (
    <div
      class="alert alert-error ff-error-summary"
      role="alert"
      tabIndex={-1}
      aria-labelledby="fejl-overskrift"
      id="fejl"
      autofocus
      data-module="error-summary"
    >
      <Icon name="error" class="alert-icon" />
      <div class="alert-body">
        <h2 class="alert-heading" id="fejl-overskrift">
          {texts.form.errorSummary(entries.length)}
        </h2>
        <p class="alert-text">{texts.form.errorKept}</p>
        <ul class="nobullet-list">
          {entries.map(({ name, id, message }) => (
            <li key={name + message}>
              {name === '' ? message : <a href={`#${id}`}>{withName(names.get(id), message)}</a>}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
