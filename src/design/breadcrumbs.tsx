import { Icon } from './icon.tsx';
import { useLanguage } from './language.tsx';

export type Crumb = { label: string /** Left out for the page itself. */; href?: string };

export function Breadcrumbs({ crumbs, label }: { crumbs: readonly Crumb[]; label?: string }) {
  const { texts } = useLanguage();
  return (
    <nav class="breadcrumbs ff-crumbs" aria-label={label ?? texts.page.breadcrumbs}>
      <ol class="breadcrumbs__list">
        {crumbs.map((crumb, index) => (
          <li class="breadcrumbs__list-item" key={crumb.label} aria-current={crumb.href ? undefined : 'page'}>
            {index > 0 && <Icon name="chevron-right" />}
            {crumb.href ? (
              <a class="breadcrumbs__link" href={crumb.href}>
                {crumb.label}
              </a>
            ) : (
              crumb.label
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

export function BackLink({ href, label }: { href: string; label?: string }) {
  const { texts } = useLanguage();
  return (
    <div class="ff-back">
      <a href={href} class="back-link">
        <Icon name="chevron-left" />
        {label ?? texts.page.back}
      </a>
    </div>
  );
}
