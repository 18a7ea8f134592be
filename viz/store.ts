import { computed, effect, signal, type ReadonlySignal } from "@preact/signals";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { dataOf, type Answer, type AnswerOf } from "./answer.ts";
import { AnswerMissing, type Client, type Write } from "./api-client.ts";
import type { ServerEvent } from "./event-stream.ts";
import { keyOf, searchRequest, selectedClaimsRequest, selectedEntityRequest, sharedRequests, type Request } from "./requests.ts";
import { reopen } from "./reopen.ts";
import { go, initialState, type Action, type Destination, type State } from "./state.ts";
import { addressedIn, addressOf, viewAt } from "./url.ts";
import type { Selected, ViewCode, ViewEntry } from "./view-code.ts";

/** A short message over the page, and how to take back what it tells of. */
export interface Toast {
  readonly text: string;
  readonly undo: (() => void) | undefined;
}

/** The one place where state, address, answers and the views' code meet. */
export interface Store {
  readonly state: ReadonlySignal<State>;
  /** Changes the state; where that changes the address, back leads to what was before. */
  readonly dispatch: (action: Action) => void;
  /** Changes the state while someone types or drags: back passes the steps over. */
  readonly adjust: (action: Action) => void;
  /** The address that leads to a view from here; undefined where there is no such view. */
  readonly addressTo: (destination: Destination) => string | undefined;
  readonly answer: AnswerOf;
  /** Whether something that the page needs did not come, and nothing else is on its way. */
  readonly incomplete: ReadonlySignal<boolean>;
  /** Asks again everything that failed. */
  readonly retry: () => void;
  /** Changes something on the server, then asks anew what the page shows; throws AnswerMissing. */
  readonly send: (write: Write, signal?: AbortSignal) => Promise<unknown>;
  /** The same for what takes its time: each step is told as it comes. */
  readonly follow: (write: Write, onEvent: (event: ServerEvent) => void, signal?: AbortSignal) => Promise<void>;
  /** The code of the view, once it is there. */
  readonly code: ReadonlySignal<Answer<ViewCode> | undefined>;
  /** What only the view can select, where that is selected. */
  readonly selected: ReadonlySignal<Selected | undefined>;
  readonly toast: ReadonlySignal<Toast | undefined>;
  /** Shows a message for a while, with a way to undo what it tells of. */
  readonly tell: (text: string, undo?: () => void) => void;
  readonly dismiss: () => void;
  /** Keeps the message while someone is at it; its time begins anew when they leave. */
  readonly hold: (held: boolean) => void;
}

const searchPause = 120;
const toastStays = 8_000;

/** Makes the store of a window: reads its address, follows back and forward and its own links, and asks `client` what the state needs. */
export function createStore(browser: Window, client: Client, views: readonly ViewEntry[]): Store {
  const state = signal<State>({ ...initialState, ...addressedIn(browser.location) });
  const answers = signal<Readonly<Record<string, Answer<unknown>>>>({});
  const codes = signal<Readonly<Record<string, Answer<ViewCode>>>>({});
  const toast = signal<Toast | undefined>(undefined);

  const settle = (key: string, answer: Answer<unknown> | undefined) => {
    const { [key]: _, ...rest } = answers.peek();
    answers.value = answer === undefined ? rest : { ...rest, [key]: answer };
  };
  const answer: AnswerOf = (request) => (request === undefined ? undefined : (answers.value[keyOf(request)] as never));
  const code = computed(() => codes.value[state.value.view ?? ""]);
  const selected = computed(() => (state.value.selection === null ? undefined : dataOf(code.value)?.selected?.(state.value, answer)));
  const needed = computed(() => {
    const view = dataOf(code.value);
    const panel = state.value.selection === null || view === undefined ? [] : (selected.value?.requests ?? [selectedEntityRequest(state.value), selectedClaimsRequest(state.value)]);
    const all: readonly (Request | undefined)[] = [...sharedRequests(state.value), ...(view?.requests(state.value, answer) ?? []), ...panel];
    return all.filter((request) => request !== undefined);
  });
  const incomplete = computed(() => {
    const statuses = needed.value.map((request) => answer(request)?.status);
    const isViewThere = state.value.view === null || code.value?.status === "ready";
    return isViewThere && statuses.includes("failed") && !statuses.includes("loading");
  });

  const loadView = async ({ name, load }: ViewEntry) => {
    codes.value = { ...codes.peek(), [name]: { status: "loading" } };
    const loaded = await load().then(({ view }): Answer<ViewCode> => ({ status: "ready", data: view }), (error: unknown) => ({ status: "failed", reason: "offline", message: String(error) }) as const);
    codes.value = { ...codes.peek(), [name]: loaded };
  };
  const fetchAnswer = async (request: Request) => {
    const key = keyOf(request);
    try {
      settle(key, { status: "ready", data: await client.ask(request) });
    } catch (error) {
      settle(key, { status: "failed", ...failureOf(error) });
    }
  };
  const begin = (request: Request) => {
    const key = keyOf(request);
    if (answers.peek()[key] !== undefined) return;
    settle(key, { status: "loading" });
    if (searchRequest(state.peek())?.operation !== request.operation) return void fetchAnswer(request);
    browser.setTimeout(() => {
      const current = searchRequest(state.peek());
      if (current !== undefined && keyOf(current) === key) void fetchAnswer(request);
      else settle(key, undefined);
    }, searchPause);
  };
  const beginAll = () => {
    const entry = views.find(({ name }) => name === state.peek().view);
    if (entry !== undefined && codes.peek()[entry.name] === undefined) void loadView(entry);
    needed.peek().forEach(begin);
  };
  /** What is shown stays until it is answered anew; the rest is forgotten. */
  const refresh = async () => {
    const keys = new Set(needed.peek().map(keyOf));
    answers.value = Object.fromEntries(Object.entries(answers.peek()).filter(([key]) => keys.has(key)));
    await Promise.all(needed.peek().map(fetchAnswer));
  };

  effect(() => {
    void state.value.view;
    void needed.value;
    beginAll();
  });
  browser.history.replaceState(null, "", addressOf(state.peek()));
  browser.addEventListener("popstate", () => (state.value = { ...state.peek(), ...addressedIn(browser.location) }));

  const change = (action: Action, record: (address: string) => void) => {
    const next = action(state.peek());
    const address = addressOf(next);
    if (address !== addressOf(state.peek())) record(address);
    state.value = next;
  };
  const dispatch: Store["dispatch"] = (action) => change(action, (address) => browser.history.pushState(null, "", address));
  browser.document.addEventListener("click", (event) => {
    const link = linkFollowed(event, browser);
    if (link === undefined || viewAt(link.pathname).view === null) return;
    event.preventDefault();
    dispatch((current) => ({ ...current, ...addressedIn(link), query: "", claimLimit: initialState.claimLimit }));
  });

  let toastEnds: number | undefined;
  const hold: Store["hold"] = (held) => {
    browser.clearTimeout(toastEnds);
    if (!held) toastEnds = browser.setTimeout(() => (toast.value = undefined), toastStays);
  };

  return {
    state, answer, incomplete, code, selected, toast, dispatch,
    adjust: (action) => change(action, (address) => browser.history.replaceState(null, "", address)),
    addressTo: (destination) => (views.some(({ name }) => name === destination.view) ? addressOf(go(destination)(state.value)) : undefined),
    retry: () => {
      for (const [key, { status }] of Object.entries(answers.peek())) if (status === "failed") settle(key, undefined);
      if (code.peek()?.status === "failed") void reopen(browser);
      codes.value = Object.fromEntries(Object.entries(codes.peek()).filter(([, { status }]) => status !== "failed"));
      beginAll();
    },
    send: async (write, signal) => {
      const said = await client.send(write, signal);
      await refresh();
      return said;
    },
    follow: async (write, onEvent, signal) => {
      try {
        await client.follow(write, onEvent, signal);
      } finally {
        await refresh();
      }
    },
    tell: (text, undo) => {
      toast.value = { text, undo };
      hold(false);
    },
    dismiss: () => (toast.value = undefined),
    hold,
  };
}

/** Why something failed, in the words of an answer. */
export function failureOf(error: unknown): Pick<AnswerMissing, "reason" | "message"> {
  const { reason, message } = error instanceof AnswerMissing ? error : new AnswerMissing("server", String(error));
  return { reason, message };
}

/** The link of this page that a plain click follows. */
function linkFollowed(event: MouseEvent, browser: Window): HTMLAnchorElement | undefined {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return undefined;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  return link === null || link.target !== "" || link.hasAttribute("download") || link.origin !== browser.location.origin || link.getAttribute("href")?.startsWith("#") === true ? undefined : link;
}

export const StoreContext = createContext<Store | null>(null);

/** The store of the page around the component. */
export function useStore(): Store {
  const store = useContext(StoreContext);
  if (store === null) throw new Error("no StoreContext above this component");
  return store;
}
