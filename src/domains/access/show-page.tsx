import type { ComponentChildren } from 'preact';
import { Page, renderPage } from '#design/index.ts';
import { navigationFor } from './navigation.ts';
import type { RequestContext } from './route.ts';

export interface PageFrame {
  title: string;
  crumbs?: { href?: string; label: string }[];
  back?: { href: string; label?: string };
  /** For tables and comparisons; text pages stay narrow. */
  wide?: boolean;
  /** For whoever arrives on a slow line: no scripts that the page can do without. */
  lean?: boolean;
  /** Whose page it is, when the visitor is nobody we know. */
  municipalityName?: string;
}

/** The word after a redirect ("?besked=gemt"), said once at the top of the next page. */
const flashOf = (c: RequestContext) => {
  const name = c.req.query('besked') as keyof typeof flashes | undefined;
  const flashes = c.var.texts.access.flash;
  return name && Object.hasOwn(flashes, name) ? { tone: 'success' as const, text: flashes[name] } : null;
};

/** The whole page for whoever is looking: frame, menu, language and message by the request, the body by the route. */
export function showPage(
  c: RequestContext,
  frame: PageFrame,
  body: ComponentChildren,
  status: 200 | 403 | 404 | 409 | 413 | 422 | 429 | 500 = 200,
): Response {
  const { visitor, texts, lang } = c.var;
  return c.html(
    renderPage(
      <Page
        {...frame}
        lang={lang}
        csrf={c.var.csrfToken}
        municipalityName={visitor?.municipalityName ?? frame.municipalityName ?? ''}
        path={c.req.method === 'GET' ? c.req.url.slice(new URL(c.req.url).origin.length) : '/'}
        user={visitor && { name: visitor.name, roleLabel: texts.access.roles[visitor.role] }}
        nav={navigationFor(visitor, c.req.path, texts)}
        flash={flashOf(c)}
        hasErrors={status === 422 || status === 409}
      >
        {body}
      </Page>,
    ),
    status,
  );
}

/** After a POST that did something: 303 to `location`, with a word said there (a name in `access.flash`). */
export function goTo(
  c: RequestContext,
  location: string,
  flash?: keyof RequestContext['var']['texts']['access']['flash'],
): Response {
  if (!flash) return c.redirect(location, 303);
  const [path, anchor] = location.split('#');
  return c.redirect(
    `${path}${path!.includes('?') ? '&' : '?'}besked=${flash}${anchor ? `#${anchor}` : ''}`,
    303,
  );
}
