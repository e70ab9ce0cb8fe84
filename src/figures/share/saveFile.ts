const TYPES = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml;charset=utf-8',
  png: 'image/png',
  txt: 'text/plain;charset=utf-8',
} as const;

export type FileKind = keyof typeof TYPES;

/** Hands a file to the browser's downloads. Nothing leaves the device. */
export function saveFile(name: string, kind: FileKind, content: string | Blob): void {
  const blob = typeof content === 'string' ? new Blob([content], { type: TYPES[kind] }) : content;
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // some browsers fetch the file after the click has returned
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
