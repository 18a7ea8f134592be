import { useEffect, useRef } from "preact/hooks";
import { useWords } from "../../components/words.ts";
import { exportMessages } from "../../export/messages.ts";
import { fileNameOf, save } from "../../export/save.ts";
import { useStore } from "../../store.ts";
import type { Sheet } from "./sheet.ts";
import { useChainWords } from "./words.ts";

/** The drawing as a picture, a vector picture or on paper. What makes them is fetched when it is first asked for. */
export function ExportMenu({ sheet }: { readonly sheet: () => Sheet }) {
  const { tell } = useStore();
  const { say } = useChainWords();
  const words = useWords(exportMessages);
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event) => {
      if (menu.current !== null && !(event.target instanceof Node && menu.current.contains(event.target))) menu.current.open = false;
    };
    document.addEventListener("pointerdown", close);
    return () => document.removeEventListener("pointerdown", close);
  }, []);
  const saveAs = async (ending: "png" | "svg") => {
    if (menu.current !== null) menu.current.open = false;
    const made = sheet();
    const name = `${fileNameOf(made.title)}.${ending}`;
    try {
      const { sheetPng, sheetSvg } = await import("./sheet-files.ts");
      save(ending === "png" ? await sheetPng(made) : sheetSvg(made), name);
      tell(words.say("export.done", { name }));
    } catch (error) {
      tell(say("export.failed.picture", { reason: String(error) }));
    }
  };
  const print = () => {
    if (menu.current !== null) menu.current.open = false;
    window.print();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || menu.current?.open !== true) return;
    event.preventDefault();
    menu.current.open = false;
    menu.current.querySelector("summary")?.focus();
  };
  return (
    <details ref={menu} class="export-menu" onKeyDown={onKeyDown}>
      <summary>{say("export.label")}</summary>
      <ul>
        <li><button type="button" onClick={() => saveAs("png")}>{say("export.png")}</button></li>
        <li><button type="button" onClick={() => saveAs("svg")}>{say("export.svg")}</button></li>
        <li><button type="button" onClick={print}>{say("export.print")}</button></li>
      </ul>
    </details>
  );
}
