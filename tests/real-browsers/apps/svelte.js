import { mount } from 'svelte';
import { writable } from 'svelte/store';
import Shop from './Shop.svelte';
import { start } from './shop.js';

start((element, first) => {
  const store = writable(first);
  mount(Shop, { target: element, props: { store } });
  return (next) => store.set(next);
});
