/** The package names a declaration file for this entry that it does not ship. */
declare module "opencc-js/t2cn" {
  export function Converter(options: { readonly from: string; readonly to: string }): (text: string) => string;
}
