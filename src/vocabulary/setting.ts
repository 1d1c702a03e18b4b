/** Where microneedling is done: by oneself at home, by a professional, or the words do not tell. */
export type Setting = 'home' | 'professional' | 'unknown';

/**
 * What tells a setting: the words themselves and what stands above them, the card of a listing, whom the page is for, that it sells
 * for home use, that it offers treatments, what it speaks of as a whole; `none` where nothing tells.
 */
export type SettingSign = 'words' | 'card' | 'audience' | 'sold' | 'treatments' | 'subject' | 'none';

/** A setting with what tells it. */
export interface ToldSetting {
  readonly setting: Setting;
  readonly sign: SettingSign;
}
