import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { assetUrl, findAsset } from '#design/index.ts';
import { get, type Route } from '#domains/access/index.ts';

/** A worker is known by its address, so this one never changes; the browser asks each time whether the contents did. */
const worker = get('/besoeg-arbejder.js', 'everyone', (c) => {
  const { file, contentType } = findAsset(assetUrl('visit-worker.js'))!;
  c.header('content-type', contentType);
  c.header('cache-control', 'no-cache');
  return c.body(Readable.toWeb(createReadStream(file)) as ReadableStream);
});

export const workerRoutes: Route[] = [worker];
