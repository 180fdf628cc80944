//! Types that pages and the API share: type references, HTTP methods, permissions, headers, request lines, examples.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::names::TypeName;
use super::status::Status;

/// The member of evolvable enums that stands for the members of later versions.
pub const EVOLVABLE: &str = "unknownFutureValue";

/// A reference to a type: a qualified name, and whether it is a collection of this type.
///
/// Primitive types have OData's names (`Edm.String`), all others start with their namespace (`microsoft.graph.user`).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub struct TypeRef {
    /// The qualified name, e.g. `Edm.Int32` or `microsoft.graph.windowsUpdates.updateCategory`.
    pub name: TypeName,
    /// True for `Collection(name)`.
    pub collection: bool,
}

impl TypeRef {
    /// A single value of the named type.
    pub fn single(name: impl Into<TypeName>) -> Self {
        Self { name: name.into(), collection: false }
    }

    /// Whether this is one of OData's primitive types.
    pub fn is_primitive(&self) -> bool {
        self.name.is_primitive()
    }
}

impl fmt::Display for TypeRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.collection { write!(f, "Collection({})", self.name) } else { f.write_str(&self.name) }
    }
}

/// The method of a request line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "UPPERCASE")]
pub enum Method {
    /// `GET`
    Get,
    /// `POST`
    Post,
    /// `PATCH`
    Patch,
    /// `PUT`
    Put,
    /// `DELETE`
    Delete,
    /// `HEAD`
    Head,
    /// `OPTIONS`
    Options,
}

impl Method {
    /// Every method, in the order of declaration.
    pub const ALL: [Method; 7] =
        [Method::Get, Method::Post, Method::Patch, Method::Put, Method::Delete, Method::Head, Method::Options];

    /// The method as a request line spells it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Patch => "PATCH",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
            Self::Head => "HEAD",
            Self::Options => "OPTIONS",
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The kind of caller: the kinds for which a table of permissions has rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Caller {
    /// A signed-in user with a work or school account.
    DelegatedWork,
    /// A signed-in user with a personal Microsoft account.
    DelegatedPersonal,
    /// The application itself.
    Application,
}

impl Caller {
    /// All kinds, in the order of nearly all tables.
    pub const ALL: [Self; 3] = [Self::DelegatedWork, Self::DelegatedPersonal, Self::Application];

    /// The kind as reports name it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::DelegatedWork => "work or school account",
            Self::DelegatedPersonal => "personal account",
            Self::Application => "application",
        }
    }
}

/// The scopes with which one kind of caller may send a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Permission {
    /// The kind of caller.
    #[serde(rename = "type")]
    pub caller: Caller,
    /// Scopes, least privileged first; empty if this kind of caller is not supported. If the page lists scopes with
    /// higher privileges separately, only the least privileged ones are here.
    pub scopes: Vec<String>,
    /// Scopes that the page lists as having higher privileges.
    pub higher: Vec<String>,
    /// The alternative sets of scopes, in page order, if the page requires several scopes at once. Empty if each scope
    /// is enough by itself.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub together: Vec<Vec<String>>,
}

impl Permission {
    /// The alternative sets of scopes, least privileged first. Each set is enough.
    pub fn alternatives(&self) -> impl Iterator<Item = &[String]> {
        let alone = self.scopes.iter().chain(&self.higher).filter(|_| self.together.is_empty());
        self.together.iter().map(Vec::as_slice).chain(alone.map(std::slice::from_ref))
    }
}

/// What a fact comes from, if no published page states it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// The service's metadata.
    Metadata,
    /// The metadata of another version: the reference documents it in this version, whose metadata lacks it.
    OtherMetadata,
    /// The list of permissions or the index of the reference: no metadata declares it.
    List,
}

impl Source {
    /// The metadata of the version, or that of another one.
    pub(crate) fn metadata(other_version: bool) -> Self {
        if other_version { Self::OtherMetadata } else { Self::Metadata }
    }

    /// The source in words, as generated documentation has it.
    pub(crate) fn words(self) -> &'static str {
        match self {
            Self::Metadata => "metadata",
            Self::OtherMetadata => "metadata of another version",
            Self::List => "list of requests",
        }
    }
}

/// Since when something is deprecated, and when it will be removed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Deprecation {
    /// The day since which it is deprecated: `2024-04-10`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
    /// The day on which it will be removed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub removal: Option<String>,
    /// The version that the metadata names: `2024-01/Deprecation`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
}

/// What the service's metadata says about something that a page describes. Nothing, on a page that was only published.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Marks {
    /// Where it comes from; left out if a published page states it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
    /// Where its type comes from; left out if a published page states it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub type_source: Option<Source>,
    /// Whether the service's metadata lacks it, so that only the published page has it.
    #[serde(default, skip_serializing_if = "is_false")]
    pub absent: bool,
    /// Whether it cannot change once it is set.
    #[serde(default, skip_serializing_if = "is_false")]
    pub immutable: bool,
    /// Since when and until when it is deprecated; left out if it is not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<Deprecation>,
}

impl Marks {
    /// Whether no published page has it.
    pub fn is_completed(&self) -> bool {
        self.source.is_some()
    }

    /// Whether its type is that of the metadata, and no evidence of pages changes it.
    pub fn has_type_of_metadata(&self) -> bool {
        self.source.is_some() || self.type_source.is_some()
    }
}

/// Left out of the JSON.
fn is_false(value: &bool) -> bool {
    !value
}

/// A request header that a page lists.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Header {
    /// The header's name as HTTP spells it.
    pub name: String,
    /// Whether the page states that it is required; null if it does not state it.
    pub required: Option<bool>,
}

/// Where a parameter is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ParameterIn {
    /// A property of the JSON body.
    Body,
    /// After the `?` of the URL.
    Query,
    /// Between the parentheses of a function's segment.
    Function,
    /// A placeholder of the path that a table describes.
    Path,
}

/// The form of a placeholder in its path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PlaceholderStyle {
    /// A whole segment: `/users/{id}`.
    Segment,
    /// The value of an alternate key: `applications(appId='{appId}')`, `/roleTemplateId={id}`.
    Key,
    /// An argument of a function: `delta(token='{token}')`.
    Function,
    /// A path inside a drive or a site: `root:/{item-path}:`.
    ItemPath,
}

/// A placeholder of a path.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub struct Placeholder {
    /// Its name as written between the braces, the first of its alternatives.
    pub name: String,
    /// All names between the braces, `{id | userPrincipalName}`; only `name` if there is just one.
    pub alternatives: Vec<String>,
    /// Its form in the path.
    pub style: PlaceholderStyle,
}

/// A request line: method and path template.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct RequestLine {
    /// The method.
    pub method: Method,
    /// The path with a leading `/`, without scheme, host, version and query string.
    pub path: String,
    /// The query options after `?`.
    pub query: Vec<String>,
    /// 1-based line in the page.
    pub line: u32,
    /// The placeholders of the path, in order.
    pub parameters: Vec<Placeholder>,
    /// Where on its page the line stands; left out for a line in the section for request lines.
    #[serde(default, skip_serializing_if = "LineSource::is_section")]
    pub source: LineSource,
    /// The permissions of this request, if the service publishes them by request. They replace those of the operation.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub permissions: Vec<Permission>,
}

/// Where on its page a request line stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum LineSource {
    /// In the section for request lines.
    #[default]
    Section,
    /// Below another heading that is not about examples.
    OtherSection,
    /// In an example. The line differs in its prefix alone from a line of the page, or only appends `$value`.
    Example,
    /// On no published page, but in the permissions that the service publishes.
    Permissions,
    /// On no published page, but in the index of the reference.
    Reference,
    /// On no published page and in no list, but it calls an action or a function that the metadata declares.
    Metadata,
}

impl LineSource {
    /// Whether the line stands in the section for request lines.
    pub fn is_section(&self) -> bool {
        *self == Self::Section
    }

    /// Whether a published page has the line.
    pub fn is_published(&self) -> bool {
        matches!(self, Self::Section | Self::OtherSection | Self::Example)
    }
}

/// An example: a request, its response, or both.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Example {
    /// The name that the page's annotation gives it.
    pub name: Option<String>,
    /// The request.
    pub request: Option<ExampleRequest>,
    /// The response.
    pub response: Option<ExampleResponse>,
}

/// The request of an example.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ExampleRequest {
    /// The method.
    pub method: Method,
    /// The URL as the page writes it.
    pub url: String,
    /// Headers in page order.
    pub headers: indexmap::IndexMap<String, String>,
    /// The body.
    pub body: ExampleBody,
    /// 1-based line of the request line in the page.
    pub line: u32,
}

/// The response of an example.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ExampleResponse {
    /// The status code.
    pub status: Status,
    /// Headers in page order.
    pub headers: indexmap::IndexMap<String, String>,
    /// The body.
    pub body: ExampleBody,
    /// 1-based line of the status line in the page.
    pub line: u32,
}

/// The body of an example: valid JSON, other text, or nothing. JSON is kept as text until it is used.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(from = "serde_json::Value", into = "serde_json::Value")]
#[schemars(with = "serde_json::Value")]
pub enum ExampleBody {
    /// No body.
    #[default]
    None,
    /// Valid JSON. Small mistakes of the page are corrected.
    Json(Box<str>),
    /// Any other text.
    Text(Box<str>),
}

impl From<ExampleBody> for serde_json::Value {
    fn from(body: ExampleBody) -> Self {
        match body {
            ExampleBody::None => Self::Null,
            ExampleBody::Json(text) => serde_json::from_str(&text).unwrap_or_else(|_| Self::String(text.into_string())),
            ExampleBody::Text(text) => Self::String(text.into_string()),
        }
    }
}

impl From<serde_json::Value> for ExampleBody {
    fn from(value: serde_json::Value) -> Self {
        match value {
            serde_json::Value::Null => Self::None,
            serde_json::Value::String(text) => Self::Text(text.into()),
            other => Self::Json(other.to_string().into()),
        }
    }
}
