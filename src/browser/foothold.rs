//! A foothold for the keyboard: where what has the focus is taken off the page, by a step of undo, a
//! filter or another tab, one goes on at what is nearest, and not at the top of the page.

use std::cell::RefCell;

use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::{
    Element, HtmlElement, MutationObserver, MutationObserverInit, MutationRecord, Node, NodeList,
};

use super::focus::{focus, focus_is_ours, focused, go_back, is_nowhere};
use super::{document, on_window};

thread_local! {
    /// Where the keyboard was last.
    static STOOD: RefCell<Option<Element>> = const { RefCell::new(None) };
}

/// What the keyboard reaches. What deletes is left out: a key that is pressed twice must not go on to it.
const REACHED: &str = "a[href], button:not([data-color=danger], :disabled), input, select, textarea, \
     summary, [tabindex='0']";

/// The id of the element of all screens.
pub const MAIN: &str = "hovedinnhold";

/// The id of the heading of every screen.
pub const TITLE: &str = "tittel";

/// Finds what is nearest for as long as the page lives. Whoever calls [`super::focus_soon`] has the last word.
pub fn keep_foothold() {
    on_window("focusin", |_| {
        STOOD.with(|stood| stood.replace(focused()));
    });
    // Somebody who leaves an element on their own is not led back to it. What is taken away is seen
    // before this.
    on_window("focusout", |_| {
        leptos::prelude::set_timeout(
            || {
                if is_nowhere() {
                    STOOD.with(|stood| stood.take());
                }
            },
            std::time::Duration::ZERO,
        );
    });
    let seen = Closure::<dyn FnMut(Array)>::new(|records: Array| {
        if is_nowhere()
            && let Some(stood) = STOOD.with(|stood| stood.borrow().clone())
        {
            go_on(&stood, &records);
        }
    });
    let (Some(body), Ok(observer)) = (
        document().and_then(|document| document.body()),
        MutationObserver::new(seen.as_ref().unchecked_ref()),
    ) else {
        return;
    };
    seen.forget();
    let wanted = MutationObserverInit::new();
    wanted.set_child_list(true);
    wanted.set_subtree(true);
    let _ = observer.observe_with_options(&body, &wanted);
}

fn go_on(stood: &Element, records: &Array) {
    let top = stood.get_root_node();
    let is_gone = !stood.is_connected();
    let took = |record: &MutationRecord| {
        nodes(&record.removed_nodes()).any(|node| match is_gone {
            true => node == top,
            false => node.contains(Some(stood)),
        })
    };
    let mut records = records.iter().rev();
    let Some(record) =
        records.find_map(|record| record.dyn_into::<MutationRecord>().ok().filter(took))
    else {
        return;
    };
    if !is_gone {
        // It only changed places.
        if let Some(stood) = stood.dyn_ref::<HtmlElement>() {
            let _ = stood.focus();
        }
        return;
    }
    if !reach_nearest(&record) {
        leptos::prelude::request_animation_frame(|| {
            if is_nowhere() {
                focus(TITLE);
            }
        });
    }
}

/// Goes to what comes after the place of what was taken, or before it, in the same part of the page.
/// False where there is nothing, or where another screen came.
fn reach_nearest(record: &MutationRecord) -> bool {
    let Some(target) = record.target() else {
        return false;
    };
    let around = match target.dyn_ref::<Element>() {
        Some(element) => Some(element.clone()),
        None => target.parent_element(),
    };
    let Some(around) = around.filter(|it| it.is_connected() && it.id() != MAIN) else {
        return false;
    };
    if around.closest(".toasts").ok().flatten().is_some() {
        return go_back();
    }
    let Some(part) = around
        .closest("dialog, main, header, footer")
        .ok()
        .flatten()
    else {
        return false;
    };
    let Ok(found) = part.query_selector_all(REACHED) else {
        return false;
    };
    let here = |node: Option<Node>| node.filter(|node| target.contains(Some(node)));
    let (next, previous) = (here(record.next_sibling()), here(record.previous_sibling()));
    let is_after = |node: &Node| match (&next, &previous) {
        (Some(next), _) => node == next || follows(next, node),
        (None, Some(previous)) => follows(previous, node) && !previous.contains(Some(node)),
        (None, None) => follows(&target, node),
    };
    let (after, before): (Vec<Node>, Vec<Node>) = nodes(&found).partition(is_after);
    let took = after.iter().chain(before.iter().rev()).any(take_focus);
    if took {
        focus_is_ours();
    }
    // A dialog that closes gives the focus back itself.
    took || part.tag_name() == "DIALOG"
}

fn take_focus(node: &Node) -> bool {
    let Some(element) = node.dyn_ref::<HtmlElement>() else {
        return false;
    };
    if element.tab_index() < 0
        || element
            .closest("details:not([open]) > :not(summary)")
            .ok()
            .flatten()
            .is_some()
    {
        return false;
    }
    let _ = element.focus();
    focused().as_deref() == Some(element.as_ref())
}

fn follows(first: &Node, second: &Node) -> bool {
    first.compare_document_position(second) & Node::DOCUMENT_POSITION_FOLLOWING != 0
}

fn nodes(list: &NodeList) -> impl Iterator<Item = Node> + use<> {
    let list = list.clone();
    (0..list.length()).filter_map(move |place| list.get(place))
}
