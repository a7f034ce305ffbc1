//! «Skriv av»: a photo of a sheet that was filled in by hand, beside the fields, to type from. It is kept nowhere, and goes
//! with the screen.

use leptos::ev::Event;
use leptos::prelude::*;

use crate::browser;
use crate::components::{Button, Tool};
use crate::i18n::{read as t, travel};
use crate::state::AppState;
use crate::views::use_app;
use crate::views::work::toolbar::{CHOOSE_PHOTO, COPY_FIRST};
use crate::views::work::tools::is_begun;

/// The id of the photo's frame, which takes the focus.
const FRAME: &str = "skriv-av-bilde";
/// What the page makes room for the photo by.
const MARK: &str = "data-photo";

/// How large it can be, in hundredths of its frame.
const SIZES: [u32; 6] = [100, 140, 200, 280, 400, 560];

/// The photo, where there is one, over whatever screen is written in.
#[component]
pub fn PhotoBeside() -> impl IntoView {
    browser::dress!(include_str!("../../../style/components/photo.css"));
    let state = AppState::from_context();
    let is_begun = is_begun(state);
    // How many times somebody has gone to another screen: the photo stays behind on the one it was taken on.
    let screen = Memo::new(move |before: Option<&u32>| {
        state.app.route.track();
        before.map_or(0, |before| before.wrapping_add(1))
    });
    let photo = RwSignal::new(None::<(u32, String)>);
    let shown = Memo::new(move |_| {
        let screen = screen.get();
        photo.with(|photo| {
            let (own, address) = photo.as_ref()?;
            (*own == screen).then(|| address.clone())
        })
    });
    Effect::new(move || browser::set_root_mark(MARK, shown.with(Option::is_some)));
    let take = move |event: Event| {
        if let Some(opened) = browser::chosen_files(&event)
            .first()
            .and_then(browser::hold_picture)
        {
            photo.set(Some((screen.get_untracked(), opened)));
            browser::focus_soon(FRAME.to_owned());
        }
    };
    let shut = move || {
        photo.set(None);
        let is_alone = !is_begun.get_untracked() && browser::is_there(COPY_FIRST);
        browser::focus(if is_alone { COPY_FIRST } else { "mer-knapp" });
    };
    let shown = move || shown.get().into_iter().collect::<Vec<String>>();
    view! {
        <input
            type="file"
            id=CHOOSE_PHOTO
            hidden=""
            accept="image/*"
            aria-label=move || t::COPY_OUT.get(state.app.locale.get())
            on:change=take
        />
        <For
            each=shown
            key=|address| address.clone()
            children=move |address| view! { <Photo address shut/> }
        />
    }
}

#[component]
fn Photo(address: String, #[prop(into)] shut: Callback<()>) -> impl IntoView {
    let (_, locale) = use_app();
    let held = address.clone();
    on_cleanup(move || browser::let_picture_go(&held));
    let (place, quarters, is_faulty) = (RwSignal::new(0), RwSignal::new(0), RwSignal::new(false));
    let size = move || SIZES.get(place.get()).copied().unwrap_or(100);
    let is_smallest = Signal::derive(move || place.get() == 0);
    let is_largest = Signal::derive(move || place.get() + 1 == SIZES.len());
    view! {
        <section class="photo screen-only" aria-label=t::PHOTO.get(locale)>
            <div class="photo__tools">
                <Tool
                    icon="Plus"
                    name=t::LARGER.get(locale)
                    is_off=is_largest
                    on_click=move || place.update(|place| *place += 1)
                />
                <Button
                    is_off=is_smallest
                    on_click=move || place.update(|place| *place = place.saturating_sub(1))
                >
                    {t::SMALLER.get(locale)}
                </Button>
                <Button on_click=move || quarters.update(|turned| *turned += 1)>
                    {t::TURN.get(locale)}
                </Button>
                <Button icon="XMark" on_click=move || shut.run(())>
                    {travel::CLOSE.get(locale)}
                </Button>
            </div>
            <p role="status" class="photo__told">
                {move || is_faulty.get().then(|| t::NO_PICTURE.get(locale))}
            </p>
            <div class="photo__frame" id=FRAME tabindex="0" role="group" aria-label=t::PHOTO_FRAME.get(locale)>
                <img
                    class="photo__picture"
                    src=address
                    alt=t::PHOTO_ALT.get(locale)
                    style:width=move || format!("{}%", size())
                    style:transform=move || format!("rotate({}deg)", quarters.get() * 90)
                    on:error=move |_| is_faulty.set(true)
                />
            </div>
        </section>
    }
}
