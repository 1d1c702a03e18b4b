import { attributeOf, behindOf, closestOf, firstOf, parentOf, plainText, tagOf } from './dom.ts';
import { wordsInNames } from './names.ts';

/** What the mark-up around a text says of who speaks in it. */
export type VoiceSign = 'testimonial' | 'review' | 'comment' | 'question' | 'answer' | 'faq' | 'quote';

const BY_WORD: Readonly<Record<string, VoiceSign>> = {
  review: 'review',
  reviews: 'review',
  ratings: 'review',
  hreview: 'review',
  // As a service calls them that many shops get their reviews from.
  bvrrcontainer: 'review',
  testimonial: 'testimonial',
  testimonials: 'testimonial',
  comment: 'comment',
  comments: 'comment',
  reply: 'comment',
  question: 'question',
  answer: 'answer',
  faq: 'faq',
  faqs: 'faq',
  avis: 'review',
  bewertung: 'review',
  bewertungen: 'review',
  rezension: 'review',
  rezensionen: 'review',
  recensione: 'review',
  recensioni: 'review',
  recensies: 'review',
  opinie: 'review',
  opiniones: 'review',
};
// What a shop says of the ware, also in a box that is called by its reviews, which are another tab of it.
const OWN = /\bproduct (?:single )?(?:description|specifications?)\b/;
const BY_FIELD: Readonly<Record<string, VoiceSign>> = {
  review: 'review',
  reviews: 'review',
  reviewBody: 'review',
  comment: 'comment',
  acceptedAnswer: 'answer',
  suggestedAnswer: 'answer',
};
// Wares beside the ware, and advertisements, as shops and advertisers call their boxes.
const BESIDE =
  /\b(?:related|up ?sells?|cross ?sells?|recommend(?:ed|ations?)|also (?:bought|viewed|likes?)|recently viewed|ads?|adsbygoogle|advert(?:s|isements?|ising)?|sponsored)\b/;

/** What the names that an element goes by, its class and id, say of the text in it. */
interface Named {
  readonly voice: VoiceSign | null;
  readonly beside: boolean;
  /** True for what the page itself says, whatever the box around it is called. */
  readonly own: boolean;
}

const known = new Map<string, Named>();
const MOST_KNOWN = 2000;
const NOTHING: Named = { voice: null, beside: false, own: false };

/** Reads the names of an element; what names the whole page (it holds the main heading) says nothing of a part. */
export function namedBy(element: Element): Named {
  const names = ['class', 'id', 'aria-label'].map((name) => attributeOf(element, name) ?? '').join(' ');
  if (names === '  ') return NOTHING;
  let named = known.get(names);
  if (!named) {
    if (known.size > MOST_KNOWN) known.clear();
    named = readNames(names);
    known.set(names, named);
  }
  return named !== NOTHING && isWholePage(element) ? NOTHING : named;
}

function readNames(names: string): Named {
  const words = wordsInNames(names);
  const voice = words.split(' ').flatMap((word) => BY_WORD[word] ?? [])[0] ?? null;
  const beside = BESIDE.test(words);
  const own = voice === null && OWN.test(words);
  return voice || beside || own ? { voice, beside, own } : NOTHING;
}

const isWholePage = (element: Element): boolean =>
  /^(?:html|body|main)$/.test(tagOf(element)) || !parentOf(element) || firstOf(element, 'h1') !== null;

/** How a quotation is signed: all that its figure or its block says, and the short text behind it. */
export function signatureOf(element: Element): string {
  const quote = closestOf(element, 'figure') ?? closestOf(element, 'blockquote') ?? element;
  const next = behindOf(quote);
  return `${plainText(quote, 1000)} ${next ? plainText(next, 100) : ''}`;
}

const TO_REVIEWS = /\b(?:product|customer)[-_]?reviews\b/i;

/** Tells what an element's mark-up says of who speaks in it; null where it says nothing. */
export function voiceSignOf(element: Element): VoiceSign | null {
  const tag = tagOf(element);
  if (tag === 'blockquote' || tag === 'q') return 'quote';
  // What leads to the reviews, and is more than its way there, is taken from them.
  if (tag === 'a' && TO_REVIEWS.test(attributeOf(element, 'href') ?? '')) return 'review';
  const field = attributeOf(element, 'itemprop');
  if (field !== null && Object.hasOwn(BY_FIELD, field)) return BY_FIELD[field] as VoiceSign;
  const type = /\/(Question|FAQPage)$/.exec(attributeOf(element, 'itemtype') ?? '')?.[1];
  return type === undefined ? null : type === 'FAQPage' ? 'faq' : 'question';
}
