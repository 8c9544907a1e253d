/**
 * Settings of the site: the one file that a study group edits.
 * Everything has a default that works, so an untouched copy builds as it is.
 */
import type { SiteSettings } from './notes/settings.ts';

export const site: SiteSettings = {
  title: '스터디 노트',
  description: '함께 공부하고 남긴 기록을 모아 두고, 주제로 찾아 읽는 곳입니다.',
  language: 'ko',
  guides: ['guide'],
};
