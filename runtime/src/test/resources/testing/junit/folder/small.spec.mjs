it('is in a folder', () => {});
