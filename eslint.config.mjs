import next from "eslint-config-next/core-web-vitals";
import tseslint from "typescript-eslint";

/** What each folder of src may import. `./` is always allowed; everything else goes by its full name. */
const LAYERS = {
  domain: ["zod", "@/domain/"],
  facts: ["zod", "@/domain/", "@/facts/"],
  rules: ["@/domain/", "@/facts/", "@/rules/"],
  papers: ["@/domain/", "@/facts/slim/", "@/rules/", "@/papers/"],
  csp: ["node:", "@/csp/", "@/domain/"],
  crypto: ["hash-wasm", "age-encryption", "asn1js", "pkijs", "@/crypto/", "@/domain/"],
  device: ["idb", "pdfkit", "exifreader", "@/papers/", "@/device/", "@/crypto/", "@/rules/", "@/domain/"],
  i18n: ["node:", "next", "next-intl", "@/i18n/", "@/domain/", "@messages/"],
  ui: ["react", "@/ui/"],
  words: ["react", "next-intl", "zod", "@/words/", "@/ui/", "@/i18n/", "@/device/report", "@/rules/", "@/facts/", "@/domain/", "@messages/"],
  server: ["node:", "zod", "@prisma/", "pg", "@electric-sql/pglite", "pglite-prisma-adapter", "@/generated/", "@/server/", "@/crypto/time-stamp", "@/domain/"],
  "app/api": ["@/server/", "@/facts/reportable", "@/domain/"],
  quiet: ["node:", "zod", "next", "esbuild", "parse5", "negotiator", "serwist", "@/quiet/", "@/csp/", "@/device/", "@/rules/", "@/server/problem", "@/server/rate-limit", "@/server/stopping", "@/domain/"],
};
const FEATURES = ["about", "call", "call-words", "door", "embed", "frame", "guide", "home", "keep", "law", "lesson", "link-board", "live", "missing", "numbers", "papers", "places", "plan", "plan-words", "safety", "tools"];
const BELOW_FEATURES = ["react", "next-intl", "@/words/", "@/ui/", "@/i18n/", "@/device/", "@/papers/", "@/rules/", "@/facts/", "@/domain/"];

const mayImport = (folder, allowed) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  ignores: ["**/*.test.{ts,tsx}"],
  rules: {
    "no-restricted-imports": ["error", { patterns: [{
      regex: `^(?!\\./|${allowed.map((name) => (/[/:]$/.test(name) ? name : `${name}(?:/|$)`)).join("|")})`,
      message: `src/${folder} may import only: ${allowed.join(", ")}`,
    }] }],
  },
});

const config = [
  { ignores: ["node_modules/", ".next/", "build/", "quiet/", "src/generated/", "next-env.d.ts", "test-results/", "playwright-report/"] },
  ...next,
  ...tseslint.configs.strict,
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: "error", noInlineConfig: true },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { allowDefaultCaseForExhaustiveSwitch: false }],
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      "no-console": "error",
      "no-empty": ["error", { allowEmptyCatch: false }],
      "no-restricted-properties": ["error", { object: "Math", property: "random", message: "use crypto" }],
      "@next/next/no-html-link-for-pages": "off",
    },
  },
  { files: ["src/**/*.{ts,tsx}"], ignores: ["src/app/**", "src/i18n/**", "src/proxy.ts"], rules: { "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true, namespaceFrom: true } }] } },
  ...Object.entries(LAYERS).map(([folder, allowed]) => mayImport(folder, allowed)),
  ...FEATURES.map((feature) => mayImport(`features/${feature}`, [...BELOW_FEATURES, `@/features/${feature}/`])),
];

export default config;
