// In the edition that is one file: what is otherwise with it than with a page on the web. Said at the top until somebody
// has read it, in the language of the page.

// Goes with all else that is kept here, when somebody deletes everything.
var READ = 'nyskapingslaget/enkeltfil';

var TEXTS = {
  nb: {
    title: 'Siden er åpnet fra en fil',
    text: 'Det du skriver, ligger i denne nettleseren på denne maskinen, ikke i filen. Andre filer som åpnes i nettleseren her, kan kanskje lese det, og det følger ikke med når filen sendes eller flyttes. Ta vare på det med «Ta med» og «Last ned».',
    links: 'Lenker og QR-koder herfra finner bare veien på denne maskinen. Andre kan lime dem inn under «Les av» i sin egen utgave av siden.',
    close: 'Jeg har lest det'
  },
  nn: {
    title: 'Sida er opna frå ei fil',
    text: 'Det du skriv, ligg i denne nettlesaren på denne maskina, ikkje i fila. Andre filer som blir opna i nettlesaren her, kan kanskje lese det, og det følger ikkje med når fila blir send eller flytta. Ta vare på det med «Ta med» og «Last ned».',
    links: 'Lenker og QR-kodar herifrå finn berre vegen på denne maskina. Andre kan lime dei inn under «Les av» i si eiga utgåve av sida.',
    close: 'Eg har lese det'
  },
  en: {
    title: 'The page is opened from a file',
    text: 'What you write is kept in this browser on this machine, not in the file. Other files that are opened in the browser here may be able to read it, and it does not come along when the file is sent or moved. Keep it safe with “Take along” and “Download”.',
    links: 'Links and QR codes from here only find their way on this machine. Others can paste them under “Read codes” in their own copy of the page.',
    close: 'I have read it'
  }
};

function isRead() {
  try {
    return localStorage.getItem(READ) !== null;
  } catch (error) {
    return false;
  }
}

function remember() {
  try {
    localStorage.setItem(READ, '1');
  } catch (error) { /* It is said again the next time. */ }
}

export function showNotice() {
  if (location.protocol !== 'file:' || isRead()) return;
  var make = function (tag, className) {
    var made = document.createElement(tag);
    made.className = className;
    return made;
  };
  var notice = make('aside', 'wrap file-notice');
  var box = make('div', 'ds-alert notice');
  box.dataset.color = 'info';
  var parts = { title: make('h2', 'notice__title'), text: make('p', ''), links: make('p', '') };
  var close = make('button', 'ds-button');
  close.type = 'button';
  close.dataset.variant = 'secondary';
  var speak = function () {
    var words = TEXTS[document.documentElement.lang] || TEXTS.nb;
    Object.keys(parts).forEach(function (name) { parts[name].textContent = words[name]; });
    close.textContent = words.close;
    notice.setAttribute('aria-label', words.title);
  };
  var following = new MutationObserver(speak);
  following.observe(document.documentElement, { attributeFilter: ['lang'] });
  close.addEventListener('click', function () {
    following.disconnect();
    remember();
    notice.remove();
    document.getElementById('tittel').focus();
  });
  speak();
  box.append(parts.title, parts.text, parts.links, close);
  notice.append(box);
  document.body.prepend(notice);
}
