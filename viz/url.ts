import { views } from "./registry.ts";
import { initialState, languages, type Language, type State, type Theme } from "./state.ts";

/** The part of the state that an address carries; what it does not name is as in `initialState`. */
export type Addressed = Pick<State, "view" | "subject" | "language" | "theme" | "embed" | "place" | "family" | "asOf" | "selection" | "parameters">;

const shared = ["lang", "theme", "embed", "place", "family", "asOf", "select"];

/** Reads an address; unknown values are passed over, and what is not shared by all views is the view's own. An old address, with choices and no path, is the chain's. */
export function addressedIn({ pathname, search }: { readonly pathname: string; readonly search: string }): Addressed {
  const query = new URLSearchParams(search);
  const text = (name: string) => query.get(name) || null;
  const language = text("lang") as Language | null;
  const theme = text("theme");
  const asOf = text("asOf");
  const old = pathname === "/" && ["place", "family", "asOf", "select", "reference"].some((name) => query.has(name));
  return {
    ...viewAt(old ? "/chain" : pathname),
    language: language !== null && languages.includes(language) ? language : initialState.language,
    theme: theme === "light" || theme === "dark" ? (theme satisfies Theme) : "auto",
    embed: query.get("embed") === "1",
    place: text("place"),
    family: text("family"),
    asOf: asOf !== null && /^\d{4}(-\d{2}){0,2}$/.test(asOf) ? asOf : null,
    selection: text("select"),
    parameters: Object.fromEntries([...query].filter(([name]) => !shared.includes(name))),
  };
}

/** The address that opens this state again, the language always in it. */
export function addressOf(state: Addressed): string {
  const query = new URLSearchParams({ lang: state.language });
  const put = (name: string, value: string | null) => value !== null && query.set(name, value);
  put("theme", state.theme === "auto" ? null : state.theme);
  put("embed", state.embed ? "1" : null);
  put("place", state.place);
  put("family", state.family);
  put("asOf", state.asOf);
  for (const [name, value] of Object.entries(state.parameters)) put(name, value);
  put("select", state.selection);
  return `${pathOf(state)}?${query.toString().replaceAll("%3A", ":").replaceAll("%2C", ",")}`;
}

/** The view whose address a path is, and what it is about. */
export function viewAt(path: string): Pick<State, "view" | "subject"> {
  for (const { name, path: pattern } of views) {
    if (pattern === path) return { view: name, subject: null };
    const [before = "", after] = pattern.split(":subject");
    if (after !== undefined && path.startsWith(before) && path.length > before.length) return { view: name, subject: decoded(path.slice(before.length)) };
  }
  return { view: null, subject: path };
}

function pathOf({ view, subject }: Pick<State, "view" | "subject">): string {
  const pattern = views.find(({ name }) => name === view)?.path;
  return pattern === undefined ? (subject ?? "/") : pattern.replace(":subject", encodeURIComponent(subject ?? ""));
}

/** A part of an address in letters; as it is written where its encoding is broken. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
