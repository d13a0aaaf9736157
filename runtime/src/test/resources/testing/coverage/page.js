function show(value) {
  document.title = `${value}`; // ran
}

function hide() {
  document.title = ''; // not run
}
