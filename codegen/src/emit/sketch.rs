//! Versions for the unit tests, from routes that are written as text.

use crate::model::api::{Api, Version};
use crate::model::sketch;
use crate::resolve;

/// A version with the routes of a text, as [`sketch::version`] reads it, and their methods.
pub(super) fn version(text: &str) -> Version {
    let mut api = Api { versions: vec![sketch::version(text)] };
    resolve::decide_methods(&mut api);
    api.versions.remove(0)
}
