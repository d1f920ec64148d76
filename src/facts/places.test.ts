import { describe, expect, it } from "vitest";
import { PLACE_IDS } from "@/domain/place-id";
import { allPlaces, placeById, placeByNumber } from "@/facts/places";

describe("places", () => {
  it("are numbered by their position, for ever", () => {
    expect(allPlaces.map(({ id }) => id)).toEqual([...PLACE_IDS]);
    expect(allPlaces.map(({ number }) => number)).toEqual(PLACE_IDS.map((_, index) => index + 1));
    expect(placeByNumber(1)?.id).toBe("facebook");
    expect(placeById("telegram").number).toBe(PLACE_IDS.indexOf("telegram") + 1);
    expect(placeByNumber(0)).toBeUndefined();
    expect(placeByNumber(PLACE_IDS.length + 1)).toBeUndefined();
  });

  it("show nothing of their own where the record is not sure", () => {
    const ownWays = allPlaces.filter(({ confidence, reports }) => confidence === "low" && Object.values(reports).some(Boolean));
    expect(ownWays).toEqual([]);
  });

  it.each(["generic-website", "hosting-fr-be", "domain-registrar", "other-search", "adult-other", "leak-sites", "nudify-apps", "email-sms-airdrop", "gofile-filehosts", "mastodon"])("%s is a kind of place", (id) => {
    expect(placeById(id).describes).toBe("kind");
  });

  it("are one place each, apart from these", () => {
    expect(allPlaces.filter(({ describes }) => describes === "kind")).toHaveLength(10);
  });
});
