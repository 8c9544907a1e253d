/**
 * Pieces of a name of files or folders, between which a line may end: words of prose have spaces there, names
 * have `_`, `-` and `.`.
 */
export function breakName(name: string): string[] {
  return name.split(/(?=[\p{L}\p{N}])(?<=[\p{L}\p{N}][_.-]+)/u);
}
