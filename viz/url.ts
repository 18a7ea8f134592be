import { initialState, languages, type Language, type State, type Theme } from "./state.ts";

const switches: Readonly<Record<string, boolean>> = { "1": true, "0": false };

/** The part of the state that an address carries; what it does not name is as in `initialState`. */
export type Addressed = Pick<State, "view" | "language" | "theme" | "place" | "family" | "asOf" | "reference" | "selection">;

/** Reads an address's query (`?place=…`); unknown names and values are passed over. */
export function addressedIn(query: string): Addressed {
  const parameters = new URLSearchParams(query);
  const text = (name: string) => parameters.get(name) || null;
  const language = text("lang") as Language | null;
  const theme = text("theme");
  const asOf = text("asOf");
  return {
    view: "chain",
    language: language !== null && languages.includes(language) ? language : initialState.language,
    theme: theme === "light" || theme === "dark" ? (theme satisfies Theme) : "auto",
    place: text("place"),
    family: text("family"),
    asOf: asOf !== null && /^\d{4}(-\d{2}){0,2}$/.test(asOf) ? asOf : null,
    reference: switches[text("reference") ?? ""] ?? null,
    selection: text("select"),
  };
}

/** The query that opens this state again, the language always in it. */
export function queryOf(state: Addressed): string {
  const parameters = new URLSearchParams({ lang: state.language });
  const put = (name: string, value: string | null) => value !== null && parameters.set(name, value);
  put("theme", state.theme === "auto" ? null : state.theme);
  put("place", state.place);
  put("family", state.family);
  put("asOf", state.asOf);
  put("reference", state.reference === null ? null : state.reference ? "1" : "0");
  put("select", state.selection);
  return `?${parameters.toString().replaceAll("%3A", ":").replaceAll("%2C", ",")}`;
}
