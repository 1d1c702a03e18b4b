import { html, render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

for (const root of document.querySelectorAll<HTMLElement>('[data-lit]')) {
  const { claims, updates } = JSON.parse(root.dataset.lit ?? '{}') as { claims: string[]; updates: number };
  const draw = (turn: number): void => {
    const order = claims.map((_, i) => (i + turn) % claims.length).filter((i) => (turn + i) % 5 !== 4);
    render(
      html`<section data-done=${turn >= updates}>${repeat(
        order,
        (i) => i,
        (i) => html`<p>${claims[i]} <em>${(i + turn) % 7}</em></p>`,
      )}</section>`,
      root,
    );
    if (turn < updates) setTimeout(draw, 0, turn + 1);
  };
  draw(0);
}
