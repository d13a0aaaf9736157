'use strict';

/** The span of the page: it was reported before the one of main. */
exports.spanOfPage = (spans) => spans[0];
