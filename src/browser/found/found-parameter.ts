/**
 * Parameter of a page's address with the words to mark, with spaces between them: those that its reader searched for. In a
 * file of its own, which is put into each script that has it: every page would load another one besides.
 */
export const FOUND_WORDS = 'h';
