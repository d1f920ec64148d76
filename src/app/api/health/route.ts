export const dynamic = "force-static";

/** The process serves. Needs no database. */
export function GET() {
  return Response.json({ status: "ok" });
}
