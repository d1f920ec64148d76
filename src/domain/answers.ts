/** The values that the questions offer. Apart from the schema of the situation, so that a screen can list them without zod. */
export const ROLES = ["self", "parent", "relative", "volunteer"] as const;
export type Role = (typeof ROLES)[number];

/** Classes of age, youngest first. */
export const AGES = ["under-15", "15", "16-17", "adult"] as const;
export type Age = (typeof AGES)[number];

export const TICKS = ["shared", "threat", "secretly-recorded", "deepfake", "fake-profile", "hacked", "contact-details", "harassment", "assault-filmed", "pay-to-remove"] as const;
export type Tick = (typeof TICKS)[number];

export const DEMANDS = ["none", "money", "images", "sexual-act", "other"] as const;
export type Demand = (typeof DEMANDS)[number];

/** `online-only`: never met in person. `unknown`: the person does not know who it is. */
export const AUTHORS = ["current-spouse", "current-partner", "ex", "family", "known", "work", "school", "online-only", "unknown"] as const;
export type Author = (typeof AUTHORS)[number];

export const PICTURE_MAKERS = ["me", "other", "generated", "unknown"] as const;
export type PictureMaker = (typeof PICTURE_MAKERS)[number];

export const GENDERS = ["woman", "man", "other"] as const;
export type Gender = (typeof GENDERS)[number];

/** The language of the person concerned, not of the screen. */
export const SPOKEN_LANGUAGES = ["fr", "nl", "de", "en", "other"] as const;
export type SpokenLanguage = (typeof SPOKEN_LANGUAGES)[number];
