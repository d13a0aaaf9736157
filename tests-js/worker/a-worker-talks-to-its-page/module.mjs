import { value } from './dependency.mjs';

const attempt = () => {
  try {
    importScripts('echo.js');
  } catch (error) {
    return String(error);
  }
  return 'nothing';
};

postMessage([value, import.meta.url, attempt()]);
