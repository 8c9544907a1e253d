import { study as en } from '../../messages/en/study.ts';
import { study as ko } from '../../messages/ko/study.ts';

// A constant (see `astro.config.ts`), so that the texts of other languages aren't published.
export const studyMessages = __MESSAGES__ === 'ko' ? ko : en;
