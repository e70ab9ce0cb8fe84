/** Colours of paper in the light and the dark theme, as in styles/tokens.css: a picture alone has no page behind it. */
const paper = { light: '#fbf8f2', dark: '#14171a' } as const;

/**
 * What a canvas shows, on paper, as a PNG file, and `over` it the words; `scale` is px of the file by CSS px. To be called in the same task as the drawing: afterwards the browser
 * may empty the canvas.
 */
export function onPaper(
  canvas: HTMLCanvasElement,
  dark: boolean,
  over: (pen: CanvasRenderingContext2D, scale: number) => void,
): Promise<Blob> {
  const sheet = document.createElement('canvas');
  sheet.width = canvas.width;
  sheet.height = canvas.height;
  const pen = sheet.getContext('2d');
  if (!pen) return Promise.reject(new Error('no canvas to draw on'));
  pen.fillStyle = dark ? paper.dark : paper.light;
  pen.fillRect(0, 0, sheet.width, sheet.height);
  pen.drawImage(canvas, 0, 0);
  const scale = canvas.width / canvas.clientWidth;
  pen.scale(scale, scale);
  over(pen, scale);
  return new Promise((resolve, reject) => {
    sheet.toBlob((file) => (file ? resolve(file) : reject(new Error('no picture'))), 'image/png');
  });
}
