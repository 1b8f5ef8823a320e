import { formatNumber } from './format.ts';
import { Icon } from './icon.tsx';
import { useLanguage } from './language.tsx';

export type PaginationProps = {
  page: number;
  pageSize: number;
  total: number;
  /** Keeps the filters: `(page) => '/borgere?side=' + page`. */
  href: (page: number) => string;
};

/** First, last and the neighbours; a gap stands for two or more left out. */
export function shownPages(page: number, pages: number): (number | 'gap')[] {
  const wanted = [...new Set([1, 2, page - 1, page, page + 1, pages - 1, pages])]
    .filter((n) => n >= 1 && n <= pages)
    .filter((n) => n === 1 || n === pages || Math.abs(n - page) <= 1)
    .sort((a, b) => a - b);
  return wanted.flatMap((n, i): (number | 'gap')[] => {
    const before = wanted[i - 1] ?? n - 1;
    if (n - before === 2) return [n - 1, n];
    return n - before > 2 ? ['gap', n] : [n];
  });
}

/** "Viser 1–25 af 312", and links when there is more than one page. */
export function Pagination({ page, pageSize, total, href }: PaginationProps) {
  const { texts, lang } = useLanguage();
  if (total === 0) return null;
  const pages = Math.ceil(total / pageSize);
  const from = (page - 1) * pageSize + 1;
  const showing = texts.pagination.showing(from, Math.min(page * pageSize, total), formatNumber(total, lang));
  if (pages === 1) return <p class="ff-showing">{showing}</p>;
  return (
    <nav class="pagination ff-pagination" aria-label={texts.pagination.label}>
      <p class="ff-showing">{showing}</p>
      <div class="ff-pages">
        {page > 1 && (
          <a href={href(page - 1)} rel="prev" class="ff-page-step">
            <Icon name="chevron-left" />
            {texts.pagination.previous}
          </a>
        )}
        <span class="ff-page-of">{texts.pagination.pageOf(page, pages)}</span>
        <ul class="ff-page-list">
          {shownPages(page, pages).map((shown, index) => (
            <li key={shown === 'gap' ? `gap-${index}` : shown}>
              {shown === 'gap' ? (
                <span class="ff-page-gap">
                  <span class="sr-only">{texts.pagination.skipped}</span>
                  <span aria-hidden="true">…</span>
                </span>
              ) : (
                <a
                  href={href(shown)}
                  class="ff-page"
                  aria-label={texts.pagination.page(shown)}
                  aria-current={shown === page ? 'page' : undefined}
                >
                  {shown}
                </a>
              )}
            </li>
          ))}
        </ul>
        {page < pages && (
          <a href={href(page + 1)} rel="next" class="ff-page-step">
            {texts.pagination.next}
            <Icon name="chevron-right" />
          </a>
        )}
      </div>
    </nav>
  );
}
