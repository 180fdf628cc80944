//! What examples annotate: pages in, the types that `"color@odata.type": "#microsoft.graph.color"` gives properties out.
//!
//! An annotation counts in an object that says its own type, beside a string or nothing.

use rayon::prelude::*;
use rustc_hash::FxHashMap as HashMap;
use serde_json::Value;

use super::catalogue::clean;
use crate::model::page::{ApiPage, Page};
use crate::model::types::ExampleBody;
use crate::resolve::api_pages;

/// The types that examples annotate strings with, by the declaring type and the property, both in lower case. Where
/// examples disagree the first page's are used.
#[derive(Debug, Default)]
pub(crate) struct Annotated(HashMap<(String, String), String>);

impl Annotated {
    pub(crate) fn new(pages: &[&Page]) -> Self {
        let pages: Vec<&ApiPage> = api_pages(pages).map(|(_, api)| api).collect();
        let noted: Vec<Vec<Note>> = pages.into_par_iter().map(of_page).collect();
        let mut annotated = HashMap::default();
        for Note { ty, property, named } in noted.into_iter().flatten() {
            annotated.entry((ty, property)).or_insert(named);
        }
        Self(annotated)
    }

    /// The qualified name that examples give the type of a property.
    pub(crate) fn get(&self, ty: &str, property: &str) -> Option<&str> {
        if self.0.is_empty() {
            return None;
        }
        self.0.get(&(ty.to_ascii_lowercase(), property.to_ascii_lowercase())).map(String::as_str)
    }
}

struct Note {
    ty: String,
    property: String,
    named: String,
}

const ANNOTATION: &str = "@odata.type";

fn of_page(page: &ApiPage) -> Vec<Note> {
    let mut notes = Vec::new();
    for example in &page.examples {
        let sent = example.request.as_ref().map(|request| &request.body);
        let received = example.response.as_ref().map(|response| &response.body);
        for body in sent.into_iter().chain(received) {
            if let ExampleBody::Json(text) = body
                && annotates(text)
                && let Ok(value) = serde_json::from_str(text)
            {
                collect(&value, &mut notes);
            }
        }
    }
    notes
}

/// Whether a text has the annotation of a property, not only those of objects.
fn annotates(text: &str) -> bool {
    let mut found = memchr::memmem::find_iter(text.as_bytes(), ANNOTATION);
    found.any(|at| at > 0 && text.as_bytes()[at - 1].is_ascii_alphanumeric())
}

fn collect(value: &Value, notes: &mut Vec<Note>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| collect(item, notes)),
        Value::Object(object) => {
            let ty = object.get(ANNOTATION).and_then(Value::as_str).map(|ty| clean(ty).to_ascii_lowercase());
            for (key, value) in object {
                let property = key.strip_suffix(ANNOTATION).filter(|property| !property.is_empty());
                let plain = property.and_then(|property| object.get(property));
                if let (Some(ty), Some(property), Some(named)) = (&ty, property, value.as_str())
                    && matches!(plain, Some(Value::String(_) | Value::Null))
                    && clean(named).contains('.')
                {
                    let property = property.to_ascii_lowercase();
                    notes.push(Note { ty: ty.clone(), property, named: clean(named) });
                }
                collect(value, notes);
            }
        }
        _ => {}
    }
}
