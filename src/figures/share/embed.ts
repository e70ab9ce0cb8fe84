/** The address of a figure that stands alone, in the state that the page's address carries. */
export const embedAddress = (page: string, embedPath: string): string => {
  const from = new URL(page);
  const to = new URL(embedPath, from);
  to.hash = from.hash;
  return to.href;
};

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => text.replace(/[&"<>]/g, (sign) => ENTITIES[sign] as string);

/** An iframe for a web page or a course. @param height in CSS pixels */
export const embedCode = (address: string, title: string, height: number): string =>
  `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${height}" loading="lazy" style="border:0" allow="fullscreen; clipboard-write"></iframe>`;
