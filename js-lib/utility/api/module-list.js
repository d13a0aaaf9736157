'use strict';

// What require('electron') offers in a utility process: all of it needs what headless Valence lacks.

const { unsupportedExport } = require('common/unsupported');

const names = ['net', 'systemPreferences', 'LanguageModelUtility', 'localAIHandler'];

module.exports = names.map((name) => ({
  name,
  load: () => unsupportedExport(`electron.${name}`),
}));
