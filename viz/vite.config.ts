import preact from "@preact/preset-vite";
import { defineConfig, type ProxyOptions } from "vite";
import { drawingLibrary } from "./drawing-library.ts";

/** `vite viz --port N` draws the page from these sources over the answers of a server that runs already. */
const server = "http://127.0.0.1:4000";
/** Writing goes to the server; reading the same address is the page. */
const writing: ProxyOptions = { target: server, changeOrigin: true, bypass: ({ method }) => (method === "GET" ? "/index.html" : undefined) };

/** What every page needs comes in one file: pieces of it would each be named, fetched and packed on their own. */
const firstLoad = { name: "first", test: /\/(preact|signals|signals-core)\/|\/viz\/((answer|api-client|app|main|messages|names|registry|reopen|requests|shape-path|state|store|url)\.tsx?|components\/(answers|answered|lazily|navigation|notice|notices|panel|scope|search-box|shape|top-bar|use-code|words)\.tsx?)$/ };

export default defineConfig({
  root: import.meta.dirname,
  plugins: [drawingLibrary(), preact({ prefreshEnabled: false, devToolsEnabled: false })],
  build: { outDir: "dist", emptyOutDir: true, target: "es2022", cssTarget: ["chrome123", "firefox120", "safari17.5"], modulePreload: { polyfill: false }, assetsInlineLimit: 0, chunkSizeWarningLimit: 600, rolldownOptions: { output: { codeSplitting: { groups: [firstLoad] }, chunkFileNames: "assets/[name]-[hash:6].js", assetFileNames: "assets/[name]-[hash:6][extname]" } } },
  server: { proxy: { "/graphql": { target: server, changeOrigin: true }, "/documents": writing, "/judgements": writing } },
});
