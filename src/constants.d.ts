/** Base path of the site, with a slash at both ends. A constant of `astro.config.ts`, in place of a module of its own. */
declare const __BASE_PATH__: string;
/** Which texts the scripts say; see `languageOf`. A constant, so that those of other languages aren't published. */
declare const __MESSAGES__: string;
/** What pictures of notes are made with; `''` where there are none. See `cardsVersion`. */
declare const __CARDS__: string;
/** Whether readers may keep the site for when there is no network. */
declare const __OFFLINE__: boolean;
