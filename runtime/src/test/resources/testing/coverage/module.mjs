import './shared.mjs';

export const one = 1; // ran
export { one as two };
export default function three() {
  return 3; // ran
}

const waited = await three(); // ran
export class Four {
  value = waited; // not run
}
