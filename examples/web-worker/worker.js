const countWords = (text) => text.split(/\s+/).length;

onmessage = ({ data, ports: [port] }) => {
  postMessage(`${self.name} got ${data}`);
  port.onmessage = (event) => port.postMessage(countWords(event.data));
  port.onclose = () => console.log('main hung up');
};
