import { useTranslations } from "next-intl";

/** Until the words have come, or where they did not. */
export function Loading({ hasFailed, onRetry }: { hasFailed: boolean; onRetry: () => void }) {
  const words = useTranslations("call");
  const plan = useTranslations("plan");
  return (
    <>
      <h1>{words("title")}</h1>
      <p>{words("memory")}</p>
      <p className="small" role="status">{hasFailed ? <>{plan("failed")} <button type="button" className="button quiet-button" onClick={onRetry}>{plan("retry")}</button></> : plan("loading")}</p>
    </>
  );
}
