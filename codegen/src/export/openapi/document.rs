//! The parts of an OpenAPI 3.1 document, in the order in which they are written.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use super::extensions::{Delta, Deprecated, Pageable, Permissions};
use super::schema::{ExternalDocs, Schema, is_false};
use crate::model::api::{OperationKind, Snapshots};

/// An OpenAPI 3.1 document. It serializes as JSON; the order of everything is that of names.
#[derive(Debug, PartialEq, Serialize)]
pub struct Document {
    pub(super) openapi: &'static str,
    pub(super) info: Info,
    pub(super) servers: Vec<Server>,
    pub(super) tags: Vec<Tag>,
    pub(super) security: Vec<Security>,
    pub(super) paths: BTreeMap<String, PathItem>,
    pub(super) components: Components,
}

#[derive(Debug, PartialEq, Serialize)]
pub(super) struct Info {
    pub(super) title: &'static str,
    pub(super) version: String,
    pub(super) description: &'static str,
    #[serde(rename = "x-msgraph-completed", skip_serializing_if = "Option::is_none")]
    pub(super) completed: Option<Snapshots>,
}

#[derive(Debug, PartialEq, Serialize)]
pub(super) struct Server {
    pub(super) url: String,
}

#[derive(Debug, PartialEq, Serialize)]
pub(super) struct Tag {
    pub(super) name: String,
    pub(super) description: String,
}

/// A scheme with the scopes that are needed together.
pub(super) type Security = BTreeMap<&'static str, Vec<String>>;

/// The operations at one path, by method.
#[derive(Debug, Default, PartialEq, Serialize)]
pub(super) struct PathItem {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) parameters: Vec<Parameter>,
    #[serde(flatten)]
    pub(super) operations: BTreeMap<&'static str, Operation>,
}

#[derive(Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Operation {
    pub(super) operation_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) summary: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) tags: Vec<String>,
    #[serde(skip_serializing_if = "is_false")]
    pub(super) deprecated: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) external_docs: Option<ExternalDocs>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) parameters: Vec<Or<Parameter>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) request_body: Option<RequestBody>,
    pub(super) responses: BTreeMap<String, Or<Response>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) security: Vec<Security>,
    #[serde(flatten)]
    pub(super) extensions: OperationExtensions,
}

#[derive(Debug, PartialEq, Serialize)]
pub(super) struct OperationExtensions {
    #[serde(rename = "x-ms-pageable", skip_serializing_if = "Option::is_none")]
    pub(super) pageable: Option<Pageable>,
    #[serde(rename = "x-ms-long-running-operation", skip_serializing_if = "is_false")]
    pub(super) is_long_running: bool,
    #[serde(rename = "x-ms-deprecation", skip_serializing_if = "Option::is_none")]
    pub(super) deprecation: Option<Deprecated>,
    #[serde(rename = "x-msgraph-kind")]
    pub(super) kind: OperationKind,
    #[serde(rename = "x-msgraph-pages", skip_serializing_if = "Vec::is_empty")]
    pub(super) pages: Vec<String>,
    #[serde(rename = "x-msgraph-source", skip_serializing_if = "Option::is_none")]
    pub(super) source: Option<&'static str>,
    #[serde(rename = "x-msgraph-permissions", skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) permissions: Permissions,
    #[serde(rename = "x-msgraph-delta", skip_serializing_if = "Option::is_none")]
    pub(super) delta: Option<Delta>,
    #[serde(rename = "x-msgraph-also", skip_serializing_if = "Vec::is_empty")]
    pub(super) also: Vec<String>,
}

/// A part of the document where it is used, or a pointer to it among the components.
#[derive(Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub(super) enum Or<T> {
    Own(T),
    Shared(Pointer),
}

/// A pointer to a component.
#[derive(Debug, PartialEq, Serialize)]
pub(super) struct Pointer {
    #[serde(rename = "$ref")]
    pub(super) pointer: String,
}

#[derive(Debug, PartialEq, Serialize)]
pub(super) struct Parameter {
    pub(super) name: String,
    #[serde(rename = "in")]
    pub(super) location: Location,
    #[serde(skip_serializing_if = "is_false")]
    pub(super) required: bool,
    #[serde(skip_serializing_if = "is_false")]
    pub(super) deprecated: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) style: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) explode: Option<bool>,
    pub(super) schema: Schema,
}

/// Where a parameter is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Location {
    Path,
    Query,
    Header,
}

#[derive(Debug, PartialEq, Serialize)]
pub(super) struct RequestBody {
    #[serde(skip_serializing_if = "is_false")]
    pub(super) required: bool,
    pub(super) content: Content,
}

/// The forms of a body, by media type.
pub(super) type Content = BTreeMap<&'static str, MediaType>;

#[derive(Debug, Default, PartialEq, Serialize)]
pub(super) struct MediaType {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) schema: Option<Schema>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) examples: BTreeMap<String, Pointer>,
}

#[derive(Debug, PartialEq, Serialize)]
pub(super) struct Response {
    pub(super) description: &'static str,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) headers: BTreeMap<&'static str, Header>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) content: Content,
}

#[derive(Debug, PartialEq, Serialize)]
pub(super) struct Header {
    pub(super) schema: Schema,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) example: Option<String>,
}

#[derive(Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Components {
    pub(super) schemas: BTreeMap<String, Schema>,
    pub(super) responses: BTreeMap<&'static str, Response>,
    pub(super) parameters: BTreeMap<&'static str, Parameter>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) examples: BTreeMap<String, Example>,
    pub(super) security_schemes: BTreeMap<&'static str, Scheme>,
}

#[derive(Debug, PartialEq, Serialize)]
pub(super) struct Example {
    pub(super) value: Value,
}

#[derive(Debug, PartialEq, Serialize)]
pub(super) struct Scheme {
    #[serde(rename = "type")]
    pub(super) ty: &'static str,
    pub(super) flows: BTreeMap<&'static str, Flow>,
}

#[derive(Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Flow {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) authorization_url: Option<&'static str>,
    pub(super) token_url: &'static str,
    pub(super) scopes: BTreeMap<String, &'static str>,
}

impl Pointer {
    /// A pointer to a component of a kind.
    pub(super) fn to(kind: &str, key: &str) -> Self {
        Self { pointer: format!("#/components/{kind}/{key}") }
    }
}
