// The small shop that each library draws: a product on fifty routes, its lines by key, a chosen length, and a part that comes late.

const lines = (route) => [
  { id: 'speed', text: `See results in ${2 + (route % 9)} days` },
  { id: 'promise', text: 'Professional results at home' },
  { id: 'box', text: 'Comes in a box of grey card' },
  { id: 'head', text: `Head with ${(1 + (route % 20) / 10).toFixed(1)} mm needles` },
];

const productOn = (route) => ({
  route,
  loading: false,
  name: `Derma roller ${route} for home use`,
  lines: lines(route),
  length: `${(1 + (route % 15) / 10).toFixed(1)} mm`,
  late: '',
});

/** Starts a shop: `draw` gets an element and the first state, and answers with what draws a next one. */
export function start(draw) {
  let state = { ...productOn(0), loading: true, lines: [] };
  const update = draw(document.getElementById('app'), state);
  const set = (next) => {
    state = { ...state, ...next };
    update(state);
  };
  window.shop = {
    go: (route) => {
      history.pushState(null, '', `?route=${route}`);
      set(productOn(route));
    },
    reverse: () => set({ lines: state.lines.toReversed() }),
    remove: (id) => set({ lines: state.lines.filter((line) => line.id !== id) }),
    reword: (id, text) => set({ lines: state.lines.map((line) => (line.id === id ? { id, text } : line)) }),
    choose: (length) => set({ length }),
    finish: (late) => set({ late }),
  };
  setTimeout(() => window.shop.go(1), 150);
}
