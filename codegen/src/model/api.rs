//! The API that all pages describe together. `cargo xtask model` serializes it; the JSON is a public contract.
//!
//! A field never changes its name or meaning; new fields are added.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use super::kind::OperationKind;
use super::names::{Locale, TypeName};
pub use super::node::{Child, Node, NodeMethod, Place};
pub use super::path::{Argument, Segment};
pub use super::route::{Reply, Route, RouteBody};
pub use super::status::Status;
pub use super::types::{
    Caller, Deprecation, Example, ExampleBody, ExampleRequest, ExampleResponse, Header, LineSource, Marks, Method,
    ParameterIn, Permission, Placeholder, PlaceholderStyle, RequestLine, Source, TypeRef,
};

/// The version number of the JSON format.
pub const FORMAT: u32 = 1;

/// The API, by version.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Api {
    /// The versions, `v1.0` before `beta`.
    pub versions: Vec<Version>,
}

/// One version of the API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Version {
    /// `v1.0` or `beta`.
    pub name: String,
    /// The operations, by page. A page whose request lines do different things has several.
    pub operations: Vec<Operation>,
    /// The structured types, by qualified name.
    pub resources: Vec<Resource>,
    /// The enums, by qualified name.
    pub enums: Vec<Enum>,
    /// One route for each method and address, by address and method.
    pub routes: Vec<Route>,
    /// The places of the API, the root first, then by name.
    #[serde(default)]
    pub nodes: Vec<Node>,
    /// The days or months of what completes the pages; null if nothing does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub completed: Option<Snapshots>,
}

/// The days or months of what the service publishes about itself: `2026-08`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Snapshots {
    /// Of the metadata.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<String>,
    /// Of the permissions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub permissions: Option<String>,
    /// Of the index of the reference.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
}

impl Version {
    /// The nodes through which a route leads, the root first, as indices into [`nodes`](Self::nodes). The last one has
    /// its method.
    pub fn way(&self, route: &Route) -> Vec<u32> {
        let mut way = vec![0];
        for method in &route.nodes {
            let at = way.last().and_then(|index| self.nodes.get(*index as usize));
            let Some(next) = at.and_then(|node| node.next(method)) else { break };
            way.push(next);
        }
        way
    }
}

/// An operation, as an API page describes it: a request and its responses.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Operation {
    /// The page, relative to the documentation root, with `/`.
    pub page: String,
    /// The page's locale.
    pub locale: Locale,
    /// The page's heading.
    pub title: String,
    /// The description on the page; prose.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The namespace of the page.
    pub namespace: String,
    /// The name that its kind suggests, or the name of the action or function that it calls. Its request type is named
    /// after it. The Rust method has another name if siblings would clash: see [`Route::name`].
    pub name: String,
    /// The kind of the operation.
    pub kind: OperationKind,
    /// The request lines, in page order.
    pub requests: Vec<RequestLine>,
    /// One entry for each row of the permissions table.
    pub permissions: Vec<Permission>,
    /// The request headers that the page lists.
    pub headers: Vec<Header>,
    /// The OData query options that the page says are supported, sorted.
    pub query_options: Vec<String>,
    /// The parameters that tables list: of the body, the query, functions and the path.
    pub parameters: Vec<Parameter>,
    /// The request body.
    pub body: Body,
    /// The responses on success, and the errors that the page names, in page order.
    pub responses: Vec<Response>,
    /// The requests and responses that the page shows.
    #[serde(default)]
    pub examples: Vec<Example>,
    /// What the service's metadata says about it.
    #[serde(flatten)]
    pub marks: Marks,
}

impl Operation {
    /// The type of the response body on success; `None` if no successful response has a body.
    pub fn returned(&self) -> Option<&TypeRef> {
        let success = self.responses.iter().filter(|response| response.status.is_success());
        success.filter_map(|response| response.body.as_ref()).map(|body| &body.ty).next()
    }

    /// The requests that a published page lists.
    pub(crate) fn published_requests(&self) -> impl Iterator<Item = &RequestLine> {
        self.requests.iter().filter(|line| line.source.is_published())
    }

    /// The parameters in the body, in page order. Of several with the same name, only the first is returned.
    pub fn body_parameters(&self) -> impl Iterator<Item = &Parameter> {
        let mut seen = BTreeSet::new();
        let body = self.parameters.iter().filter(|parameter| parameter.location == ParameterIn::Body);
        body.filter(move |parameter| seen.insert(parameter.name.as_str()))
    }
}

/// A parameter that a table lists.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Parameter {
    /// The wire name.
    pub name: String,
    /// Where it is sent.
    #[serde(rename = "in")]
    pub location: ParameterIn,
    /// Its type.
    #[serde(rename = "type")]
    pub ty: TypeRef,
    /// Whether it is required; null if the page does not state it.
    pub required: Option<bool>,
    /// Whether it may be null; null if the page does not state it.
    pub nullable: Option<bool>,
    /// The values that the description lists.
    pub values: Vec<String>,
    /// 1-based line in the page.
    pub line: u32,
    /// The description on the page; prose.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// What the service's metadata says about it.
    #[serde(flatten)]
    pub marks: Marks,
}

/// The request body of an operation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Body {
    /// Nothing.
    None,
    /// A JSON object of the parameters that the page lists.
    Parameters,
    /// The JSON of a resource.
    Resource {
        /// Its type.
        #[serde(rename = "type")]
        ty: TypeRef,
    },
    /// Bytes, or text other than JSON.
    Stream,
    /// A reference: `{"@odata.id": …}`.
    Reference,
}

/// A response: a status and its body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Response {
    /// The status code.
    pub status: Status,
    /// The body; null if there is none.
    pub body: Option<ResponseBody>,
    /// Where an example of the page sends the client for the state of the operation, if the status is 202: an address of
    /// the API with sample values.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// Where it comes from; left out if a published page states it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
}

impl Response {
    /// Whether a page or the metadata states it. Otherwise it is only a guess, since nothing but a list has the request.
    pub fn is_stated(&self) -> bool {
        self.source != Some(Source::List)
    }
}

/// The body of a response.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ResponseBody {
    /// Its type: `Edm.Stream` for bytes, `Edm.Untyped` if the page does not state the type.
    #[serde(rename = "type")]
    pub ty: TypeRef,
}

/// Whether a structured type has an identity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ResourceKind {
    /// An entity type.
    Entity,
    /// A complex type.
    Complex,
}

/// A structured type.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Resource {
    /// The page that leads if several declare the type.
    pub page: String,
    /// All pages that declare it, the leading one first.
    pub pages: Vec<String>,
    /// The qualified name.
    pub name: TypeName,
    /// The Rust type's name, unique in its namespace.
    pub rust_name: String,
    /// The description on the leading page; prose.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Entity or complex type.
    pub kind: ResourceKind,
    /// The qualified name of the base type; null if no page states one.
    pub base: Option<TypeName>,
    /// Whether values are always of a derived type.
    #[serde(rename = "abstract")]
    pub is_abstract: bool,
    /// Whether values may have properties that no page lists.
    pub open: bool,
    /// The names of the key properties.
    pub key: Vec<String>,
    /// The properties that its pages list, including those of base types that the pages repeat.
    pub properties: Vec<Property>,
    /// The navigation properties that its pages list, including those of base types that the pages repeat.
    pub relationships: Vec<Property>,
    /// What the service's metadata says about it.
    #[serde(flatten)]
    pub marks: Marks,
    /// The alternate keys, each with the names of its properties.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub alternate_keys: Vec<Vec<String>>,
    /// What the service supports, by the name of OData's term: `("SearchRestrictions", true)` if it can be searched.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub capabilities: Vec<(String, bool)>,
}

impl Resource {
    /// The properties that no base type has, then the navigation properties that no base type has.
    pub fn own(&self) -> impl Iterator<Item = &Property> {
        self.properties.iter().chain(&self.relationships).filter(|property| !property.inherited)
    }
}

/// A property or a navigation property.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Property {
    /// The wire name.
    pub name: String,
    /// Its type.
    #[serde(rename = "type")]
    pub ty: TypeRef,
    /// Whether a base type has it too, so that the page only repeats it.
    #[serde(default)]
    pub inherited: bool,
    /// Whether the page states that only the service writes it.
    pub read_only: bool,
    /// Whether it may be null; null if the page does not state it.
    pub nullable: Option<bool>,
    /// The values that the description lists.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<String>,
    /// 1-based line in the page.
    pub line: u32,
    /// The description on the page; prose.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// What the service's metadata says about it.
    #[serde(flatten)]
    pub marks: Marks,
}

/// An enum.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Enum {
    /// The page that lists its members.
    pub page: String,
    /// The qualified name.
    pub name: TypeName,
    /// The Rust type's name, unique in its namespace.
    pub rust_name: String,
    /// The description on the page; prose.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The members in page order, without repetition.
    pub members: Vec<String>,
    /// Whether a value can combine several members.
    pub flags: bool,
    /// What the service's metadata says about it.
    #[serde(flatten)]
    pub marks: Marks,
    /// The members that no published page lists.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub completed_members: Vec<String>,
}
