import { Icon } from './icon.tsx';
import { useLanguage } from './language.tsx';

export type NextPagesProps = { page: number; hasMore: boolean; href: (page: number) => string };

/** For long lists: back and forth, without counting all rows of a municipality for every page. */
export function NextPages({ page, hasMore, href }: NextPagesProps) {
  const { texts } = useLanguage();
  if (page === 1 && !hasMore) return null;
  return (
    <nav class="pagination ff-pagination" aria-label={texts.pagination.label}>
      <div class="ff-pages">
        {page > 1 && (
          <a href={href(page - 1)} rel="prev" class="ff-page-step">
            <Icon name="chevron-left" />
            {texts.pagination.previous}
          </a>
        )}
        <span class="ff-page" aria-current="page">
          {page}
        </span>
        {hasMore && (
          <a href={href(page + 1)} rel="next" class="ff-page-step">
            {texts.pagination.next}
            <Icon name="chevron-right" />
          </a>
        )}
      </div>
    </nav>
  );
}
