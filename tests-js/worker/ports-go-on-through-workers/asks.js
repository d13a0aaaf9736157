onmessage = ({ data, ports: [port] }) => {
  const answers = [];
  port.onmessage = (event) => {
    answers.push(event.data);
    if (answers.length === data.length) postMessage(answers);
  };
  for (const number of data) port.postMessage(number);
};
