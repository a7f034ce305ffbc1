//! «Les av»: works out of QR codes, by the camera or in pictures, and out of links.

use leptos::ev::SubmitEvent;
use leptos::html::{Input, Video};
use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::File;

use super::seeing::{Seeing, Sees};
use crate::browser;
use crate::components::{Button, Chooser, Variant, Words};
use crate::compose::Said;
use crate::compose::titles::said_name;
use crate::i18n::{Locale, Text, fill, read as t, travel};
use crate::state::{CodeFault, LetterFault, ReadCode};
use crate::storage::frames::{FrameError, Progress};
use crate::views::travel::received::link_fault;
use crate::views::use_app;
use crate::views::work::said::said;

/// The id of what turns the camera on.
pub const START: &str = "start-kamera";
const PICTURE: &str = "les-bilde";
const LINK: &str = "lim-inn-lenke";

/// The three ways in, and what came of what was read last.
#[component]
pub fn CodeReader(
    /// What is said of what came, one and several.
    #[prop(default = (t::CAME, t::CAME_MANY))]
    came: (Text, Text),
) -> impl IntoView {
    browser::dress!(include_str!("../../../style/components/reader.css"));
    let (state, locale) = use_app();
    let told = Memo::new(move |_| state.works.read_code.with(|code| words(code, came, locale)));
    view! {
        <section class="reader stack" aria-label=t::READ.get(locale)>
            <Sight/>
            <PartsSeen/>
            <p class="reader__told" role="status">
                {move || told.with(|told| said(told, locale))}
            </p>
            <Others/>
        </section>
    }
}

/// The camera.
#[component]
fn Sight() -> impl IntoView {
    let (state, locale) = use_app();
    let (seeing, video) = (Seeing::begin(), NodeRef::<Video>::new());
    let sees = seeing.sees;
    let is_on = move || sees.get() == Sees::Codes;
    let start = move || {
        if let Some(video) = video.get_untracked() {
            seeing.start(state, video, None);
        }
    };
    let change = move || {
        if let Some(video) = video.get_untracked() {
            seeing.change(state, video);
        }
    };
    let is_off = move || matches!(sees.get(), Sees::Nothing | Sees::Faulty(_));
    let stop = move || {
        seeing.stop();
        browser::focus_soon(START.to_owned());
    };
    let words = move || {
        let words = sees.get().words();
        words.map_or("", |words| words.get(locale)).to_owned()
    };
    view! {
        <div class="reader__sight" hidden=move || !is_on()>
            <video
                class="reader__video"
                node_ref=video
                playsinline=""
                prop:muted=true
                aria-label=t::SIGHT.get(locale)
            ></video>
        </div>
        <p role="status">
            <Words text=words/>
        </p>
        <div class="cluster">
            <Show
                when=is_off
                fallback=move || {
                    view! {
                        <Button icon="XMark" on_click=stop>
                            {t::STOP.get(locale)}
                        </Button>
                    }
                }
            >
                <Button id=START variant=Variant::Primary icon="QrCode" on_click=start>
                    {t::START.get(locale)}
                </Button>
            </Show>
            <Show when=move || is_on() && seeing.cameras.with(|all| all.len() > 1)>
                <Button on_click=change>{t::OTHER_CAMERA.get(locale)}</Button>
            </Show>
        </div>
    }
}

/// How far a work in several codes has come.
#[component]
fn PartsSeen() -> impl IntoView {
    let (state, locale) = use_app();
    let parts = Memo::new(move |_| match state.works.read_code.get() {
        ReadCode::Part(progress) => Some(progress),
        _ => None,
    });
    view! {
        <Show when=move || parts.with(Option::is_some)>
            <progress
                class="meter__bar"
                aria-label=t::PARTS.get(locale)
                max=move || parts.get().map(|it| it.count.to_string())
                prop:value=move || parts.get().map(|it| it.seen as f64)
            ></progress>
        </Show>
    }
}

/// A picture, or a link, where there is no camera or no code on a screen.
#[component]
fn Others() -> impl IntoView {
    let (state, locale) = use_app();
    let link = NodeRef::<Input>::new();
    let choose = move |files: Vec<File>| spawn_local(state.works.look_at_pictures(files));
    let open = move |event: SubmitEvent| {
        event.prevent_default();
        let text = link.get_untracked().map(|field| field.value());
        let text = text.unwrap_or_default();
        if text.trim().is_empty() {
            return browser::focus(LINK);
        }
        spawn_local(async move {
            state.works.paste_link(&text).await;
            // There is room for the next one, which may stand there already; what is wrong is left to be looked at.
            let is_wrong = state.works.read_code.with_untracked(ReadCode::is_faulty);
            let field = link.try_get_untracked().flatten();
            if let Some(field) = field.filter(|field| !is_wrong && field.value() == text) {
                field.set_value("");
            }
        });
    };
    view! {
        <div class="reader__others">
            <div class="reader__other">
                <Chooser
                    id=PICTURE
                    text=t::CHOOSE_PICTURE.get(locale)
                    label=t::CHOOSE_PICTURE.get(locale)
                    accept="image/*"
                    on_choose=choose
                />
                <p class="hint">{t::PICTURE_HINT.get(locale)}</p>
            </div>
            <form class="reader__other" data-own-undo="" on:submit=open>
                <div class="ds-field">
                    <label class="ds-label" for=LINK>{t::PASTE_LINK.get(locale)}</label>
                    <input
                        class="ds-input"
                        id=LINK
                        type="text"
                        inputmode="url"
                        autocomplete="off"
                        spellcheck="false"
                        node_ref=link
                    />
                </div>
                <button type="submit" class="ds-button" data-variant="secondary">
                    {t::OPEN_LINK.get(locale)}
                </button>
            </form>
        </div>
    }
}

/// What is said of what was read.
fn words(code: &ReadCode, (one, many): (Text, Text), locale: Locale) -> Said {
    let text = match code {
        ReadCode::None => return Said::default(),
        ReadCode::Looking => t::LOOKING,
        ReadCode::Known => t::KNOWN,
        ReadCode::Part(Progress { seen, count }) => {
            let (seen, count) = (seen.to_string(), count.to_string());
            let holes = [("n", seen.as_str()), ("total", count.as_str())];
            return fill(travel::SEEN_OF.get(locale), &holes).into();
        }
        ReadCode::Came(records) => {
            return match &records[..] {
                [only] => {
                    let title = said_name(&only.body, locale);
                    Said::filled(one.get(locale), "title", &title)
                }
                several => {
                    let n = several.len().to_string();
                    fill(many.get(locale), &[("n", &n)]).into()
                }
            };
        }
        ReadCode::Faulty(fault) => fault_words(*fault),
    };
    text.get(locale).into()
}

const fn fault_words(fault: CodeFault) -> Text {
    match fault {
        CodeFault::Frame(FrameError::NotOurs) | CodeFault::NotOurs => travel::FRAME_NOT_OURS,
        CodeFault::Frame(FrameError::Newer) => travel::FRAME_NEWER,
        CodeFault::Frame(FrameError::Altered) => travel::FRAME_ALTERED,
        CodeFault::Frame(FrameError::TooMany) => travel::FRAME_TOO_MANY,
        CodeFault::Frame(FrameError::Mixed) => travel::FRAME_MIXED,
        CodeFault::Letter(LetterFault::Cannot) => travel::LINK_CANNOT,
        CodeFault::Letter(LetterFault::Payload(error)) => link_fault(error),
        CodeFault::OnlyAddress => t::ONLY_ADDRESS,
        CodeFault::NoCode => t::NO_CODE,
        CodeFault::NoPicture => t::NO_PICTURE,
        CodeFault::NoReader => t::NO_READER,
    }
}
