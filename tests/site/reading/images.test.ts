/** Images of a note: opened large, or saying that they are missing. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { arrive, test } from '../test.ts';

const IMAGES = 'notes/week3/images/';
const english = { site: 'english' } as const;
const opener = (page: Page) => page.getByRole('button', { name: 'A wide drawing · enlarge' });
const isFocused = (page: Page) => opener(page).evaluate((image) => image === document.activeElement);

test('an image is opened large by a click, and closed by Escape, beside it or by the button', async ({
  open,
}) => {
  const asked: string[] = [];
  const page = await open(IMAGES, {
    ...english,
    before: async (opened) => void opened.on('request', (request) => asked.push(request.url())),
  });
  const small = await opener(page).boundingBox();
  expect(asked.filter((url) => url.includes('large-image'))).toEqual([]);
  const dialog = page.getByRole('dialog', { name: 'A wide drawing' });
  for (const close of [
    () => page.keyboard.press('Escape'),
    () => page.mouse.click(640, 200),
    () => dialog.getByRole('button', { name: 'Close' }).click(),
  ]) {
    await opener(page).click();
    await dialog.waitFor();
    const large = await dialog.getByRole('img').boundingBox();
    expect(large?.width).toBeGreaterThan(1.5 * (small?.width ?? 0));
    await close();
    await dialog.waitFor({ state: 'detached' });
    expect(await isFocused(page)).toBe(true);
  }
});

test('an image is opened and zoomed by the keyboard alone', async ({ open }) => {
  const page = await open(IMAGES, english);
  await opener(page).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  const zoom = dialog.getByRole('button', { name: 'Zoom', pressed: false });
  const width = async () => (await dialog.getByRole('img').boundingBox())?.width ?? 0;
  const fit = await width();
  await page.keyboard.press('Shift+Tab');
  expect(await zoom.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.keyboard.press('Space');
  await expect.poll(width).toBe(2 * fit);
  await page.keyboard.press('Escape');
  await expect.poll(() => isFocused(page)).toBe(true);
});

test('on a phone an image is opened larger than the window, and can be fitted in', async ({ open }) => {
  const page = await open(IMAGES, { ...english, width: 360, height: 740, hasTouch: true });
  await opener(page).tap();
  const image = page.getByRole('dialog').getByRole('img');
  await image.waitFor();
  const width = async () => (await image.boundingBox())?.width ?? 0;
  expect(await width()).toBeGreaterThan(700);
  await image.tap();
  await expect.poll(width).toBe(360);
});

test('linked images keep their link, and signs are no buttons', async ({ open }) => {
  const page = await open(IMAGES, english);
  await opener(page).waitFor();
  for (const alt of ['A linked drawing', 'Of a sign'])
    expect(await page.getByAltText(alt).getAttribute('role'), alt).toBeNull();
  await page.getByAltText('A linked drawing').click();
  await arrive(page, '/notes/week3/start/');
});

test('images without words are named, too, and nothing moves when they become buttons', async ({ open }) => {
  const page = await open(IMAGES, { ...english, width: 360 });
  await page.getByRole('button', { name: 'Enlarge the image' }).waitFor();
  const plain = await open(IMAGES, { ...english, width: 360, javaScriptEnabled: false });
  const places = (on: Page) =>
    on.locator('.prose').evaluate((prose) => {
      const { top } = prose.getBoundingClientRect();
      return [...prose.querySelectorAll('img:not(.remote)')].map((image) => {
        const { x, y, width, height } = image.getBoundingClientRect();
        return [x, y - top, width, height];
      });
    });
  expect(await places(page)).toEqual(await places(plain));
});

test('an image that is missing or fails shows no address', async ({ open }) => {
  const page = await open(IMAGES, english);
  const failed = page.locator('.failed-image');
  await page.locator('.prose').evaluate((prose) => prose.lastElementChild?.scrollIntoView());
  await failed.waitFor();
  expect(await failed.innerText()).toBe('Image that does not load');
  expect(await failed.locator('a').getAttribute('href')).toBe('https://images.example/a/b.png');
  expect(await page.locator('.missing-image').innerText()).toBe('Image not found');
});
