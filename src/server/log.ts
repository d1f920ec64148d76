type Event = "database lost" | "database back" | "sweep failed" | "unexpected fault";

/**
 * One line for whoever runs the server. It holds fixed words, the name and code of a fault and, where it is ours, the place in the code;
 * never its message, which may quote an address, an id or what was sent.
 */
export function note(event: Event, fault?: unknown): void {
  const about = fault instanceof Error ? [fault.name, codeOf(fault), ...(event === "unexpected fault" ? framesOf(fault) : [])] : [];
  process.stderr.write(`${[new Date().toISOString(), event, ...about].filter((part) => part !== "").join(" ")}\n`);
}

function codeOf(fault: Error): string {
  const code: unknown = Reflect.get(fault, "code");
  return typeof code === "string" && /^[\w-]+$/.test(code) ? code : "";
}

function framesOf({ stack = "" }: Error): string[] {
  return stack.split("\n").filter((line) => /^\s+at /.test(line)).slice(0, 4).map((line) => line.trim());
}
