import { useLanguage } from './language.tsx';

export type Tab = { href: string; label: string; current?: boolean; count?: number };

/** Views of the same thing, each with its own address. */
export function Tabs({
  tabs,
  label,
  equal,
}: {
  tabs: readonly Tab[];
  label?: string;
  /** The tabs are answers to choose between: as big as each other, as buttons. */
  equal?: boolean;
}) {
  const { texts } = useLanguage();
  return (
    <nav
      class={`ff-tabs d-print-none${equal ? ' ff-tabs--equal' : ''}`}
      aria-label={label ?? texts.tabs.label}
    >
      <ul>
        {tabs.map((tab) => (
          <li key={tab.href}>
            <a href={tab.href} aria-current={tab.current ? 'page' : undefined}>
              {tab.label}
              {tab.count !== undefined && <span class="ff-count">{tab.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
