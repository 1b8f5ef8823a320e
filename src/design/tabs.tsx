import { useLanguage } from './language.tsx';

export type Tab = { href: string; label: string; current?: boolean; count?: number };

/** Views of the same thing, each with its own address. */
export function Tabs({ tabs, label }: { tabs: readonly Tab[]; label?: string }) {
  const { texts } = useLanguage();
  return (
    <nav class="ff-tabs d-print-none" aria-label={label ?? texts.tabs.label}>
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
