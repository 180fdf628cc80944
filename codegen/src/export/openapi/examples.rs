//! Writes the examples of pages as components. Those of vendored pages have no values and are left out.

use std::collections::BTreeMap;

use serde_json::Value;

use super::bodies::JSON;
use super::context::component_key;
use super::document::{Example, Operation, Or, Pointer};
use crate::emit;
use crate::model::api::{self, ExampleBody, Method};

/// The examples of the document, by key.
pub(super) type Examples = BTreeMap<String, Example>;

/// Adds the examples of a page to an operation, and to the examples of the document.
pub(super) fn add(to: &mut Operation, of: &api::Operation, method: Method, examples: &mut Examples) {
    for (index, example) in (1..).zip(&of.examples) {
        if example.request.as_ref().is_some_and(|request| request.method != method) {
            continue;
        }
        let key = |part: &str| component_key(&format!("{}.{index}.{part}", emit::stem(&of.page)));
        if let Some(value) = example.request.as_ref().and_then(|request| value(&request.body)) {
            let content = to.request_body.as_mut().map(|body| &mut body.content);
            let media = content.and_then(|content| content.get_mut(JSON)).map(|media| &mut media.examples);
            insert(media, &key("request"), value, examples);
        }
        let Some(response) = &example.response else { continue };
        if let (Some(value), Some(Or::Own(own))) =
            (value(&response.body), to.responses.get_mut(&response.status.to_string()))
        {
            let media = own.content.get_mut(JSON).map(|media| &mut media.examples);
            insert(media, &key("response"), value, examples);
        }
    }
}

fn insert(media: Option<&mut BTreeMap<String, Pointer>>, key: &str, value: Value, examples: &mut Examples) {
    if let Some(media) = media {
        media.insert(key.to_owned(), Pointer::to("examples", key));
        examples.entry(key.to_owned()).or_insert(Example { value });
    }
}

/// The JSON of a body, if it has any value.
fn value(body: &ExampleBody) -> Option<Value> {
    match body {
        ExampleBody::Json(text) => serde_json::from_str(text).ok().filter(has_value),
        ExampleBody::None | ExampleBody::Text(_) => None,
    }
}

/// Whether JSON has a value besides annotations: vendored pages keep the names of types alone.
fn has_value(json: &Value) -> bool {
    match json {
        Value::Null => false,
        Value::Bool(_) | Value::Number(_) => true,
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => items.iter().any(has_value),
        Value::Object(fields) => fields.iter().any(|(name, value)| !name.starts_with('@') && has_value(value)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_example_without_values_is_left_out() {
        let kept = |text: &str| value(&ExampleBody::Json(text.into())).is_some();
        assert!(!kept(r##"{"value":[{"@odata.type":"#microsoft.graph.user","name":""}]}"##));
        assert!(kept(r#"{"value":[{"enabled":false}]}"#));
        assert_eq!(value(&ExampleBody::Text("a: b".into())), None);
    }
}
