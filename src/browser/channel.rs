//! Short messages between the tabs of this browser.

use wasm_bindgen::prelude::*;
use web_sys::{BroadcastChannel, MessageEvent};

/// A channel that all tabs of the app hear. What a tab posts it does not hear itself.
pub struct Channel {
    channel: BroadcastChannel,
    _hear: Closure<dyn FnMut(MessageEvent)>,
}

impl Channel {
    /// Opens a channel. `None` where the browser has none.
    pub fn open(name: &str, mut hear: impl FnMut(String) + 'static) -> Option<Channel> {
        // Some browsers lack it; then asking for it throws.
        let channel = BroadcastChannel::new(name).ok()?;
        let hear = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            if let Some(message) = event.data().as_string() {
                hear(message);
            }
        });
        channel.set_onmessage(Some(hear.as_ref().unchecked_ref()));
        Some(Channel {
            channel,
            _hear: hear,
        })
    }

    /// Tells the other tabs.
    pub fn post(&self, message: &str) {
        let _ = self.channel.post_message(&JsValue::from_str(message));
    }
}
