/** The content security policy of a quiet page: one script and one style sheet of our own, nothing from anywhere else. */
export const QUIET_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");
