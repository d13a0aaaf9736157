function twice(n) {
  return n * 2; // ran
}
function never() {
  return 0; // not run
}
process.parentPort.postMessage(twice(2)); // ran
