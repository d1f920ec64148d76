import "@/app/live.css";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { Document, PLAIN_METADATA, everyLocale } from "@/words/document";

export const dynamic = "error";
export const dynamicParams = false;
export const generateStaticParams = everyLocale;

export const metadata: Metadata = PLAIN_METADATA;

export default function LiveLayout({ children }: { children: ReactNode }) {
  return <Document>{children}</Document>;
}
