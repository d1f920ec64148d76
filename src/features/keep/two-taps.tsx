import { useTranslations } from "next-intl";
import { useState } from "react";

interface TwoTapsProps {
  readonly first: string;
  readonly sure: string;
  readonly second: string;
  readonly isWorking: boolean;
  readonly onSecond: () => void;
}

/** What cannot be taken back by a slip of the finger: a first tap says what will happen, a second does it. */
export function TwoTaps({ first, sure, second, isWorking, onSecond }: TwoTapsProps) {
  const words = useTranslations("keep");
  const [isAsked, setAsked] = useState(false);
  if (!isAsked) return <p className="buttons"><button type="button" className="button quiet-button" onClick={() => setAsked(true)}>{first}</button></p>;
  return (
    <>
      <p role="status"><b>{sure}</b></p>
      <p className="buttons">
        <button type="button" className="button" disabled={isWorking} onClick={onSecond}>{second}</button>
        <button type="button" className="button quiet-button" disabled={isWorking} onClick={() => setAsked(false)}>{words("cancel")}</button>
      </p>
    </>
  );
}
