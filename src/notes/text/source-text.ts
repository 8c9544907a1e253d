/**
 * The text of a note as all that reads it takes it: NFC, each line ended by `\n`, without a byte order mark.
 * @param text as decoded
 */
export function sourceText(text: string): string {
  return text
    .replace(/^\uFEFF+/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
}
