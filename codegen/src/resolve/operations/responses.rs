//! Decides the responses of an operation: their statuses, and the type of their body.
//!
//! The statuses are those in the response section. If the section names none of the successful statuses of the
//! examples, these are added. The type in the section's sentence wins over the annotation of an example, which wins
//! over its JSON, unless the example refutes the sentence. If the sentence names several types, their common base type is
//! used, else the one that the example shows. The JSON decides whether the body is a collection.

use std::cell::RefCell;

use super::address_type::type_at_address;
use super::kind::called_with_key;
use crate::diagnostic::Code;
use crate::model::api::{Response, ResponseBody, Source};
use crate::model::completion::ResponseCompletion;
use crate::model::names::{Primitive, TypeName};
use crate::model::page::{ApiPage, ResponseExample, Shape, TypeMention};
use crate::model::path::Part;
use crate::model::status::Status;
use crate::model::types::{Method, RequestLine, TypeRef};
use crate::parse::path::{parse, parts};
use crate::resolve::types::base::ENTITY;
use crate::resolve::types::references::References;

/// The responses of a page, in page order. If the service states another one, it leads.
pub(crate) fn responses(api: &ApiPage, references: &References<'_, '_>) -> Vec<Response> {
    match &api.metadata.response {
        None => stated_responses(api, references),
        Some(leading) if api.marks.is_completed() => vec![completed_response(leading, api, references)],
        Some(leading) => {
            let notes = RefCell::new(Vec::new());
            let stated = stated_responses(api, &References { diagnostics: &notes, ..*references });
            lead_response(stated, leading, api, references)
        }
    }
}

fn completed_response(
    ResponseCompletion { status, ty }: &ResponseCompletion,
    api: &ApiPage,
    references: &References<'_, '_>,
) -> Response {
    let spelled = |ty: &TypeRef| TypeRef { name: references.spell(&ty.name), collection: ty.collection };
    let body = ty.as_ref().map(|ty| ResponseBody { ty: spelled(ty) });
    Response { status: *status, body, location: None, source: Some(api.marks.source.unwrap_or(Source::Metadata)) }
}

/// Gives the responses of a page the body that the service states; the statuses of the page stay. A page that states
/// another type is reported.
fn lead_response(
    mut stated: Vec<Response>,
    leading: &ResponseCompletion,
    api: &ApiPage,
    references: &References<'_, '_>,
) -> Vec<Response> {
    let leading = completed_response(leading, api, references);
    let answers = |response: &&mut Response| is_answer(response.status) && response.status.allows_body();
    if !stated.iter().any(|response| is_answer(response.status)) {
        stated.insert(0, leading);
        return stated;
    }
    for response in stated.iter_mut().filter(answers).filter(|response| response.body != leading.body) {
        if is_nearer(response, &leading, references) {
            continue;
        }
        if let Some(body) = &response.body {
            let service = leading.body.as_ref().map_or("nothing".to_owned(), |body| body.ty.to_string());
            let message = format!("the page returns {} here, the service's metadata {service}", body.ty);
            references.note(Code::MetadataResponse, line(api), message);
        }
        response.body.clone_from(&leading.body);
        response.source = leading.source;
    }
    if leading.body.is_some() && !stated.iter().any(|response| response.body.is_some()) {
        stated.insert(0, leading);
    }
    stated
}

/// Whether a page states a type that derives from the one that the service states: operations of derived types return
/// these.
fn is_nearer(stated: &Response, leading: &Response, references: &References<'_, '_>) -> bool {
    let (Some(stated), Some(leading)) = (&stated.body, &leading.body) else { return false };
    stated.ty.collection == leading.ty.collection && references.derives(&stated.ty.name, &leading.ty.name)
}

/// The line of the response section, or else of the first request.
fn line(api: &ApiPage) -> u32 {
    let first = || api.requests.first().map_or(1, |request| request.line);
    if api.response.line > 0 { api.response.line } else { first() }
}

/// The responses that a page states.
fn stated_responses(api: &ApiPage, references: &References<'_, '_>) -> Vec<Response> {
    let line = line(api);
    let statuses = statuses(api, line, references);
    if !statuses.iter().any(|status| is_answer(*status)) {
        references.note(Code::ResponseMissing, line, "the page states no response on success; add its status".into());
    }
    let body = body(api, line, references);
    let response = |status| {
        let (body, location) = (body_of(status, &body, api), location_of(status, api).map(str::to_owned));
        Response { status, body, location, source: None }
    };
    statuses.into_iter().map(response).collect()
}

/// The statuses of the section. Those of the examples are added if the section names none of them.
fn statuses(api: &ApiPage, line: u32, references: &References<'_, '_>) -> Vec<Status> {
    let mut statuses = api.response.statuses.clone();
    let stated: Vec<Status> = statuses.iter().copied().filter(|status| is_answer(*status)).collect();
    let shown: Vec<Status> =
        api.response_examples.iter().map(|shown| shown.status).filter(|status| is_answer(*status)).collect();
    if shown.iter().any(|status| stated.contains(status)) {
        return statuses;
    }
    if !stated.is_empty() && !shown.is_empty() {
        let message = format!("the section states {stated:?}, the examples show {shown:?}; both are used");
        references.note(Code::ResponseDisagrees, line, message);
    }
    for status in shown {
        if !statuses.contains(&status) {
            statuses.push(status);
        }
    }
    statuses
}

/// Whether the status means that the request succeeded. A redirect counts, because downloads answer with one.
fn is_answer(status: Status) -> bool {
    status.is_success() || status.is_redirect()
}

/// The body of a response with this status. There is none if the example shows none, or if HTTP does not allow one.
fn body_of(status: Status, body: &Option<ResponseBody>, api: &ApiPage) -> Option<ResponseBody> {
    let shown = api.response_examples.iter().filter(|shown| shown.status == status);
    let mut shown = shown.peekable();
    let empty = shown.peek().is_some() && shown.all(|shown| shown.body == Shape::Empty);
    let untyped = api.response.types.is_empty();
    let accepted = status == Status::ACCEPTED;
    let is_empty = if accepted { empty || untyped } else { empty && untyped };
    body.clone().filter(|_| status.allows_body() && !is_empty)
}

/// The location in an example with this status.
fn location_of(status: Status, api: &ApiPage) -> Option<&str> {
    let mut shown = api.response_examples.iter().filter(|shown| shown.status == status);
    shown.find_map(|shown| shown.location.as_deref())
}

/// The type of a body and where it is named, before it is known whether the body is a collection.
struct Named<'a> {
    name: TypeName,
    /// Whether the page says that the body holds several values of the type.
    many: bool,
    /// The cell of the sentence, if the sentence names it.
    cell: Option<&'a TypeMention>,
}

fn body(api: &ApiPage, line: u32, references: &References<'_, '_>) -> Option<ResponseBody> {
    // An example that names a type is used even if one without a type comes first.
    let bodies =
        || api.response_examples.iter().filter(|shown| shown.status.is_success() && shown.body != Shape::Empty);
    let typed = bodies().find_map(|shown| Some((shown, shown_type(shown, references)?)));
    let shown = typed.as_ref().map(|(shown, _)| *shown).or_else(|| bodies().next());
    let stated = stated_type(&api.response.types, typed.as_ref().map(|(_, ty)| ty), references);
    if let (Some(Named { name, cell: Some(cell), .. }), Some((_, shown))) = (&stated, &typed)
        && name != shown
    {
        let message = format!("the section states {name}, the example shows {shown}");
        references.note_on(&cell.text, Code::ResponseTypeDisagrees, line, message);
    }
    let ty = match weigh(stated, typed) {
        Some(Named { name, many, .. }) => {
            // A page that also returns bytes has examples of both.
            let shown = bodies().find(|shown| shown_type(shown, references).as_ref() == Some(&name)).or(shown);
            TypeRef { collection: is_collection(many, api, shown, line, references), name }
        }
        None => {
            let shown = shown.filter(|_| !api.response.no_body)?;
            match type_at_address(api, references).filter(|_| has_objects(shown.body)) {
                Some(name) => TypeRef { name, collection: is_collection(false, api, Some(shown), line, references) },
                None => untyped(shown.body),
            }
        }
    };
    if ty.name == Primitive::Untyped {
        let message = "the type of the response's body is not known; name it";
        references.note(Code::ResponseTypeUnknown, line, message.into());
    }
    Some(ResponseBody { ty })
}

/// Chooses between the type of the sentence and the type of the example. The sentence wins unless the example refutes
/// it.
fn weigh<'a>(stated: Option<Named<'a>>, typed: Option<(&ResponseExample, TypeName)>) -> Option<Named<'a>> {
    let Some((shown, name)) = typed else { return stated };
    match stated {
        Some(stated) if !is_refuted(&stated, &name, shown) => Some(stated),
        Some(_) => {
            let many = shown.annotation_collection || shown.body == Shape::Collection;
            Some(Named { name, many, cell: None })
        }
        None => {
            let many = shown.annotation_collection || matches!(shown.body, Shape::Collection | Shape::Values);
            Some(Named { name, many, cell: None })
        }
    }
}

/// The type of a body for which the page names no type, by the shape of the example.
fn untyped(shape: Shape) -> TypeRef {
    let (primitive, collection) = match shape {
        Shape::Text => (Primitive::Stream, false),
        Shape::Values => (Primitive::String, true),
        Shape::Collection => (Primitive::Untyped, true),
        Shape::Object | Shape::Wrapped | Shape::Value | Shape::Empty => (Primitive::Untyped, false),
    };
    TypeRef { name: primitive.into(), collection }
}

/// Whether an example shows that the sentence is about something else: the sentence names a primitive type (other than
/// `Edm.Stream`) while the example shows objects of a type, or a single value of another type than the items that the
/// example shows and its annotation states.
fn is_refuted(stated: &Named<'_>, example: &TypeName, shown: &ResponseExample) -> bool {
    let is_value = stated.name.is_primitive() && stated.name != Primitive::Stream;
    let has_items = shown.annotation_collection && shown.body == Shape::Collection;
    let is_single = !stated.many && stated.name != *example && stated.name != Primitive::Stream;
    has_objects(shown.body) && !example.is_primitive() && (is_value || has_items && is_single)
}

fn has_objects(shape: Shape) -> bool {
    matches!(shape, Shape::Object | Shape::Collection | Shape::Wrapped)
}

/// The type that the sentence names. If it names several, their common base type, else the one that the example shows,
/// else the first. A type that no page declares is used only if the example names none.
fn stated_type<'t>(
    types: &'t [TypeMention],
    example: Option<&TypeName>,
    references: &References<'_, '_>,
) -> Option<Named<'t>> {
    let declared = || types.iter().filter_map(|cell| Some((references.name(cell)?, cell)));
    let confirmed = declared().find(|(name, _)| types.len() > 1 && Some(name) == example);
    let undeclared = || {
        let cell = types.first().filter(|_| example.is_none())?;
        let is_qualified = cell.text.starts_with("microsoft.graph.") || cell.link.is_some();
        let resolved = is_qualified.then(|| (references.resolve(cell, 0).name, cell));
        resolved.filter(|(name, _)| *name != Primitive::Untyped)
    };
    let (name, cell) = confirmed.or_else(|| declared().next()).or_else(undeclared)?;
    let base = common_base(declared().map(|(name, _)| name).collect(), references);
    Some(Named { name: base.unwrap_or(name), many: cell.collection, cell: Some(cell) })
}

/// The nearest base type of several types that a status may have. There is none if one of the types is the base of
/// another, because then the sentence only explains the other; and the base of all entity types says nothing.
fn common_base(names: Vec<TypeName>, references: &References<'_, '_>) -> Option<TypeName> {
    let (first, others) = names.split_first().filter(|(_, others)| !others.is_empty())?;
    let base =
        references.bases(first).into_iter().find(|base| others.iter().all(|name| references.derives(name, base)))?;
    (base != ENTITY && !names.contains(&base)).then_some(base)
}

/// The type that an example names in its annotation, else in its JSON.
fn shown_type(shown: &ResponseExample, references: &References<'_, '_>) -> Option<TypeName> {
    let by_name = |name: &String| {
        let cell = TypeMention { text: name.clone(), ..TypeMention::default() };
        references.name(&cell)
    };
    shown.annotation_type.as_ref().and_then(by_name).or_else(|| shown.json_type.as_ref().and_then(by_name))
}

/// Whether the body is a collection. At an address that ends in a key it never is; elsewhere the JSON decides.
fn is_collection(
    stated: bool,
    api: &ApiPage,
    shown: Option<&ResponseExample>,
    line: u32,
    references: &References<'_, '_>,
) -> bool {
    let reads_item = |request: &RequestLine| {
        request.method == Method::Get
            && ends_in_key(&request.path)
            && called_with_key(references.page, &parse(&request.path)).is_none()
    };
    if api.requests.iter().all(reads_item) {
        return false;
    }
    let example = shown.and_then(|shown| match shown.body {
        Shape::Collection | Shape::Values => Some(true),
        Shape::Object | Shape::Wrapped | Shape::Value => Some(false),
        Shape::Empty | Shape::Text => None,
    });
    if let Some(example) = example.filter(|example| *example != stated) {
        let words = |many| if many { "a collection" } else { "a single value" };
        let message = format!("the section states {}, the example shows {}", words(stated), words(example));
        references.note(Code::ResponseShapeDisagrees, line, message);
    }
    example.unwrap_or(stated)
}

fn ends_in_key(path: &str) -> bool {
    matches!(parts(path).last(), Some(Part::Key(_)))
}
