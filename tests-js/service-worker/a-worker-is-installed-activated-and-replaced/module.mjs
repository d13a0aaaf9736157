import { word } from './word.mjs';

onmessage = ({ ports: [port] }) => port.postMessage(word);
