// Written by generate.ts from the .graphql files beside it and the schema. Do not edit.

export type Basis = "STATED" | "IMPLIED" | "REFERENCE";
export type LinkDirection = "OUT" | "IN";
export type MissingKind = "DECLARED" | "UNMET" | "WEAK" | "UNCONFIRMED" | "UNREAD";
export type Strength = "MUST" | "PUSH" | "ENCOURAGE" | "EXPLORE";
export type Voice = "WANTED" | "PLANNED" | "UNDERWAY" | "BUILT" | "LACKING" | "ENDED";

export const operations = {
  Chain: "query Chain($place:ID$family:String$asOf:String){chain(place:$place family:$family asOf:$asOf limit:500){nodes{id kind name nameEn stage subStage family level claimCount firms{id kind name nameEn}places{id kind name nameEn}}edges{id from to relation voice basis claims}missing{node{id}missing}total truncated}}",
  Claims: "query Claims($entity:ID$subject:ID$object:ID$predicate:String$asOf:String$limit:Int!){claims(entity:$entity subject:$subject object:$object predicate:$predicate asOf:$asOf limit:$limit){total items{id predicate value basis voice strength excerpt locator saidOn subject{id kind name nameEn}object{id kind name nameEn}at{id kind name nameEn}document{id title issuer kind publishedOn}}}}",
  Documents: "query Documents{documents(limit:200){total items{id title issuer region{id kind name nameEn}kind publishedOn claimCount}}}",
  Entity: "query Entity($id:ID!){entity(id:$id){id kind name nameEn aliases claimCount properties{name label{zh en}value}links(limit:200){total items{predicate direction voice basis count other{id kind name nameEn}}}sameAs{id kind name nameEn}}}",
  Gaps: "query Gaps($place:ID$family:String$asOf:String){gaps(place:$place family:$family asOf:$asOf limit:100){items{id kinds reason{zh en}cell{stage subStage family product{id}}owners{agency{id kind name nameEn}role task{id kind name nameEn}chainLevel deadline}nearby(limit:5){entity{id kind name nameEn}at{id kind name nameEn}reasons{zh en}counterEvidence{zh en}}elsewhere(limit:5){entity{id kind name nameEn}at{id kind name nameEn}reasons{zh en}counterEvidence{zh en}}}}}",
  Ontology: "query Ontology{ontology{kinds{kind label{zh en}meaning{zh en}colour shape}relations{relation label{zh en}reverse{zh en}}stages{id label{zh en}supporting subStages{id label{zh en}meaning{zh en}}}families{id label{zh en}meaning{zh en}}voices{id label{zh en}meaning{zh en}}levels{id label{zh en}meaning{zh en}}missing{id label{zh en}meaning{zh en}}}}",
  Search: "query Search($text:String!){search(text:$text limit:10){entity{id kind name nameEn claimCount}matched form}}",
} as const;

export interface Variables {
  Chain: { readonly place?: string | null; readonly family?: string | null; readonly asOf?: string | null };
  Claims: { readonly entity?: string | null; readonly subject?: string | null; readonly object?: string | null; readonly predicate?: string | null; readonly asOf?: string | null; readonly limit: number };
  Documents: {  };
  Entity: { readonly id: string };
  Gaps: { readonly place?: string | null; readonly family?: string | null; readonly asOf?: string | null };
  Ontology: {  };
  Search: { readonly text: string };
}

export interface Answers {
  Chain: {
    readonly chain: {
      readonly nodes: readonly ({
        readonly id: string;
        readonly kind: string;
        readonly name: string;
        readonly nameEn: string | null;
        readonly stage: string | null;
        readonly subStage: string | null;
        readonly family: string | null;
        readonly level: number;
        readonly claimCount: number;
        readonly firms: readonly ({
          readonly id: string;
          readonly kind: string;
          readonly name: string;
          readonly nameEn: string | null;
        })[];
        readonly places: readonly ({
          readonly id: string;
          readonly kind: string;
          readonly name: string;
          readonly nameEn: string | null;
        })[];
      })[];
      readonly edges: readonly ({
        readonly id: string;
        readonly from: string;
        readonly to: string;
        readonly relation: string;
        readonly voice: Voice | null;
        readonly basis: Basis;
        readonly claims: readonly (string)[];
      })[];
      readonly missing: readonly ({
        readonly node: {
          readonly id: string;
        };
        readonly missing: readonly (MissingKind)[];
      })[];
      readonly total: number;
      readonly truncated: boolean;
    };
  };
  Claims: {
    readonly claims: {
      readonly total: number;
      readonly items: readonly ({
        readonly id: string;
        readonly predicate: string;
        readonly value: string | null;
        readonly basis: Basis;
        readonly voice: Voice | null;
        readonly strength: Strength | null;
        readonly excerpt: string;
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
    };
  };
  Documents: {
    readonly documents: {
      readonly total: number;
      readonly items: readonly ({
        readonly id: string;
        readonly title: string;
        readonly issuer: string | null;
        readonly region: {
          readonly id: string;
          readonly kind: string;
          readonly name: string;
          readonly nameEn: string | null;
        } | null;
        readonly kind: string;
        readonly publishedOn: string | null;
        readonly claimCount: number;
      })[];
    };
  };
  Entity: {
    readonly entity: {
      readonly id: string;
      readonly kind: string;
      readonly name: string;
      readonly nameEn: string | null;
      readonly aliases: readonly (string)[];
      readonly claimCount: number;
      readonly properties: readonly ({
        readonly name: string;
        readonly label: {
          readonly zh: string;
          readonly en: string;
        };
        readonly value: string;
      })[];
      readonly links: {
        readonly total: number;
        readonly items: readonly ({
          readonly predicate: string;
          readonly direction: LinkDirection;
          readonly voice: Voice | null;
          readonly basis: Basis;
          readonly count: number;
          readonly other: {
            readonly id: string;
            readonly kind: string;
            readonly name: string;
            readonly nameEn: string | null;
          };
        })[];
      };
      readonly sameAs: readonly ({
        readonly id: string;
        readonly kind: string;
        readonly name: string;
        readonly nameEn: string | null;
      })[];
    } | null;
  };
  Gaps: {
    readonly gaps: {
      readonly items: readonly ({
        readonly id: string;
        readonly kinds: readonly (MissingKind)[];
        readonly reason: {
          readonly zh: string;
          readonly en: string;
        };
        readonly cell: {
          readonly stage: string;
          readonly subStage: string | null;
          readonly family: string | null;
          readonly product: {
            readonly id: string;
          } | null;
        };
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
        })[];
      })[];
    };
  };
  Ontology: {
    readonly ontology: {
      readonly kinds: readonly ({
        readonly kind: string;
        readonly label: {
          readonly zh: string;
          readonly en: string;
        };
        readonly meaning: {
          readonly zh: string;
          readonly en: string;
        };
        readonly colour: string;
        readonly shape: string;
      })[];
      readonly relations: readonly ({
        readonly relation: string;
        readonly label: {
          readonly zh: string;
          readonly en: string;
        };
        readonly reverse: {
          readonly zh: string;
          readonly en: string;
        };
      })[];
      readonly stages: readonly ({
        readonly id: string;
        readonly label: {
          readonly zh: string;
          readonly en: string;
        };
        readonly supporting: boolean;
        readonly subStages: readonly ({
          readonly id: string;
          readonly label: {
            readonly zh: string;
            readonly en: string;
          };
          readonly meaning: {
            readonly zh: string;
            readonly en: string;
          };
        })[];
      })[];
      readonly families: readonly ({
        readonly id: string;
        readonly label: {
          readonly zh: string;
          readonly en: string;
        };
        readonly meaning: {
          readonly zh: string;
          readonly en: string;
        };
      })[];
      readonly voices: readonly ({
        readonly id: string;
        readonly label: {
          readonly zh: string;
          readonly en: string;
        };
        readonly meaning: {
          readonly zh: string;
          readonly en: string;
        };
      })[];
      readonly levels: readonly ({
        readonly id: string;
        readonly label: {
          readonly zh: string;
          readonly en: string;
        };
        readonly meaning: {
          readonly zh: string;
          readonly en: string;
        };
      })[];
      readonly missing: readonly ({
        readonly id: string;
        readonly label: {
          readonly zh: string;
          readonly en: string;
        };
        readonly meaning: {
          readonly zh: string;
          readonly en: string;
        };
      })[];
    };
  };
  Search: {
    readonly search: readonly ({
      readonly entity: {
        readonly id: string;
        readonly kind: string;
        readonly name: string;
        readonly nameEn: string | null;
        readonly claimCount: number;
      };
      readonly matched: string;
      readonly form: string;
    })[];
  };
}
