'use strict';

// FileReader (File API, 6.2): the bytes are there at once; they are handed over in tasks.

const { armImmediate, disarm, Immediate } = require('common/timers');
const { bufferOf, isBlob } = require('web/blob');
const { DOMException } = require('web/dom-exception');
const { TextDecoder } = require('web/encoding');
const { defineEventHandler, EventTarget, fire } = require('web/event-target');
const { defineInterface, requireArguments } = require('web/interface');
const { ProgressEvent } = require('web/progress-event');
const { ArrayPrototypeJoin, ArrayPrototypePush, RegExpPrototypeExec, String } = primordials;
const { StringFromCharCode, TypeError } = primordials;
const { TypedArrayPrototypeGetByteLength, Uint8Array } = primordials;

const EMPTY = 0;
const LOADING = 1;
const DONE = 2;

class FileReader extends EventTarget {
  #state = EMPTY;
  #result = null;
  #error = null;
  #task;

  get readyState() {
    return this.#state;
  }

  get result() {
    return this.#result;
  }

  get error() {
    return this.#error;
  }

  readAsArrayBuffer(blob) {
    this.#read('readAsArrayBuffer', arguments.length, blob, (buffer) => buffer);
  }

  readAsText(blob, label = undefined) {
    this.#read('readAsText', arguments.length, blob, (buffer) => textOf(buffer, label, blob.type));
  }

  readAsDataURL(blob) {
    this.#read('readAsDataURL', arguments.length, blob, (buffer) => {
      const { btoa } = require('web/base64');
      const type = blob.type === '' ? 'application/octet-stream' : blob.type;
      return `data:${type};base64,${btoa(binaryOf(buffer))}`;
    });
  }

  readAsBinaryString(blob) {
    this.#read('readAsBinaryString', arguments.length, blob, binaryOf);
  }

  abort() {
    this.#result = null;
    if (this.#state !== LOADING) return;
    this.#state = DONE;
    this.#error = new DOMException('The user aborted a request.', 'AbortError');
    disarm(this.#task);
    this.#task = undefined;
    this.#tell('abort', 0);
    if (this.#state !== LOADING) this.#tell('loadend', 0);
  }

  #read(method, count, blob, convert) {
    const what = `execute '${method}' on 'FileReader'`;
    requireArguments(what, count, 1);
    if (!isBlob(blob)) {
      throw new TypeError(`Failed to ${what}: parameter 1 is not of type 'Blob'.`);
    }
    if (this.#state === LOADING) {
      const text = `Failed to ${what}: The object is already busy reading Blobs.`;
      throw new DOMException(text, 'InvalidStateError');
    }
    this.#state = LOADING;
    this.#result = null;
    this.#error = null;
    const { size } = blob;
    this.#next(() => {
      this.#next(() => this.#finish(size, convert(bufferOf(blob))));
      this.#tell('loadstart', 0, size);
    });
  }

  #next(run) {
    this.#task = new Immediate(run, undefined, []);
    armImmediate(this.#task);
  }

  #finish(size, result) {
    if (size > 0) this.#tell('progress', size, size);
    if (this.#state !== LOADING) return;
    this.#state = DONE;
    this.#result = result;
    this.#tell('load', size, size);
    if (this.#state !== LOADING) this.#tell('loadend', size, size);
  }

  #tell(type, loaded, total = 0) {
    fire(this, type, ProgressEvent, { lengthComputable: total > 0, loaded, total });
  }
}

/** By the label, else by the charset of the type, else as UTF-8. */
function textOf(buffer, label, type) {
  const charset = RegExpPrototypeExec(/;\s*charset=\s*"?([^\s;"]+)/i, type)?.[1];
  return decoderFor(label === undefined ? charset : String(label)).decode(buffer);
}

function decoderFor(label) {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}

function binaryOf(buffer) {
  const bytes = new Uint8Array(buffer);
  const units = [];
  const length = TypedArrayPrototypeGetByteLength(bytes);
  for (let i = 0; i < length; i++) ArrayPrototypePush(units, StringFromCharCode(bytes[i]));
  return ArrayPrototypeJoin(units, '');
}

exports.FileReader = defineInterface(FileReader, { constants: { EMPTY, LOADING, DONE } });
for (const type of ['loadstart', 'progress', 'load', 'abort', 'error', 'loadend']) {
  defineEventHandler(FileReader.prototype, type);
}
