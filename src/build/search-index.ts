import type { Connect } from 'vite';
import type { SiteSettings } from '../notes/settings.ts';
import type { Environment } from './environment.ts';
import type { Library } from './library.ts';
