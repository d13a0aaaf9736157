'use strict';

const never = () => new Promise(() => {});

describe('a page that goes', () => {
  it('closes', () => {
    window.close();
    return never();
  });

  it('shows another document', () => {
    location.reload();
    return never();
  });

  it('loops for ever', () => {
    for (;;);
  });

  it('exits', () => {
    process.exit(3);
    return never();
  });
});
