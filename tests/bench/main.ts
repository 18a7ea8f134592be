import { benchDrawing } from "./draw.ts";
import { benchAsking } from "./ask.ts";
import { benchLoading } from "./load.ts";
import { benchReading } from "./read.ts";

/** `npm run bench [-- NAME…]`: ratios measured side by side in one run. A missed bar is printed and fails nothing: machines are shared and noisy. */
const benches: Readonly<Record<string, (print: (line: string) => void) => Promise<unknown>>> = { load: benchLoading, read: benchReading, draw: benchDrawing, ask: benchAsking };

const names = process.argv.slice(2).filter((name) => name !== "--");
const unknown = names.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`${unknown.join(", ")}: no such benchmark; there are ${Object.keys(benches).join(", ")}`);
  process.exit(2);
}
for (const [name, bench] of Object.entries(benches)) if (names.length === 0 || names.includes(name)) await bench(console.log);
