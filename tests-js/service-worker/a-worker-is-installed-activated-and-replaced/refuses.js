oninstall = (event) =>
  event.waitUntil(Promise.reject(new Error('no')).catch(() => Promise.reject()));
addEventListener('unhandledrejection', (event) => event.preventDefault());
