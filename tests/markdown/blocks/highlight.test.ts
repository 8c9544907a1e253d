/** Grammars are loaded when a block needs one: no block may look otherwise for what was loaded before it. */
import { beforeEach, expect, test, vi } from 'vitest';

// Each time the highlighter of a process that has rendered nothing yet.
beforeEach(() => void vi.resetModules());

const fence = (language: string, code: string): string => `\`\`\`${language}\n${code}\n\`\`\`\n`;

async function renderFirst(text: string): Promise<string> {
  const { renderText } = await import('../render-text.ts');
  return renderText(text).html;
}

test.each([
  ['console', 'bash', '$ echo "hi"'],
  ['dockerfile', 'bash', 'RUN echo "hi"'],
  ['html', 'css', '<script>const a = 1;</script><style>a { color: red }</style>'],
  ['html', 'javascript', '<script>const a = "<b>";</script>'],
  ['js', 'xml', 'const a = <b class="c">{d}</b>;'],
  ['markdown', 'html', '<b class="c">d</b>'],
])('a block of %s looks the same whether one of %s was rendered before it', async (language, other, code) => {
  const alone = await renderFirst(fence(language, code));
  vi.resetModules();
  const both = await renderFirst(`${fence(other, 'a')}\n${fence(language, code)}`);
  expect(both.slice(both.lastIndexOf('<pre'))).toBe(alone.slice(alone.lastIndexOf('<pre')));
});

test('a block as long as a file of generated code is shown whole, without colours', async () => {
  const line = 'const a = 1;\n';
  const short = await renderFirst(fence('js', line.repeat(1000)));
  expect(short).toContain('hljs-keyword');
  const long = await renderFirst(fence('js', line.repeat(2000)));
  expect(long).not.toContain('hljs-');
  expect(long.split('const a = 1;')).toHaveLength(2001);
});
