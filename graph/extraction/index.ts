export { extract } from "./pipeline.ts";
