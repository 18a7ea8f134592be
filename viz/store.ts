import { computed, effect, signal, type ReadonlySignal } from "@preact/signals";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { AnswerMissing } from "./api-client.ts";
import type { Answers } from "./operations/operations.ts";
import { chainRequest, keyOf, requestsOf, searchRequest, type Request } from "./requests.ts";
import { initialState, type Action, type State } from "./state.ts";
import { addressedIn, queryOf } from "./url.ts";

/** What is known of one question: still asked, answered, or why not. */
export type Answer<Data> = { readonly status: "loading" } | { readonly status: "ready"; readonly data: Data } | { readonly status: "failed"; readonly reason: AnswerMissing["reason"]; readonly message: string };

/** The one place where state, address and answers meet. */
export interface Store {
  readonly state: ReadonlySignal<State>;
  readonly dispatch: (action: Action) => void;
  /** The answer to a request; asking for one that the state does not need gives undefined. */
  readonly answer: <Asked extends Request>(request: Asked | undefined) => Answer<Answers[Asked["operation"]]> | undefined;
  /** Asks again everything that failed. */
  readonly retry: () => void;
}

type Client = <Asked extends Request>(request: Asked) => Promise<Answers[Asked["operation"]]>;

const searchPause = 120;

/** Makes the store of a window: reads its address, follows back and forward, and asks `client` what the state needs. */
export function createStore(browser: Window, client: Client): Store {
  const state = signal<State>({ ...initialState, ...addressedIn(browser.location.search) });
  const answers = signal<Readonly<Record<string, Answer<unknown>>>>({});
  const settle = (key: string, answer: Answer<unknown> | undefined) => {
    const { [key]: _, ...rest } = answers.peek();
    answers.value = answer === undefined ? rest : { ...rest, [key]: answer };
  };
  const answer: Store["answer"] = (request) => (request === undefined ? undefined : (answers.value[keyOf(request)] as never));
  const chain = computed(() => answer(chainRequest(state.value)));
  const needed = computed(() => requestsOf(state.value, chain.value?.status === "ready" ? chain.value.data.chain : undefined));

  const fetchAnswer = async (request: Request) => {
    const key = keyOf(request);
    try {
      settle(key, { status: "ready", data: await client(request) });
    } catch (error) {
      const missing = error instanceof AnswerMissing ? error : new AnswerMissing("server", String(error));
      settle(key, { status: "failed", reason: missing.reason, message: missing.message });
    }
  };
  const begin = (request: Request) => {
    const key = keyOf(request);
    if (answers.peek()[key] !== undefined) return;
    settle(key, { status: "loading" });
    if (request.operation !== "Search") return void fetchAnswer(request);
    browser.setTimeout(() => {
      const current = searchRequest(state.peek());
      if (current !== undefined && keyOf(current) === key) void fetchAnswer(request);
      else settle(key, undefined);
    }, searchPause);
  };

  effect(() => needed.value.forEach(begin));
  browser.history.replaceState(null, "", queryOf(state.peek()));
  browser.addEventListener("popstate", () => (state.value = { ...state.peek(), ...addressedIn(browser.location.search) }));

  return {
    state,
    dispatch: (action) => {
      const next = action(state.peek());
      const query = queryOf(next);
      if (query !== queryOf(state.peek())) browser.history.pushState(null, "", query);
      state.value = next;
    },
    answer,
    retry: () => {
      for (const [key, { status }] of Object.entries(answers.peek())) if (status === "failed") settle(key, undefined);
      needed.peek().forEach(begin);
    },
  };
}

export const StoreContext = createContext<Store | null>(null);

/** The store of the page around the component. */
export function useStore(): Store {
  const store = useContext(StoreContext);
  if (store === null) throw new Error("no StoreContext above this component");
  return store;
}
