//! The camera as a reader of codes: what it sees is looked at for as long as it is on.

use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::HtmlVideoElement;

use crate::browser::{self, Camera, CameraFault, Sight};
use crate::i18n::{Text, read as t};
use crate::state::{AppState, CodeFault, ReadCode};

/// What the camera does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sees {
    /// It is off.
    Nothing,
    /// Somebody is being asked for it, or it is about to begin.
    Asking,
    /// It is on.
    Codes,
    /// It cannot be used.
    Faulty(CameraFault),
}

impl Sees {
    /// What is said of it, where something is to be said.
    pub const fn words(self) -> Option<Text> {
        Some(match self {
            Sees::Nothing => return None,
            Sees::Asking => t::ASKING,
            Sees::Codes => t::HOLD,
            Sees::Faulty(CameraFault::Lacking) => t::CAMERA_LACKING,
            Sees::Faulty(CameraFault::Refused) => t::CAMERA_REFUSED,
            Sees::Faulty(CameraFault::NotFound) => t::CAMERA_NOT_FOUND,
            Sees::Faulty(CameraFault::Busy) => t::CAMERA_BUSY,
            Sees::Faulty(CameraFault::GoneAway) => t::CAMERA_GONE,
        })
    }
}

/// The camera of a screen. It is turned off when the screen is left.
#[derive(Clone, Copy)]
pub struct Seeing {
    /// What it does.
    pub sees: RwSignal<Sees>,
    /// The ids of the cameras there are, once one is on.
    pub cameras: RwSignal<Vec<String>>,
    camera: StoredValue<Option<Camera>, LocalStorage>,
    /// How many times it was turned on or off; one that comes late has another number.
    turn: StoredValue<u32>,
}

impl Seeing {
    /// It is off.
    pub fn begin() -> Seeing {
        let seeing = Seeing {
            sees: RwSignal::new(Sees::Nothing),
            cameras: RwSignal::new(Vec::new()),
            camera: StoredValue::new_local(None),
            turn: StoredValue::new(0),
        };
        on_cleanup(move || {
            let _ = seeing.camera.try_update_value(Option::take);
            browser::dismiss_reader();
        });
        seeing
    }

    /// Turns it off.
    pub fn stop(self) {
        self.next_turn();
        self.camera.set_value(None);
        self.sees.set(Sees::Nothing);
    }

    /// Turns it on: the one with this id, or the one that the browser chooses.
    pub fn start(self, state: AppState, video: HtmlVideoElement, id: Option<String>) {
        self.stop();
        self.sees.set(Sees::Asking);
        let turn = self.next_turn();
        let gone = move || {
            if self.is_turn(turn) {
                self.stop();
                self.sees.set(Sees::Faulty(CameraFault::GoneAway));
            }
        };
        spawn_local(async move {
            let opened = Camera::open(&video, id.as_deref(), gone).await;
            if !self.is_turn(turn) {
                return;
            }
            match opened {
                Err(fault) => self.sees.set(Sees::Faulty(fault)),
                Ok(camera) => {
                    self.camera.set_value(Some(camera));
                    self.sees.set(Sees::Codes);
                    let cameras = browser::cameras().await;
                    if self.is_turn(turn) {
                        self.cameras.set(cameras);
                        self.watch(state, video, turn).await;
                    }
                }
            }
        });
    }

    /// Goes on with the next of the cameras.
    pub fn change(self, state: AppState, video: HtmlVideoElement) {
        let now = self
            .camera
            .with_value(|camera| camera.as_ref().and_then(Camera::id));
        let cameras = self.cameras.get_untracked();
        let place = cameras.iter().position(|id| Some(id) == now.as_ref());
        let next = place.map_or(0, |place| place + 1) % cameras.len().max(1);
        self.start(state, video, cameras.get(next).cloned());
    }

    async fn watch(self, state: AppState, video: HtmlVideoElement, turn: u32) {
        while self.is_turn(turn) {
            if let Some(picture) = Sight::of_video(&video).and_then(|sight| sight.whole()) {
                let Ok(texts) = browser::read_codes(&picture).await else {
                    if self.is_turn(turn) {
                        self.stop();
                        state
                            .works
                            .read_code
                            .set(ReadCode::Faulty(CodeFault::NoReader));
                    }
                    return;
                };
                for text in texts {
                    if self.is_turn(turn) {
                        state.works.see_code(&text).await;
                    }
                }
            }
            browser::next_paint().await;
        }
    }

    fn next_turn(self) -> u32 {
        let next = |turn: &mut u32| {
            *turn += 1;
            *turn
        };
        self.turn.try_update_value(next).unwrap_or_default()
    }

    /// Not when the screen is left either.
    fn is_turn(self, turn: u32) -> bool {
        self.turn.try_get_value() == Some(turn)
    }
}
