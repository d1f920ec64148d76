import { useTranslations } from "next-intl";

/** The volunteer's side. */
export function CallPage() {
  const words = useTranslations("frame.page");
  return <h1>{words("call")}</h1>;
}
