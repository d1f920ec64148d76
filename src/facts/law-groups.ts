import type { Jurisdiction } from "@/domain/jurisdiction";
import type { LawId } from "@/domain/law";

/** What one comes to look up, in the order in which a person needs it. */
export const LAW_GROUPS = [
  "sharing", "filming", "fakes", "threats", "harassment", "minors", "accounts", "other", "penalties",
  "complaint", "judge", "removal", "reach", "time", "money", "coming",
] as const;
export type LawGroup = (typeof LAW_GROUPS)[number];

const europeRemoval: readonly LawId[] = [
  "eu-dsa-16", "eu-dsa-6", "eu-dsa-20", "eu-dsa-21", "eu-dsa-22", "eu-dsa-53", "eu-dsa-9", "eu-dsa-23", "eu-dsa-19",
  "eu-gdpr-17", "eu-gdpr-12", "eu-gdpr-21", "eu-gdpr-19", "eu-gdpr-9",
];
const europeComing: readonly LawId[] = ["eu-dir2024-1385-5", "eu-dir2024-1385-23"];

/** Every law of a country, and every European one, in exactly one group. Belgium has no text of its own on fakes. */
export const lawGroups: Record<Jurisdiction, Record<LawGroup, readonly LawId[]>> = {
  france: {
    sharing: ["fr-cp-226-2-1", "fr-cp-226-6", "fr-cp-226-5"],
    filming: ["fr-cp-226-1", "fr-cp-226-2", "fr-cp-226-3-1", "fr-cp-222-33-3"],
    fakes: ["fr-cp-226-8-1", "fr-cp-226-8"],
    threats: [
      "fr-cp-312-10", "fr-cp-312-11", "fr-cp-312-12", "fr-cp-311-12", "fr-cp-312-1",
      "fr-cp-222-17", "fr-cp-222-18", "fr-cp-222-18-3", "fr-cp-222-33", "fr-cp-222-22-2",
    ],
    harassment: ["fr-cp-222-33-2-1", "fr-cp-222-33-2-2", "fr-cp-222-33-2-3", "fr-cp-222-16"],
    minors: [
      "fr-cp-227-23", "fr-cp-227-23-1", "fr-cp-227-22-2", "fr-cp-227-22-1", "fr-cp-227-22", "fr-cp-227-24",
      "fr-cp-122-8", "fr-cjpm-l11-1", "fr-cjpm-l121-5",
    ],
    accounts: ["fr-cp-323-1", "fr-cp-226-15", "fr-cp-226-4-1", "fr-cp-223-1-1"],
    other: ["fr-ct-l1153-5", "fr-cp-226-10"],
    penalties: ["fr-cp-131-35-1", "fr-cp-131-21", "fr-cp-226-31"],
    complaint: [
      "fr-cpp-15-3", "fr-cpp-10-2", "fr-cpp-10-4", "fr-cpp-10-5", "fr-cpp-40-4-1", "fr-cpp-706-50", "fr-cpp-15-3-1-1", "fr-cpp-d8-2-1",
      "fr-cpp-427", "fr-cpp-40-2", "fr-cpp-40-3", "fr-cpp-85",
    ],
    judge: [
      "fr-cc-9", "fr-lcen-6-3", "fr-cpc-834", "fr-cpc-835", "fr-cpc-145", "fr-cpc-760", "fr-cpc-761", "fr-cpc-750-1",
      "fr-cc-515-9", "fr-cc-515-11", "fr-cc-515-13-1", "fr-cp-227-4-2",
    ],
    removal: [...europeRemoval, "fr-l78-51", "fr-lcen-6-1"],
    reach: ["fr-cp-113-2-1", "fr-cp-113-7", "fr-cp-711-1", "fr-cp-711-2"],
    time: ["fr-cpp-8", "fr-cpp-706-47", "fr-cc-2224", "fr-cc-2226"],
    money: ["fr-l1991-9-2", "fr-cpp-706-14", "fr-cpp-706-3"],
    coming: europeComing,
  },
  belgium: {
    sharing: ["be-cp-136", "be-cp-137", "be-cde-xi-174", "be-cp1867-417-9", "be-cp1867-417-10"],
    filming: ["be-cp-135", "be-cp1867-417-8"],
    fakes: [],
    threats: [
      "be-cp-464", "be-cp-468", "be-cp-469", "be-cp-231", "be-cp-232", "be-cp-132", "be-cp-134", "be-cp-138",
      "be-cp1867-470", "be-cp1867-468", "be-cp1867-327", "be-cp1867-330", "be-cp1867-417-7", "be-cp1867-417-11",
    ],
    harassment: ["be-cp-237", "be-cp-238", "be-cp1867-442bis", "be-l2005-145"],
    minors: [
      "be-cp-170", "be-cp-171", "be-cp-172", "be-cp-173", "be-cp-174", "be-cp-175", "be-cp-176", "be-cp-133", "be-cp-151",
      "be-cp1867-417-43", "be-cp1867-417-44", "be-cp1867-417-45", "be-cp1867-417-46", "be-cp1867-417-47", "be-cp1867-417-48",
      "be-cp1867-417-49", "be-cp1867-417-24",
    ],
    accounts: [
      "be-cp-524", "be-cp-525", "be-cp-526", "be-cp-527", "be-cp-530", "be-cp-462", "be-cp-451", "be-cp-488", "be-cp-192",
      "be-cp1867-550bis", "be-cp1867-417-63",
    ],
    other: [
      "be-cp-128", "be-cp-129", "be-cp-130", "be-cp-240", "be-cp-244", "be-cp-257", "be-cp-182", "be-cp-183", "be-cp-184",
      "be-cp1867-443", "be-cp1867-444", "be-cp1867-448", "be-cp1867-450", "be-cp1867-417-51", "be-cp1867-417-52", "be-cp1867-417-53", "be-cp1867-383",
    ],
    penalties: [
      "be-cp-36", "be-cp-146", "be-cp-79", "be-cp-143", "be-cp-144", "be-cp-145", "be-cp-142", "be-cp-147", "be-cp-148", "be-cp-149",
      "be-cp-189", "be-cp-191", "be-cp-78", "be-cp-41", "be-cp-43", "be-cp-44", "be-cp-45",
      "be-cp1867-417-19", "be-cp1867-417-16", "be-cp1867-417-17", "be-cp1867-417-18", "be-cp1867-417-15", "be-cp1867-417-20",
      "be-cp1867-417-21", "be-cp1867-417-22", "be-cp1867-417-58",
    ],
    complaint: ["be-tp-3bis", "be-cj-519", "be-cic-28decies"],
    judge: ["be-cic-39bis", "be-cj-584", "be-cp-187", "be-cp1867-417-56"],
    removal: europeRemoval,
    reach: ["be-cp-2", "be-cp-3", "be-tp-14-6"],
    time: ["be-tp-21", "be-tp-21bis", "be-tp-26"],
    money: ["be-tp-4"],
    coming: europeComing,
  },
};
