exports.third = ['third'];
