import { search as en } from '../../messages/en/search.ts';
import { search as ko } from '../../messages/ko/search.ts';

/** BCP 47 language of the page. */
export const language = document.documentElement.lang;

// A constant (see `astro.config.ts`), so that the texts of other languages aren't published.
export const searchMessages = __MESSAGES__ === 'ko' ? ko : en;
