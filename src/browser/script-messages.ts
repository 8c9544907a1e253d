import { script as en } from '../messages/en/script.ts';
import { script as ko } from '../messages/ko/script.ts';

// A constant (see `astro.config.ts`), so that the texts of other languages aren't published.
export const scriptMessages = __MESSAGES__ === 'ko' ? ko : en;
