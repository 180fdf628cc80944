//! What one page says, before anything is known of other pages.
//!
//! Facts stand as the page has them: a type cell keeps its word and its link, a response keeps what the sentence says
//! beside what an example shows. [`Page::facts`] takes prose and line numbers away, so that a page can be compared with
//! its rendering (`parse(render(page))`) or with a translation.

use super::names::Locale;
use super::types::{Example, Header, ParameterIn, Permission, RequestLine};

/// One page.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// Which documentation folder it comes from.
    pub root: usize,
    /// Path relative to the documentation root, with `/`: `v1.0/api/user-get.md`.
    pub path: String,
    /// The locale, lower-case: `en-us`.
    pub locale: Locale,
    /// The first-level heading, without markup.
    pub title: String,
    /// The namespace that the page states.
    pub namespace: Option<String>,
    /// The paragraphs between the heading and the first section; prose.
    pub description: Option<String>,
    /// What the page describes.
    pub content: Content,
    /// Enums whose members the page lists in tables.
    pub enums: Vec<EnumTable>,
}

/// What a page describes.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// An operation.
    Api(Box<ApiPage>),
    /// Types; none on a page of enums or of prose.
    Resource(Vec<TypeDeclaration>),
}

/// What an API page says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ApiPage {
    /// Every request line, in page order, without repetition.
    pub requests: Vec<RequestLine>,
    /// The rows of the permissions table.
    pub permissions: Vec<Permission>,
    /// The request headers.
    pub headers: Vec<Header>,
    /// The OData query options that are said to be supported, sorted.
    pub query_options: Vec<String>,
    /// The rows of parameter tables.
    pub parameters: Vec<ParameterRow>,
    /// What the request body section says.
    pub body: BodySaid,
    /// What the first example request with a body shows.
    pub body_shown: Option<BodyShown>,
    /// What the response section says.
    pub response: ResponseSaid,
    /// What example responses show, each distinct one once, in page order.
    pub shown: Vec<ResponseShown>,
    /// Requests and responses that the page shows; prose.
    pub examples: Vec<Example>,
}

/// A type as a cell or a sentence gives it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TypeCell {
    /// The type's word without decoration, `collection` and the like taken off: `String`, `microsoft.graph.user`.
    pub text: String,
    /// Where the word leads, if it is a link.
    pub link: Option<Link>,
    /// Whether it stands for a collection.
    pub collection: bool,
    /// Further types, where the cell names several.
    pub or: Vec<TypeCell>,
}

/// A link to another page or to a place on this one.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Link {
    /// The page, relative to the documentation root; empty for this page.
    pub path: String,
    /// What follows `#`; empty for the page as a whole.
    pub anchor: String,
}

/// A row of a parameter table.
#[derive(Clone, Debug, PartialEq)]
pub struct ParameterRow {
    /// The wire name.
    pub name: String,
    /// Where it is sent.
    pub location: ParameterIn,
    /// Its type.
    pub ty: TypeCell,
    /// The facts that its description states.
    pub stated: Stated,
    /// 1-based line in the page.
    pub line: u32,
    /// The description cell; prose.
    pub description: Option<String>,
}

/// The facts that the description of a row states.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Stated {
    /// Whether it has to be given; none where it does not say.
    pub required: Option<bool>,
    /// Whether it may be null; none where it does not say.
    pub nullable: Option<bool>,
    /// Whether the service alone writes it.
    pub read_only: bool,
    /// Whether it is a key.
    pub key: bool,
    /// Whether several values may be given at once, as in an enum with flags.
    pub multivalued: bool,
    /// The values that it lists.
    pub values: Vec<String>,
    /// The type that it is inherited from.
    pub inherited_from: Option<Link>,
    /// What stands in its code spans, where the page is a translation: names that were left alone.
    pub coded: Vec<String>,
    /// Whether the name stands for sure: several translations have it, or its words are those of names.
    pub sure: bool,
}

/// What a request body section says is sent.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum BodySaid {
    /// There is no such section, or it says nothing.
    #[default]
    Silent,
    /// Nothing.
    None,
    /// A JSON object of the parameters in the table.
    Parameters,
    /// The JSON of a resource, or values of it.
    Resource(Option<TypeCell>),
    /// Bytes, or text other than JSON.
    Stream,
    /// A reference, `@odata.id`.
    Reference,
}

/// What an example request has as its body.
#[derive(Clone, Debug, PartialEq)]
pub enum BodyShown {
    /// A JSON object; with its `@odata.type`, if it has one.
    Object(Option<String>),
    /// A JSON object whose one fact is `@odata.id`.
    Reference,
    /// Other JSON.
    Value,
    /// Text or bytes.
    Stream,
}

/// What a response section says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResponseSaid {
    /// Status codes in page order.
    pub statuses: Vec<u16>,
    /// The types that it names as the body, in page order.
    pub types: Vec<TypeCell>,
    /// Whether it says that there is no body.
    pub no_body: bool,
    /// 1-based line of the section; 0 where there is none.
    pub line: u32,
}

/// What an example response shows.
#[derive(Clone, Debug, PartialEq)]
pub struct ResponseShown {
    /// The status code.
    pub status: u16,
    /// The type that its annotation names, as written, without `Collection(…)`.
    pub annotated: Option<String>,
    /// Whether the annotation says that it is a collection.
    pub annotated_collection: bool,
    /// The `@odata.type` of the JSON, or of the items of its `value`.
    pub json_type: Option<String>,
    /// What the body is.
    pub body: Shape,
    /// 1-based line of the status line.
    pub line: u32,
}

/// What a body is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Shape {
    /// Nothing.
    #[default]
    Empty,
    /// One JSON object.
    Object,
    /// A JSON object whose `value` is an array of objects.
    Collection,
    /// A JSON object whose `value` is an array of strings, numbers or booleans.
    Values,
    /// A JSON object whose `value` is an object.
    Wrapped,
    /// A JSON object whose `value` is a string, a number or a boolean.
    Value,
    /// Text or bytes.
    Text,
}

/// A structured type that a page declares.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TypeDeclaration {
    /// The name in the annotation's `@odata.type`, as written, without `#`.
    pub annotated: Option<String>,
    /// The name in the heading; none for a second type of the page.
    pub titled: Option<String>,
    /// The base type that a sentence names.
    pub base_said: Option<TypeCell>,
    /// The base type that the annotation names.
    pub base_annotated: Option<String>,
    /// Whether values are always of a derived type.
    pub is_abstract: bool,
    /// Whether the type is open.
    pub open: bool,
    /// Key properties that the annotation names.
    pub key: Vec<String>,
    /// The heading calls it a complex type, a facet or the like.
    pub complex: bool,
    /// The rows of the properties table.
    pub properties: Vec<PropertyRow>,
    /// The rows of the relationships table.
    pub relationships: Vec<PropertyRow>,
    /// The keys of the JSON representation.
    pub json: Vec<JsonKey>,
    /// 1-based line of the annotation or the heading.
    pub line: u32,
}

/// A row of a properties or relationships table.
#[derive(Clone, Debug, PartialEq)]
pub struct PropertyRow {
    /// The wire name.
    pub name: String,
    /// Its type.
    pub ty: TypeCell,
    /// The facts that its description states.
    pub stated: Stated,
    /// Whether a correction gave it its name, which nothing else changes then.
    pub reviewed: bool,
    /// 1-based line in the page.
    pub line: u32,
    /// The description cell; prose.
    pub description: Option<String>,
}

/// A key of a JSON representation.
#[derive(Clone, Debug, PartialEq)]
pub struct JsonKey {
    /// The key.
    pub name: String,
    /// What its value stands for.
    pub value: JsonValue,
    /// Whether the value is an array.
    pub collection: bool,
}

/// What a value of a JSON representation stands for.
#[derive(Clone, Debug, PartialEq)]
pub enum JsonValue {
    /// A string, as written: `String`, `String (timestamp)`, `string (identifier)`.
    String(String),
    /// A whole number.
    Integer,
    /// A number with a fraction.
    Float,
    /// `true` or `false`.
    Boolean,
    /// An object; with its `@odata.type`, if it has one.
    Object(Option<String>),
    /// `null`, an empty array, anything else.
    Unknown,
}

/// A table that lists the members of an enum.
#[derive(Clone, Debug, PartialEq)]
pub struct EnumTable {
    /// The name in the heading or the sentence before the table; none where there is no name.
    pub name: Option<String>,
    /// The anchor of its heading.
    pub anchor: String,
    /// The members in page order, without repetition.
    pub members: Vec<String>,
    /// Whether the page says that members combine.
    pub flags: bool,
    /// 1-based line of the table.
    pub line: u32,
}

impl Page {
    /// The version that the path starts with.
    pub fn version(&self) -> &str {
        self.path.split('/').next().unwrap_or_default()
    }

    /// The file name without its ending.
    pub fn stem(&self) -> &str {
        let name = self.path.rsplit('/').next().unwrap_or_default();
        name.strip_suffix(".md").unwrap_or(name)
    }

    /// The page without prose and line numbers.
    #[must_use]
    pub fn facts(mut self) -> Self {
        self.description = None;
        for table in &mut self.enums {
            table.line = 0;
        }
        match &mut self.content {
            Content::Api(api) => api.strip(),
            Content::Resource(types) => types.iter_mut().for_each(TypeDeclaration::strip),
        }
        self
    }
}

impl ApiPage {
    fn strip(&mut self) {
        self.examples.clear();
        self.response.line = 0;
        self.requests.iter_mut().for_each(|request| request.line = 0);
        self.shown.iter_mut().for_each(|shown| shown.line = 0);
        for row in &mut self.parameters {
            row.line = 0;
            row.description = None;
            row.stated.strip();
        }
    }
}

impl Stated {
    /// Forgets what only a translation has.
    fn strip(&mut self) {
        self.coded.clear();
        self.sure = false;
    }
}

impl TypeDeclaration {
    fn strip(&mut self) {
        self.line = 0;
        for row in self.properties.iter_mut().chain(&mut self.relationships) {
            row.line = 0;
            row.description = None;
            row.stated.strip();
        }
    }
}
