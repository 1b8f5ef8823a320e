// Lets the visit form open without a connection. It answers for that form alone and for the files it is drawn
// with; it sends nothing, and knows nothing of what is typed.
const kept = 'besoeg';
const form = '/besoeg/nyt';
/** A connection that answers no sooner is none, when the page is here already. */
const patienceMs = 5000;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  const { keep, fresh } = event.data;
  event.waitUntil(Promise.all([keepAll(keep, false), keepAll(fresh, true)]));
});

/** A file's address changes with its contents, so one that is here is the right one; a page is asked for again when it is opened. */
async function keepAll(addresses, anew) {
  const cache = await caches.open(kept);
  const one = async (address) => {
    if (!anew && (await cache.match(address))) return;
    const answer = await fetch(address, { credentials: 'same-origin' });
    if (answer.ok && !answer.redirected) await cache.put(address, answer);
  };
  await Promise.allSettled(addresses.map(one));
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const { origin, pathname } = new URL(request.url);
  if (origin !== self.location.origin) return;
  if (pathname.startsWith('/static/')) event.respondWith(fileFor(request));
  else if (request.mode === 'navigate' && pathname === form) event.respondWith(formFor(request));
});

async function fileFor(request) {
  const cache = await caches.open(kept);
  return (await cache.match(request)) ?? fetch(request);
}

async function formFor(request) {
  const cache = await caches.open(kept);
  const here = (await cache.match(request.url)) ?? (await cache.match(form));
  if (!here) return fetch(request);
  const late = new Promise((resolve) => setTimeout(resolve, patienceMs, here));
  return Promise.race([fetch(request).catch(() => here), late]);
}
