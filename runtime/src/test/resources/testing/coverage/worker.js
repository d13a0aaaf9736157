function twice(n) {
  return n * 2; // ran
}
function never() {
  return 0; // not run
}
postMessage(twice(3)); // ran
