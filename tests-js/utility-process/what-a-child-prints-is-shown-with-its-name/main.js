'use strict';

const { utilityProcess } = require('electron');
const { once } = require('node:events');
const { scenario } = require('../../support');

scenario(async () => {
  await once(utilityProcess.fork(`${__dirname}/child.js`, ['stdout']), 'exit');
  const options = { serviceName: 'the other', stdio: 'inherit' };
  await once(utilityProcess.fork(`${__dirname}/child.js`, ['stderr'], options), 'exit');
  await once(utilityProcess.fork(`${__dirname}/child.js`, ['none'], { stdio: 'ignore' }), 'exit');
});
