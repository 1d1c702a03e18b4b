import { createElement as h, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { start } from './shop.js';

start((element, first) => {
  let state = first;
  let changed = () => {};
  const subscribe = (tell) => {
    changed = tell;
    return () => {};
  };
  const Shop = () => {
    const { name, lines, length, late, loading } = useSyncExternalStore(subscribe, () => state);
    if (loading) return h('p', null, 'Loading …');
    return h(
      'main',
      null,
      h('h1', null, name),
      h(
        'ul',
        null,
        lines.map(({ id, text }) => h('li', { key: id }, text)),
      ),
      h('p', null, 'Needle length: ', h('b', null, length)),
      late !== '' && h('section', null, h('p', null, late)),
      h('button', { type: 'button' }, 'Add to basket'),
    );
  };
  createRoot(element).render(h(Shop));
  return (next) => {
    state = next;
    changed();
  };
});
