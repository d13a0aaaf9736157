'use strict';

process.crash();
