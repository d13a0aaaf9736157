'use strict';

// DOMException (Web IDL, 2.8.1). bootstrap makes one of a binding's GuestException.domException().

const { ErrorCaptureStackTrace, ErrorPrototype, ObjectDefineProperty } = primordials;
const { ObjectSetPrototypeOf, String } = primordials;
const { markNew } = require('common/platform-object');
const { defineSerializable } = require('common/serializable');
const { defineInterface } = require('web/interface');

/** The names with a legacy code, in the order of the codes; the standard has dropped some. */
const names = [
  'IndexSizeError',
  '',
  'HierarchyRequestError',
  'WrongDocumentError',
  'InvalidCharacterError',
  '',
  'NoModificationAllowedError',
  'NotFoundError',
  'NotSupportedError',
  'InUseAttributeError',
  'InvalidStateError',
  'SyntaxError',
  'InvalidModificationError',
  'NamespaceError',
  'InvalidAccessError',
  '',
  'TypeMismatchError',
  'SecurityError',
  'NetworkError',
  'AbortError',
  'URLMismatchError',
  'QuotaExceededError',
  'TimeoutError',
  'InvalidNodeTypeError',
  'DataCloneError',
];

/** The constants that are not named after an error of today. */
const dropped = { 2: 'DOMSTRING_SIZE_ERR', 6: 'NO_DATA_ALLOWED_ERR', 16: 'VALIDATION_ERR' };
const irregular = {
  InUseAttributeError: 'INUSE_ATTRIBUTE_ERR',
  URLMismatchError: 'URL_MISMATCH_ERR',
};

function constantName(name, code) {
  if (name === '') return dropped[code];
  const words = name.slice(0, -'Error'.length).replace(/(?!^)([A-Z])/g, '_$1');
  return irregular[name] ?? `${words.toUpperCase()}_ERR`;
}

const codes = { __proto__: null };
const constants = {};
for (let i = 0; i < names.length; i++) {
  if (names[i] !== '') codes[names[i]] = i + 1;
  constants[constantName(names[i], i + 1)] = i + 1;
}

let isDOMException;

class DOMException {
  #message;
  #name;

  static {
    isDOMException = (value) => value !== null && typeof value === 'object' && #name in value;
  }

  constructor(message = '', name = 'Error') {
    markNew(this);
    this.#message = String(message);
    this.#name = String(name);
    ErrorCaptureStackTrace(this);
    ObjectDefineProperty(this, 'stack', { enumerable: false });
  }

  get name() {
    return this.#name;
  }

  get message() {
    return this.#message;
  }

  get code() {
    return codes[this.#name] ?? 0;
  }
}

ObjectSetPrototypeOf(DOMException.prototype, ErrorPrototype);
exports.DOMException = defineInterface(DOMException, { constants });

defineSerializable('DOMException', {
  has: isDOMException,
  take: (exception) => [exception.message, exception.name, String(exception.stack)],
  make: (message, name, stack) => {
    const exception = new DOMException(message, name);
    ObjectDefineProperty(exception, 'stack', { value: stack });
    return exception;
  },
});
