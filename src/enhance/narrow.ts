export function startNarrowing(): void {}
