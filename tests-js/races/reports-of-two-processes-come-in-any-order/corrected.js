'use strict';

/** The span of the page, wherever it is. */
exports.spanOfPage = (spans) => spans.find(({ name }) => name.startsWith('page '));
