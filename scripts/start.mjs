// npm start [-- FACTS.json …]
import { bootstrap, runModule } from "./bootstrap.mjs";

await bootstrap();
await runModule("api/main.ts", process.argv.slice(2));
