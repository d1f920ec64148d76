import { useTranslations } from "next-intl";
import { useEffect, useState, type ComponentType } from "react";

/**
 * A component whose code comes by a request of its own. Where that does not arrive, it is said and can be asked for again:
 * what the person has put into the page stays (React's `lazy` would take the page down with it).
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const arrived = new Map<typeof load, ComponentType<Props>>();
  return function Later(props: Props) {
    const words = useTranslations("plan");
    const [Component, setComponent] = useState(() => arrived.get(load));
    const [attempt, setAttempt] = useState(0);
    const [failed, setFailed] = useState<number | null>(null);
    useEffect(() => {
      let isCurrent = true;
      load().then(
        (component) => {
          arrived.set(load, component);
          if (isCurrent) setComponent(() => component);
        },
        () => isCurrent && setFailed(attempt),
      );
      return () => {
        isCurrent = false;
      };
    }, [attempt]);
    if (Component) return <Component {...props} />;
    if (failed !== attempt) return <p className="small" role="status">{words("loading")}</p>;
    return <p className="small" role="status">{words("failed")} <button type="button" className="button quiet-button" onClick={() => setAttempt(attempt + 1)}>{words("retry")}</button></p>;
  };
}
