import "@/app/quiet.css";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { Document, PLAIN_METADATA, everyLocale } from "@/words/document";

export const dynamic = "error";
export const dynamicParams = false;
export const generateStaticParams = everyLocale;

export const metadata: Metadata = { ...PLAIN_METADATA, robots: { index: false } };

export const viewport: Viewport = { themeColor: [{ media: "(prefers-color-scheme: light)", color: "#faf7f2" }, { media: "(prefers-color-scheme: dark)", color: "#151a1c" }] };

export default function EmbedLayout({ children }: { children: ReactNode }) {
  return <Document>{children}</Document>;
}
