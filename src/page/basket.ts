import { allOf, attributeOf, boundedText, isAround, tagOf } from './dom.ts';
import { wordsInNames } from './names.ts';

const NAMES = ['class', 'id', 'name', 'action', 'data-action', 'data-type', 'data-testid'];
const CONTROLS = 'form, button, input:not([type="hidden"]), a[class], a[id], [role="button"]';
// Few elements have such a name, and this is quickly asked.
const HINT = /cart|basket|bag|trolley|buy|atc|korb|panier|carrito|koszyk/i;
const PUTS_IN =
  /\badd (?:(?:an? |the )?(?:item|product|all|this|it) )?to (?:shopping )?(?:cart|basket|bag|trolley)\b|\baddto(?:cart|basket|bag)\b|\b(?:cart|basket) add\b|\bbutton cart\b|\bbuy (?:it )?(?:now|button|btn|box)\b|\batc\b|\bin (?:den )?warenkorb\b|\b(?:ajouter|ajout|add) (?:au )?panier\b|\b(?:anadir|agregar) (?:al )?carrito\b|\bdo koszyka\b/;
// What the button says, in the languages that shops mostly speak; a price may stand behind it.
const SAYS =
  /^(?:(?:add(?: it| this)? to|put in|in) (?:your |my |the )?(?:shopping )?(?:bag|basket|cart|trolley)|buy(?: it)?(?: now)?|order now|in den (?:waren|einkaufs)korb(?: legen)?|(?:jetzt )?kaufen|(?:ajouter|mettre) (?:au|dans le) panier|acheter|(?:añadir|agregar) (?:al carrito|a la (?:cesta|bolsa))|comprar(?: ahora)?|aggiungi al carrello|acquista(?: ora)?|adicionar ao carrinho|(?:dodaj )?do koszyka|kup teraz|in (?:de )?winkel(?:wagen|mand)(?:je)?|(?:lägg i|köp) ?(?:varukorg(?:en)?)?|læg i kurv(?:en)?|sepete ekle|купить|в корзину)(?=\s*(?:$|[\p{Sc}\d·|–-]))/iu;
const MOST = 2000;
const LONGEST = 200;

/** The controls that put something into a shop's basket, as far as their names or their words tell, in page order; a form counts once. */
export function basketControls(document: Document): Element[] {
  const controls: Element[] = [];
  let last: Element | undefined;
  for (const element of allOf(document, CONTROLS).slice(0, MOST)) {
    if (!putsIn(element) || (last && isAround(last, element))) continue;
    last = element;
    controls.push(element);
  }
  return controls;
}

function putsIn(element: Element): boolean {
  let names = '';
  for (const name of NAMES) names += ` ${attributeOf(element, name) ?? ''}`;
  if (HINT.test(names) && PUTS_IN.test(wordsInNames(names))) return true;
  const tag = tagOf(element);
  if (tag === 'input') return ['value', 'alt'].some((name) => says(attributeOf(element, name) ?? ''));
  return (tag === 'button' || attributeOf(element, 'role') === 'button') && says(boundedText(element, LONGEST));
}

const says = (text: string): boolean => SAYS.test(text.replace(/\s+/g, ' ').trim());
