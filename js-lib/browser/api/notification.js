'use strict';

// electron.Notification: there is nowhere to show one, and isSupported() says so.

const EventEmitter = require('common/vendor')('events');
const { defineNoOps } = require('common/no-ops');
const { markUncloneable } = require('common/platform-object');
const { ObjectAssign } = primordials;

const texts = {
  title: '',
  subtitle: '',
  body: '',
  silent: false,
  replyPlaceholder: '',
  hasReply: false,
  urgency: 'normal',
  sound: '',
  closeButtonText: '',
  timeoutType: 'default',
  toastXml: '',
  actions: [],
};

class Notification extends EventEmitter {
  constructor(options) {
    super();
    ObjectAssign(this, texts, options);
    markUncloneable(this);
  }
}

defineNoOps(Notification, 'Notification');
defineNoOps(Notification.prototype, 'notification');

module.exports = Notification;
