order.push('b');
