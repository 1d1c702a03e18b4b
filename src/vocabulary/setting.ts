/** Where microneedling is done: by oneself at home, by a professional, or the words do not tell. */
export type Setting = 'home' | 'professional' | 'unknown';
