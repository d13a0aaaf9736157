const order = [];
onmessage = ({ data }) => {
  order.push(data);
  if (data === 'second') postMessage(order);
};
Promise.resolve().then(() => order.push('promise'));
order.push('script');
