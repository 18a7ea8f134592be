// Written by generate.ts from the schema and the .graphql files of this folder. Do not edit.
import type { EntityRefFields, TextFields } from "./fragments.graphql.ts";
import type { Operation } from "./operation.ts";

export interface TasksAnswer {
  readonly taskLedger: {
    readonly total: number;
    readonly items: readonly ({
      readonly id: string;
      readonly title: string;
      readonly path: readonly (string)[];
      readonly deadline: string | null;
      readonly matters: readonly (TextFields)[];
      readonly place: EntityRefFields | null;
      readonly bodies: readonly ({
        readonly body: EntityRefFields;
        readonly role: string;
      })[];
      readonly addresses: readonly (EntityRefFields)[];
    })[];
  };
}

export const tasksOperation: Operation<{ readonly place?: string | null; readonly asOf?: string | null }, TasksAnswer> = {
  name: "Tasks",
  text: "query Tasks($place:ID$asOf:String){taskLedger(place:$place asOf:$asOf limit:150){total items{id title path deadline matters{zh en}place{id kind name nameEn}bodies{body{id kind name nameEn}role}addresses{id kind name nameEn}}}}",
};
