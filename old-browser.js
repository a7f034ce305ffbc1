// A browser that does not know modules reads this file and cannot read boot.js at all: it gets the plain message.
['loading-text', 'loading-progress', 'loading-status'].forEach(function (id) {
  document.getElementById(id).setAttribute('hidden', '');
});
document.getElementById('start-failure').removeAttribute('hidden');
