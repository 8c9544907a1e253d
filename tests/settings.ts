import type { SiteSettings } from '../src/notes/settings.ts';

/** What tests build and render with, whatever an owner has set in `src/site.ts`. */
export const SETTINGS: SiteSettings = {
  title: '스터디 노트',
  description: '함께 공부하고 남긴 기록을 모아 두고, 주제로 찾아 읽는 곳입니다.',
  language: 'ko',
};
