// The tables of internationalized domain names are large. Most domains are plain ASCII, for which the
// URL standard asks for lower case only, so the tables are loaded when the first other domain comes.
const plain = /^[\0-\x7f]*$/;
const punycoded = /(?:^|\.)xn--/i;

exports.toASCII = (domain, options) =>
  !options.useSTD3ASCIIRules && plain.test(domain) && !punycoded.test(domain)
    ? domain.toLowerCase()
    : require('tr46').toASCII(domain, options);

exports.toUnicode = (domain, options) => require('tr46').toUnicode(domain, options);
