import { search as en } from '../../messages/en/search.ts';
import { search as ko } from '../../messages/ko/search.ts';

// A constant (see `astro.config.ts`), so that the texts of other languages aren't published.
export const searchMessages = __MESSAGES__ === 'ko' ? ko : en;
