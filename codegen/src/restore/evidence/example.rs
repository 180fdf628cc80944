//! Reads the names of parameters from the body of an example request.

use crate::model::page::{ApiPage, JsonKey};
use crate::model::types::ExampleBody;
use crate::parse;

/// The keys of the first JSON body of an example request.
pub(in crate::restore) fn keys(api: &ApiPage) -> Vec<JsonKey> {
    let bodies = api.examples.iter().filter_map(|example| example.request.as_ref()).map(|request| &request.body);
    let mut json = bodies.filter_map(|body| match body {
        ExampleBody::Json(text) => Some(parse::json_keys(text)),
        _ => None,
    });
    json.next().unwrap_or_default()
}
