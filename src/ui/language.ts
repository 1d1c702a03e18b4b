import { i18n } from '#i18n';

/** The direction in which the interface's own words run, whatever the page's do. */
export const direction = (): 'ltr' | 'rtl' => (i18n.t('language.direction') === 'rtl' ? 'rtl' : 'ltr');

/** Tells a page of the extension which language its words are in, which is not always the browser's. */
export function useLanguage({ documentElement }: Document): void {
  documentElement.lang = i18n.t('language.code');
  documentElement.dir = direction();
}
