onmessage = async ({ data, ports: [port] }) => {
  const bitmap = await createImageBitmap(data);
  const canvas = new OffscreenCanvas(2, 1);
  canvas.getContext('2d').drawImage(bitmap, 1, 0);
  const moved = canvas.transferToImageBitmap();
  port.postMessage({ same: data instanceof ImageData, moved }, [moved]);
};
