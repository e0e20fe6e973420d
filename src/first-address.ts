/**
 * The address by which feeds and references know an article for good: where it stood first, whatever came after. `began` is only told
 * where the oldest of those it `moved` from does not say so.
 */
export const firstAddress = (
  address: string,
  { moved = [], began }: { readonly moved?: readonly string[] | undefined; readonly began?: string | undefined },
): string => began ?? moved[0] ?? address;
