import { registerWorker } from './register.ts';

/**
 * Registers the service worker, and tells when a newer one is waiting. Pages of bazaars and of codes have it; without
 * it, or where the browser forbids it, they are the same pages.
 */
const notice = document.querySelector<HTMLElement>('[data-worker]');
if (notice && 'serviceWorker' in navigator) {
  void registerWorker(notice.dataset['worker'] ?? '').then(
    (registration) => offerUpdates(registration, notice),
    () => {
      // Forbidden or unreachable: there is nothing that the reader of this page lacks.
    },
  );
}

function offerUpdates(registration: ServiceWorkerRegistration, note: HTMLElement): void {
  const { serviceWorker } = navigator;
  const offer = () => {
    // The very first worker replaces nothing.
    note.hidden = !registration.waiting || !serviceWorker.controller;
  };
  offer();
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', offer));
  note.querySelector('button')?.addEventListener('click', () => {
    // Another page of the site has let it take over already.
    if (!registration.waiting) {
      location.reload();
      return;
    }
    serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    registration.waiting.postMessage('activate');
  });
}
