//! The file on the machine that everything is written to as well: what the browser gives of it, for the next visit.

use wasm_bindgen::prelude::*;

use super::{ASIDE, History, HistoryError, finished, outcome};

/// Where it lies, among the texts that were set aside; it has the key of no record.
const FILE: &str = "file";

impl History {
    /// Keeps it, in place of the one before.
    pub fn keep_file(
        &self,
        file: &JsValue,
    ) -> impl Future<Output = Result<(), HistoryError>> + use<> {
        finished(self.write(ASIDE, |store| {
            store.put_with_key(file, &FILE.into())?;
            Ok(())
        }))
    }

    /// The one that is kept; `undefined` where there is none.
    pub async fn kept_file(&self) -> Result<JsValue, HistoryError> {
        let store = self.begin(ASIDE, "readonly")?.object_store(ASIDE)?;
        outcome(&store.get(&FILE.into())?).await
    }

    /// Keeps none any more.
    pub fn forget_file(&self) -> impl Future<Output = Result<(), HistoryError>> + use<> {
        finished(self.write(ASIDE, |store| {
            store.delete(&FILE.into())?;
            Ok(())
        }))
    }
}
