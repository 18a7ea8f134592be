// Written by generate.ts from the schema and the .graphql files of this folder. Do not edit.
import type { Basis, MissingKind, Voice } from "./enums.ts";
import type { Operation } from "./operation.ts";

export interface OneGapAnswer {
  readonly gaps: {
    readonly items: readonly ({
      readonly id: string;
      readonly kinds: readonly (MissingKind)[];
      readonly wanted: number;
      readonly reached: number;
      readonly place: {
        readonly id: string;
        readonly kind: string;
        readonly name: string;
        readonly nameEn: string | null;
      };
      readonly cell: {
        readonly id: string;
        readonly stage: string;
        readonly subStage: string | null;
        readonly family: string | null;
        readonly label: {
          readonly zh: string;
          readonly en: string;
        };
      };
      readonly reason: {
        readonly zh: string;
        readonly en: string;
      };
      readonly upstream: readonly ({
        readonly node: {
          readonly id: string;
          readonly kind: string;
          readonly name: string;
          readonly nameEn: string | null;
        };
        readonly level: number;
      })[];
      readonly downstream: readonly ({
        readonly node: {
          readonly id: string;
          readonly kind: string;
          readonly name: string;
          readonly nameEn: string | null;
        };
        readonly level: number;
      })[];
      readonly owners: readonly ({
        readonly agency: {
          readonly id: string;
          readonly kind: string;
          readonly name: string;
          readonly nameEn: string | null;
        };
        readonly role: string;
        readonly task: {
          readonly id: string;
          readonly kind: string;
          readonly name: string;
          readonly nameEn: string | null;
        };
        readonly chainLevel: boolean;
        readonly deadline: string | null;
      })[];
      readonly constraints: readonly ({
        readonly id: string;
        readonly predicate: string;
        readonly value: string | null;
        readonly basis: Basis;
        readonly voice: Voice | null;
        readonly excerpt: string;
        readonly start: number;
        readonly end: number;
        readonly locator: string;
        readonly saidOn: string | null;
        readonly subject: {
          readonly id: string;
          readonly kind: string;
          readonly name: string;
          readonly nameEn: string | null;
        };
        readonly object: {
          readonly id: string;
          readonly kind: string;
          readonly name: string;
          readonly nameEn: string | null;
        } | null;
        readonly at: {
          readonly id: string;
          readonly kind: string;
          readonly name: string;
          readonly nameEn: string | null;
        } | null;
        readonly document: {
          readonly id: string;
          readonly title: string;
          readonly issuer: string | null;
          readonly kind: string;
          readonly publishedOn: string | null;
        };
      })[];
      readonly nearby: readonly ({
        readonly entity: {
          readonly id: string;
          readonly kind: string;
          readonly name: string;
          readonly nameEn: string | null;
        };
        readonly at: {
          readonly id: string;
          readonly kind: string;
          readonly name: string;
          readonly nameEn: string | null;
        } | null;
        readonly reasons: readonly ({
          readonly zh: string;
          readonly en: string;
        })[];
        readonly counterEvidence: readonly ({
          readonly zh: string;
          readonly en: string;
        })[];
        readonly path: readonly ({
          readonly id: string;
          readonly kind: string;
          readonly name: string;
          readonly nameEn: string | null;
        })[];
        readonly claims: readonly ({
          readonly id: string;
          readonly predicate: string;
          readonly value: string | null;
          readonly basis: Basis;
          readonly voice: Voice | null;
          readonly excerpt: string;
          readonly start: number;
          readonly end: number;
          readonly locator: string;
          readonly saidOn: string | null;
          readonly subject: {
            readonly id: string;
            readonly kind: string;
            readonly name: string;
            readonly nameEn: string | null;
          };
          readonly object: {
            readonly id: string;
            readonly kind: string;
            readonly name: string;
            readonly nameEn: string | null;
          } | null;
          readonly at: {
            readonly id: string;
            readonly kind: string;
            readonly name: string;
            readonly nameEn: string | null;
          } | null;
          readonly document: {
            readonly id: string;
            readonly title: string;
            readonly issuer: string | null;
            readonly kind: string;
            readonly publishedOn: string | null;
          };
        })[];
      })[];
      readonly elsewhere: readonly ({
        readonly entity: {
          readonly id: string;
          readonly kind: string;
          readonly name: string;
          readonly nameEn: string | null;
        };
        readonly at: {
          readonly id: string;
          readonly kind: string;
          readonly name: string;
          readonly nameEn: string | null;
        } | null;
        readonly reasons: readonly ({
          readonly zh: string;
          readonly en: string;
        })[];
        readonly counterEvidence: readonly ({
          readonly zh: string;
          readonly en: string;
        })[];
        readonly path: readonly ({
          readonly id: string;
          readonly kind: string;
          readonly name: string;
          readonly nameEn: string | null;
        })[];
        readonly claims: readonly ({
          readonly id: string;
          readonly predicate: string;
          readonly value: string | null;
          readonly basis: Basis;
          readonly voice: Voice | null;
          readonly excerpt: string;
          readonly start: number;
          readonly end: number;
          readonly locator: string;
          readonly saidOn: string | null;
          readonly subject: {
            readonly id: string;
            readonly kind: string;
            readonly name: string;
            readonly nameEn: string | null;
          };
          readonly object: {
            readonly id: string;
            readonly kind: string;
            readonly name: string;
            readonly nameEn: string | null;
          } | null;
          readonly at: {
            readonly id: string;
            readonly kind: string;
            readonly name: string;
            readonly nameEn: string | null;
          } | null;
          readonly document: {
            readonly id: string;
            readonly title: string;
            readonly issuer: string | null;
            readonly kind: string;
            readonly publishedOn: string | null;
          };
        })[];
      })[];
      readonly claims: readonly ({
        readonly id: string;
        readonly predicate: string;
        readonly value: string | null;
        readonly basis: Basis;
        readonly voice: Voice | null;
        readonly excerpt: string;
        readonly start: number;
        readonly end: number;
        readonly locator: string;
        readonly saidOn: string | null;
        readonly subject: {
          readonly id: string;
          readonly kind: string;
          readonly name: string;
          readonly nameEn: string | null;
        };
        readonly object: {
          readonly id: string;
          readonly kind: string;
          readonly name: string;
          readonly nameEn: string | null;
        } | null;
        readonly at: {
          readonly id: string;
          readonly kind: string;
          readonly name: string;
          readonly nameEn: string | null;
        } | null;
        readonly document: {
          readonly id: string;
          readonly title: string;
          readonly issuer: string | null;
          readonly kind: string;
          readonly publishedOn: string | null;
        };
      })[];
    })[];
  };
}

export const oneGapOperation: Operation<{ readonly id: string; readonly place: string; readonly family?: string | null; readonly asOf?: string | null }, OneGapAnswer> = {
  name: "OneGap",
  text: "query OneGap($id:ID!$place:ID!$family:String$asOf:String){gaps(id:$id place:$place family:$family asOf:$asOf limit:1){items{id kinds wanted reached place{id kind name nameEn}cell{id stage subStage family label{zh en}}reason{zh en}upstream{node{id kind name nameEn}level}downstream{node{id kind name nameEn}level}owners{agency{id kind name nameEn}role task{id kind name nameEn}chainLevel deadline}constraints{id predicate value basis voice excerpt start end locator saidOn subject{id kind name nameEn}object{id kind name nameEn}at{id kind name nameEn}document{id title issuer kind publishedOn}}nearby(limit:50){entity{id kind name nameEn}at{id kind name nameEn}reasons{zh en}counterEvidence{zh en}path{id kind name nameEn}claims{id predicate value basis voice excerpt start end locator saidOn subject{id kind name nameEn}object{id kind name nameEn}at{id kind name nameEn}document{id title issuer kind publishedOn}}}elsewhere(limit:50){entity{id kind name nameEn}at{id kind name nameEn}reasons{zh en}counterEvidence{zh en}path{id kind name nameEn}claims{id predicate value basis voice excerpt start end locator saidOn subject{id kind name nameEn}object{id kind name nameEn}at{id kind name nameEn}document{id title issuer kind publishedOn}}}claims(limit:20){id predicate value basis voice excerpt start end locator saidOn subject{id kind name nameEn}object{id kind name nameEn}at{id kind name nameEn}document{id title issuer kind publishedOn}}}}}",
};
