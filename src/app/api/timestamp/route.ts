import { timestampRoute } from "@/server/http/timestamp";
import { timestampAuthority } from "@/server/settings";

export const dynamic = "force-dynamic";

/** A salted digest gets a time stamp, where the host configured an authority. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = timestampRoute(() => timestampAuthority(process.env));
