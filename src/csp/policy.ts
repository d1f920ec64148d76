const COMMON = ["default-src 'none'", "style-src 'self'", "img-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'"];

/** The content security policy of a quiet page: script and style sheet of our own, nothing from anywhere else. It asks us for something when the person presses. */
export const QUIET_POLICY = [...COMMON, "script-src 'self'", "connect-src 'self'"].join("; ");

/** The policy of a page that other sites may frame: style and picture of our own, no script at all. */
export const EMBED_POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors *";

/** The policy of a page that runs in the browser: its own inline scripts by their hashes, its own fetches and workers, WebAssembly for digests and keys. */
export function livePolicy(scriptHashes: readonly string[]): string {
  return [...COMMON, ["script-src 'self' 'wasm-unsafe-eval'", ...scriptHashes].join(" "), "worker-src 'self'", "connect-src 'self'"].join("; ");
}
