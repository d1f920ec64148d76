/** Seconds after which the browser may forget the file that it was handed. */
const KEPT_MS = 60_000;

/** Hands the person a file under a name that says nothing. Nothing is sent: the file is made here. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.rel = "noopener";
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
