import type { Span } from '../vocabulary/span.ts';
import type { Voice } from '../vocabulary/voice.ts';
import type { PageKind } from './kind-signs.ts';
import type { PlainBlock } from './page-text.ts';

const REVIEWS =
  /\b(?:(?:customer|buyer|user|client|patient|shopper)s?[’']?s? (?:reviews?|feedback|stories|experiences|ratings?|comments)|testimonials?|reviews? (?:from|of our)|(?:ratings?|reviews?) (?:&|and) (?:reviews?|ratings?)|what (?:our |other |real )?(?:customers|clients|buyers|patients|users|shoppers|people) (?:say|said|think|are saying|love)|(?:your|share your) thoughts on this (?:product|item)|(?:most helpful|top|latest|recent|product|all|verified) reviews?)\b|^\W*(?:[\d,.]+ )?reviews?[\s(\d),.:]*$/i;
// The same in other languages, in which shops head what is otherwise told by its figures alone.
const FOREIGN_REVIEWS =
  /(?<!\p{L})(?:(?:(?:kunden|produkt|käufer)?(?:bewertung|rezension)|kunden(?:meinung|stimme))(?:en|n)?|avis (?:des )?(?:clients?|consommateurs|vérifiés)|commentaires (?:des )?clients|(?:opiniones|reseñas|valoraciones)(?: de (?:los )?clientes)?|recensioni|opinie|(?:klant)?(?:beoordelingen|recensies)|avaliações|kundomdömen|kundeanmeldelser|(?:ürün |müşteri )?(?:değerlendirmeleri|yorumları)|was unsere (?:kund|patient|klient)\p{L}+ sagen)(?!\p{L})/iu;
const QUESTIONS =
  /\b(?:(?:customer|buyer|shopper)s?[’']? questions?|questions? (?:and|&) answers?|q ?(?:&|and) ?a)\b|\bask (?:a|us a) question\b/i;
const EXPERT =
  /\b(?:(?:Dr|Prof)\.? ?(?:[A-Z]\. ?)?[A-Z][a-z]|M\.?D\b)|\b(?:dermatologist|(?:plastic|cosmetic) surgeon|a?esthetician|facialist|nurse|doctor|skin (?:therapist|expert|specialist))\b/;
const SPEAKS = /\b(?:says?|said|explains?|notes?|adds?|advises?|warns?|told|tells|according to|recommends?)\b/;

// How shops mark that who writes has bought what is written of.
const BUYER = /^\W*(?:verified|certified) (?:buyer|purchaser?|customer|owner|reviewer)\b.{0,40}$/i;

// "Ada L.", "Grace H., Ohio": how customers are named where they praise.
const CUSTOMER = /^\W*\p{Lu}\p{Ll}+ \p{Lu}\.(?:,? [\p{L} ,]{2,30})?\W*$/u;

/** Hears buyers in what stands in one card with the mark of a buyer, and in what they say of themselves over such a name as customers go by. */
export function hearBuyers(blocks: readonly PlainBlock[]): PlainBlock[] {
  const cards = new Set(blocks.filter(({ text, card }) => card >= 0 && BUYER.test(text)).map(({ card }) => card));
  const isSigned = ({ text }: PlainBlock, i: number): boolean =>
    FIRST_PERSON.test(text) && CUSTOMER.test(blocks[i + 1]?.text ?? '');
  return blocks.map((block, i) =>
    block.voice === null && (cards.has(block.card) || isSigned(block, i)) ? { ...block, voice: 'review' } : block,
  );
}

const isOfReviews = (heading: string): boolean => REVIEWS.test(heading) || FOREIGN_REVIEWS.test(heading);

/** Says whose words a stretch of a block is, on a page of a kind; a frame of no kind is a part of a shop's page. */
export function voiceOf(block: PlainBlock, kind: PageKind, framed: boolean, { start, end }: Span): Voice {
  const sells = kind === 'product' || kind === 'listing' || kind === 'clinic' || (framed && kind === 'other');
  const own = sells ? 'seller' : 'author';
  const { voice, headings, text } = block;
  // A review in a magazine is its author's own; what readers write below is not, nor what is headed as customers' words.
  if (voice === 'review' && (own === 'seller' || kind === 'other' || headings.some(isOfReviews))) return 'customer';
  if (voice === 'testimonial' || (voice === 'quote' && headings.some(isOfReviews))) return 'customer';
  if (voice === 'comment') return own === 'seller' ? 'customer' : 'answerer';
  if (voice === 'answer') return 'answerer';
  if (kind === 'forum') return 'questioner';
  if (own === 'seller' && voice !== 'faq') {
    const head = headings.findLast((heading) => isOfReviews(heading) || QUESTIONS.test(heading));
    if (head !== undefined && isOfReviews(head)) return 'customer';
    if (head !== undefined) return /^\W*Q\b|\?\W*$/.test(text) ? 'questioner' : 'answerer';
  }
  if (isQuoted(block, start, end)) return 'expert';
  return own === 'seller' && isPraise(block) ? 'customer' : own;
}

// “It made my skin soft.” ~Ada
const SIGNED = /^\W*[“„"«][^“„«]{30,}[”“"»]\s*[~–—-]+\s*\p{Lu}/u;
// A whole paragraph in quotation marks, of at most so many characters.
const LONGEST_QUOTE = 2000;
const QUOTED = /^\W*[“"][^“”"]{40,}[”"]\W*$/;
const FIRST_PERSON = /\b(?:I|my|me)\b/;

// A quotation on a shop's page in which somebody speaks of themselves, and who is no expert.
const isPraise = ({ text, voice, signature }: PlainBlock): boolean =>
  (voice === 'quote' || (text.length < LONGEST_QUOTE && (SIGNED.test(text) || QUOTED.test(text)))) &&
  FIRST_PERSON.test(text) &&
  !EXPERT.test(signature || text);

// Words in quotation marks beside the name of a doctor who says them, or a quotation that is signed by one.
function isQuoted({ text, voice, signature }: PlainBlock, start: number, end: number): boolean {
  if (voice === 'quote') return EXPERT.test(signature);
  const opens = text.slice(0, start).search(/[“"][^”"]*$/);
  const closes = text.slice(end).search(/[”"]/);
  if (opens < 0 || closes < 0) return false;
  const around = `${text.slice(0, opens)} ${text.slice(end + closes)}`;
  return EXPERT.test(around) && SPEAKS.test(around);
}
