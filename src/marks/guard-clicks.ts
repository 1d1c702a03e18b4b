const TOP_LAYER = ':popover-open, dialog[open], :fullscreen';

/**
 * Lets clicks in a shadow tree of ours through only where a person made them and the page has neither dressed up nor covered what
 * was clicked; `plain` is the style that the host was given.
 */
export function guardClicks(host: HTMLElement, root: ShadowRoot, plain: Readonly<Record<string, string>>): void {
  const model = document.createElement('div');
  for (const [name, value] of Object.entries(plain)) model.style.setProperty(name, value);
  const isSafe = ({ isTrusted, target }: Event): boolean =>
    isTrusted && isAsGiven(host, model) && !isCovered(host, target as Element);
  // A cover may go away just as it is pressed, so pressing has to be safe already; keys press nothing.
  let pressedSafely = true;
  root.addEventListener(
    'pointerdown',
    (event) => {
      pressedSafely = isSafe(event);
    },
    { capture: true },
  );
  root.addEventListener(
    'click',
    (event) => {
      if (isSafe(event) && (pressedSafely || (event as MouseEvent).detail === 0)) return;
      event.stopImmediatePropagation();
      event.preventDefault();
    },
    { capture: true },
  );
}

// A style sheet of the page does not reach the host, its own style does.
function isAsGiven({ style, currentCSSZoom }: HTMLElement, model: HTMLElement): boolean {
  const given = model.style;
  return (
    Math.abs(currentCSSZoom - 1) < 0.01 &&
    [...new Set([...given, ...style])].every(
      (name) => OURS_LATER.has(name) || style.getPropertyValue(name) === given.getPropertyValue(name),
    )
  );
}

// Set while the host stands: by the reader's choice, and against a zoom of the page.
const OURS_LATER = new Set(['color-scheme', 'zoom']);

// Which of two elements in the top layer is above the other cannot be asked, so any other is taken to be.
function isCovered(host: HTMLElement, target: Element): boolean {
  if (!host.matches(':popover-open')) return true;
  const own = target.getBoundingClientRect();
  return [...document.querySelectorAll(TOP_LAYER)].some((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return element !== host && left < own.right && right > own.left && top < own.bottom && bottom > own.top;
  });
}
