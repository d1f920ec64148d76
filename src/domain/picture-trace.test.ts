import { describe, expect, it } from "vitest";
import { namesInXmp, tracesOf } from "@/domain/picture-trace";

describe("what a picture tells beside itself", () => {
  it.each([
    ["GPSLatitude", "place"], ["GPSDateStamp", "place"], ["City", "place"], ["Sub-location", "place"], ["DateTimeOriginal", "date"], ["CreateDate", "date"], ["Time Created", "date"],
    ["Make", "camera"], ["LensModel", "camera"], ["BodySerialNumber", "camera"], ["HostComputer", "camera"], ["Artist", "author"], ["By-line", "author"], ["Copyright", "author"], ["creator", "author"],
    ["ImageDescription", "words"], ["UserComment", "words"], ["Keywords", "words"], ["thumbnail", "thumbnail"], ["Software", "edits"], ["CreatorTool", "edits"], ["DocumentID", "edits"],
    ["Orientation", "other"], ["MakerNote", "other"],
  ])("%s is %s", (name, trace) => expect(tracesOf([name])).toEqual([trace]));

  it("is named once each, most telling first", () => {
    expect(tracesOf(["Orientation", "Make", "Model", "GPSLatitude", "DateTime"])).toEqual(["place", "date", "camera", "other"]);
    expect(tracesOf([])).toEqual([]);
  });

  it("is read from a packet by its names alone", () => {
    const packet = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="r"><rdf:Description rdf:about="" xmlns:dc="d" xmp:CreateDate="2026" exif:GPSLatitude="1">
      <dc:creator><rdf:Seq><rdf:li>somebody</rdf:li></rdf:Seq></dc:creator><photoshop:City/></rdf:Description></rdf:RDF></x:xmpmeta>`;
    expect(namesInXmp(packet)).toEqual(["CreateDate", "GPSLatitude", "creator", "City"]);
    expect(namesInXmp("<x:xmpmeta xmlns:x='a'><rdf:RDF></rdf:RDF></x:xmpmeta>")).toEqual([]);
  });
});
