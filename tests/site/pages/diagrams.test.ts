/** Mermaid's drawings, on pages whose policy forbids inline styles: `open` fails a test on each violation. */
import { expect } from 'vitest';
import { test } from '../test.ts';

test('diagrams are text without JavaScript', async ({ open }) => {
  const page = await open('notes/그림/', { javaScriptEnabled: false });
  expect(await page.locator('pre.mermaid').textContent()).toContain('graph TD;');
});

test('diagrams are drawn where it runs, in both themes', async ({ open }) => {
  const page = await open('notes/그림/', { colorScheme: 'light' });
  const drawing = page.locator('.diagram svg');
  await drawing.waitFor();
  expect(await drawing.textContent()).toContain('가');
  expect((await drawing.boundingBox())?.width, 'no wider than it was drawn').toBeLessThan(200);
  const id = await drawing.elementHandle();
  await page.getByRole('button', { name: /^화면: / }).click();
  await expect.poll(() => id?.evaluate((svg) => svg.isConnected)).toBe(false);
  await drawing.waitFor();
});

test.for(['light', 'dark'] as const)(
  'diagrams have the colours of the %s page',
  async (colorScheme, { open }) => {
    const page = await open('notes/그림/', { colorScheme });
    const node = page.locator('.diagram svg .node').first();
    await node.waitFor();
    const [border, label, accent, ink] = await node.evaluate((element) => {
      const root = getComputedStyle(document.body);
      const link = Object.assign(document.createElement('a'), { href: '' });
      document.body.append(link);
      const shape = element.querySelector('rect, polygon, path') as Element;
      const words = element.querySelector('text, tspan') as Element;
      return [
        getComputedStyle(shape).stroke,
        getComputedStyle(words).fill,
        getComputedStyle(link).color,
        root.color,
      ];
    });
    expect([border, label]).toEqual([accent, ink]);
  },
);

test('mind maps keep their words within their shapes, under the policy', async ({ open }) => {
  const page = await open('notes/shapes/', { site: 'english' });
  const nodes = page.locator('.diagram svg .mindmap-node');
  await nodes.first().waitFor();
  const outside = await nodes.evaluateAll((all) =>
    all.map((node) => {
      const words = node.querySelector('text')?.getBoundingClientRect() ?? new DOMRect();
      const shape = node.querySelector('rect, circle, path, polygon')?.getBoundingClientRect() ?? words;
      return Math.max(
        shape.left - words.left,
        words.right - shape.right,
        shape.top - words.top,
        words.bottom - shape.bottom,
      );
    }),
  );
  expect(outside).toHaveLength(8);
  expect(Math.max(...outside), 'pixels outside').toBeLessThan(1);
});

test('diagrams load nothing on pages without any', async ({ open }) => {
  const asked: string[] = [];
  const page = await open('notes/week3/tcp/', {
    before: async (opened) => opened.on('request', (request) => asked.push(request.url())),
  });
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => url.includes('mermaid'))).toEqual([]);
  expect(asked.filter((url) => url.includes('pagefind'))).toEqual([]);
});
