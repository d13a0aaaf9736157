// Streams take the realm's own AbortController. A realm without one can still load and use streams,
// as long as nothing aborts.
class Missing {
  constructor() {
    throw new Error('This realm has no AbortController, which this use of streams needs.');
  }
}

exports.AbortController = Missing;
exports.AbortSignal = Missing;
