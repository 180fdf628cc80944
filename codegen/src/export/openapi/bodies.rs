//! Writes the bodies of requests and responses.

use super::context::{Context, ERROR, PAGE, REFERENCE};
use super::document::{Content, MediaType, RequestBody};
use super::schema::Schema;
use crate::model::api::{OperationKind, Reply, Route, RouteBody, Segment, TypeRef};
use crate::model::names::Primitive;

/// The media type of JSON.
pub(super) const JSON: &str = "application/json";

/// The media types of bytes. Pages do not say which ones a service takes, so any is allowed; the first one is for tools
/// that do not read ranges.
const BYTES: [&str; 2] = ["application/octet-stream", "*/*"];

/// The segment that counts a collection.
const COUNT: &str = "$count";

/// The body of the requests of a route.
pub(super) fn request(route: &Route, context: &Context<'_>) -> Option<RequestBody> {
    let body = |required, content| Some(RequestBody { required, content });
    match &route.body {
        RouteBody::None => None,
        RouteBody::Parameters { module, name } => {
            let (key, request) = context.request(module, name)?;
            let is_required = request.parameters.iter().any(|parameter| parameter.required == Some(true));
            body(is_required, json(Schema::reference(&key)))
        }
        RouteBody::Resource { ty } => body(true, json(context.value(ty))),
        RouteBody::Reference => body(true, json(Schema::reference(REFERENCE))),
        RouteBody::Stream => body(true, bytes()),
    }
}

/// The body of the responses of a route on success; empty if there is none.
pub(super) fn response(route: &Route, context: &Context<'_>) -> Content {
    match &route.reply {
        Reply::None => Content::new(),
        Reply::List { ty } => json(page(context.value(&single(ty)))),
        Reply::Value { ty, .. } | Reply::Resource { ty, .. } if ty.name == Primitive::Stream => bytes(),
        Reply::Value { ty, .. } | Reply::Resource { ty, .. } if ty.collection => json(page(context.value(&single(ty)))),
        Reply::Value { ty, .. } if is_count(route) => text(context.value(ty)),
        Reply::Value { ty, .. } if is_wrapped(ty, context) => {
            json(Schema::object([("value".to_owned(), context.member(ty, None))]))
        }
        Reply::Value { ty, .. } | Reply::Resource { ty, .. } => json(context.value(ty)),
    }
}

/// Whether the service sends the items of a collection in pages.
pub(super) fn is_paged(route: &Route) -> bool {
    match &route.reply {
        Reply::List { .. } => true,
        Reply::Value { ty, .. } | Reply::Resource { ty, .. } => ty.collection && ty.name != Primitive::Stream,
        Reply::None => false,
    }
}

/// The body of all errors.
pub(super) fn error() -> Content {
    json(Schema::reference(ERROR))
}

fn single(ty: &TypeRef) -> TypeRef {
    TypeRef { collection: false, ..ty.clone() }
}

fn is_count(route: &Route) -> bool {
    let counts = |segment: &Segment| matches!(segment, Segment::Name { name } if name == COUNT);
    route.kind == OperationKind::Count || route.segments.last().is_some_and(counts)
}

/// Whether JSON has the value as the `value` of an object: OData sends primitive values and enums so.
fn is_wrapped(ty: &TypeRef, context: &Context<'_>) -> bool {
    match ty.name.primitive() {
        Some(Primitive::Untyped) => false,
        Some(_) => true,
        None => context.version.enums.iter().any(|listed| listed.name == ty.name),
    }
}

/// `{"value": […], "@odata.nextLink": …}`
fn page(item: Schema) -> Schema {
    let value = ("value".to_owned(), Schema::array(item));
    Schema { all_of: vec![Schema::reference(PAGE)], ..Schema::object([value]) }
}

fn json(schema: Schema) -> Content {
    content(JSON, Some(schema))
}

fn text(schema: Schema) -> Content {
    content("text/plain", Some(schema))
}

fn bytes() -> Content {
    BYTES.into_iter().flat_map(|media| content(media, None)).collect()
}

fn content(media: &'static str, schema: Option<Schema>) -> Content {
    Content::from([(media, MediaType { schema, ..MediaType::default() })])
}
