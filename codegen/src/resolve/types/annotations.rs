//! Collects the types with which examples annotate strings: `"color@odata.type": "#microsoft.graph.color"`.
//!
//! An annotation counts only in an object that states its own type, and only for a property whose value is a string or
//! `null`.

use rayon::prelude::*;
use serde_json::{Map, Value};

use super::written::{clean, is_qualified};
use crate::model::names::TypeName;
use crate::model::page::{ApiPage, Page};
use crate::model::types::ExampleBody;
use crate::resolve::caseless::CaselessMap;
use crate::resolve::pages::api_pages;

/// The types of annotated strings, by declaring type and property. If examples disagree, the first page's type is used.
#[derive(Debug, Default)]
pub(crate) struct Annotations(CaselessMap<CaselessMap<TypeName>>);

impl Annotations {
    /// Collects the annotations in the examples of all pages.
    pub(crate) fn new(pages: &[&Page]) -> Self {
        let pages: Vec<&ApiPage> = api_pages(pages).map(|(_, api)| api).collect();
        let found: Vec<Vec<Annotation>> = pages.into_par_iter().map(collect_from_page).collect();
        let mut annotations = Self::default();
        for Annotation { declaring, property, ty } in found.into_iter().flatten() {
            annotations.0.entry(&declaring).or_default().entry(&property).or_insert(ty);
        }
        annotations
    }

    /// The type with which examples annotate a property.
    pub(crate) fn get(&self, declaring: &str, property: &str) -> Option<&TypeName> {
        if self.0.is_empty() {
            return None;
        }
        self.0.get(declaring)?.get(property)
    }
}

struct Annotation {
    declaring: String,
    property: String,
    ty: TypeName,
}

/// The key that states the type of an object. After the name of a property, it states the type of the property.
const ODATA_TYPE: &str = "@odata.type";

fn collect_from_page(page: &ApiPage) -> Vec<Annotation> {
    let mut annotations = Vec::new();
    for example in &page.examples {
        let request = example.request.as_ref().map(|request| &request.body);
        let response = example.response.as_ref().map(|response| &response.body);
        for body in request.into_iter().chain(response) {
            if let ExampleBody::Json(text) = body
                && annotates_property(text)
                && let Ok(value) = serde_json::from_str(text)
            {
                collect(&value, &mut annotations);
            }
        }
    }
    annotations
}

/// Whether a text annotates a property and not only objects. Most texts do not, and are not parsed.
fn annotates_property(text: &str) -> bool {
    let mut found = memchr::memmem::find_iter(text.as_bytes(), ODATA_TYPE);
    found.any(|at| at > 0 && text.as_bytes()[at - 1].is_ascii_alphanumeric())
}

fn collect(value: &Value, annotations: &mut Vec<Annotation>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| collect(item, annotations)),
        Value::Object(object) => {
            let declaring = object.get(ODATA_TYPE).and_then(Value::as_str);
            for (key, value) in object {
                annotations.extend(declaring.and_then(|declaring| annotation(declaring, key, value, object)));
                collect(value, annotations);
            }
        }
        _ => {}
    }
}

/// The annotation of a property, if `key` is one.
fn annotation(declaring: &str, key: &str, value: &Value, object: &Map<String, Value>) -> Option<Annotation> {
    let property = key.strip_suffix(ODATA_TYPE).filter(|property| !property.is_empty())?;
    let ty = value.as_str().map(clean).filter(|ty| is_qualified(ty))?;
    matches!(object.get(property), Some(Value::String(_) | Value::Null)).then(|| Annotation {
        declaring: clean(declaring),
        property: property.to_owned(),
        ty: ty.into(),
    })
}
