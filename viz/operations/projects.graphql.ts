// Written by generate.ts from the schema and the .graphql files of this folder. Do not edit.
import type { Operation } from "./operation.ts";

export interface ProjectsAnswer {
  readonly projectLedger: {
    readonly total: number;
    readonly items: readonly ({
      readonly project: {
        readonly id: string;
        readonly kind: string;
        readonly name: string;
        readonly nameEn: string | null;
      };
      readonly undertakers: readonly ({
        readonly id: string;
        readonly kind: string;
        readonly name: string;
        readonly nameEn: string | null;
      })[];
      readonly place: {
        readonly id: string;
        readonly kind: string;
        readonly name: string;
        readonly nameEn: string | null;
      } | null;
      readonly totalInvestment: number | null;
      readonly plannedInvestment: number | null;
      readonly unit: string | null;
      readonly plannedYear: string | null;
      readonly start: string | null;
      readonly end: string | null;
      readonly state: string | null;
      readonly overdueUnverified: boolean;
    })[];
    readonly sums: readonly ({
      readonly place: {
        readonly id: string;
        readonly kind: string;
        readonly name: string;
        readonly nameEn: string | null;
      } | null;
      readonly unit: string | null;
      readonly count: number;
      readonly totalInvestment: number | null;
      readonly plannedInvestment: number | null;
    })[];
    readonly leftOut: readonly ({
      readonly id: string;
      readonly kind: string;
      readonly name: string;
      readonly nameEn: string | null;
    })[];
  };
}

export const projectsOperation: Operation<{ readonly place?: string | null; readonly asOf?: string | null }, ProjectsAnswer> = {
  name: "Projects",
  text: "query Projects($place:ID$asOf:String){projectLedger(place:$place asOf:$asOf limit:150){total items{project{id kind name nameEn}undertakers{id kind name nameEn}place{id kind name nameEn}totalInvestment plannedInvestment unit plannedYear start end state overdueUnverified}sums{place{id kind name nameEn}unit count totalInvestment plannedInvestment}leftOut{id kind name nameEn}}}",
};
