/** The languages of the page; Chinese first. */
export const languages = ["zh", "en"] as const;
export type Language = (typeof languages)[number];
export type Theme = "auto" | "light" | "dark";
export type SortKey = "stage" | "name" | "level" | "missing" | "firms" | "claims";

/** All that a user has chosen. Views are functions of it and of the answers; only actions make a new one. */
export interface State {
  readonly view: "chain";
  readonly language: Language;
  readonly theme: Theme;
  /** Entity id of a region or park; null is the whole corpus. */
  readonly place: string | null;
  readonly family: string | null;
  /** ISO date: only what was said by then. */
  readonly asOf: string | null;
  /** Whether reference-only nodes are drawn one by one; null follows the family. */
  readonly reference: boolean | null;
  /** Id of the node, edge or entity that the panel shows. */
  readonly selection: string | null;
  /** Keys of the folds that are open, as `chain-rows.ts` names them. */
  readonly unfolded: readonly string[];
  /** The text in the search box. */
  readonly query: string;
  readonly claimLimit: number;
  readonly sort: { readonly key: SortKey; readonly descending: boolean };
}

/** A change of the state: pure, and the only way to a new one. */
export type Action = (state: State) => State;

/** The state of a page opened without any choice in its address. */
export const initialState: State = {
  view: "chain",
  language: "zh",
  theme: "auto",
  place: null,
  family: null,
  asOf: null,
  reference: null,
  selection: null,
  unfolded: [],
  query: "",
  claimLimit: 50,
  sort: { key: "stage", descending: false },
};

/** Whether reference-only nodes are drawn one by one: as chosen, else when a family narrows the chain. */
export const showsReference = (state: State): boolean => state.reference ?? state.family !== null;

export const choosePlace = (place: string | null): Action => (state) => ({ ...state, place, selection: null, unfolded: [] });
export const chooseFamily = (family: string | null): Action => (state) => ({ ...state, family, selection: null, unfolded: [] });
/** Only what was said by then: a year or a month; null is everything. */
export const chooseAsOf = (asOf: string | null): Action => (state) => ({ ...state, asOf, selection: null });
export const chooseLanguage = (language: Language): Action => (state) => ({ ...state, language });
export const chooseTheme = (theme: Theme): Action => (state) => ({ ...state, theme });
export const chooseReference = (reference: boolean): Action => (state) => ({ ...state, reference });
export const select = (selection: string): Action => (state) => ({ ...state, selection, query: "", claimLimit: initialState.claimLimit });
export const closePanel: Action = (state) => ({ ...state, selection: null });
export const typeQuery = (query: string): Action => (state) => ({ ...state, query });
export const showMoreClaims: Action = (state) => ({ ...state, claimLimit: Math.min(500, state.claimLimit + 100) });

/** Opens a fold, or closes it if it is open. */
export const toggleFold = (key: string): Action => (state) => ({
  ...state,
  unfolded: state.unfolded.includes(key) ? state.unfolded.filter((other) => other !== key) : [...state.unfolded, key],
});

/** Sorts the table by a column; a second time turns the order. */
export const sortBy = (key: SortKey): Action => (state) => ({
  ...state,
  sort: { key, descending: state.sort.key === key ? !state.sort.descending : key === "level" || key === "firms" || key === "claims" },
});
