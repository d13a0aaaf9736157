'use strict';

// The one door for what user code throws: whoever sets up a realm says what becomes of it.

const { ReflectApply, setUnhandledRejectionHandler } = primordials;

let reporter = (error) => {
  throw error;
};

/** Says what happens to an uncaught exception. */
exports.setReporter = (report) => {
  reporter = report;
};

/** Reports an exception that no user code has caught. */
exports.reportException = (error) => {
  reporter(error);
};

/** Calls user code; what it throws is reported, and the result is undefined then. */
exports.callUser = (callback, thisArg, args) => {
  try {
    return ReflectApply(callback, thisArg, args);
  } catch (error) {
    reporter(error);
    return undefined;
  }
};

/** Calls an emitter's `emit`, which user code may have replaced, by a getter too. */
exports.callEmit = (emitter, args) => {
  try {
    return ReflectApply(emitter.emit, emitter, args);
  } catch (error) {
    reporter(error);
    return undefined;
  }
};

/** Reports what user code has thrown when Java called it: `throwAgain` throws it once more. */
exports.reportThrown = (throwAgain) => {
  try {
    throwAgain();
  } catch (error) {
    reporter(error);
  }
};

/** Says what happens to a promise that is rejected and has no handler when its task ends. */
exports.setRejectionReporter = (report) => {
  setUnhandledRejectionHandler(report);
};
