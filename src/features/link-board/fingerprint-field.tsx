import { useLocale, useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { withFingerprint, type BoardLine } from "@/domain/link-board";
import { fingerprintFile, type FingerprintError } from "@/device/fingerprint";
import { formatDay, formatSize } from "@/words/format-value";
import type { BoardProps } from "@/features/link-board/link-board";
import { StampField } from "@/features/link-board/stamp-field";
import { TaskLink } from "@/features/link-board/task-link";

/** The digest of a file that the person keeps elsewhere. Only digest, size and day reach the line; a minor's image is not opened here. */
export function FingerprintField({ line, ...props }: BoardProps & { line: BoardLine }) {
  const words = useTranslations("board.fingerprint");
  const locale = useLocale();
  const { onLate, today, mayCapture, itemOf } = props;
  const [progress, setProgress] = useState<number | null>(null);
  const [outcome, setOutcome] = useState<FingerprintError | null>(null);
  const running = useRef<AbortController | null>(null);

  const read = async (file: File) => {
    running.current = new AbortController();
    setOutcome(null);
    setProgress(0);
    const result = await fingerprintFile(file, { signal: running.current.signal, onProgress: setProgress });
    setProgress(null);
    if (result.ok) onLate((board) => withFingerprint(board, line.id, { on: today, ...result.value }));
    else setOutcome(result.error);
  };
  return (
    <details className="row">
      <summary><span><h4>{words("title")}</h4></span></summary>
      <div className="row-body">
        <p className="small">{words("line")}</p>
        {mayCapture ? (
          <p><label className="button quiet-button file-button">{words("choose")}<input type="file" className="unseen" autoComplete="off" disabled={progress !== null} onChange={({ target }) => {
            const [file] = target.files ?? [];
            target.value = "";
            if (file) void read(file);
          }} /></label></p>
        ) : <p className="note">{words("asks", { task: itemOf("task:evidence.minor")?.number ?? "" })} <TaskLink id="evidence.minor" {...props} /></p>}
        <div role="status">
          {progress !== null && <p>{words("working", { percent: new Intl.NumberFormat(locale, { style: "percent" }).format(progress) })} <button type="button" className="text-button" onClick={() => running.current?.abort()}>{words("cancel")}</button></p>}
          {outcome !== null && <p>{words(outcome)}</p>}
        </div>
        {line.fingerprints.map((fingerprint) => (
          <div key={fingerprint.sha256} className="fingerprint">
            <p className="small">{words("done", { day: formatDay(fingerprint.on, locale), size: formatSize(fingerprint.bytes, locale) })}<br /><code className="digest" translate="no">{fingerprint.sha256}</code></p>
            {mayCapture && <StampField lineId={line.id} fingerprint={fingerprint} onLate={onLate} />}
          </div>
        ))}
      </div>
    </details>
  );
}
