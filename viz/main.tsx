import { render } from "preact";
import { ask } from "./api-client.ts";
import { App } from "./app.tsx";
import { createStore, StoreContext } from "./store.ts";
import "./styles/tokens.css";
import "./styles/page.css";
import "./styles/top-bar.css";
import "./styles/chain.css";
import "./styles/panel.css";

const store = createStore(window, ask);
const place = document.getElementById("app");
if (place === null) throw new Error("index.html has no #app");
render(
  <StoreContext.Provider value={store}>
    <App />
  </StoreContext.Provider>,
  place,
);
