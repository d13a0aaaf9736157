const button = document.querySelector('button');

shop.onOrdered((what) => {
  document.title = `Ordered: ${what}`;
});
button.addEventListener('click', async () => {
  button.textContent = await shop.order('tea');
  const note = new Notification('Ordered', { body: 'tea' });
  note.onerror = () => window.open('https://shop.example/');
});
