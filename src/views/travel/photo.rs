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
    let (address, is_begun) = (RwSignal::new(None::<String>), is_begun(state));
    let close = move || {
        if let Some(address) = address.try_update(Option::take).flatten() {
            browser::let_picture_go(&address);
        }
        browser::set_root_mark(MARK, false);
    };
    let take = move |event: Event| {
        if let Some(opened) = browser::chosen_files(&event)
            .first()
            .and_then(browser::hold_picture)
        {
            close();
            address.set(Some(opened));
            browser::set_root_mark(MARK, true);
            browser::focus_soon(FRAME.to_owned());
        }
    };
    Effect::new(move || {
        state.app.route.track();
        untrack(close);
    });
    let shut = move || {
        close();
        let is_alone = !is_begun.get_untracked() && browser::is_there(COPY_FIRST);
        browser::focus(if is_alone { COPY_FIRST } else { "mer-knapp" });
    };
    let shown = move || address.get().into_iter().collect::<Vec<String>>();
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
