/** The largest file that is opened: a case is well below, a film is not read into memory. */
export const LARGEST_AGE_FILE = 8 * 1024 * 1024;

/**
 * `not-an-age-file`: none, or one for a key instead of a passphrase. `too-large`: above 8 MiB, or its maker asked for more memory than
 * there is. A bit changed in the salt cannot be told from a wrong passphrase.
 */
export type AgeFileError = "wrong-passphrase" | "not-an-age-file" | "damaged" | "too-large";
