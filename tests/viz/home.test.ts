import { describe, expect, it } from "vitest";
import { wordsIn } from "../../viz/messages.ts";
import { questionsOf } from "../../viz/views/home/examples.ts";
import { messages } from "../../viz/views/home/messages.ts";
import { documentsRead, familiesRead, lastRead, placesRead, type ReadDocument } from "../../viz/views/home/what-was-read.ts";
import { generatedChain, places } from "./fixtures/chain-graph.ts";

const document = (id: string, given: Partial<ReadDocument> = {}): ReadDocument => ({ id, title: id, issuer: null, issuerEn: null, kind: "plan", publishedOn: null, loadedAt: null, claimCount: 1, proposedCount: 0, region: null, ...given });

describe("what was read", () => {
  it("are documents of the world, not the reference chain", () => {
    expect(documentsRead({ documents: { total: 2, items: [document("a"), document("b", { kind: "reference" })] } }).map(({ id }) => id)).toEqual(["a"]);
  });

  it("knows the document that was read in last, whatever its own date", () => {
    expect(lastRead([document("a", { loadedAt: "2026-01-02T03:00:00Z", publishedOn: "2025" }), document("b", { loadedAt: "2026-01-02T04:00:00Z", publishedOn: "2020" }), document("c")])?.id).toBe("b");
    expect(lastRead([document("a")])).toBeUndefined();
  });

  it("sums documents and facts by place, the best documented first", () => {
    const [taiyuan, , kunshan] = places;
    expect(placesRead([document("a", { region: taiyuan, claimCount: 3 }), document("b", { region: kunshan, claimCount: 9 }), document("c", { region: taiyuan, claimCount: 4 }), document("d")])).toEqual([
      { place: kunshan, documents: 1, facts: 9 }, { place: taiyuan, documents: 2, facts: 7 },
    ]);
  });

  it("counts the things with evidence by family", () => {
    const families = familiesRead(generatedChain(200));
    expect(families.map(({ things }) => things)).toEqual(families.map(({ things }) => things).toSorted((one, other) => other - one));
    expect(familiesRead(undefined)).toEqual([]);
  });
});

describe("the questions to begin with", () => {
  const { say } = wordsIn("en", messages);

  it("are of the places that were read, and of no other", () => {
    expect(questionsOf(["Wuhu", "Bengbu", "Tongling"], say)).toEqual(["What is missing in Wuhu, and who is responsible?", "Which regions cover packaging and test?", "Compare Wuhu and Bengbu"]);
    expect(questionsOf(["Wuhu"], say).at(-1)).toBe("What are the targets of Wuhu?");
  });

  it("are none where nothing was read", () => expect(questionsOf([], say)).toEqual([]));
});
