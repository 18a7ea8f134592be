import { render } from "preact";
import { client } from "./api-client.ts";
import { App } from "./app.tsx";
import { views } from "./registry.ts";
import { createStore, StoreContext } from "./store.ts";
import "./styles/tokens.css";
import "./styles/page.css";
import "./styles/top-bar.css";

const store = createStore(window, client, views);
const place = document.getElementById("app");
if (place === null) throw new Error("index.html has no #app");
render(
  <StoreContext.Provider value={store}>
    <App />
  </StoreContext.Provider>,
  place,
);
void import("./styles/forced-colours.css");
