/** A form as it stands on a page: where it goes, and what it would send if nothing were changed. */
export interface PageForm {
  action: string;
  /** Fields a person writes or chooses in, with the value they have. Hidden ones are kept apart. */
  fields: Record<string, { kind: 'text' | 'choice'; value: string }>;
  hidden: Record<string, string>;
}

const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}(?:="([^"]*)")?(?=[\\s/>])`).exec(tag);
  return found ? asText(found[1] ?? '') : undefined;
};

const asText = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** The POST forms of a page, the frame's own (language, log out) left out. Reads our own markup, not any HTML. */
export function formsOn(html: string, path: string): PageForm[] {
  return [...html.matchAll(/<form\s[^>]*method="post"[^>]*>([\s\S]*?)<\/form>/g)]
    .map(([whole, inside]) => readForm(whole!, inside!, path))
    .filter((form) => !['/sprog', '/log-ud'].includes(form.action));
}

function readForm(whole: string, inside: string, path: string): PageForm {
  const opening = whole.slice(0, whole.indexOf('>') + 1);
  const form: PageForm = {
    action: new URL(attribute(opening, 'action') ?? path, `http://x${path}`).pathname,
    fields: {},
    hidden: {},
  };
  const buttons = [...inside.matchAll(/<button\s[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => attribute(tag, 'type') !== 'button');
  // A named button is pressed only where there is no plain one to press.
  const pressed = buttons.some((tag) => !attribute(tag, 'name')) ? undefined : buttons[0];
  if (pressed) form.hidden[attribute(pressed, 'name')!] = attribute(pressed, 'value') ?? '';
  for (const [tag] of inside.matchAll(/<(?:input|textarea|select)\s[^>]*>/g)) {
    const name = attribute(tag, 'name');
    if (!name) continue;
    const type = attribute(tag, 'type') ?? (tag.startsWith('<select') ? 'select' : 'text');
    const value = attribute(tag, 'value') ?? '';
    if (type === 'hidden') form.hidden[name] = value;
    else if (type === 'radio' || type === 'checkbox' || type === 'select')
      form.fields[name] ??= { kind: 'choice', value };
    else form.fields[name] = { kind: 'text', value };
  }
  return form;
}

/** As the page would write it. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
