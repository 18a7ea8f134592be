import { askCompare, askConcentration, askCoverage, askGaps, askMatches, askPurchases, askStrengths, askSupply, askTrace, type Candidate, type Cell, type GapAnswer, type Owner, type Purchase, type SuppliedTie } from "../../graph/index.ts";
import type { ClaimRow, Context } from "../context.ts";
import {
  compareArguments, concentrationArguments, coverageArguments, gapsArguments, innerLimit, matchesArguments, purchasesArguments, strengthsArguments, supplyArguments, traceArguments,
} from "../question-arguments.ts";

/** The questions of the analysis: parse, ask, return. */
export const analysisQuestions = {
  coverage: (_: unknown, given: unknown, { ask }: Context) => askCoverage(ask, coverageArguments.parse(given)),
  gaps: (_: unknown, given: unknown, { ask }: Context) => askGaps(ask, gapsArguments.parse(given)),
  strengths: (_: unknown, given: unknown, { ask }: Context) => askStrengths(ask, strengthsArguments.parse(given)),
  supply: (_: unknown, given: unknown, { ask }: Context) => askSupply(ask, supplyArguments.parse(given)),
  purchases: (_: unknown, given: unknown, { ask }: Context) => askPurchases(ask, purchasesArguments.parse(given)),
  trace: (_: unknown, given: unknown, { ask }: Context) => askTrace(ask, traceArguments.parse(given)),
  concentration: (_: unknown, given: unknown, { ask }: Context) => askConcentration(ask, concentrationArguments.parse(given)),
  compare: (_: unknown, given: unknown, { ask }: Context) => askCompare(ask, compareArguments.parse(given)),
  matches: (_: unknown, given: unknown, { ask }: Context) => askMatches(ask, matchesArguments.parse(given)),
};

interface Claimed {
  readonly claimIds: readonly string[];
}

/** The claims of a row, in its order, of which only the first so many are read. */
export async function someClaims({ claimIds }: Claimed, given: unknown, { claim }: Context): Promise<ClaimRow[]> {
  return read(claimIds.slice(0, innerLimit.parse(given).limit), claim);
}

/** All claims of a row that has few. */
export async function allClaims({ claimIds }: Claimed, _: unknown, { claim }: Context): Promise<ClaimRow[]> {
  return read(claimIds, claim);
}

async function read(ids: readonly string[], claim: Context["claim"]): Promise<ClaimRow[]> {
  return (await Promise.all(ids.map(claim))).filter((row) => row !== undefined);
}

/** The fields of the analysis's types that are more than a property of their row. */
export const analysisFields = {
  Cell: {
    claims: someClaims,
    claimCount: ({ claimIds }: Cell) => claimIds.length,
    firms: ({ firms }: Cell, given: unknown) => firms.slice(0, innerLimit.parse(given).limit),
    firmCount: ({ firms }: Cell) => firms.length,
    projects: ({ projects }: Cell, given: unknown) => projects.slice(0, innerLimit.parse(given).limit),
    projectCount: ({ projects }: Cell) => projects.length,
  },
  Gap: {
    claims: someClaims,
    constraints: async ({ constraints }: GapAnswer, _: unknown, { claim }: Context) => read((await constraints()).map(({ id }) => id), claim),
    nearby: async ({ candidates }: GapAnswer, given: unknown) => (await candidates()).nearby.slice(0, innerLimit.parse(given).limit),
    elsewhere: async ({ candidates }: GapAnswer, given: unknown) => (await candidates()).elsewhere.slice(0, innerLimit.parse(given).limit),
  },
  Owner: { claims: allClaims as (owner: Owner, given: unknown, context: Context) => Promise<ClaimRow[]> },
  Candidate: {
    claims: allClaims as (candidate: Candidate, given: unknown, context: Context) => Promise<ClaimRow[]>,
    place: ({ place }: { readonly place?: unknown }) => place ?? null,
    gap: ({ gap }: { readonly gap?: string }) => gap ?? null,
  },
  StrengthItem: { claims: someClaims },
  Purchase: { claim: ({ id }: Purchase, _: unknown, { claim }: Context) => claim(id) },
  SupplyTie: {
    nearby: ({ nearby }: SuppliedTie, given: unknown) => nearby.slice(0, innerLimit.parse(given).limit),
    elsewhere: ({ elsewhere }: SuppliedTie, given: unknown) => elsewhere.slice(0, innerLimit.parse(given).limit),
  },
};
