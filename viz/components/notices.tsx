import { useEffect, useState } from "preact/hooks";
import { useStore } from "../store.ts";
import { useWords } from "./words.ts";

/** What is told over any view: that the network is gone, that something did not come where the view itself does not say so, and what was just done, with a way back. */
export function Notices() {
  const { toast, dismiss, hold, retry, incomplete } = useStore();
  const { say } = useWords();
  const offline = useOffline(retry);
  const shown = toast.value;
  return (
    <>
      <div role="status">
        {offline ? <p class="strip">{say("offline")}</p> : incomplete.value && <p class="strip incomplete">{say("incomplete")} <button type="button" class="link" onClick={retry}>{say("failed.retry")}</button></p>}
      </div>
      <div class="toasts" role="status">
        {shown !== undefined && (
          <p class="toast" onMouseEnter={() => hold(true)} onMouseLeave={() => hold(false)} onFocusIn={() => hold(true)} onFocusOut={() => hold(false)}>
            <span>{shown.text}</span>
            {shown.undo !== undefined && <button type="button" class="primary" onClick={() => { shown.undo?.(); dismiss(); }}>{say("toast.undo")}</button>}
            <button type="button" class="dismiss" aria-label={say("panel.close")} onClick={dismiss}>×</button>
          </p>
        )}
      </div>
    </>
  );
}

/** Whether the network is gone; `onReturn` when it is there again. */
function useOffline(onReturn: () => void): boolean {
  const [offline, setOffline] = useState(!navigator.onLine);
  useEffect(() => {
    const look = () => {
      setOffline(!navigator.onLine);
      if (navigator.onLine) onReturn();
    };
    window.addEventListener("online", look);
    window.addEventListener("offline", look);
    return () => {
      window.removeEventListener("online", look);
      window.removeEventListener("offline", look);
    };
  }, []);
  return offline;
}
