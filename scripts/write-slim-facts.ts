import { writeFileSync } from "node:fs";
import { slimTables } from "@/facts/slim/tables";

/** Writes `src/facts/slim/*.ts`: what the rules need of the facts, without parser or sources. A test compares them with the full facts. */
for (const [name, table] of Object.entries(slimTables())) {
  const rows = Object.entries(table).map(([id, row]) => `  ${JSON.stringify(id)}: ${literal(row)},`);
  const constant = `slim${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  writeFileSync(new URL(`../src/facts/slim/${name}.ts`, import.meta.url), `/** Written by scripts/write-slim-facts.ts from the facts: do not edit. */\nexport const ${constant} = {\n${rows.join("\n")}\n} as const;\n`);
}

function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value === "object" && value !== null) return `{ ${Object.entries(value).map(([key, child]) => `${key}: ${literal(child)}`).join(", ")} }`;
  return JSON.stringify(value);
}
