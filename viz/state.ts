/** The languages of the page; Chinese first. */
export const languages = ["zh", "en"] as const;
export type Language = (typeof languages)[number];
export type Theme = "auto" | "light" | "dark";

/** All that a user has chosen. Views are functions of it and of the answers; only actions make a new one. */
export interface State {
  /** Name of the view, as the registry has it; null where the address is of none. */
  readonly view: string | null;
  /** What the view is about, where its address names it: the id of an entity, of a document. */
  readonly subject: string | null;
  readonly language: Language;
  readonly theme: Theme;
  /** Whether the view stands alone within another site's page: no bars, and its links lead out of the frame. */
  readonly embed: boolean;
  /** Entity id of a region or park; null is the whole corpus. */
  readonly place: string | null;
  readonly family: string | null;
  /** ISO date: only what was said by then. */
  readonly asOf: string | null;
  /** Id of what the panel shows. */
  readonly selection: string | null;
  /** The view's own choices as its address writes them; `slice.ts` reads them. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The views' choices that no address carries, by the view's name. */
  readonly transient: Readonly<Record<string, object>>;
  /** The text in the search box. */
  readonly query: string;
  readonly claimLimit: number;
}

/** A change of the state: pure, and the only way to a new one. */
export type Action = (state: State) => State;

/** The state of a page opened without any choice in its address. */
export const initialState: State = {
  view: null,
  subject: null,
  language: "zh",
  theme: "auto",
  embed: false,
  place: null,
  family: null,
  asOf: null,
  selection: null,
  parameters: {},
  transient: {},
  query: "",
  claimLimit: 50,
};

/** Where to go: a view, what it is about, its own choices and what its panel shows. */
export interface Destination {
  readonly view: string;
  readonly subject?: string | undefined;
  readonly parameters?: Readonly<Record<string, string>> | undefined;
  readonly selection?: string | undefined;
}

/** Opens a view; place, family, date, language and theme stay. */
export const go = ({ view, subject, parameters, selection }: Destination): Action => (state) => ({
  ...state, view, subject: subject ?? null, parameters: parameters ?? {}, selection: selection ?? null, query: "", claimLimit: initialState.claimLimit,
});

export const choosePlace = (place: string | null): Action => (state) => ({ ...state, place, selection: null, transient: {} });
export const chooseFamily = (family: string | null): Action => (state) => ({ ...state, family, selection: null, transient: {} });
/** Only what was said by then: a year or a month; null is everything. */
export const chooseAsOf = (asOf: string | null): Action => (state) => ({ ...state, asOf, selection: null });
export const chooseLanguage = (language: Language): Action => (state) => ({ ...state, language });
export const chooseTheme = (theme: Theme): Action => (state) => ({ ...state, theme });
export const select = (selection: string): Action => (state) => ({ ...state, selection, query: "", claimLimit: initialState.claimLimit });
export const closePanel: Action = (state) => ({ ...state, selection: null });
export const typeQuery = (query: string): Action => (state) => ({ ...state, query });
export const showMoreClaims: Action = (state) => ({ ...state, claimLimit: Math.min(500, state.claimLimit + 100) });
