/** Notes of more words than this have their text in a file apart from the rest, in pieces of which few are loaded. */
export const INLINE_WORDS = 300;
/** Words of a piece: about 1 KB compressed; an excerpt needs one or two. */
export const PIECE_WORDS = 200;
