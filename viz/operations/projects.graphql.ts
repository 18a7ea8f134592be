// Written by generate.ts from the schema and the .graphql files of this folder. Do not edit.
import type { EntityRefFields, TextFields } from "./fragments.graphql.ts";
import type { Operation } from "./operation.ts";

export interface ProjectsAnswer {
  readonly projectLedger: {
    readonly total: number;
    readonly items: readonly ({
      readonly project: EntityRefFields;
      readonly undertakers: readonly (EntityRefFields)[];
      readonly place: EntityRefFields | null;
      readonly totalInvestment: number | null;
      readonly plannedInvestment: number | null;
      readonly unit: string | null;
      readonly unitEn: string | null;
      readonly plannedYear: string | null;
      readonly start: string | null;
      readonly end: string | null;
      readonly content: string | null;
      readonly state: string | null;
      readonly stateEn: string | null;
      readonly overdueUnverified: boolean;
      readonly leftOpen: boolean;
      readonly open: readonly ({
        readonly other: EntityRefFields;
        readonly reason: TextFields;
      })[];
    })[];
    readonly sums: readonly ({
      readonly place: EntityRefFields | null;
      readonly unit: string | null;
      readonly unitEn: string | null;
      readonly count: number;
      readonly totalInvestment: number | null;
      readonly plannedInvestment: number | null;
      readonly plannedYears: readonly (string)[];
      readonly openCount: number;
      readonly openInvestment: number | null;
    })[];
    readonly leftOut: readonly (EntityRefFields)[];
    readonly stopped: readonly (EntityRefFields)[];
  };
}

export const projectsOperation: Operation<{ readonly place?: string | null; readonly asOf?: string | null }, ProjectsAnswer> = {
  name: "Projects",
  text: "query Projects($place:ID$asOf:String){projectLedger(place:$place asOf:$asOf limit:150){total items{project{id kind name nameEn}undertakers{id kind name nameEn}place{id kind name nameEn}totalInvestment plannedInvestment unit unitEn plannedYear start end content state stateEn overdueUnverified leftOpen open{other{id kind name nameEn}reason{zh en}}}sums{place{id kind name nameEn}unit unitEn count totalInvestment plannedInvestment plannedYears openCount openInvestment}leftOut{id kind name nameEn}stopped{id kind name nameEn}}}",
};
