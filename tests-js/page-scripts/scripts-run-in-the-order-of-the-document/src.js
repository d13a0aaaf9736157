order.push('src');
