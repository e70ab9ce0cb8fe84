/** The picture in 3D as a file, for the part of the page that shares: it does not know the model, and need not. */
type Take = () => Promise<Blob>;

let offered: Take | null = null;

/** The model offers its picture while it is shown. Returns the way to take the offer back. */
export function offerSnapshot(take: Take): () => void {
  offered = take;
  return () => {
    if (offered === take) offered = null;
  };
}

/**
 * The picture in 3D as it is now, as a PNG file.
 * @throws {Error} while the drawing stands in its place
 */
export function takeSnapshot(): Promise<Blob> {
  if (!offered) return Promise.reject(new Error('the picture in 3D is not shown'));
  return offered();
}
