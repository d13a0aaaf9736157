order.push('defer');
