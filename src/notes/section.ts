/** A part of a note from one heading to the next: the unit that search finds. */
export interface Section {
  /** Id of its heading; `''` for what stands before the first heading of the body. */
  id: string;
  /** Text of its heading; the note's title for what stands before the first. */
  heading: string;
  /** 1 for the part before the first heading, else the heading's published level. */
  level: number;
  /** Readable text, a line for each block; hand-written contents and code blocks are left out. */
  text: string;
  /** Text of its code blocks. */
  code: string;
  /** Whether it shows pictures, which say something even where they have no alternative text. */
  hasImages?: boolean;
}
