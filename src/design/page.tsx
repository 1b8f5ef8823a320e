import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { assetUrl } from './assets.ts';
import { BackLink, Breadcrumbs, type Crumb } from './breadcrumbs.tsx';
import { FieldNamesContext } from './field-names.tsx';
import { CsrfContext } from './form.tsx';
import { designTexts, type Lang, LanguageProvider } from './language.tsx';
import { LeanContext } from './lean.tsx';
import { Message, type MessageTone } from './message.tsx';
import { PageFooter } from './page-footer.tsx';
import { type NavItem, PageHeader, type PageUser } from './page-header.tsx';

export type PageProps = {
  /** Also the document title: "<title> – Fodfæste". */
  title: string;
  lang: Lang;
  csrf: string;
  municipalityName: string;
  /** Path (with query) of this page: the language switch comes back to it. */
  path: string;
  /** null: nobody is logged in, the header offers to log in. */
  user: PageUser | null;
  /** Main menu of the role; empty for visitors. */
  nav?: readonly NavItem[];
  flash?: { tone: MessageTone; title?: string; text: ComponentChildren } | null;
  crumbs?: readonly Crumb[];
  back?: { href: string; label?: string };
  /** For tables and comparisons; text pages stay narrow. */
  wide?: boolean;
  /** Without dkfds' script and its sprite of all icons: for whoever arrives on a slow line. */
  lean?: boolean;
  /** Puts "Fejl: " before the document title. */
  hasErrors?: boolean;
  children: ComponentChildren;
};

export function Page(props: PageProps) {
  const { title, lang, csrf, flash, crumbs, back, wide, lean, hasErrors, children } = props;
  const texts = designTexts(lang);
  return (
    <LanguageProvider lang={lang}>
      <CsrfContext.Provider value={csrf}>
        <LeanContext.Provider value={lean ?? false}>
          <html lang={lang}>
            <head>
              <meta charset="utf-8" />
              <meta name="viewport" content="width=device-width, initial-scale=1" />
              <meta name="color-scheme" content="light" />
              <meta name="theme-color" content="#1c4a43" />
              <title>{`${hasErrors ? texts.page.errorPrefix : ''}${title} – Fodfæste`}</title>
              <link rel="icon" href={assetUrl('favicon.svg')} type="image/svg+xml" />
              <link rel="stylesheet" href={assetUrl('dkfds/css/dkfds.min.css')} />
              <link rel="stylesheet" href={assetUrl('fodfaeste.css')} />
              {!lean && <script src={assetUrl('dkfds/js/dkfds.min.js')} defer />}
              <script src={assetUrl('fodfaeste.js')} type="module" />
            </head>
            <body class="ff-body">
              <a class="skipnav" href="#indhold">
                {texts.page.skip}
              </a>
              <PageHeader {...props} />
              <main
                id="indhold"
                class={wide ? 'container ff-main ff-main--wide' : 'container ff-main'}
                tabIndex={-1}
              >
                {crumbs && crumbs.length > 0 && <Breadcrumbs crumbs={crumbs} />}
                {back && <BackLink {...back} />}
                {flash && (
                  <Message tone={flash.tone} title={flash.title} announce>
                    {flash.text}
                  </Message>
                )}
                {children}
              </main>
              <PageFooter municipalityName={props.municipalityName} />
            </body>
          </html>
        </LeanContext.Provider>
      </CsrfContext.Provider>
    </LanguageProvider>
  );
}

/** The whole document as text, doctype first. */
export function renderPage(page: VNode<PageProps>): string {
  const names = new Map<string, string>();
  const render = () =>
    renderToString(<FieldNamesContext.Provider value={names}>{page}</FieldNamesContext.Provider>);
  if (page.props.hasErrors) render();
  return `<!doctype html>${render()}`;
}
