/**
 * Forms of names, each with a kind and a number, found in arrays as they are kept: to put some ten thousand into a map takes as long as to read a short document, which asks for a few.
 */
export interface FormIndex {
  /** All forms, one behind the other. */
  readonly text: string;
  /** Where each form ends. */
  readonly ends: Uint32Array;
  readonly kinds: Uint8Array;
  readonly numbers: Int32Array;
  /** A table of which at least half is free: 0, or 1 and the place of a form in the arrays above. */
  readonly slots: Int32Array;
}

/** A form, its kind and its number. */
export type Form = readonly [form: string, kind: number, number: number];

/** Indexes forms; of a form that is given twice for a kind the last counts. */
export function indexForms(forms: readonly Form[]): FormIndex {
  let end = 0;
  const index: FormIndex = {
    text: forms.map(([form]) => form).join(""),
    ends: Uint32Array.from(forms, ([form]) => (end += form.length)),
    kinds: Uint8Array.from(forms, ([, kind]) => kind),
    numbers: Int32Array.from(forms, ([, , number]) => number),
    slots: new Int32Array(2 ** Math.ceil(Math.log2(forms.length * 2 + 2))),
  };
  for (const [place, [form, kind]] of forms.entries()) index.slots[slotOf(index, kind, form)] = place + 1;
  return index;
}

/** The number of a form of a kind. */
export function numberOf(index: FormIndex, kind: number, form: string): number | undefined {
  const place = index.slots[slotOf(index, kind, form)] as number;
  return place === 0 ? undefined : index.numbers[place - 1];
}

/** The slot of a form, or the free one where it belongs. */
function slotOf({ text, ends, kinds, slots }: FormIndex, kind: number, form: string): number {
  let mixed = kind;
  for (let at = 0; at < form.length; at++) mixed = Math.imul(mixed ^ form.charCodeAt(at), 0x01000193);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  for (let slot = (mixed ^ (mixed >>> 13)) & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
    const place = (slots[slot] as number) - 1;
    if (place === -1) return slot;
    const start = place === 0 ? 0 : (ends[place - 1] as number);
    if (kinds[place] === kind && (ends[place] as number) - start === form.length && text.startsWith(form, start)) return slot;
  }
}
