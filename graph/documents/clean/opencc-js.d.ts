/** The package names a declaration file for this entry that it does not ship. */
declare module "opencc-js/t2cn" {
  export function Converter(options: { readonly from: string; readonly to: string }): (text: string) => string;
  /** The tables by the script that they lead to: `before after|…`, for the steps of a conversion. */
  export const Locale: { readonly to: { readonly cn: readonly (readonly string[])[] } };
}
