import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";

/** Hides the page as soon as it is not in front, so that the app switcher shows nothing; one tap shows it again. */
export function Cover() {
  const words = useTranslations("plan.cover");
  const [isCovered, setCovered] = useState(false);
  useEffect(() => {
    const onHide = () => {
      if (document.visibilityState === "hidden") setCovered(true);
    };
    const onAsked = () => setCovered(true);
    document.addEventListener("visibilitychange", onHide);
    addEventListener("cover", onAsked);
    return () => {
      document.removeEventListener("visibilitychange", onHide);
      removeEventListener("cover", onAsked);
    };
  }, []);
  if (!isCovered) return null;
  return (
    <div className="cover-page" role="dialog" aria-modal="true" aria-label={words("title")}>
      <p>{words("line")}</p>
      <button type="button" className="button" autoFocus onClick={() => setCovered(false)}>{words("show")}</button>
    </div>
  );
}
