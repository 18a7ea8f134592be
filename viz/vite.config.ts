import preact from "@preact/preset-vite";
import { defineConfig } from "vite";

export default defineConfig({
  root: import.meta.dirname,
  plugins: [preact({ prefreshEnabled: false, devToolsEnabled: false })],
  build: { outDir: "dist", emptyOutDir: true, target: "es2022", cssTarget: ["chrome123", "firefox120", "safari17.5"], modulePreload: { polyfill: false }, assetsInlineLimit: 0, chunkSizeWarningLimit: 600 },
  server: { proxy: { "/graphql": "http://127.0.0.1:4000" } },
});
