/** Puts text on the clipboard; false where the browser or the person refuses. */
export async function copyText(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(() => true, () => false);
}
