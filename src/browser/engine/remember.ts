/** What was made before under a name, or is made now; what fails is made anew when it is asked for again. */
export function rememberIn<T>(
  all: Map<string, Promise<T>>,
  name: string,
  make: () => Promise<T>,
): Promise<T> {
  const known = all.get(name);
  if (known) return known;
  const made = make();
  made.catch(() => all.delete(name));
  all.set(name, made);
  return made;
}
