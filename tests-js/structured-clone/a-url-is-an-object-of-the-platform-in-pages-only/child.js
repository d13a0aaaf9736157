const url = new URL('https://example.org/?a');

process.parentPort.postMessage([url, url.searchParams]);
