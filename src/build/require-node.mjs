/**
 * Ends the process with one line where its Node is too old to run TypeScript by itself (22.18 is the first
 * that does; https://nodejs.org/api/typescript.html). npm puts the Node that package.json lists as an
 * optional dependency first on the PATH of its scripts; there is none for every platform.
 */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `✗ Node ${process.versions.node} is too old: run "npm ci" without --omit=optional, ` +
      'or install Node 22.18 or newer (https://nodejs.org)',
  );
  process.exit(1);
}
