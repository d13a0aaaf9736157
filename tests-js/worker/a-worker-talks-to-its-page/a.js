order.push('a');
