/** The scope's questions for Anki: a text that it imports, and the pictures of the answers beside it. */
import { ankiText, mediaName, type AnkiNote } from '../../practice/anki.ts';
import type { DeckQuestion } from '../../practice/deck.ts';
import { zipOf, type ZipEntry } from '../../practice/zip.ts';
import { loadFirstAnswer } from './answer.ts';
import { download } from '../download.ts';
import type { Practice } from './practice.ts';

/** @param tell told while it works @returns what to say when it is done */
export async function exportForAnki(practice: Practice, tell: (text: string) => void): Promise<string> {
  const { questions, messages, site } = practice;
  const notes: AnkiNote[] = [];
  const pictures = new Map<string, string>();
  for (const [i, question] of byNote(questions).entries()) {
    if (i % 20 === 0) tell(messages.ankiWorking(i, questions.length));
    const note = await toNote(question, pictures).catch(() => undefined);
    if (note) notes.push(note);
  }
  const media = await loadPictures(pictures);
  const text = ankiText(notes, site);
  if (media.length === 0) download('anki.txt', 'text/plain', text);
  else {
    const file = { name: 'anki.txt', content: new TextEncoder().encode(text) };
    download('anki.zip', 'application/zip', zipOf([file, ...media]));
  }
  const missing = questions.length - notes.length;
  const said = messages.ankiDone(notes.length, media.length);
  return missing > 0 ? `${said}. ${messages.ankiMissing(missing)}` : said;
}

/** So that each page is loaded once. */
function byNote(questions: readonly DeckQuestion[]): DeckQuestion[] {
  return [...Map.groupBy(questions, ({ places: [place] }) => place?.address).values()].flat();
}

/** @param pictures what it shows is added: the name for Anki by its address */
async function toNote(question: DeckQuestion, pictures: Map<string, string>): Promise<AnkiNote | undefined> {
  const { answer } = await loadFirstAnswer(question);
  if (answer.state === 'gone') return undefined;
  // In a document that loads nothing, where pictures have names that lead nowhere.
  const box = document.implementation.createHTMLDocument().body;
  box.append(...answer.nodes);
  for (const image of box.querySelectorAll('img')) {
    const address = image.getAttribute('src') ?? '';
    if (!address.startsWith(__BASE_PATH__)) continue;
    const name = mediaName(address);
    pictures.set(address, name);
    image.setAttribute('src', name);
    for (const attribute of ['srcset', 'loading', 'decoding']) image.removeAttribute(attribute);
  }
  for (const link of box.querySelectorAll('a[href]'))
    link.setAttribute('href', new URL(link.getAttribute('href') ?? '', location.href).href);
  const { id, text, folder, topic } = question;
  return { id, question: text, answer: box.innerHTML, tags: [...new Set([folder, topic])].filter(Boolean) };
}

async function loadPictures(pictures: ReadonlyMap<string, string>): Promise<ZipEntry[]> {
  const entries: ZipEntry[] = [];
  for (const [address, name] of pictures) {
    const response = await fetch(address).catch(() => undefined);
    if (response?.ok) entries.push({ name: `collection.media/${name}`, content: await response.bytes() });
  }
  return entries;
}
