/** All weights by which notes and their sections are put in order, tuned on the sets that `npm run bench -- search` asks. */

// Where a word stands in a note.
/** A word that stands n times in the text scores n / (n + REPEATED): less than 1 however often, and 0.5 at n = REPEATED. */
export const REPEATED = 3;
/** Added to that where the word stands in a heading; in the title, or in the note's day. */
export const IN_HEADING = 1.5;
export const IN_TITLE = 1.6;
/** Factor where only a longer word begins so: `directory` for `DI`. */
export const AS_BEGINNING = 0.04;
/** Factor for notes that have the words of a name, but apart; APART_BESIDE where other notes have them side by side. */
export const APART = 0.4;
export const APART_BESIDE = 0.1;

// Names of one thing.
/** Factor for synonyms where some note has the typed name in its title or a heading: such notes come first. */
export const SYNONYM_BESIDE_TOPIC = 0.04;
/** Share of the lower scores that a note adds which has several names of one thing. */
export const ANOTHER_NAME = 0.2;

// All things that were asked for, together.
/**
 * How much a note has of what was asked for, each thing weighted by how rare it is: from 0 to 1. Notes with all of it come
 * first; where they don't fill a page, those with SOME_OF_IT follow.
 */
export const ALL_OF_IT = 0.999;
export const SOME_OF_IT = 0.25;
export const ENOUGH_FOR_A_PAGE = 10;
/** Added to the factor of a note in which the things stand side by side. */
export const NEARNESS = 6;
/** Distance in words at which NEARNESS counts half. */
export const NEAR = 30;

// Where one of several words was meant.
/** Score of the first note, and the factor from each note to the next: such notes have an order, but no scores of their own. */
export const BEST_GUESS = 3;
export const GUESS_FALL = 0.97;
/** What a note in the first place is worth that has a guessed word in a heading; all notes of that word together are worth 1. */
export const TOPIC_OF_GUESS = 2;
/** The n-th of the guessed words is taken to be meant with the likelihood 1 / n ^ DOUBT. */
export const DOUBT = 1;

// Factor for a word of the notes that isn't exactly what was typed.
/** Another name from the site's own lists; times how sure it is, where the notes gave it. */
export const SYNONYM = 0.7;
/** Completions that are longer than what is typed by a syllable or more; those that no heading has. */
export const LONGER_COMPLETION = 0.06;
export const COMPLETION_NO_TOPIC = 0.2;
/** A word that is less likely meant by a slip than another one. */
export const OTHER_TYPO = 0.3;
/** What is found by a last help: its notes stand behind all others. */
export const LAST_HELP = 0.002;
/** Any word that begins as typed, beside those that are likely meant. */
export const BESIDE_LIKELY = 0.06;
/** A compound that notes write as several words. */
export const COMPOUND_APART = 0.9;
/** A name that is written with other signs, `http2` and `HTTP/2`; a piece of a name. */
export const OTHER_SPELLING = 0.8;
export const PIECE = 0.2;
/** A name in the other script that is only known by its sound. */
export const SOUND = 0.5;

// How much a word of a query counts.
/** Notes must have the word; it makes them better; it only asks: `뭐야`. */
export const MUST = 1;
export const HELPS = 0.4;
export const NOTHING = 0;

// Which sections of a note are shown.
/** A word that stands n times in a section scores n / (n + this), as in a note. */
export const REPEATED_IN_SECTION = 2;
/** Added where the section's own heading has the word: more than any number of times in its text. */
export const IN_SECTION_HEADING = 2;
/** Further sections are shown that have this share of the best one's score. */
export const ALSO_GOOD = 0.4;
