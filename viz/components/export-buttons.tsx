import { exportMessages } from "../export/messages.ts";
import { fileNameOf, save } from "../export/save.ts";
import type { Cell } from "../sorted-rows.ts";
import { useStore } from "../store.ts";
import { useWords } from "./words.ts";
import "../styles/table.css";

interface Exported<Row> {
  readonly name: string;
  readonly columns: readonly { readonly label: string; readonly value: (row: Row) => Cell }[];
  readonly rows: readonly Row[];
}

/** A table as a file, CSV or XLSX, made in the browser by code that is fetched when it is first asked for. */
export function ExportButtons<Row>({ name, columns, rows }: Exported<Row>) {
  const { tell } = useStore();
  const { say } = useWords(exportMessages);
  const content = () => [columns.map(({ label }) => label), ...rows.map((row) => columns.map(({ value }) => value(row)))];
  const saveAs = async (ending: string, make: () => Promise<Blob>) => {
    const file = `${fileNameOf(name)}.${ending}`;
    try {
      save(await make(), file);
      tell(say("export.done", { name: file }));
    } catch (error) {
      tell(say("export.failed", { reason: String(error) }));
    }
  };
  return (
    <span class="exports">
      <button type="button" onClick={() => saveAs("csv", async () => (await import("../export/csv.ts")).csvOf(content()))}>{say("export.csv")}</button>
      <button type="button" onClick={() => saveAs("xlsx", async () => (await import("../export/xlsx.ts")).xlsxOf(name, content()))}>{say("export.xlsx")}</button>
    </span>
  );
}
