import { failure, success, type Result } from "@/domain/result";

/**
 * Asks the browser not to throw away what is kept when space is short. It may ask visibly, and list the site among those with stored data:
 * so only where the person answered that nobody else may read this device. Not asked, or skipped, is not no.
 */
export async function askToPersist(watched: boolean | undefined): Promise<Result<null, "watched" | "refused" | "unsupported">> {
  if (watched !== false) return failure("watched");
  if (!("storage" in navigator) || !("persist" in navigator.storage)) return failure("unsupported");
  return (await navigator.storage.persist()) ? success(null) : failure("refused");
}
