//! Texts that were read from QR codes, by the camera or in pictures, and links that were pasted: what each is, put beside
//! what waits for an answer.

use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::File;

use super::{LetterFault, Source, Works};
use crate::browser::{self, Sight};
use crate::domain::{Record, Work};
use crate::routes::{Route, Stage};
use crate::storage::frames::{Collector, FrameError, Progress, Taken};
use crate::storage::payload;

/// What came of what was read last.
#[derive(Clone, Debug, PartialEq)]
pub enum ReadCode {
    /// Nothing was read.
    None,
    /// A picture is being looked at.
    Looking,
    /// It is one of several codes, and others are missing.
    Part(Progress),
    /// It brought these.
    Came(Vec<Record<Work>>),
    /// It was read before.
    Known,
    /// It brought nothing.
    Faulty(CodeFault),
}

impl ReadCode {
    /// Whether it says that something is wrong.
    pub const fn is_faulty(&self) -> bool {
        matches!(self, ReadCode::Faulty(_))
    }
}

/// Why nothing came of a code, a picture or a link. Nothing that is stored was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeFault {
    /// It is one of several codes, and cannot be used.
    Frame(FrameError),
    /// It is a link, and cannot be used.
    Letter(LetterFault),
    /// It leads to the page itself.
    OnlyAddress,
    /// It has nothing to do with us.
    NotOurs,
    /// There is no code in the picture.
    NoCode,
    /// It is no picture that this browser opens.
    NoPicture,
    /// What reads codes did not come.
    NoReader,
}

/// What was read since somebody last answered.
#[derive(Default)]
pub(in crate::state::works) struct Codes {
    collector: Collector,
    texts: Vec<String>,
}

/// Who reads: a camera sees the same code again and again.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Seen {
    /// A camera that is on.
    Again,
    /// Somebody who waits for an answer.
    Once,
}

impl Works {
    /// Takes in what a camera sees.
    pub async fn see_code(self, text: &str) {
        self.take_text(text, Seen::Again).await;
    }

    /// Takes in what somebody pasted: a link, or several.
    pub async fn paste_link(self, text: &str) {
        let mut wrong = None;
        for link in payload::each_in(text) {
            self.take_text(&link, Seen::Once).await;
            if let ReadCode::Faulty(fault) = self.read_code.get_untracked() {
                wrong.get_or_insert(fault);
            }
        }
        // One that is wrong is told about, whatever came after it.
        if let Some(fault) = wrong {
            let error = payload::PayloadError::NotOurs;
            let told = match fault {
                // No code was seen.
                CodeFault::NotOurs => CodeFault::Letter(LetterFault::Payload(error)),
                fault => fault,
            };
            self.read_code.set(ReadCode::Faulty(told));
        }
    }

    /// Looks for codes in pictures.
    pub async fn look_at_pictures(self, files: Vec<File>) {
        for file in files {
            self.read_code.set(ReadCode::Looking);
            match texts_in(&file).await {
                Err(fault) => self.read_code.set(ReadCode::Faulty(fault)),
                Ok(texts) => {
                    for text in texts {
                        self.take_text(&text, Seen::Once).await;
                    }
                }
            }
        }
    }

    /// Looks at pictures and links that somebody dropped or pasted on any screen, and goes to what they bring. A picture
    /// without a code is a file like another.
    pub fn look_from_afar(self, pictures: Vec<File>, links: Vec<String>) {
        if pictures.is_empty() && links.is_empty() {
            return;
        }
        let app = self.house().app;
        let is_here = move || {
            let route = app.route.get_untracked();
            matches!(
                route,
                Route::Received(_) | Route::Workshop(_, Stage::Gather)
            )
        };
        spawn_local(async move {
            for picture in pictures {
                self.look_at_pictures(vec![picture.clone()]).await;
                if !is_here() && self.read_code.with_untracked(ReadCode::is_faulty) {
                    self.look_at_files(vec![Source::File(picture)]);
                }
            }
            // What is wrong with a link is told there too.
            let comes = !links.is_empty() || !self.read_code.with_untracked(ReadCode::is_faulty);
            for link in links {
                self.paste_link(&link).await;
            }
            if !is_here() && comes {
                app.go(Route::Received(String::new()));
            }
        });
    }

    /// Begins to read anew, once what was read is answered.
    pub(super) fn read_anew(self) {
        self.kept.update_value(|kept| kept.codes = Codes::default());
        self.read_code.set(ReadCode::None);
    }

    async fn take_text(self, text: &str, seen: Seen) {
        let was_read = self
            .kept
            .with_value(|kept| kept.codes.texts.iter().any(|it| it == text));
        let told = match was_read {
            true if seen == Seen::Again => return,
            true => ReadCode::Known,
            false => self.read(text, seen).await,
        };
        if self.read_code.with_untracked(|before| *before != told) {
            self.read_code.set(told);
        }
    }

    async fn read(self, text: &str, seen: Seen) -> ReadCode {
        let taken = self
            .kept
            .try_update_value(|kept| kept.codes.collector.take(text));
        let payload = match taken.unwrap_or(Err(FrameError::NotOurs)) {
            Ok(Taken::New(progress) | Taken::Known(progress)) => return ReadCode::Part(progress),
            Ok(Taken::Again) if seen == Seen::Once => return ReadCode::Known,
            Ok(Taken::Again) => return self.read_code.get_untracked(),
            Ok(Taken::Whole(payload)) => payload,
            Err(FrameError::NotOurs) => text.to_owned(),
            Err(error) => return ReadCode::Faulty(CodeFault::Frame(error)),
        };
        match self.add_letter(&payload).await {
            Ok(records) => {
                self.kept
                    .update_value(|kept| kept.codes.texts.push(text.to_owned()));
                ReadCode::Came(records)
            }
            Err(LetterFault::Payload(payload::PayloadError::NotOurs)) => {
                let address = browser::own_address();
                let page = address.split('#').next().unwrap_or_default();
                ReadCode::Faulty(match !payload::is_in(text) && text.starts_with(page) {
                    true => CodeFault::OnlyAddress,
                    false => CodeFault::NotOurs,
                })
            }
            Err(fault) => ReadCode::Faulty(CodeFault::Letter(fault)),
        }
    }
}

/// The texts of the codes in a picture: of the first way to look at it that shows any.
async fn texts_in(file: &File) -> Result<Vec<String>, CodeFault> {
    let sight = Sight::of_file(file).await.ok_or(CodeFault::NoPicture)?;
    for (part, scale) in sight.looks() {
        let Some(picture) = sight.part(part, scale) else {
            continue;
        };
        let texts = browser::read_codes(&picture).await;
        let texts = texts.map_err(|_| CodeFault::NoReader)?;
        if !texts.is_empty() {
            return Ok(texts);
        }
    }
    Err(CodeFault::NoCode)
}
