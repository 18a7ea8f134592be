import { Skeleton } from "../../components/notice.tsx";

/** The place of the drawing while data or drawing are on their way. */
export function Tracks({ label }: { readonly label: string }) {
  return <div class="tracks">{[9, 6, 8, 5, 7].map((lines, index) => <Skeleton key={index} label={label} lines={lines} />)}</div>;
}
