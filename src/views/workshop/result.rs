//! What the room prioritised: bars, a table, and both as a picture to take along.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::sketches::with_session;
use crate::browser;
use crate::components::Button;
use crate::compose::Said;
use crate::compose::titles::said_name;
use crate::compose::workshop::chart::{
    Line, MOST_BARS, NARROW, Picture, Ranked, WIDE, picture, ranked,
};
use crate::compose::workshop::session::apart;
use crate::compose::workshop::shown;
use crate::domain::{Id, Workshop};
use crate::export::chart;
use crate::i18n::{Locale, fill, plural, session as t};
use crate::state::{AppState, Notice};
use crate::views::shell::frame::SectionTitle;
use crate::views::use_app;
use crate::views::work::said::said;

/// The id of what the picture shows, in words.
const IN_WORDS: &str = "soyler-navn";
/// Where the bars stand under the names.
const ON_A_PHONE: &str = "(max-width: 40rem)";
/// The highest picture that browsers paint, in pixels.
const MOST_PIXELS: f64 = 16_000.0;

/// The result, as it stands. Follows it.
pub fn ranked_now(state: AppState) -> Memo<Vec<Ranked>> {
    Memo::new(move |_| {
        let locale = state.app.locale.get();
        with_session(state, |held, sketches| {
            ranked(held, &apart(sketches), locale)
        })
    })
}

/// The section.
#[component]
pub fn RoomResult(ids: Memo<Vec<Id>>) -> impl IntoView {
    let (state, locale) = use_app();
    let ranked = ranked_now(state);
    let narrow = browser::matching(ON_A_PHONE);
    let drawn = Memo::new(move |_| {
        let width = if narrow.get() { NARROW } else { WIDE };
        ranked.with(|ranked| picture(ranked, width, &[], &foot(ranked, locale)))
    });
    let label = Memo::new(move |_| ranked.with(|ranked| in_words(ranked, locale)));
    let is_none = Memo::new(move |_| ranked.with(|all| all.iter().all(|own| own.dots == 0)));
    let empty = Signal::derive(move || match is_none.get() {
        true => t::CHART_NONE.get(locale).to_owned(),
        false => String::new(),
    });
    view! {
        <section class="stack" aria-labelledby="resultat">
            <SectionTitle id="resultat" text=t::RESULT.get(locale)/>
            <p class="chart-none" prop:textContent=move || empty.get()></p>
            <Show when=move || !is_none.get()>
                <div class="panel chart-frame">
                    {move || drawn.with(|drawn| bars(drawn, &label.get(), locale))}
                </div>
                <Downloads ids ranked/>
                <Places ranked/>
            </Show>
        </section>
    }
}

/// What is left out of a picture.
fn foot(ranked: &[Ranked], locale: Locale) -> Vec<Said> {
    match ranked.len().saturating_sub(MOST_BARS) {
        0 => Vec::new(),
        more => vec![fill(t::MORE_BARS.get(locale), &[("n", &more.to_string())]).into()],
    }
}

/// What the picture shows.
pub fn in_words(ranked: &[Ranked], locale: Locale) -> Said {
    match ranked.first().filter(|first| first.dots > 0) {
        None => t::CHART_NONE.get(locale).into(),
        Some(first) => {
            let dots = usize::try_from(first.dots).unwrap_or(usize::MAX);
            let n: Said = plural(locale, dots, &t::DOTS_ONE, &t::DOTS_MANY).into();
            let values = [("title", &first.title), ("n", &n)];
            Said::fill(t::CHART_NAME.get(locale), &values)
        }
    }
}

/// A picture on the screen, in the reader's own colours.
pub fn bars(drawn: &Picture, label: &Said, locale: Locale) -> AnyView {
    let bars = drawn.bars.iter().map(|bar| {
        let [left, top, wide, high] = bar.sides.map(|side| format!("{side:.1}"));
        let name = lines(&bar.name, locale);
        view! {
            <g>
                {name}
                <rect class="chart__bar" x=left y=top width=wide height=high></rect>
                <g class="chart__dots">{lines(std::slice::from_ref(&bar.dots), locale)}</g>
            </g>
        }
    });
    view! {
        <span hidden="" id=IN_WORDS>
            {said(label, locale)}
        </span>
        <svg
            class="chart"
            viewBox=format!("0 0 {:.0} {:.0}", drawn.width, drawn.height)
            font-size=drawn.letters.to_string()
            role="img"
            aria-labelledby=IN_WORDS
            focusable="false"
        >
            {bars.collect_view()}
            {lines(&drawn.foot, locale)}
        </svg>
    }
    .into_any()
}

fn lines(lines: &[Line], locale: Locale) -> Vec<AnyView> {
    let text = |line: &Line| {
        let pieces = line.text.spoken(locale).into_iter().map(|(lang, words)| {
            view! { <tspan lang=lang prop:textContent=words></tspan> }
        });
        let (x, y) = (format!("{:.1}", line.x), format!("{:.1}", line.y));
        view! { <text x=x y=y>{pieces.collect_view()}</text> }.into_any()
    };
    lines.iter().map(text).collect()
}

/// The picture as a file.
#[component]
fn Downloads(ids: Memo<Vec<Id>>, ranked: Memo<Vec<Ranked>>) -> impl IntoView {
    let (state, locale) = use_app();
    let file = move || {
        untrack(|| {
            let name = state.open.editing.with(|open| said_name(open, locale));
            let title = Said::filled(t::RESULT_OF.get(locale), "name", &name);
            let dealt = state
                .open
                .with_open(|held: &Workshop| ids.with(|ids| held.dealt(ids)));
            let head = [title.clone(), shown::dealt(dealt, locale).into()];
            ranked.with(|ranked| {
                let drawn = picture(ranked, WIDE, &head, &foot(ranked, locale));
                let svg = chart::svg(&drawn, &in_words(ranked, locale), locale);
                (title.to_string(), svg, drawn)
            })
        })
    };
    let svg = move || {
        let (title, svg, _) = file();
        state
            .works
            .download_text(&title, "svg", "image/svg+xml", &svg);
    };
    let png = move || {
        let (title, svg, drawn) = file();
        let scale = (MOST_PIXELS / drawn.height).min(2.0);
        spawn_local(async move {
            let (width, height) = (drawn.width * scale, drawn.height * scale);
            match browser::png_of_svg(&svg, width, height).await {
                Some(bytes) => {
                    state
                        .works
                        .download_bytes(&title, "png", "image/png", &bytes);
                }
                None => state.app.tell(Notice::NotDownloaded),
            }
        });
    };
    view! {
        <div class="cluster">
            <Button icon="Download" on_click=png>{t::DOWNLOAD_PNG.get(locale)}</Button>
            <Button icon="Download" on_click=svg>{t::DOWNLOAD_SVG.get(locale)}</Button>
        </div>
    }
}

/// The result as a table.
#[component]
fn Places(ranked: Memo<Vec<Ranked>>) -> impl IntoView {
    let (_, locale) = use_app();
    let head = [t::COL_PLACE, t::COL_TABLE, t::COL_SKETCH, t::COL_DOTS];
    let head = head.map(|text| view! { <th scope="col">{text.get(locale)}</th> });
    let row = move |own: Ranked| {
        let table = own.table.map(|table| table.to_string());
        view! {
            <tr>
                <td prop:textContent=own.place.to_string()></td>
                <td prop:textContent=table.unwrap_or_else(|| "–".to_owned())></td>
                <td>{said(&own.title, locale)}</td>
                <td class="places__dots" prop:textContent=own.dots.to_string()></td>
            </tr>
        }
    };
    let rows = move || ranked.get().into_iter().map(row).collect_view();
    view! {
        <details class="ds-details">
            <summary>{t::AS_TABLE.get(locale)}</summary>
            <div>
                <table class="places">
                    <thead>
                        <tr>{head.collect_view()}</tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </details>
    }
}
