import { createApp, h, shallowRef } from 'vue';
import { start } from './shop.js';

start((element, first) => {
  const state = shallowRef(first);
  createApp({
    setup: () => () => {
      const { name, lines, length, late, loading } = state.value;
      if (loading) return h('p', 'Loading …');
      return h('main', [
        h('h1', name),
        h(
          'ul',
          lines.map(({ id, text }) => h('li', { key: id }, text)),
        ),
        h('p', ['Needle length: ', h('b', length)]),
        late !== '' ? h('section', [h('p', late)]) : null,
        h('button', 'Add to basket'),
      ]);
    },
  }).mount(element);
  return (next) => {
    state.value = next;
  };
});
