/** Takes the place of the service worker where the site keeps nothing: removes what it kept, and itself. */
const PREFIX = `notes ${new URL('./', self.location.href).pathname} `;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(remove()));

async function remove() {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
  await Promise.all(names.map((name) => caches.delete(name)));
  await self.registration.unregister();
}
