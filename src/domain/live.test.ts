import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { liveVersionSchemaOf, viewIds } from "@/domain/live";

const IDS = { tasks: ["evidence.capture"], contacts: ["fr-3018"] };
const schema = liveVersionSchemaOf(IDS);

interface Definition { type: string; format?: string; catchall?: { _zod: { def: Definition } }; element?: z.ZodType; innerType?: z.ZodType; keyType?: z.ZodType; valueType?: z.ZodType; shape?: Record<string, z.ZodType>; checks?: { _zod: { def: { check: string; value?: number; format?: string } } }[] }

/** Every kind of schema that holds nothing a person could write in; anything else fails the walk. */
function openFields(node: z.ZodType, path: string): string[] {
  const definition = node._zod.def as unknown as Definition;
  const into = (child: z.ZodType | undefined, name: string) => (child ? openFields(child, `${path}${name}`) : [`${path}${name}: nothing`]);
  switch (definition.type) {
    case "boolean":
    case "literal":
    case "enum":
      return [];
    case "optional":
    case "nullable":
      return into(definition.innerType, "");
    case "array":
      return into(definition.element, "[]");
    case "record":
      return [...into(definition.keyType, "{key}"), ...into(definition.valueType, "{}")];
    case "object":
      return [...(definition.catchall?._zod.def.type === "never" ? [] : [`${path}: takes unknown fields`]), ...Object.entries(definition.shape ?? {}).flatMap(([name, child]) => into(child, `.${name}`))];
    case "string":
      return definition.format === "date" ? [] : [`${path}: a string`];
    case "number": {
      const checks = (definition.checks ?? []).map(({ _zod }) => _zod.def.check);
      return ["less_than", "greater_than"].every((check) => checks.includes(check)) ? [] : [`${path}: any number`];
    }
    default:
      return [`${path}: ${definition.type}`];
  }
}

const EMPTY = { locale: "fr", situation: { jurisdiction: "france" }, ticks: {}, views: { person: null, volunteer: null }, look: null };
const reads = (shared: object) => schema.safeParse({ shared, writes: { person: 0, volunteer: 0 } }).success;

describe("what a live call shares", () => {
  it("has no field of free text, link, paper or note: enums, booleans, days and small counts only", () => {
    expect(openFields(schema, "")).toEqual([]);
  });

  it("is found out when somebody adds one", async () => {
    const { z: zod } = await import("zod");
    const shape = schema.shape.shared.shape;
    for (const field of [zod.string(), zod.string().max(3), zod.string().regex(/^[a-z-]+$/), zod.url(), zod.any(), zod.number(), zod.looseObject({}), zod.array(zod.string()), zod.record(zod.string(), zod.boolean()), zod.string().nullable()]) {
      expect(openFields(zod.strictObject({ ...shape, note: field }), "")).toHaveLength(1);
    }
  });

  it("takes what is closed", () => {
    expect(reads(EMPTY)).toBe(true);
    expect(reads({ ...EMPTY, situation: { jurisdiction: "belgium", facts: ["shared"], places: ["facebook", "unknown-site"], since: "2026-09-01" }, ticks: { "evidence.capture": "done" }, views: { person: "task:evidence.capture", volunteer: "page:numbers" }, look: "contact:fr-3018" })).toBe(true);
  });

  it.each([
    ["a note", { ...EMPTY, note: "he said" }],
    ["a text for an answer", { ...EMPTY, situation: { jurisdiction: "france", author: "Jean" } }],
    ["a name for a place", { ...EMPTY, situation: { jurisdiction: "france", places: ["jean.example"] } }],
    ["a task of its own", { ...EMPTY, ticks: { "evidence.jean-did-it": "done" } }],
    ["a link to look at", { ...EMPTY, look: "https://example.org" }],
    ["a contact of its own", { ...EMPTY, look: "contact:fr-jean" }],
    ["a day that is none", { ...EMPTY, situation: { jurisdiction: "france", since: "yesterday" } }],
    ["a language of its own", { ...EMPTY, locale: "xx" }],
  ])("refuses %s", (_, shared) => {
    expect(reads(shared)).toBe(false);
  });

  it("knows each thing in view by one id", () => {
    const ids = viewIds(IDS);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain("screen:safety");
  });
});
