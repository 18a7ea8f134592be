import { describe, expect, it } from "vitest";
import { chooseFamily, chooseLanguage, choosePlace, chooseReference, closePanel, initialState, select, showMoreClaims, showsReference, sortBy, toggleFold, type Action } from "../../viz/state.ts";

const after = (...actions: readonly Action[]) => actions.reduce((state, action) => action(state), initialState);

describe("the state", () => {
  it("closes the panel and the folds when another chain is chosen", () => {
    const state = after(select("Material:碳化硅"), toggleFold("claimed:MATERIALS/CRYSTAL"), choosePlace("Region:140100"));
    expect(state).toMatchObject({ place: "Region:140100", selection: null, unfolded: [] });
    expect(after(select("x"), chooseFamily("SiC")).selection).toBeNull();
  });

  it("keeps place, family and selection when the language changes", () => {
    expect(after(choosePlace("Region:140100"), chooseFamily("SiC"), select("x"), chooseLanguage("en"))).toMatchObject({ language: "en", place: "Region:140100", family: "SiC", selection: "x" });
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

  it("sorts numbers from the top first, and turns the order the second time", () => {
    expect(after(sortBy("level")).sort).toEqual({ key: "level", descending: true });
    expect(after(sortBy("level"), sortBy("level")).sort.descending).toBe(false);
    expect(after(sortBy("name")).sort.descending).toBe(false);
  });

  it("opens and closes a fold, and empties the search box on a selection", () => {
    expect(after(toggleFold("a"), toggleFold("b"), toggleFold("a")).unfolded).toEqual(["b"]);
    expect(after((state) => ({ ...state, query: "烁科" }), select("x")).query).toBe("");
    expect(after(select("x"), closePanel).selection).toBeNull();
  });
});
