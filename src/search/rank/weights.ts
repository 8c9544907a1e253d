/** What ranking counts: all constants by which notes are put in order, tuned on the sets that `npm run bench -- search` asks. */

// Where a word stands in a note.
/** What a note is worth for a word in running text is approached as the word is repeated: one half with so many. */
export const REPEATED = 3;
/** What it is worth for a word in a heading, in one within a list item or a quotation, and in the title. */
export const IN_HEADING = 1.5;
export const IN_NESTED_HEADING = 1;
export const IN_TITLE = 1.6;
/** What it is worth to be of the day that was asked for: more than to speak of it anywhere. */
export const OF_DAY = 5;
/** What a word counts where it is only the beginning of another: in the title less than the word itself in the text. */
export const AS_BEGINNING = 0.04;
/** What words count that stand in one note, but not side by side as they were asked for: less where others do. */
export const APART = 0.4;
export const APART_BESIDE = 0.1;

// Names of one thing.
/** What synonyms count where the typed name is a topic of some note: those notes come first. */
export const SYNONYM_BESIDE_TOPIC = 0.04;
/** What further names of the same thing add. */
export const ANOTHER_NAME = 0.2;

// All things that were asked for, together.
export const ALL_OF_IT = 0.999;
/** Notes that lack something are shown after those that have all, if they have this much of it by how rare the words are. */
export const MOST_OF_IT = 0.6;
/** After them come those with this much, where the page isn't full, or where fewer notes than `FEW` have all. */
export const SOME_OF_IT = 0.25;
export const FEW = 3;
export const ENOUGH_FOR_A_PAGE = 10;
/** What standing close together adds, and what standing side by side adds to that. */
export const NEARNESS = 6;
export const SIDE_BY_SIDE = 1;
/** Words between which two things count as half as near as side by side. */
export const NEAR = 30;

// Where one of several words was meant.
/** Scores fall from the first to the last, so that they can be compared with those of other things asked for. */
export const BEST_GUESS = 3;
export const GUESS_FALL = 0.97;
/** What it is worth to show, in the first place, a topic of a word; next to showing all notes of that word. */
export const TOPIC_OF_GUESS = 2;
/** Words are the less likely meant the later they come, but not by much: how often notes have them says little. */
export const DOUBT = 1;

// How surely a word of the notes is what was typed.
/** What another name counts that the site's lists give; those that notes give count less. */
export const SYNONYM = 0.7;
/** What completions count next to a word of headings that ends with the syllable that is being typed. */
export const LONGER_COMPLETION = 0.06;
export const COMPLETION_NO_TOPIC = 0.2;
/** What a last help counts: its notes stand after all others. */
export const LAST_HELP = 0.02;
/** What a noun counts with other particles than typed. */
export const OTHER_PARTICLE = 0.5;
/** What all words that begin as typed count, beside those that are likely meant. */
export const BESIDE_LIKELY = 0.06;
/** What a compound counts where it is written as several words. */
export const COMPOUND_APART = 0.9;
/** What a noun counts where it was typed with an ending that makes another word of it. */
export const OTHER_FORM = 0.5;
/** What a name counts where it is written with other signs, and where it is only a piece of one. */
export const OTHER_SPELLING = 0.8;
export const PIECE = 0.2;
/** What a name counts that only its sound tells. */
export const SOUND = 0.5;

// How much a word of a query counts.
/** How much a word of a query counts: 1 where notes must have it, less where it only helps, nothing where it only asks. */
export const MUST = 1;
export const HELPS = 0.4;
export const NOTHING = 0;
