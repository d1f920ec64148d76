import { useTranslations } from "next-intl";
import { useState } from "react";
import { copyText } from "@/device/clipboard";

/** A link is opened only after a second, explicit press: it may show the image. Copying says where a copy can go. */
export function OpenSafely({ link }: { link: string }) {
  const words = useTranslations("board.line");
  const [isAsking, setAsking] = useState(false);
  const [isCopied, setCopied] = useState(false);
  const openNow = () => {
    setAsking(false);
    open(link, "_blank", "noopener,noreferrer");
  };
  return (
    <div>
      <p className="buttons">
        <button type="button" className="button quiet-button" onClick={() => void copyText(link).then(setCopied)}>{words("copy")}</button>
        <button type="button" className="button quiet-button" aria-expanded={isAsking} onClick={() => setAsking(!isAsking)}>{words("open-link")}</button>
      </p>
      <p role="status" className="small">{isCopied && words("copied")}</p>
      {isAsking && (
        <div className="alarm">
          <p>{words("open-warning")}</p>
          <p className="buttons"><button type="button" className="button" onClick={() => setAsking(false)}>{words("keep-closed")}</button><button type="button" className="button quiet-button" onClick={openNow}>{words("open-now")}</button></p>
        </div>
      )}
    </div>
  );
}
