import { createElement } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './react-app.ts';

// What stands in the page says how: which claims, how many turns, and after how many milliseconds it comes to life.
for (const root of document.querySelectorAll<HTMLElement>('[data-react]')) {
  const { claims, updates, wait, hydrate } = JSON.parse(root.dataset.react ?? '{}');
  const app = createElement(App, { claims, updates });
  setTimeout(() => (hydrate ? hydrateRoot(root, app) : createRoot(root).render(app)), wait);
}
