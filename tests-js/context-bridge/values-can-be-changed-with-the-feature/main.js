const { app } = require('electron');
const assert = require('node:assert');
const { inPage, openLoaded, scenario, variant } = require('../../support');

app.commandLine.appendSwitch('enable-features', 'SomethingElse,ContextBridgeMutability');

const change = () => {
  'use strict';
  const { house } = window;
  window.motto = 'changed';
  house.door.colour = 'blue';
  house.rooms.push(2);
  house.ring = () => 'rung';
  house.garden = 'new';
  return {
    motto: window.motto,
    colour: window.house.door.colour,
    rooms: window.house.rooms,
    ring: window.house.ring(),
    garden: window.house.garden,
    deleted: delete window.house && !('house' in window),
  };
};

scenario(async () => {
  const window = await openLoaded(__dirname, { sandbox: variant === 'sandboxed' });
  assert.deepStrictEqual(await inPage(window, change), {
    motto: 'changed',
    colour: 'blue',
    rooms: [1, 2],
    ring: 'rung',
    garden: 'new',
    deleted: true,
  });
});
