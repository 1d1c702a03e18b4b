import { html, LitElement } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { start } from './shop.js';

class ShopPage extends LitElement {
  static properties = { state: { attribute: false } };

  render() {
    const { name, lines, length, late, loading } = this.state;
    if (loading) return html`<p>Loading …</p>`;
    return html`<main>
      <h1>${name}</h1>
      <ul>${repeat(
        lines,
        ({ id }) => id,
        ({ text }) => html`<li>${text}</li>`,
      )}</ul>
      <p>Needle length: <b>${length}</b></p>
      ${late === '' ? null : html`<section><p>${late}</p></section>`}
      <button>Add to basket</button>
    </main>`;
  }
}
customElements.define('shop-page', ShopPage);

start((element, first) => {
  const page = document.createElement('shop-page');
  page.state = first;
  element.append(page);
  return (next) => {
    page.state = next;
  };
});
