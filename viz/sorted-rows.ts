/** What a cell holds: words, a number, or nothing. */
export type Cell = string | number | null;

/** By which column a table is sorted. */
export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

interface Ordered<Row> {
  readonly id: string;
  readonly value: (row: Row) => Cell;
  readonly order?: (row: Row) => number;
}

/** The rows in the order of a column; empty cells stand last either way, equal ones keep their order. */
export function sortedRows<Row>(rows: readonly Row[], columns: readonly Ordered<Row>[], sort: Sort | null, collator: Intl.Collator): readonly Row[] {
  const column = columns.find(({ id }) => id === sort?.column);
  if (sort === null || column === undefined) return rows;
  const valueOf = column.order ?? column.value;
  const sign = sort.descending ? -1 : 1;
  const keyed = rows.map((row) => ({ row, value: valueOf(row) }));
  const isEmpty = (value: Cell) => value === null || value === "";
  return keyed
    .toSorted(({ value: one }, { value: other }) => {
      if (isEmpty(one) || isEmpty(other)) return Number(isEmpty(one)) - Number(isEmpty(other));
      return sign * (typeof one === "number" && typeof other === "number" ? one - other : collator.compare(String(one), String(other)));
    })
    .map(({ row }) => row);
}
