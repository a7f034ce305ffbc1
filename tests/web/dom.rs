//! Elements that follow signals, and end with their owner.

use leptos::prelude::*;
use leptos::task::tick;
use nyskapingslaget::dom::{each_place, el, svg};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Event;

/// An owner to build under, of its own so that no test ends what another has. Mounting nothing
/// starts what runs the effects.
fn begin() -> Owner {
    leptos::mount::mount_to_body(|| ());
    let owner = Owner::new_root(None);
    owner.set();
    owner
}

#[wasm_bindgen_test]
async fn texts_and_attributes_follow_signals() {
    let owner = begin();
    let name = RwSignal::new("én".to_owned());
    let row = el("p")
        .class("a b")
        .id("row")
        .attr_if("hidden", None)
        .live_text(move || name.get())
        .live_attr("data-name", move || {
            Some(name.get()).filter(|name| !name.is_empty())
        })
        .text("!");
    let html = || row.element().outer_html();
    assert_eq!(html(), r#"<p class="a b" id="row" data-name="én">én!</p>"#);
    name.set("<b>to</b>".to_owned());
    tick().await;
    assert_eq!(row.element().text_content().as_deref(), Some("<b>to</b>!"));
    assert_eq!(row.element().children().length(), 0);
    name.set(String::new());
    tick().await;
    assert_eq!(html(), r#"<p class="a b" id="row">!</p>"#);
    owner.cleanup();
    name.set("tre".to_owned());
    tick().await;
    assert_eq!(row.element().text_content().as_deref(), Some("!"));
}

#[wasm_bindgen_test]
async fn properties_follow_signals() {
    let owner = begin();
    let text = RwSignal::new("én".to_owned());
    let field = el("input").live_prop("value", move || text.get());
    let value = || js_sys::Reflect::get(field.element(), &"value".into()).unwrap();
    assert_eq!(value(), "én");
    text.set("to".to_owned());
    tick().await;
    assert_eq!(value(), "to");
    owner.cleanup();
}

#[wasm_bindgen_test]
async fn live_parts_come_and_go() {
    let owner = begin();
    let shown = RwSignal::new(false);
    let list = el("div")
        .live(move || shown.get().then(|| svg("svg").child(svg("circle"))))
        .child_if(None)
        .children([el("hr")]);
    let parts = || list.element().inner_html();
    assert_eq!(parts(), "<hr>");
    shown.set(true);
    tick().await;
    assert_eq!(parts(), "<svg><circle></circle></svg><hr>");
    shown.set(false);
    tick().await;
    assert_eq!(parts(), "<hr>");
    owner.cleanup();
}

#[wasm_bindgen_test]
fn a_listener_goes_with_its_owner() {
    let owner = begin();
    let (button, count) = owner.with(|| {
        let count = StoredValue::new(0);
        let button = el("button").on_click(move || {
            count.try_update_value(|count| *count += 1);
        });
        (button, count)
    });
    let click = || {
        button
            .element()
            .dispatch_event(&Event::new("click").unwrap())
            .unwrap()
    };
    click();
    click();
    assert_eq!(count.get_value(), 2);
    let heard = std::rc::Rc::new(std::cell::Cell::new(0));
    let inner = Owner::new();
    let other = inner.with(|| {
        let heard = heard.clone();
        el("button").on("click", move |_| heard.set(heard.get() + 1))
    });
    let click = || {
        other
            .element()
            .dispatch_event(&Event::new("click").unwrap())
            .unwrap()
    };
    click();
    inner.cleanup();
    click();
    assert_eq!(heard.get(), 1);
}

#[wasm_bindgen_test]
async fn rows_that_stay_are_not_built_anew() {
    let owner = begin();
    let count = RwSignal::new(2_usize);
    let built = StoredValue::new(0);
    let list = each_place(el("ol"), count.into(), move |place| {
        built.update_value(|built| *built += 1);
        el("li").text(&place.to_string())
    });
    let rows = || list.element().text_content().unwrap();
    let first = list.element().first_element_child();
    assert_eq!(rows(), "01");
    count.set(4);
    tick().await;
    assert_eq!(rows(), "0123");
    count.set(1);
    tick().await;
    assert_eq!(rows(), "0");
    count.set(3);
    tick().await;
    assert_eq!((rows().as_str(), built.get_value()), ("012", 6));
    assert_eq!(list.element().first_element_child(), first);
    owner.cleanup();
}
