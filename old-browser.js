// A browser that does not know modules reads this file and cannot read boot.js at all: it gets the plain message.
['painted', 'loading-progress', 'loading-status'].forEach(function (id) {
  document.getElementById(id).setAttribute('hidden', '');
});
['stopped', 'start-failure'].forEach(function (id) {
  document.getElementById(id).removeAttribute('hidden');
});
