const fail = () => {
  throw new TypeError('thrown on line 2');
};
setTimeout(fail);
