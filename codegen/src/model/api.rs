//! What all pages mean together: the public contract of the parser, serialized as it stands by `cargo xtask model`.
//!
//! A field keeps its name and meaning; new fields are added beside the old.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::names::{Locale, TypeName};
pub use super::types::{
    Caller, Example, ExampleBody, ExampleRequest, ExampleResponse, Header, Method, ParameterIn, Permission,
    Placeholder, PlaceholderStyle, RequestLine, TypeRef,
};

/// The number of the document's format.
pub const FORMAT: u32 = 1;

/// Everything that the pages say, by version of the API.
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
    /// One operation for each API page, by page.
    pub operations: Vec<Operation>,
    /// The structured types, by qualified name.
    pub resources: Vec<Resource>,
    /// The enums, by qualified name.
    pub enums: Vec<Enum>,
    /// The distinct (method, route) pairs with the operations that document them, by route and method.
    pub routes: Vec<Route>,
}

/// What an operation does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum OperationKind {
    /// `GET` of a collection.
    List,
    /// `GET` of one thing.
    Get,
    /// `POST` to a collection.
    Create,
    /// `PATCH`.
    Update,
    /// `PUT`.
    Replace,
    /// `DELETE`.
    Delete,
    /// `POST` of an OData action.
    Action,
    /// An OData function.
    Function,
    /// The `delta` function.
    Delta,
    /// `$count`.
    Count,
    /// `POST …/$ref`.
    AddRef,
    /// `PUT …/$ref`.
    SetRef,
    /// `GET …/$ref`.
    ListRefs,
    /// `DELETE …/$ref`.
    RemoveRef,
    /// `GET` of bytes (`$value`, `content`).
    Download,
    /// `PUT` or `PATCH` of bytes.
    Upload,
}

/// One API page: what can be sent, and what comes back.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Operation {
    /// The page, relative to the documentation root, with `/`.
    pub page: String,
    /// The page's locale.
    pub locale: Locale,
    /// The page's heading.
    pub title: String,
    /// What the page says about it; prose.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The namespace of the page.
    pub namespace: String,
    /// The name of the Rust method.
    pub name: String,
    /// What it does.
    pub kind: OperationKind,
    /// Every documented request line, in page order.
    pub requests: Vec<RequestLine>,
    /// One entry for each row of the permissions table.
    pub permissions: Vec<Permission>,
    /// The request headers that the page lists.
    pub headers: Vec<Header>,
    /// The OData query options that the page says are supported, sorted.
    pub query_options: Vec<String>,
    /// Body, query and function parameters that tables list.
    pub parameters: Vec<Parameter>,
    /// What is sent as the body.
    pub body: Body,
    /// What comes back on success, and errors that the page names, in page order.
    pub responses: Vec<Response>,
    /// Requests and responses that the page shows.
    #[serde(default)]
    pub examples: Vec<Example>,
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
    /// Whether it has to be sent; null where the page does not say.
    pub required: Option<bool>,
    /// Whether it may be null; null where the page does not say.
    pub nullable: Option<bool>,
    /// The values that the description lists.
    pub values: Vec<String>,
    /// 1-based line in the page.
    pub line: u32,
    /// What the page says about it; prose.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

/// What is sent as the body.
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
    /// Bytes or text other than JSON.
    Stream,
    /// A reference: `{"@odata.id": …}`.
    Reference,
}

/// A status and what comes with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Response {
    /// The status code.
    pub status: u16,
    /// What the body holds; null for no body.
    pub body: Option<ResponseBody>,
}

/// The body of a response.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ResponseBody {
    /// Its type; `Edm.Stream` for bytes, `Edm.Untyped` where the page does not say what it is.
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
    /// The page that leads, where several describe it.
    pub page: String,
    /// All pages that describe it, the leading one first.
    pub pages: Vec<String>,
    /// The qualified name.
    pub name: TypeName,
    /// The Rust type's name, unique in its namespace.
    pub rust_name: String,
    /// What the page says about it; prose.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Entity or complex type.
    pub kind: ResourceKind,
    /// The qualified name of the base type; null where none is stated.
    pub base: Option<TypeName>,
    /// Whether values are always of a derived type.
    #[serde(rename = "abstract")]
    pub is_abstract: bool,
    /// Whether values may have properties that no page lists.
    pub open: bool,
    /// The names of the key properties.
    pub key: Vec<String>,
    /// The properties that its pages list, those of its base types too where the pages repeat them.
    pub properties: Vec<Property>,
    /// The navigation properties that its pages list, likewise.
    pub relationships: Vec<Property>,
}

impl Resource {
    /// What it has beyond its base types: its own properties, then its own navigation properties.
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
    /// Whether a base type has it already: the page repeats it.
    #[serde(default)]
    pub inherited: bool,
    /// Whether the page says that the service alone writes it.
    pub read_only: bool,
    /// Whether it may be null; null where the page does not say.
    pub nullable: Option<bool>,
    /// The values that the description lists.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<String>,
    /// 1-based line in the page.
    pub line: u32,
    /// What the page says about it; prose.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
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
    /// What the page says about it; prose.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The members in page order, without repetition.
    pub members: Vec<String>,
    /// Whether members combine.
    pub flags: bool,
}

/// A method and a route: what becomes one client method, whatever the number of pages that document it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Route {
    /// The method.
    pub method: Method,
    /// The route, segment by segment.
    pub segments: Vec<Segment>,
    /// What sending it does.
    pub kind: OperationKind,
    /// The request lines that document it, as (operation, request) indices into [`Version::operations`] and
    /// [`Operation::requests`], the leading one first.
    pub documented: Vec<(u32, u32)>,
}

/// A segment of a route. Two templates with equal segments are one route: placeholder names do not count.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Segment {
    /// A name: an entity set, a property, an action, a cast, `$ref`, `$value`, `$count`.
    Name {
        /// As it is sent.
        name: String,
    },
    /// The key of an entity: `{id}`.
    Key,
    /// The entity by an alternate key: `(appId='{appId}')` appended to the segment before it, or a segment of its own,
    /// `/roleTemplateId={id}`.
    AlternateKey {
        /// The parts of the key, in order.
        arguments: Vec<Argument>,
        /// Whether they stand in parentheses.
        parenthesized: bool,
    },
    /// A function with arguments: `range(address='{address}')`.
    Function {
        /// As it is sent.
        name: String,
        /// The arguments, in order.
        arguments: Vec<Argument>,
    },
    /// A path inside a drive or a site: `root:/{item-path}:`.
    Path {
        /// What stands before the first colon: `root`, or nothing after a key.
        name: String,
        /// Whether a second colon closes it, because more segments follow.
        closed: bool,
    },
}

/// An argument of a function.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub struct Argument {
    /// The parameter's name.
    pub name: String,
    /// Its type where the page lists it, else `Edm.String` for a quoted value and `Edm.Untyped` for another.
    #[serde(rename = "type")]
    pub ty: TypeRef,
    /// Whether the value stands in single quotes.
    pub quoted: bool,
}
