// What api/ may use of the graph.

// questions about the graph and their answers
export type { Candidate } from "./analysis/candidates.ts";
export type { EntityRef, LinkRow, StandingRow } from "./analysis/chain-rows.ts";
export { type ChainGraph, chainOf, standingPredicates } from "./analysis/chain.ts";
export type { Cell } from "./analysis/coverage.ts";
export { missingLinks } from "./analysis/missing-links.ts";
export type { Owner } from "./analysis/owners.ts";
export type { Purchase } from "./analysis/purchases.ts";
export { refuseNoPlace, refuseUnknown, refuseUnknownAmong } from "./analysis/questions/ask.ts";
export { askCompare } from "./analysis/questions/compare.ts";
export { askConcentration } from "./analysis/questions/concentration.ts";
export { askCoverage } from "./analysis/questions/coverage.ts";
export { askGaps, type GapAnswer } from "./analysis/questions/gaps.ts";
export { askProjects, askTargets, askTasks, type TaskLine } from "./analysis/questions/ledgers.ts";
export { askMatches } from "./analysis/questions/matches.ts";
export { askPurchases } from "./analysis/questions/purchases.ts";
export { familiesOfChain } from "./analysis/questions/scope.ts";
export { askStrengths } from "./analysis/questions/strengths.ts";
export { askSupply } from "./analysis/questions/supply.ts";
export { askTrace } from "./analysis/questions/trace.ts";
export { type Ask, search } from "./analysis/search.ts";
export type { SuppliedTie } from "./analysis/supply.ts";
export type { TargetRow } from "./analysis/targets.ts";
export type { Answer } from "./ask/answer.ts";
export { askInWords } from "./ask/ask.ts";
export { mattersOf } from "./ask/matters.ts";
export { isCalendarDate } from "./calendar.ts";

// names, the model and what is told of it
export type { RowOf, Named } from "../cypher/index.ts";
export { issuerInEnglish } from "./facts/issuer-in-english.ts";
export { codesIn } from "./facts/matching/keys.ts";
export { reasonOf } from "./facts/matching/reasons.ts";
export { metricInEnglish, unitInEnglish } from "./lexicon/english-measures.ts";
export { type Attribute, attributes, type Basis, families, type Family, kinds, ontology, type Predicate, projectStateInEnglish, projectStates, statuses, type Text, voices } from "./ontology/index.ts";

// reading and loading documents
export { openReaders, type Readers } from "./read/read-many.ts";
export { judge } from "./store/judge.ts";
export { type Library, loadDocument, unloadDocument } from "./store/load-document.ts";
export { filesToLoad, loadFiles } from "./store/load-files.ts";
export { loadSeeds } from "./store/seeds.ts";
export { hasText, textOf } from "./store/texts.ts";

// the database and the process
export { type DataFolder, lockDataFolder } from "./store/data-folder.ts";
export { closeDatabase, type Database, openDatabase, read } from "./store/database.ts";
export { launch } from "./store/launcher.ts";
export { npmEnded } from "./store/npm-parent.ts";
export { printSteps, type Report } from "./store/report.ts";
export { applySchema, awaitSearch } from "./store/schema.ts";

// settings and errors
export { type Config, projectRoot, readConfig } from "./config.ts";
export { AtlasError, InvalidArgument, InvalidOntology } from "./errors.ts";
