import { createApp, h, nextTick, ref } from 'vue';

for (const root of document.querySelectorAll<HTMLElement>('[data-vue]')) {
  const { claims, updates } = JSON.parse(root.dataset.vue ?? '{}') as { claims: string[]; updates: number };
  const turn = ref(0);
  createApp({
    render: () =>
      h('section', { 'data-done': turn.value >= updates }, [
        ...claims
          .map((claim, i) => h('p', { key: i }, [claim, h('em', ` ${(i + turn.value) % 7}`)]))
          .filter((_, i) => (turn.value + i) % 5 !== 4)
          .sort((a, b) => ((Number(a.key) + turn.value) % 7) - ((Number(b.key) + turn.value) % 7)),
      ]),
  }).mount(root);
  const step = async (): Promise<void> => {
    turn.value++;
    await nextTick();
    if (turn.value < updates) setTimeout(step);
  };
  setTimeout(step);
}
