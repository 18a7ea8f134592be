// npm start [-- FILE …]: the server, with documents, facts files or folders of them loaded first.
import { bootstrap, runModule } from "./bootstrap.mjs";

await bootstrap();
await runModule("api/main.ts", process.argv.slice(2));
