/** What a page can put on our host so that a reader does not see the card that is clicked. */
export const DISGUISES: readonly string[] = [
  'opacity: 0',
  'opacity: 0.5',
  'opacity: 0.69',
  'filter: opacity(0)',
  'filter: blur(40px)',
  'clip-path: inset(50%)',
  'mask-image: linear-gradient(transparent, transparent)',
  'mix-blend-mode: multiply',
  'transform: scale(6)',
  'transform: rotate(40deg)',
  'scale: 0.2',
  'opacity: 0.9; filter: brightness(0)',
];

/** What a page does to itself does not reach an element in the top layer. */
export const HARMLESS_DISGUISES: readonly string[] = [
  'html { opacity: 0 }',
  'body { opacity: 0; filter: blur(9px) }',
  'html, body { clip-path: inset(50%) }',
  'needlewise-host { opacity: 0 !important; transform: scale(3) !important; transition: opacity 99s !important }',
  '@keyframes fade { to { opacity: 0 } } needlewise-host { animation: fade 1ms forwards !important }',
];

/** What a page can put over the card in the top layer, so that clicks go through: attributes and a style. */
export const COVERS: readonly (readonly [attributes: string, css: string])[] = ['manual', 'auto', 'hint'].flatMap(
  (kind) =>
    [
      'background: white',
      'background: white; opacity: 0.97',
      'background: black; color: white',
      'backdrop-filter: invert(1)',
    ].map((css) => [`popover="${kind}"`, `pointer-events: none; ${css}`] as const),
);

/** Styles that leave little of a page. */
export const HOSTILE_CSS: readonly string[] = [
  '* { all: unset !important; display: none !important }',
  '* { font-size: 90px !important; line-height: 3 !important; letter-spacing: 1em !important }',
  'html { direction: rtl; writing-mode: vertical-rl }',
  ':root { font-size: 200px }',
  'html { zoom: 5 }',
  '* { color: white !important; background: white !important; opacity: 0.1 !important }',
  'needlewise-host { position: static !important; width: 9999px !important; contain: strict !important; color: red !important }',
  '* { transform: translate(4000px) !important; filter: invert(1) !important }',
  'html { filter: contrast(0); perspective: 1px; overflow: hidden } body { display: none }',
];
