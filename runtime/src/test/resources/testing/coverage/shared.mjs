export function half(value) {
  return value / 2; // ran
}

export function third(value) {
  return value / 3; // not run
}
