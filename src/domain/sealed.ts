/** The id of a sealed or live document: what the device derives from the code. The server never sees the code. */
export const DOCUMENT_ID = /^[0-9a-f]{32}$/;

export const SEALED_LIMIT_BYTES = 1024 * 1024;
/** A sealed document is kept so long after the day on which it was last opened. */
export const SEALED_KEPT_MONTHS = 12;
/** A sealed document that was deleted can be restored so long. */
export const SET_ASIDE_DAYS = 30;

export const LIVE_LIMIT_BYTES = 16 * 1024;
/** A live document is kept so long after it was last written. */
export const LIVE_KEPT_HOURS = 2;
