// What api/ may use of the graph.
export { type ChainGraph, chainOf, standingPredicates } from "./analysis/chain.ts";
export type { EntityRef, LinkRow, StandingRow } from "./analysis/chain-rows.ts";
export { type Ask, search } from "./analysis/search.ts";
export { type Config, projectRoot, readConfig } from "./config.ts";
export { AtlasError, DatabaseUnavailable, InvalidArgument, InvalidOntology } from "./errors.ts";
export { type Attribute, attributes, type Basis, families, kinds, ontology, type Predicate, statuses, type Text, voices } from "./ontology/index.ts";
export type { RowOf, StatementName, ValuesOf, Named } from "../cypher/index.ts";
export { type DataFolder, lockDataFolder } from "./store/data-folder.ts";
export { closeDatabase, type Database, openDatabase, read } from "./store/database.ts";
export { launch } from "./store/launcher.ts";
export { loadFile } from "./store/load-file.ts";
export { npmEnded } from "./store/npm-parent.ts";
export { printSteps, type Report } from "./store/report.ts";
export { applySchema } from "./store/schema.ts";
export { loadSeeds } from "./store/seeds.ts";
