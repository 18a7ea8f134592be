import { describe, expect, it } from "vitest";
import { chooseFamily, chooseLanguage, choosePlace, closePanel, go, initialState, select, showMoreClaims, type Action } from "../../viz/state.ts";
import { chain, chooseReference, showsReference, toggleFold } from "../../viz/views/chain/slice.ts";

const after = (...actions: readonly Action[]) => actions.reduce((state, action) => action(state), initialState);

describe("the state", () => {
  it("closes the panel and keeps the folds when another chain is chosen", () => {
    const state = after(select("Material:碳化硅"), toggleFold("claimed:MATERIALS/CRYSTAL"), choosePlace("Region:140100"));
    expect(state).toMatchObject({ place: "Region:140100", selection: null });
    expect(chain.of(state).open).toEqual(["claimed:MATERIALS/CRYSTAL"]);
    expect(after(select("x"), chooseFamily("SiC")).selection).toBeNull();
  });

  it("keeps place, family and selection when the language changes", () => {
    expect(after(choosePlace("Region:140100"), chooseFamily("SiC"), select("x"), chooseLanguage("en"))).toMatchObject({ language: "en", place: "Region:140100", family: "SiC", selection: "x" });
  });

  it("takes place and family into another view, and leaves the choices of the last one", () => {
    const state = after(choosePlace("Region:140100"), chooseFamily("SiC"), chooseReference(false), select("x"), go({ view: "document", subject: "d1", parameters: { at: "1-2" } }));
    expect(state).toMatchObject({ view: "document", subject: "d1", place: "Region:140100", family: "SiC", selection: null, parameters: { at: "1-2" } });
  });

  it("shows reference nodes one by one once a family is chosen, unless the user says otherwise", () => {
    expect(showsReference(after())).toBe(false);
    expect(showsReference(after(chooseFamily("SiC")))).toBe(true);
    expect(showsReference(after(chooseFamily("SiC"), chooseReference(false)))).toBe(false);
  });

  it("begins each selection with the first page of claims and never asks for more than 500", () => {
    expect(after(select("x"), showMoreClaims, select("y")).claimLimit).toBe(initialState.claimLimit);
    expect(after(...Array.from({ length: 9 }, () => showMoreClaims)).claimLimit).toBe(500);
  });

  it("sorts the chain's table as the address says", () => {
    const byLevel = after(chain.set({ sort: { column: "level", descending: true } }));
    expect(chain.of(after()).sort).toEqual({ column: "stage", descending: false });
    expect(chain.of(byLevel).sort).toEqual({ column: "level", descending: true });
    expect(byLevel.parameters).toEqual({ sort: "-level" });
  });

  it("opens and closes a fold, and empties the search box on a selection", () => {
    expect(chain.of(after(toggleFold("a"), toggleFold("b"), toggleFold("a"))).open).toEqual(["b"]);
    expect(after((state) => ({ ...state, query: "烁科" }), select("x")).query).toBe("");
    expect(after(select("x"), closePanel).selection).toBeNull();
  });
});
