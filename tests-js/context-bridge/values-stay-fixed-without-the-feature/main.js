const { app } = require('electron');
const assert = require('node:assert');
const { inPage, openLoaded, scenario, variant } = require('../../support');

app.commandLine.appendSwitch('enable-features', 'ContextBridgeMutability');
app.commandLine.appendSwitch('disable-features', 'ContextBridgeMutability,SomethingElse');

const change = () => {
  'use strict';
  const { house } = window;
  const attempts = [
    () => (window.motto = 'changed'),
    () => (house.door.colour = 'blue'),
    () => house.rooms.push(2),
    () => (house.garden = 'new'),
    () => delete window.house,
  ];
  const refused = attempts.map((attempt) => {
    try {
      attempt();
      return false;
    } catch (error) {
      return error instanceof TypeError;
    }
  });
  return { refused, motto: window.motto, colour: house.door.colour, rooms: house.rooms };
};

scenario(async () => {
  const window = await openLoaded(__dirname, { sandbox: variant === 'sandboxed' });
  const { motto, colour, rooms, refused } = await inPage(window, change);
  assert.deepStrictEqual([motto, colour, rooms], ['as it was', 'red', [1]]);
  assert.deepStrictEqual(refused, [true, true, true, true, true]);
});
