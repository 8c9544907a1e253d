import { list as en } from '../../messages/en/list.ts';
import { list as ko } from '../../messages/ko/list.ts';

// A constant (see `astro.config.ts`), so that the texts of other languages aren't published.
export const listMessages = __MESSAGES__ === 'ko' ? ko : en;
