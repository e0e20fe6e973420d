/**
 * Works something out once for each model and keeps it as long as the model lives: every page asks for the same, and a walk
 * over all quotations for each page grows with the square of the timeline.
 */
export function perModel<Model extends object, T>(workOut: (model: Model) => T): (model: Model) => T {
  const kept = new WeakMap<Model, { readonly value: T }>();
  return (model) => {
    const known = kept.get(model);
    if (known) return known.value;
    const value = workOut(model);
    kept.set(model, { value });
    return value;
  };
}
