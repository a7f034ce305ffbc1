//! Widgets that change while somebody looks at them: texts under a page translator, and rows.

use leptos::mount::{UnmountHandle, mount_to};
use leptos::prelude::*;
use leptos::task::tick;
use nyskapingslaget::browser::sleep;
use nyskapingslaget::components::rows::{RowHandle, RowList, RowWords, cell_id};
use nyskapingslaget::components::{Button, Rows, Words};
use nyskapingslaget::domain::rows::move_item;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;

/// A place of its own in the page, so that no test sees what another has.
fn show<V: IntoView + 'static>(
    view: impl FnOnce() -> V + 'static,
) -> (
    HtmlElement,
    UnmountHandle<impl leptos::tachys::view::Mountable>,
) {
    let document = web_sys::window().unwrap().document().unwrap();
    let place: HtmlElement = document.create_element("div").unwrap().unchecked_into();
    document.body().unwrap().append_child(&place).unwrap();
    let handle = mount_to(place.clone(), view);
    (place, handle)
}

fn text(place: &HtmlElement) -> String {
    place.text_content().unwrap_or_default()
}

#[wasm_bindgen_test]
async fn a_text_follows_its_signal_also_where_a_translator_has_replaced_it() {
    let name = RwSignal::new("<b>én</b>".to_owned());
    let (place, _shown) = show(move || view! { <p>"Hei, " <Words text=name/></p> });
    assert_eq!(text(&place), "Hei, <b>én</b>");
    let words = place.query_selector("span").unwrap().unwrap();
    words.set_inner_html("<font><font>one</font></font>");
    name.set("to".to_owned());
    tick().await;
    assert_eq!(text(&place), "Hei, to");
    name.set("tre".to_owned());
    tick().await;
    assert_eq!(text(&place), "Hei, tre");
}

#[wasm_bindgen_test]
async fn a_button_that_is_off_keeps_the_focus_and_does_nothing() {
    let is_off = RwSignal::new(false);
    let count = RwSignal::new(0);
    let (place, _shown) = show(move || {
        let press = move || count.update(|count| *count += 1);
        view! { <Button is_off=is_off off_why="derfor" on_click=press>"Angre"</Button> }
    });
    let button: HtmlElement = place
        .query_selector("button")
        .unwrap()
        .unwrap()
        .unchecked_into();
    button.focus().unwrap();
    button.click();
    is_off.set(true);
    tick().await;
    button.click();
    assert_eq!(count.get_untracked(), 1);
    assert_eq!(
        button.get_attribute("aria-disabled").as_deref(),
        Some("true")
    );
    assert_eq!(
        button.get_attribute("aria-describedby").as_deref(),
        Some("derfor")
    );
    let document = place.owner_document().unwrap();
    assert_eq!(document.active_element().as_ref(), Some(button.as_ref()));
}

fn list(ids: RwSignal<Vec<u64>>) -> RowList {
    RowList {
        prefix: "prove",
        ids: ids.into(),
        most: 3,
        full: "Ikke flere enn 3.".to_owned(),
        words: RowWords {
            move_up: "Opp",
            move_down: "Ned",
            remove: "Fjern",
        },
        on_add: Callback::new(move |()| {
            let id = 7 + ids.with_untracked(Vec::len) as u64;
            ids.update(|ids| ids.push(id));
            id
        }),
        on_move: Callback::new(move |(id, to)| {
            ids.update(|ids| {
                let from = ids.iter().position(|held| *held == id).unwrap();
                move_item(ids, from, to);
            });
        }),
        on_remove: Callback::new(move |id| ids.update(|ids| ids.retain(|held| *held != id))),
    }
}

#[wasm_bindgen_test]
async fn a_row_keeps_its_element_wherever_it_is_moved() {
    let ids = RwSignal::new(vec![4, 2]);
    let made = RwSignal::new(0);
    let (place, _shown) = show(move || {
        let row = move |row: RowHandle| {
            made.update_untracked(|made| *made += 1);
            view! { <input id=row.cell_id(0)/> }.into_any()
        };
        view! { <Rows list=list(ids) add="Legg til" row=Callback::new(row)/> }
    });
    let input = |id| {
        let selector = format!("#{}", cell_id("prove", id, 0));
        place.query_selector(&selector).unwrap()
    };
    let places = || {
        let rows = place.query_selector_all("li").unwrap();
        let row = |at| rows.item(at).unwrap().unchecked_into::<HtmlElement>();
        let of = |name: &'static str| {
            (0..rows.length())
                .map(|at| row(at).get_attribute(name).unwrap())
                .collect::<Vec<_>>()
                .join(" ")
        };
        (of("data-row"), of("data-place"))
    };
    let fourth: HtmlElement = input(4).unwrap().unchecked_into();
    assert_eq!(places(), ("4 2".to_owned(), "0 1".to_owned()));
    ids.set(vec![2, 4]);
    tick().await;
    assert_eq!(places(), ("2 4".to_owned(), "0 1".to_owned()));
    assert_eq!(input(4).as_ref(), Some(fourth.as_ref()));
    let add: HtmlElement = place
        .query_selector("#prove-ny")
        .unwrap()
        .unwrap()
        .unchecked_into();
    add.click();
    tick().await;
    assert_eq!(places(), ("2 4 9".to_owned(), "0 1 2".to_owned()));
    add.click();
    tick().await;
    assert_eq!(places().0, "2 4 9");
    // It is told after a pause.
    while !text(&place).contains("Ikke flere enn 3.") {
        sleep(50).await;
    }
    ids.set(vec![9, 4]);
    tick().await;
    assert_eq!(places(), ("9 4".to_owned(), "0 1".to_owned()));
    while text(&place).contains("Ikke flere enn 3.") {
        sleep(50).await;
    }
    assert_eq!(made.get_untracked(), 3);
}
