import { practice as en } from '../../messages/en/practice.ts';
import { practice as ko } from '../../messages/ko/practice.ts';

// A constant (see `astro.config.ts`), so that the texts of other languages aren't published.
export const practiceMessages = __MESSAGES__ === 'ko' ? ko : en;
