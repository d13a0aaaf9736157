exports.name = 'index of a folder';
