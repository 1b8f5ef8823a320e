import type { ComponentChildren } from 'preact';
import { assetUrl } from './assets.ts';
import { HiddenFields } from './form.tsx';
import { Icon } from './icon.tsx';
import { designTexts, LANGUAGES, useLanguage } from './language.tsx';

export type NavItem = {
  href: string;
  label: string;
  current?: boolean /** What waits there. */;
  count?: number;
};
export type PageUser = { name: string /** "Sagsbehandler" */; roleLabel?: string };
export type PageHeaderProps = {
  municipalityName: string;
  path: string;
  user: PageUser | null;
  nav?: readonly NavItem[];
};

/** What fits beside each other on a desk. */
const mostInRow = 8;

function NavLink({ item }: { item: NavItem }) {
  const { texts } = useLanguage();
  return (
    <a class="ff-nav-link" href={item.href} aria-current={item.current ? 'page' : undefined}>
      {item.label}
      {item.count ? (
        <span class="ff-count">
          <span aria-hidden="true">{item.count}</span>
          <span class="sr-only"> ({texts.page.waiting(item.count)})</span>
        </span>
      ) : null}
    </a>
  );
}

const NavList = ({ nav, children }: { nav: readonly NavItem[]; children?: ComponentChildren }) => (
  <ul class="ff-nav-list">
    {nav.map((item) => (
      <li key={item.href}>
        <NavLink item={item} />
      </li>
    ))}
    {children}
  </ul>
);

/** On a desk: what is used most in a row, the rest one press away. */
function WideNav({ nav }: { nav: readonly NavItem[] }) {
  const { texts } = useLanguage();
  if (nav.length <= mostInRow) return <NavList nav={nav} />;
  const rest = nav.slice(mostInRow - 1);
  return (
    <NavList nav={nav.slice(0, mostInRow - 1)}>
      <li>
        <details class="ff-more">
          <summary class="ff-nav-link" data-current={rest.some(({ current }) => current) ? '' : undefined}>
            {texts.page.more}
            <Icon name="chevron-down" />
          </summary>
          <NavList nav={rest} />
        </details>
      </li>
    </NavList>
  );
}

function LanguageSwitch({ path }: { path: string }) {
  const { lang, texts } = useLanguage();
  return (
    <form method="post" action="/sprog" class="ff-language" aria-label={texts.page.language}>
      <HiddenFields extra={{ returnTo: path }} />
      {LANGUAGES.filter((other) => other !== lang).map((other) => (
        <button type="submit" class="ff-quiet-button" name="lang" value={other} lang={other} key={other}>
          <Icon name="language" />
          {designTexts(other).langName}
        </button>
      ))}
    </form>
  );
}

function Account({ user, path }: { user: PageUser | null; path: string }) {
  const { texts } = useLanguage();
  return (
    <div class="ff-account">
      {user && (
        <p class="ff-user">
          <span class="sr-only">{texts.page.loggedInAs} </span>
          <span class="ff-user-name">{user.name}</span>
          {user.roleLabel && <span class="ff-user-role">{user.roleLabel}</span>}
        </p>
      )}
      <LanguageSwitch path={path} />
      {user ? (
        <form method="post" action="/log-ud">
          <HiddenFields />
          <button type="submit" class="ff-quiet-button">
            <Icon name="lock" />
            {texts.page.logOut}
          </button>
        </form>
      ) : (
        <a class="ff-quiet-button" href="/log-ind">
          <Icon name="lock" />
          {texts.page.logIn}
        </a>
      )}
    </div>
  );
}

/** Menu and account stand twice: beside the name on a wide screen, in a <details> on a phone. CSS shows one. */
export function PageHeader({ municipalityName, path, user, nav = [] }: PageHeaderProps) {
  const { texts } = useLanguage();
  return (
    <header class="ff-header">
      <div class="container ff-header-top">
        <a class="ff-brand" href="/">
          <img src={assetUrl('mark.svg')} width="44" height="44" alt="" />
          <span class="ff-brand-words">
            <span class="ff-brand-name">Fodfæste</span>
            <span class="ff-brand-place">{municipalityName}</span>
          </span>
          <span class="sr-only"> – {texts.page.home}</span>
        </a>
        <div class="ff-wide-only">
          <Account user={user} path={path} />
        </div>
        <details class="ff-menu ff-phone-only">
          <summary class="ff-menu-button">
            <Icon name="menu" />
            {texts.page.menu}
          </summary>
          <div class="ff-menu-panel">
            {nav.length > 0 && (
              <nav aria-label={texts.page.mainMenu}>
                <NavList nav={nav} />
              </nav>
            )}
            <Account user={user} path={path} />
          </div>
        </details>
      </div>
      {nav.length > 0 && (
        <nav class="ff-nav ff-wide-only" aria-label={texts.page.mainMenu}>
          <div class="container">
            <WideNav nav={nav} />
          </div>
        </nav>
      )}
    </header>
  );
}
