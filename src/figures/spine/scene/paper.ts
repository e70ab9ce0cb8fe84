/** Colours of paper in the light and the dark theme, as in styles/tokens.css: a picture alone has no page behind it. */
const paper = { light: '#fbf8f2', dark: '#14171a' } as const;

/**
 * What a canvas shows, on paper, as a PNG file. To be called in the same task as the drawing: afterwards the browser
 * may empty the canvas.
 */
export function onPaper(canvas: HTMLCanvasElement, dark: boolean): Promise<Blob> {
  const sheet = document.createElement('canvas');
  sheet.width = canvas.width;
  sheet.height = canvas.height;
  const pen = sheet.getContext('2d');
  if (!pen) return Promise.reject(new Error('no canvas to draw on'));
  pen.fillStyle = dark ? paper.dark : paper.light;
  pen.fillRect(0, 0, sheet.width, sheet.height);
  pen.drawImage(canvas, 0, 0);
  return new Promise((resolve, reject) => {
    sheet.toBlob((file) => (file ? resolve(file) : reject(new Error('no picture'))), 'image/png');
  });
}
