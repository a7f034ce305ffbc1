//! Commands that let works out: files and the clipboard.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Works;
use crate::browser;
use crate::compose::calendar::Event;
use crate::compose::draft;
use crate::compose::formats::Formats;
use crate::domain::incoming::words_of_file_name;
use crate::domain::merge::given_unstored;
use crate::domain::{Id, Record, Work};
use crate::export::ics;
use crate::state::Notice;
use crate::storage::{key, transfer};

const JSON: &str = "application/json";

impl Works {
    /// Downloads one work as a file.
    pub fn download_work(self, id: Id) {
        self.house().open.flush();
        if let Some(entry) = self.stored(id) {
            self.download_records(&[self.for_others(&entry.record)]);
        }
    }

    /// Downloads the work that is open as it is on the screen, stored or not.
    pub fn download_open(self) {
        self.download_records(&[self.for_others(&self.record_of_open())]);
    }

    /// The work that is open as it is on the screen, stored or not.
    pub fn record_of_open(self) -> Record<Work> {
        self.house().open.flush();
        self.house().open.with_tab(|tab| tab.base().clone())
    }

    /// Downloads versions as they are given away as one file: one of them under its name.
    pub fn download_records(self, records: &[Record<Work>]) {
        let title = match records {
            [only] => only.body.title(),
            _ => "utvalg",
        };
        self.download_records_as(title, records);
    }

    /// Likewise, under another name.
    pub fn download_records_as(self, title: &str, records: &[Record<Work>]) {
        let text = transfer::write(records, browser::now());
        self.offer_works(&file_name(title), &text, records);
    }

    /// Downloads several works as one file.
    pub fn download_works(self, ids: &[Id]) {
        self.house().open.flush();
        let stored = ids.iter().filter_map(|id| self.stored(*id));
        let records: Vec<Record<Work>> =
            stored.map(|entry| self.for_others(&entry.record)).collect();
        self.download_records_as("utvalg", &records);
    }

    /// Downloads all works, also those in the bin, as one file.
    pub fn download_all(self) {
        self.house().open.flush();
        let now = browser::now();
        let records = self.all_for_others();
        let text = transfer::write(&records, now);
        if self.offer_works(&file_name("alt"), &text, &records) {
            self.house()
                .app
                .change_prefs(|prefs| prefs.last_export = Some(now));
        }
    }

    /// All works, also those in the bin, as they are given away.
    pub(super) fn all_for_others(self) -> Vec<Record<Work>> {
        self.entries.with_untracked(|entries| {
            let records = entries.values();
            records
                .map(|entry| self.for_others(&entry.record))
                .collect()
        })
    }

    /// A version as it is given away.
    pub(super) fn for_others(self, record: &Record<Work>) -> Record<Work> {
        let is_unstored = self.house().open.with_tab(|tab| {
            let mut unstored = tab.unstored().iter();
            unstored.any(|held| held.id == record.id)
        });
        match !is_unstored && record.vector.total() > 0 {
            true => record.clone(),
            false => given_unstored(record),
        }
    }

    /// Downloads the stored texts that could not be read, as they are.
    pub fn download_unreadable(self) {
        let text = self.unreadable.with_untracked(|texts| {
            let parts = texts
                .iter()
                .map(|text| format!("{}\n{}\n", text.key, text.raw));
            parts.collect::<Vec<_>>().join("\n")
        });
        self.offer_file("nyskapingslaget-uleselig.txt", "text/plain", &text);
    }

    /// Downloads what the draft that is open has for a calendar, which then knows that it is newer than what it may have
    /// of it. `title` is that of the file.
    pub fn download_calendar(self, title: &str, formats: &Formats) {
        self.download_events(title, &draft::events(&self.record_of_open(), formats));
    }

    /// Downloads events for a calendar. `title` is that of the file.
    pub fn download_events(self, title: &str, events: &[Event]) {
        let text = ics::write(events, browser::now());
        self.download_text(title, "ics", "text/calendar", &text);
    }

    /// Downloads a text that was made here. `ending` is that of the file's name. Whether the browser took it.
    pub fn download_text(self, title: &str, ending: &str, mime: &str, text: &str) -> bool {
        let name = file_name(title).replace(".json", &format!(".{ending}"));
        self.offer_file(&name, &format!("{mime};charset=utf-8"), text)
    }

    /// Downloads bytes that were made here. `ending` is that of the file's name. Whether the browser took them.
    pub fn download_bytes(self, title: &str, ending: &str, mime: &str, bytes: &[u8]) -> bool {
        let name = file_name(title).replace(".json", &format!(".{ending}"));
        self.tell_download(browser::download_bytes(&name, mime, bytes))
    }

    /// Puts a document on the clipboard with its headings and tables, and as plain text beside it.
    /// `shown` is the id of the document on the screen, which is copied in the old way where the
    /// browser knows no other.
    pub fn copy_rich_text(self, html: String, text: String, shown: &'static str) {
        spawn_local(async move {
            self.house()
                .app
                .tell(if browser::copy_rich(&html, &text, shown).await {
                    Notice::RichTextCopied
                } else {
                    Notice::TextNotCopied
                });
        });
    }

    /// Puts a text on the clipboard that is too long for a mail's link.
    pub fn copy_for_mail(self, text: String) {
        spawn_local(async move {
            self.house()
                .app
                .tell(Notice::MailTooLong(browser::copy_text(&text).await));
        });
    }

    /// Puts a link on the clipboard; whether it could be put there.
    pub async fn copy_link(self, link: &str) -> bool {
        let is_copied = browser::copy_text(link).await;
        if is_copied {
            self.house().app.tell(Notice::LinkCopied);
        }
        is_copied
    }

    /// Puts a text on the clipboard.
    pub fn copy_text(self, text: String) {
        spawn_local(async move {
            self.house().app.tell(if browser::copy_text(&text).await {
                Notice::TextCopied
            } else {
                Notice::TextNotCopied
            });
        });
    }

    /// Offers works as a file, and remembers it of each. What is told comes after that, and shows it.
    fn offer_works(self, name: &str, text: &str, records: &[Record<Work>]) -> bool {
        let is_offered = browser::download(name, JSON, text);
        if is_offered {
            self.note_downloaded(records);
        }
        self.tell_download(is_offered)
    }

    fn offer_file(self, name: &str, mime: &str, text: &str) -> bool {
        self.tell_download(browser::download(name, mime, text))
    }

    fn tell_download(self, is_offered: bool) -> bool {
        self.house().app.tell(match is_offered {
            true => Notice::Downloaded,
            false => Notice::NotDownloaded,
        });
        is_offered
    }
}

/// A file name that every system takes: the app's name and the words of a title.
pub(super) fn file_name(title: &str) -> String {
    let app = key::NAMESPACE.split('/').next().unwrap_or_default();
    let words = words_of_file_name(&browser::composed(title));
    if words.is_empty() {
        format!("{app}.json")
    } else {
        format!("{app}-{words}.json")
    }
}
