import { availableParallelism } from "node:os";
import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const nextConfig: NextConfig = {
  reactCompiler: true,
  poweredByHeader: false,
  // The server in front compresses its own files; live pages are compressed by Next.
  compress: true,
  // Types are checked by npm test, tests included; a start need not pay for them twice.
  typescript: { ignoreBuildErrors: true },
  // Next leaves one core free, which is every other one of two.
  experimental: { globalNotFound: true, cpus: availableParallelism() },
};

const withNextIntl = createNextIntlPlugin("./src/i18n/request.ts");
export default withNextIntl(nextConfig);
