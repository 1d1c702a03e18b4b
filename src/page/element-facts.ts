import { ancestorOf, attributeOf, plainText, tagOf } from './dom.ts';
import { namedBy, type VoiceSign, voiceSignOf } from './voice-signs.ts';

/** The part of a page that an element stands in. */
export type Region = 'main' | 'navigation' | 'aside';

/** What is known of an element for reading the text in it. */
export interface ElementFacts {
  /** True where its text is not read: hidden, code, a field, an editor. */
  readonly skipped: boolean;
  /** True where that is for how it looks, which may change without any change in the page. */
  readonly mayShow: boolean;
  /** The nearest element, itself included, that starts a line of its own. */
  readonly block: Element;
  readonly region: Region;
  readonly language: string;
  readonly voice: VoiceSign | null;
}

const SKIPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'code',
  'pre',
  'kbd',
  'samp',
  'math',
  'svg',
  'textarea',
  'input',
  'select',
  'datalist',
  'iframe',
  'object',
  'canvas',
  'video',
  'audio',
  'rt',
  'rp',
  'head',
  'title',
  'needlewise-host',
]);
const OWN_LINE = new Set(['label', 'button', 'option', 'summary']);
const REGIONS: Readonly<Record<string, Region>> = {
  nav: 'navigation',
  footer: 'navigation',
  navigation: 'navigation',
  contentinfo: 'navigation',
  aside: 'aside',
  complementary: 'aside',
  menu: 'navigation',
  menubar: 'navigation',
};

/** Answers for the elements of one read; what was asked once is kept until the read is over. */
export class ElementReader {
  readonly #known = new Map<Element, ElementFacts>();

  /** Tells the facts of an element, from the top of its tree down, without recursion. */
  of(element: Element): ElementFacts {
    const open: Element[] = [];
    let at: Element | null = element;
    while (at && !this.#known.has(at)) {
      open.push(at);
      at = ancestorOf(at);
    }
    let facts = at ? (this.#known.get(at) as ElementFacts) : null;
    for (let i = open.length - 1; i >= 0; i--) {
      facts = read(open[i] as Element, facts);
      this.#known.set(open[i] as Element, facts);
    }
    return facts as ElementFacts;
  }
}

function read(element: Element, above: ElementFacts | null): ElementFacts {
  const language = attributeOf(element, 'lang') ?? above?.language ?? '';
  if (above?.skipped || isSkipped(element))
    return {
      skipped: true,
      mayShow: false,
      block: above?.block ?? element,
      region: above?.region ?? 'main',
      language,
      voice: null,
    };
  const style = getComputedStyle(element);
  const mayShow =
    style.display === 'none' ||
    style.visibility === 'hidden' ||
    style.visibility === 'collapse' ||
    style.contentVisibility === 'hidden' ||
    style.fontSize === '0px' ||
    style.getPropertyValue('-webkit-user-modify').startsWith('read-write');
  const skipped = mayShow || inClosedDetails(element);
  const tag = tagOf(element);
  const block = !above || startsLine(element, tag, style) ? element : above.block;
  const named = namedBy(element);
  const region =
    REGIONS[attributeOf(element, 'role') ?? ''] ?? REGIONS[tag] ?? (named.beside ? 'aside' : (above?.region ?? 'main'));
  const voice = innermost(voiceSignOf(element) ?? named.voice, named.own ? null : (above?.voice ?? null));
  return { skipped, mayShow, block, region, language, voice };
}

// A quotation inside a review or a testimonial, and a reply to it, belong to that.
const innermost = (own: VoiceSign | null, above: VoiceSign | null): VoiceSign | null =>
  own === null || above === 'review' || above === 'testimonial' || (own === 'quote' && above !== null) ? above : own;

function isSkipped(element: Element): boolean {
  if (document.designMode === 'on') return true;
  if (SKIPPED.has(tagOf(element)) || attributeOf(element, 'aria-hidden') === 'true') return true;
  const editable = attributeOf(element, 'contenteditable');
  return (editable !== null && editable !== 'false') || attributeOf(element, 'role') === 'textbox';
}

const inClosedDetails = (element: Element): boolean => {
  const parent = ancestorOf(element);
  return (
    parent !== null &&
    tagOf(parent) === 'details' &&
    attributeOf(parent, 'open') === null &&
    tagOf(element) !== 'summary'
  );
};

function startsLine(element: Element, tag: string, { display, cssFloat }: CSSStyleDeclaration): boolean {
  if (OWN_LINE.has(tag)) return true;
  if (display.startsWith('inline') || display.startsWith('ruby') || display === 'contents') return false;
  // A drop cap floats, and is still the first letter of its word.
  return !(cssFloat !== 'none' && plainText(element, 2).length <= 1);
}
