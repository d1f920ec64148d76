/** The countries whose law, numbers and papers the product knows. Apart from the schema, because the browser needs it without zod. */
export const JURISDICTIONS = ["france", "belgium"] as const;
export type Jurisdiction = (typeof JURISDICTIONS)[number];
