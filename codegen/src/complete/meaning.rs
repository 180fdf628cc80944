//! What a request does and what it sends and returns, by OData's rules.
//!
//! `GET` of a collection returns the collection, of one value the value. `POST` to a collection sends an item and
//! returns it with `201`; `PATCH` and `PUT` send a value and return it with `200`, which is what two out of three
//! published pages state (`204` is what the others state); `DELETE` returns `204`. `$ref` sends a reference, and returns
//! `204`; `$count` returns a number. An action sends its parameters and returns its result, `204` if it has none. Bytes
//! are read with `200` and written with `204`.

use super::walk::{Step, Walked};
use crate::csdl::{Member, Operation, OperationKind as Bound, Origin};
use crate::model::completion::{BodyCompletion, MemberCompletion, ResponseCompletion};
use crate::model::kind::OperationKind;
use crate::model::names::{Primitive, short_name};
use crate::model::status::Status;
use crate::model::types::{Method, ParameterIn, TypeRef};

/// `200 OK`
const OK: Status = Status(200);

/// What a request does.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Meaning {
    pub(super) kind: OperationKind,
    pub(super) body: BodyCompletion,
    pub(super) response: ResponseCompletion,
    /// Whether no metadata declares the request, so that what it sends and returns is unknown.
    pub(super) undeclared: bool,
}

impl Meaning {
    fn new(kind: OperationKind, body: BodyCompletion, response: ResponseCompletion) -> Self {
        Self { kind, body, response, undeclared: false }
    }
}

/// What the request does; `None` if the method has no meaning there, such as `POST` to a single value.
pub(super) fn meaning(method: Method, walked: &Walked<'_>) -> Option<Meaning> {
    let ty = walked.ty.as_ref();
    match walked.step {
        Step::Call(operation) => call(method, operation),
        Step::Ref => reference(method, ty),
        Step::Count => (method == Method::Get).then(|| read(OperationKind::Count, TypeRef::single(Primitive::Int32))),
        Step::Value => bytes(method),
        Step::Undeclared => value(method, &TypeRef::single(Primitive::Untyped)),
        Step::Root | Step::Navigation | Step::Property | Step::Key | Step::Cast => {
            let ty = ty?;
            if is_bytes(ty) { bytes(method) } else { value(method, ty) }
        }
    }
}

/// What a request does that no metadata declares: it may send and return anything. A value of a declared type is created
/// where it stands; `None` where an operation is declared, and for `POST` to an item. `collection` tells whether items
/// stand below the path.
pub(super) fn undeclared(method: Method, walked: &Walked<'_>, collection: bool) -> Option<Meaning> {
    let untyped = TypeRef { name: Primitive::Untyped.into(), collection };
    let ty = walked.ty.as_ref().unwrap_or(&untyped);
    let posted = |kind, status| {
        let response = ResponseCompletion { status, ty: Some(ty.clone()) };
        Meaning::new(kind, BodyCompletion::Resource(ty.clone()), response)
    };
    let found = match (method, walked.step) {
        (_, Step::Call(_)) | (Method::Post, Step::Key) => None,
        (Method::Post, Step::Undeclared) if !collection => Some(posted(OperationKind::Action, OK)),
        (Method::Post, _) if !ty.collection => Some(posted(OperationKind::Create, Status::CREATED)),
        _ => value(method, ty),
    };
    found.map(|found| Meaning { undeclared: true, ..found })
}

/// Where an action or a function takes its parameters.
pub(super) fn location(operation: &Operation) -> ParameterIn {
    match operation.kind {
        Bound::Action => ParameterIn::Body,
        Bound::Function => ParameterIn::Function,
    }
}

/// What the metadata says about a parameter.
pub(super) fn member(parameter: &Member) -> MemberCompletion {
    MemberCompletion {
        name: parameter.name.clone(),
        ty: parameter.ty.clone(),
        navigation: false,
        nullable: parameter.nullable,
        computed: false,
        immutable: false,
        optional: parameter.facts.optional,
        deprecated: parameter.facts.deprecated.clone(),
        other_version: parameter.facts.origin == Origin::OtherVersion,
    }
}

fn call(method: Method, operation: &Operation) -> Option<Meaning> {
    let returns = operation.returns.clone();
    let status = if returns.is_some() { OK } else { Status::NO_CONTENT };
    let response = ResponseCompletion { status, ty: returns };
    match (operation.kind, method) {
        (Bound::Action, Method::Post) => {
            let body = if operation.parameters.is_empty() { BodyCompletion::None } else { BodyCompletion::Parameters };
            Some(Meaning::new(OperationKind::Action, body, response))
        }
        (Bound::Function, Method::Get) => {
            let delta = short_name(&operation.name).eq_ignore_ascii_case("delta");
            let kind = if delta { OperationKind::Delta } else { OperationKind::Function };
            Some(Meaning::new(kind, BodyCompletion::None, response))
        }
        _ => None,
    }
}

fn reference(method: Method, ty: Option<&TypeRef>) -> Option<Meaning> {
    let written = |kind, body| Some(Meaning::new(kind, body, nothing()));
    match method {
        Method::Get => Some(read(OperationKind::ListRefs, ty?.clone())),
        Method::Post => written(OperationKind::AddRef, BodyCompletion::Reference),
        Method::Put | Method::Patch => written(OperationKind::SetRef, BodyCompletion::Reference),
        Method::Delete => written(OperationKind::RemoveRef, BodyCompletion::None),
        Method::Head | Method::Options => None,
    }
}

fn bytes(method: Method) -> Option<Meaning> {
    match method {
        Method::Get => Some(read(OperationKind::Download, TypeRef::single(Primitive::Stream))),
        Method::Put | Method::Patch => Some(Meaning::new(OperationKind::Upload, BodyCompletion::Stream, nothing())),
        Method::Delete => Some(Meaning::new(OperationKind::Delete, BodyCompletion::None, nothing())),
        Method::Post | Method::Head | Method::Options => None,
    }
}

fn value(method: Method, ty: &TypeRef) -> Option<Meaning> {
    let item = TypeRef::single(ty.name.clone());
    let write = |kind, status| {
        let body = BodyCompletion::Resource(item.clone());
        Some(Meaning::new(kind, body, ResponseCompletion { status, ty: Some(item.clone()) }))
    };
    match (method, ty.collection) {
        (Method::Get, true) => Some(read(OperationKind::List, ty.clone())),
        (Method::Get, false) => Some(read(OperationKind::Get, ty.clone())),
        (Method::Post, true) => write(OperationKind::Create, Status::CREATED),
        (Method::Patch, _) => write(OperationKind::Update, OK),
        (Method::Put, _) => write(OperationKind::Replace, OK),
        (Method::Delete, _) => Some(Meaning::new(OperationKind::Delete, BodyCompletion::None, nothing())),
        (Method::Post, false) | (Method::Head | Method::Options, _) => None,
    }
}

fn read(kind: OperationKind, ty: TypeRef) -> Meaning {
    Meaning::new(kind, BodyCompletion::None, ResponseCompletion { status: OK, ty: Some(ty) })
}

fn nothing() -> ResponseCompletion {
    ResponseCompletion { status: Status::NO_CONTENT, ty: None }
}

/// Whether a value is bytes.
fn is_bytes(ty: &TypeRef) -> bool {
    ty.name == Primitive::Stream && !ty.collection
}
