import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { figurePng, figureSvg } from '#figures/share/exportFigure.ts';
import Share from '#figures/share/Share.svelte';
import { en } from '#i18n/en.ts';
import { formatFor } from '#i18n/format.ts';
import { fillIn } from '#i18n/message.ts';
import '../../src/styles/all.css';

const words = en.share;
const LINK = 'https://ruas.example/en/let-down/#?run:let-down.1;day=10';
const props = { title: 'Let-down curves', words, format: formatFor('en'), address: () => LINK };
/** A piece of text, wherever it stands. */
const says = (part: string) => page.getByText(part, { exact: false });
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

/** What the page hands to the downloads: name and content. */
let saved: { name: string; blob: Blob }[] = [];
beforeEach(() => {
  saved = [];
  const blobs = new Map<string, Blob>();
  const create = URL.createObjectURL.bind(URL);
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const address = create(blob);
    blobs.set(address, blob as Blob);
    return address;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: blobs.get(this.href)! });
  });
});
afterEach(() => vi.restoreAllMocks());

describe('sharing', () => {
  it('copies the link as it is now, and shows it where copying is not allowed', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await render(Share, props);
    await press(words.copyLink);
    await expect.element(page.getByRole('status')).toHaveTextContent(words.linkCopied);
    expect(write).toHaveBeenCalledWith(LINK);
    write.mockRejectedValue(new DOMException('denied', 'NotAllowedError'));
    await press(words.copyLink);
    await expect.element(page.getByRole('status')).toHaveTextContent(words.copyFailed);
    const field = page.getByRole('textbox', { name: words.linkLabel }).element() as HTMLInputElement;
    expect(field.value.slice(field.selectionStart ?? 1, field.selectionEnd ?? 1)).toBe(LINK);
  });

  it('shows a QR code as large as the screen, and gives the page back', async () => {
    await render(Share, props);
    await press(words.qr);
    const code = page.getByRole('img', { name: fillIn(words.qrName, { title: props.title }) });
    await expect.element(code).toBeVisible();
    const { width, height } = code.element().getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThan(0.6 * Math.min(innerWidth, innerHeight));
    await expect.element(says(LINK)).toBeVisible();
    await press(words.close);
    await expect.element(code).not.toBeInTheDocument();
  });

  it('says in words that a link has outgrown a QR code, and that it carries pasted data', async () => {
    const address = (): string => LINK + 'x'.repeat(3000);
    await render(Share, { ...props, address, warning: 'The link carries the data you pasted.' });
    await expect.element(says('The link carries the data you pasted.')).toBeVisible();
    await press(words.qr);
    const n = formatFor('en').integer(address().length);
    await expect.element(says(fillIn(words.qrTooLong, { n }))).toBeVisible();
    expect(document.querySelector('dialog svg')).toBeNull();
  });

  it('gives the code of an iframe in the state of the page', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await render(Share, { ...props, embed: { path: '/en/embed/loop/', height: 640 } });
    await press(words.embed);
    const field = page.getByRole('textbox', { name: words.embedLabel });
    await expect.element(field).toBeVisible();
    const code = field.element() as HTMLTextAreaElement;
    const parsed = new DOMParser().parseFromString(code.value, 'text/html').querySelector('iframe')!;
    expect(parsed.src).toBe('https://ruas.example/en/embed/loop/#?run:let-down.1;day=10');
    expect(parsed.title).toBe(props.title);
    await press(words.embedCopy);
    expect(write).toHaveBeenCalledWith(code.value);
    await expect.element(says(words.embedCopied)).toBeVisible();
  });

  it('saves data and picture under names in the language of the reader, and says what could not be made', async () => {
    const drawing = drawn();
    const csv = {
      id: 'csv',
      label: 'Data (CSV)',
      name: 'Let-down data',
      kind: 'csv',
      make: () => 'a\r\n',
    } as const;
    const broken = { ...csv, id: 'broken', label: 'Broken', make: () => Promise.reject(new Error('no')) };
    await render(Share, { ...props, drawing: () => drawing, files: [csv, broken] });
    await press(csv.label);
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent(fillIn(words.saved, { name: 'ruas-let-down-data.csv' }));
    await press(words.svg);
    await vi.waitFor(() => expect(saved.map(({ name }) => name)).toContain('ruas-let-down-curves.svg'));
    await press(words.png);
    await vi.waitFor(() => expect(saved.map(({ name }) => name)).toContain('ruas-let-down-curves.png'));
    expect(await saved[0]!.blob.text()).toBe('a\r\n');
    expect(await saved[1]!.blob.text()).toContain('<title>Let-down curves</title>');
    await press('Broken');
    await expect.element(page.getByRole('status')).toHaveTextContent(words.saveFailed);
    expect(saved.length).toBe(3);
    drawing.remove();
  });
});

/** A drawing whose colours come from tokens and sheets, with parts that are not to be seen. */
function drawn(): SVGSVGElement {
  const host = document.createElement('div');
  host.innerHTML = `<svg class="figure" viewBox="0 0 200 100" style="width:200px;height:100px">
    <style>.test-hidden { display: none } .test-bar { fill: var(--oxytocin); transform: translate(50px, 0) }</style>
    <rect class="test-bar" x="0" y="0" width="50" height="100" onclick="x()" tabindex="0" data-a="1"/>
    <rect class="test-hidden" width="200" height="100" fill="black"/>
    <text class="b" x="120" y="60">τ ibu</text></svg>`;
  document.body.append(host);
  return host.querySelector('svg')!;
}
const text = { title: 'A title', source: `A source ${LINK}` };

/** The colour of a point of a picture, given in CSS pixels. */
async function colourAt(png: Blob, x: number, y: number): Promise<number[]> {
  const picture = await createImageBitmap(png);
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const context = canvas.getContext('2d')!;
  context.drawImage(picture, 0, 0);
  return [...context.getImageData(2 * x, 2 * y, 1, 1).data.slice(0, 3)];
}

describe('a figure as a picture of its own', () => {
  it('stands without the page: no classes, handlers, tokens or hidden parts; title and source in it', async () => {
    const drawing = drawn();
    const before = drawing.outerHTML;
    const svg = await figureSvg(drawing, text);
    expect(drawing.outerHTML).toBe(before);
    const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    expect(root.localName).toBe('svg');
    expect(root.querySelector('title')?.textContent).toBe(text.title);
    expect([...root.querySelectorAll('text')].map((one) => one.textContent).join('')).toContain('A source');
    expect(svg).not.toMatch(/var\(|class=|onclick|tabindex|data-a|test-hidden/);
    expect(root.querySelectorAll('g > svg > rect').length).toBe(1);
    drawing.parentElement!.remove();
  });

  it('has the light colours of its tokens on paper, twice as fine, also in the dark theme', async () => {
    document.documentElement.dataset['theme'] = 'dark';
    const drawing = drawn();
    const png = await figurePng(drawing, text);
    const { width } = await createImageBitmap(png);
    expect(width).toBe(2 * (200 + 2 * 24));
    const top = 24 + 26 + 12;
    expect(await colourAt(png, 24 + 75, top + 50)).toEqual([0xb0, 0x30, 0x6a]);
    expect(await colourAt(png, 24 + 25, top + 50)).toEqual([0xfb, 0xf8, 0xf2]);
    expect(await colourAt(png, 4, 4)).toEqual([0xfb, 0xf8, 0xf2]);
    delete document.documentElement.dataset['theme'];
    drawing.parentElement!.remove();
  });

  it('holds several drawings with the text between them, and leaves the controls out', async () => {
    document.documentElement.dataset['theme'] = 'dark';
    const host = document.createElement('div');
    host.style.width = '300px';
    host.innerHTML = `<p style="margin:0;border-bottom:1px solid var(--rule)">Oksitosin <b>12,4</b> pg/mL</p>
      <svg width="100" height="40"><rect width="100%" height="40" fill="red"/></svg>
      <svg width="50" height="9"><!-- a -- b --><rect width="9" height="9" fill="url(#lent)"/></svg>
      <button class="button">Putar</button><span class="visually-hidden">unseen</span>
      <svg width="100" height="40"><g transform="translate(5 5)"><circle cx="20" cy="10" r="5"/></g></svg>`;
    document.body.append(host);
    const lender = document.createElement('div');
    lender.innerHTML =
      '<svg width="0" height="0"><defs><pattern id="lent" width="4" height="4"><path d="M0 0V4"/></pattern></defs></svg>';
    document.body.append(lender);
    const root = new DOMParser().parseFromString(
      await figureSvg(host, text),
      'image/svg+xml',
    ).documentElement;
    const texts = [...root.querySelectorAll('text')].map((one) => one.textContent);
    expect(texts).toEqual(expect.arrayContaining(['Oksitosin', '12,4', 'pg/mL']));
    expect(texts.join(' ')).not.toMatch(/Putar|unseen/);
    expect(root.querySelectorAll('g > svg').length).toBe(3);
    expect(root.querySelectorAll('defs > pattern#lent').length).toBe(1);
    expect(root.querySelectorAll('g > line').length).toBe(1);
    const ink = [...root.querySelectorAll('text')].find((one) => one.textContent === '12,4')!;
    expect(ink.style.fill).toBe('rgb(29, 35, 39)');
    delete document.documentElement.dataset['theme'];
    host.remove();
    lender.remove();
  });
});
