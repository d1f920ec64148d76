import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Jurisdiction } from "@/domain/jurisdiction";
import type { PageName } from "@/domain/page";
import { Handrail } from "@/features/frame/handrail";
import { SkipLinks } from "@/features/frame/skip-links";

/** What stands around a page that runs in the browser: no link that would unload it, but the way out. */
export function LiveFrame({ page, jurisdiction, children }: { page: PageName; jurisdiction: Jurisdiction; children: ReactNode }) {
  const words = useTranslations("frame");
  return (
    <>
      <SkipLinks jurisdiction={jurisdiction} />
      <Handrail jurisdiction={jurisdiction} />
      <header className="top"><span className="top-name">{words("product")}</span></header>
      <main data-page={page} id="text" tabIndex={-1}>{children}</main>
    </>
  );
}
