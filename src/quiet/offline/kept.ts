/** What one choice of country and language keeps. The freezer writes it in front of the worker. */
export interface Kept {
  /** Where one gets to from an address of ours that is not kept. */
  readonly home: string;
  readonly entries: readonly { readonly url: string; readonly revision: string }[];
}

/** Says as little as the names of the store. */
export const CACHE = "pages";
