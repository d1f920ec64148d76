/** What the API answers instead of what was asked, each with its HTTP status. Screens have their own words for each code. */
export const PROBLEM_STATUS = {
  "bad-id": 400,
  "bad-request": 400,
  "not-found": 404,
  "method-not-allowed": 405,
  "too-slow": 408,
  "changed-meanwhile": 412,
  "too-large": 413,
  "wrong-type": 415,
  "precondition-missing": 428,
  "too-many": 429,
  "unexpected": 500,
  "not-offered": 501,
  "authority-silent": 502,
  "unavailable": 503,
} as const;
export type ProblemCode = keyof typeof PROBLEM_STATUS;
