// Written by generate.ts from the schema and the .graphql files of this folder. Do not edit.
import type { Operation } from "./operation.ts";

export interface TasksAnswer {
  readonly taskLedger: {
    readonly total: number;
    readonly items: readonly ({
      readonly id: string;
      readonly title: string;
      readonly path: readonly (string)[];
      readonly deadline: string | null;
      readonly place: {
        readonly id: string;
        readonly kind: string;
        readonly name: string;
        readonly nameEn: string | null;
      } | null;
      readonly bodies: readonly ({
        readonly body: {
          readonly id: string;
          readonly kind: string;
          readonly name: string;
          readonly nameEn: string | null;
        };
        readonly role: string;
      })[];
      readonly addresses: readonly ({
        readonly id: string;
        readonly kind: string;
        readonly name: string;
        readonly nameEn: string | null;
      })[];
    })[];
  };
}

export const tasksOperation: Operation<{ readonly place?: string | null; readonly asOf?: string | null }, TasksAnswer> = {
  name: "Tasks",
  text: "query Tasks($place:ID$asOf:String){taskLedger(place:$place asOf:$asOf limit:150){total items{id title path deadline place{id kind name nameEn}bodies{body{id kind name nameEn}role}addresses{id kind name nameEn}}}}",
};
