// Each line that can run says here whether it does.
exports.answer = (value) => { // ran
  if (value > 20) { // ran
    return value * 2; // ran
  }
  return fallback(); // not run
};

function fallback() {
  return 0; // not run
}
