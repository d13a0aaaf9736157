const answers = new BroadcastChannel('answers');
new BroadcastChannel('questions').onmessage = ({ data }) => answers.postMessage(data + 1);
postMessage('ready');
