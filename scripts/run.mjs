// node scripts/run.mjs MODULE [arguments]: any other command of the project, installed first if need be.
import { bootstrap, runModule } from "./bootstrap.mjs";

const [entry, ...args] = process.argv.slice(2);
if (entry === undefined) {
  console.error("Say which module to run: node scripts/run.mjs MODULE [arguments].");
  process.exit(2);
}
await bootstrap();
await runModule(entry, args[0] === "--" ? args.slice(1) : args);
