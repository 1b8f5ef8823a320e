import type { Page } from 'playwright-core';

/** As a phone at the edge of a village has it. */
const slow3g = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

/** Puts the page on a slow line and weighs what comes over it; with `scripts: 'blocked'` none of them do. */
export async function onSlowLine(page: Page, { scripts }: { scripts: 'allowed' | 'blocked' }) {
  const line = await page.context().newCDPSession(page);
  await line.send('Network.enable');
  await line.send('Network.emulateNetworkConditions', slow3g);
  await line.send('Network.setCacheDisabled', { cacheDisabled: true });
  // Text is read before the fonts come, so they are neither weighed nor waited for.
  const urls = ['*.woff', '*.woff2', ...(scripts === 'blocked' ? ['*.js'] : [])];
  await line.send('Network.setBlockedURLs', { urls });
  const bytes = new Map<string, number>();
  line.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    bytes.set(requestId, encodedDataLength),
  );
  return {
    /** Everything since the last weighing, headers and all. */
    weigh(): { bytes: number; requests: number } {
      const counted = [...bytes.values()];
      bytes.clear();
      return { bytes: counted.reduce((sum, one) => sum + one, 0), requests: counted.length };
    },
  };
}
