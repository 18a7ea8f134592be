import type { ComponentType } from "preact";
import type { AnswerOf } from "./answer.ts";
import type { Text } from "./contract.ts";
import type { Request } from "./requests.ts";
import type { State } from "./state.ts";

/** What a view's own selection shows in the panel, and what that needs answered. */
export interface Selected {
  readonly requests: readonly (Request | undefined)[];
  readonly Details: ComponentType;
}

/** A view as its folder exports it (`export const view: ViewCode`). Views never fetch: they say what the state needs answered, and read the answers. */
export interface ViewCode {
  readonly View: ComponentType;
  readonly requests: (state: State, answer: AnswerOf) => readonly (Request | undefined)[];
  /** The panel while nothing is selected; without it the view has the whole width. */
  readonly Overview?: ComponentType;
  /** The panel for what only this view can select; undefined for an entity, which every view shows alike. */
  readonly selected?: (state: State, answer: AnswerOf) => Selected | undefined;
  /** What the view is about, where its address names one thing: it heads the window's title. */
  readonly title?: (state: State, answer: AnswerOf) => string | undefined;
  /** The element that takes the keyboard when the panel closes. */
  readonly home?: string;
}

/** A view's line in the registry. */
export interface ViewEntry {
  readonly name: string;
  /** Its address; `:subject` at the end stands for an id. */
  readonly path: string;
  readonly title: Text;
  readonly navigation: boolean;
  readonly load: () => Promise<{ readonly view: ViewCode }>;
}
