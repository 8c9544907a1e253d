/** Notes of more words than this have their text in pieces apart from the rest. */
export const INLINE_WORDS = 300;
/** Words of a piece: about 1 KB compressed; an excerpt needs one or two. */
export const PIECE_WORDS = 200;
