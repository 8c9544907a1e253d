import { later as en } from '../messages/en/later.ts';
import { later as ko } from '../messages/ko/later.ts';

/** Not in the script of every page, which would grow by them; nor may that import this file. */
export const laterMessages = __MESSAGES__ === 'ko' ? ko : en;
