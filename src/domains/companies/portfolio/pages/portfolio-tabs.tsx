import { Tabs } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';

export type PortfolioTab = 'mine' | 'absence' | 'handOver' | 'distribution';
const addresses: Record<PortfolioTab, string> = {
  mine: '/portefoelje',
  absence: '/portefoelje/fravaer',
  handOver: '/portefoelje/aflevering',
  distribution: '/portefoelje/fordeling',
};

/** The pages of the portfolio; how it is shared out is the manager's to see. */
export function PortfolioTabs({
  current,
  manager,
  texts,
}: {
  current: PortfolioTab;
  manager: boolean;
  texts: Texts;
}) {
  const words = texts.portfolio.tabs;
  const shown: PortfolioTab[] = manager
    ? ['distribution', 'mine', 'absence', 'handOver']
    : ['mine', 'absence', 'handOver'];
  return (
    <Tabs
      label={words.label}
      tabs={shown.map((tab) => ({ href: addresses[tab], label: words[tab], current: tab === current }))}
    />
  );
}
