/** Called once by the framework when it starts to serve. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { startSweeping } = await import("@/server/sweeper");
  startSweeping();
}
