//! Responses: what the section says and what examples show in, statuses and body types out.
//!
//! The section's statuses count; an example's do where the section names none of them. The type that the sentence names beats the
//! annotation, which beats the JSON; whether it is a collection the JSON knows best. Of several types that the sentence names
//! the one that the example shows counts; and where the sentence names a primitive, objects in the example beat it.

use crate::diagnostic::Code;
use crate::model::api::{Response, ResponseBody};
use crate::model::names::TypeName;
use crate::model::page::{ApiPage, ResponseExample, Shape, TypeMention};
use crate::model::types::{Method, TypeRef};
use crate::parse::path::{Part, segments};
use crate::resolve::types::references::References;

/// The responses of a page, in page order.
pub(crate) fn responses(api: &ApiPage, references: &References<'_, '_>) -> Vec<Response> {
    let line =
        if api.response.line > 0 { api.response.line } else { api.requests.first().map_or(1, |request| request.line) };
    let statuses = statuses(api, line, references);
    if !statuses.iter().any(is_success) {
        references.note(Code::ResponseMissing, line, "nothing is said of a successful response; add its status".into());
    }
    let body = body(api, line, references);
    statuses.into_iter().map(|status| Response { status, body: body_of(status, &body, api) }).collect()
}

/// The statuses of the section, and those of the examples where the section names none of them.
fn statuses(api: &ApiPage, line: u32, references: &References<'_, '_>) -> Vec<u16> {
    let mut statuses = api.response.statuses.clone();
    let said: Vec<u16> = statuses.iter().copied().filter(is_success).collect();
    let shown: Vec<u16> = api.response_examples.iter().map(|shown| shown.status).filter(is_success).collect();
    if shown.iter().any(|status| said.contains(status)) {
        return statuses;
    }
    if !said.is_empty() && !shown.is_empty() {
        let message = format!("the section says {said:?}, the examples show {shown:?}; both are used");
        references.note(Code::ResponseDisagrees, line, message);
    }
    for status in shown {
        if !statuses.contains(&status) {
            statuses.push(status);
        }
    }
    statuses
}

fn is_success(status: &u16) -> bool {
    (200..400).contains(status)
}

/// Which body a status has: none for those that never have one, and for those whose example shows none.
fn body_of(status: u16, body: &Option<ResponseBody>, api: &ApiPage) -> Option<ResponseBody> {
    let shown = api.response_examples.iter().filter(|shown| shown.status == status);
    let mut shown = shown.peekable();
    let empty = shown.peek().is_some() && shown.all(|shown| shown.body == Shape::Empty);
    match status {
        204 | 205 | 304 | 302 => None,
        202 if empty || api.response.types.is_empty() => None,
        200..300 if empty && api.response.types.is_empty() => None,
        200..300 => body.clone(),
        _ => None,
    }
}

fn body(api: &ApiPage, line: u32, references: &References<'_, '_>) -> Option<ResponseBody> {
    // An example that says a type tells more than one before it that says none.
    let bodies = || {
        api.response_examples.iter().filter(|shown| (200..300).contains(&shown.status) && shown.body != Shape::Empty)
    };
    let typed = bodies().find_map(|shown| Some((shown, shown_type(shown, references)?)));
    let (shown, named) = typed.map_or_else(|| (bodies().next(), None), |(shown, named)| (Some(shown), Some(named)));
    let said = said(&api.response.types, named.as_deref(), references);
    if let (Some((said, cell)), Some(shown)) = (&said, &named)
        && said != shown
    {
        let message = format!("the section says {said}, the example shows {shown}");
        references.note_on(&cell.text, Code::ResponseTypeDisagrees, line, message);
    }
    let ty = match (said, named, shown) {
        (Some((said, _)), Some(name), Some(shown)) if is_refuted(&said, &name, shown) => {
            let many = shown.annotation_collection || shown.body == Shape::Collection;
            TypeRef { name, collection: collection(many, api, Some(shown), line, references) }
        }
        (Some((name, cell)), _, _) => {
            let collection = collection(cell.collection, api, shown, line, references);
            TypeRef { name, collection }
        }
        (None, Some(name), Some(shown)) => {
            let many = shown.annotation_collection || matches!(shown.body, Shape::Collection | Shape::Values);
            TypeRef { name, collection: collection(many, api, Some(shown), line, references) }
        }
        (None, _, Some(shown)) if !api.response.no_body => unnamed(shown.body),
        _ => return None,
    };
    if ty.name == "Edm.Untyped" {
        let message = "the type of the response's body is not known; name it";
        references.note(Code::ResponseTypeUnknown, line, message.into());
    }
    Some(ResponseBody { ty })
}

/// The type of a body that nothing names, by what its example is.
fn unnamed(shape: Shape) -> TypeRef {
    let (name, collection) = match shape {
        Shape::Text => ("Edm.Stream", false),
        Shape::Values => ("Edm.String", true),
        Shape::Collection => ("Edm.Untyped", true),
        Shape::Object | Shape::Wrapped | Shape::Value | Shape::Empty => ("Edm.Untyped", false),
    };
    TypeRef { name: name.into(), collection }
}

/// Whether an example shows objects of a type where the section says a primitive value.
fn is_refuted(said: &str, shown_type: &str, shown: &ResponseExample) -> bool {
    let objects = matches!(shown.body, Shape::Object | Shape::Collection | Shape::Wrapped);
    objects && said.starts_with("Edm.") && said != "Edm.Stream" && !shown_type.starts_with("Edm.")
}

/// The type that the section names: of several the one that the example shows, else the first. One that no page declares
/// counts where the example names none.
fn said<'t>(
    types: &'t [TypeMention],
    shown: Option<&str>,
    references: &References<'_, '_>,
) -> Option<(TypeName, &'t TypeMention)> {
    let named = || types.iter().filter_map(|cell| Some((references.name(cell)?, cell)));
    let confirmed = named().find(|(name, _)| types.len() > 1 && Some(name.as_str()) == shown);
    confirmed.or_else(|| named().next()).or_else(|| {
        let cell = types.first().filter(|_| shown.is_none())?;
        let qualified = cell.text.starts_with("microsoft.graph.") || cell.link.is_some();
        qualified.then(|| (references.resolve(cell, 0).name, cell)).filter(|(name, _)| name != "Edm.Untyped")
    })
}

fn shown_type(shown: &ResponseExample, references: &References<'_, '_>) -> Option<TypeName> {
    let by_name = |name: &String| {
        let cell = TypeMention { text: name.clone(), ..TypeMention::default() };
        references.name(&cell)
    };
    shown.annotation_type.as_ref().and_then(by_name).or_else(|| shown.json_type.as_ref().and_then(by_name))
}

/// Whether the body is a collection: never at an address that ends in a key; else as the JSON shows it.
fn collection(
    said: bool,
    api: &ApiPage,
    shown: Option<&ResponseExample>,
    line: u32,
    references: &References<'_, '_>,
) -> bool {
    if api.requests.iter().all(|request| request.method == Method::Get && ends_in_key(&request.path)) {
        return false;
    }
    let Some(shown) = shown else { return said };
    let seen = match shown.body {
        Shape::Collection | Shape::Values => Some(true),
        Shape::Object | Shape::Wrapped | Shape::Value => Some(false),
        Shape::Empty | Shape::Text => None,
    };
    match seen {
        Some(seen) if seen != said => {
            let words = |many| if many { "a collection" } else { "a single value" };
            let message = format!("the section says {}, the example shows {}", words(said), words(seen));
            references.note(Code::ResponseShapeDisagrees, line, message);
            seen
        }
        _ => said,
    }
}

fn ends_in_key(path: &str) -> bool {
    matches!(segments(path).last(), Some(Part::Key(_)))
}
