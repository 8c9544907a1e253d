/** Parameter of a page's address with the words to mark, with spaces between them: those that its reader searched for. */
export const FOUND_WORDS = 'h';
