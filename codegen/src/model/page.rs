//! The facts of one page, before it is compared with other pages.
//!
//! Facts are kept as the page states them: a mention of a type keeps its words and its link, and the statement of the
//! response section is separate from the examples. [`Page::facts`] removes prose and line numbers, so that a page can
//! be compared with its rendering (`parse(render(page))`) or with a translation.

use super::completion::{BodyCompletion, Completion, ResponseCompletion};
use super::kind::OperationKind;
use super::names::{Locale, Name};
use super::status::Status;
use super::types::{Example, Header, Marks, ParameterIn, Permission, RequestLine, TypeRef};

/// One page.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// The index of its documentation folder.
    pub root: usize,
    /// Path relative to the documentation root, with `/`: `v1.0/api/user-get.md`.
    pub path: String,
    /// The locale of its text.
    pub locale: Locale,
    /// The first-level heading, without markup.
    pub title: String,
    /// The namespace that the page states.
    pub namespace: Option<String>,
    /// The paragraphs between the title and the first section; prose.
    pub description: Option<String>,
    /// What the page describes.
    pub content: Content,
    /// Enums whose members the page lists in tables.
    pub enums: Vec<EnumTable>,
    /// What the service publishes about itself beyond this page.
    pub completion: Option<Box<Completion>>,
}

/// What a page describes.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// An operation.
    Api(Box<ApiPage>),
    /// Types. Empty on a page that declares only enums or nothing.
    Resource(Vec<TypeDeclaration>),
}

/// The facts of a page about an operation.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ApiPage {
    /// Every request line, in page order, without repetition.
    pub requests: Vec<RequestLine>,
    /// The rows of the permissions table.
    pub permissions: Vec<Permission>,
    /// The request headers that the page lists.
    pub headers: Vec<Header>,
    /// The OData query options that the page lists as supported, sorted.
    pub query_options: Vec<String>,
    /// The rows of parameter tables.
    pub parameters: Vec<ParameterRow>,
    /// The statement of the section about the request body.
    pub body: BodyStatement,
    /// The body of the first example request that has one.
    pub body_example: Option<BodyExample>,
    /// The statement of the response section.
    pub response: ResponseStatement,
    /// The example responses, in page order, without repetition.
    pub response_examples: Vec<ResponseExample>,
    /// The examples as text; prose.
    pub examples: Vec<Example>,
    /// What the metadata says about it.
    pub marks: Marks,
    /// What the service's metadata and the requests that it lists state about the operation. It leads.
    pub metadata: OperationFacts,
}

/// What the service states about an operation besides its requests and parameters.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OperationFacts {
    /// What the requests do, if no page was published.
    pub kind: Option<OperationKind>,
    /// The request body, if the page states none or another one.
    pub body: Option<BodyCompletion>,
    /// The response on success, if the page states none or another one.
    pub response: Option<ResponseCompletion>,
}

/// A mention of a type in a cell or a sentence.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TypeMention {
    /// The type's name without markup and without words such as `collection`: `String`, `microsoft.graph.user`.
    pub text: String,
    /// The target of the name, if it is a link.
    pub link: Option<Link>,
    /// Whether it is a collection of the type.
    pub collection: bool,
    /// The other types, if the cell names several.
    pub or: Vec<TypeMention>,
}

/// A link to another page or to a heading of this page.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Link {
    /// The path of the page, relative to the documentation root; empty for this page.
    pub path: String,
    /// The anchor after `#`; empty for the whole page.
    pub anchor: String,
}

/// A row of a parameter table.
#[derive(Clone, Debug, PartialEq)]
pub struct ParameterRow {
    /// The name. It is a wire name once the page is restored.
    pub name: Name,
    /// Where it is sent.
    pub location: ParameterIn,
    /// Its type.
    pub ty: TypeMention,
    /// The facts in its description.
    pub facts: RowFacts,
    /// Facts that only restore uses.
    pub hints: RowHints,
    /// 1-based line in the page.
    pub line: u32,
    /// The type that the metadata states, if the page states none or another one. It leads.
    pub metadata_type: Option<TypeRef>,
    /// The description cell; prose.
    pub description: Option<String>,
    /// What the metadata says about it.
    pub marks: Marks,
}

/// The facts in the description of a row.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RowFacts {
    /// Whether it is required; `None` if the description does not state it.
    pub required: Option<bool>,
    /// Whether it may be null; `None` if the description does not state it.
    pub nullable: Option<bool>,
    /// Whether only the service writes it.
    pub read_only: bool,
    /// Whether it is a key.
    pub key: bool,
    /// Whether a value can combine several members, as in an enum with flags.
    pub multivalued: bool,
    /// The values that it lists.
    pub values: Vec<String>,
    /// The type from which it is inherited.
    pub inherited_from: Option<Link>,
}

/// Facts about a row that only restore uses. Empty on a restored page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RowHints {
    /// The words in code spans of a translated description. They are names that were not translated.
    pub code_spans: Vec<String>,
}

/// The statement of the section about the request body.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum BodyStatement {
    /// There is no such section, or it states nothing.
    #[default]
    Silent,
    /// Nothing.
    None,
    /// A JSON object of the parameters in the table.
    Parameters,
    /// The JSON of a resource, or some of its properties.
    Resource(Option<TypeMention>),
    /// Bytes, or text other than JSON.
    Stream,
    /// A reference, `@odata.id`.
    Reference,
}

/// The body of an example request.
#[derive(Clone, Debug, PartialEq)]
pub enum BodyExample {
    /// A JSON object, with its `@odata.type` if it has one.
    Object(Option<String>),
    /// A JSON object whose only fact is `@odata.id`.
    Reference,
    /// A JSON array, with the `@odata.type` of its first item if that has one.
    Array(Option<String>),
    /// Text or bytes.
    Stream,
}

/// The statement of a response section.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResponseStatement {
    /// Status codes in page order.
    pub statuses: Vec<Status>,
    /// The types of the body, in page order.
    pub types: Vec<TypeMention>,
    /// Whether it states that there is no body.
    pub no_body: bool,
    /// 1-based line of the section; 0 if there is none.
    pub line: u32,
}

/// An example response.
#[derive(Clone, Debug, PartialEq)]
pub struct ResponseExample {
    /// The status code.
    pub status: Status,
    /// The type in its annotation, as written, without `Collection(…)`.
    pub annotation_type: Option<String>,
    /// Whether its annotation states a collection.
    pub annotation_collection: bool,
    /// The `@odata.type` of the JSON, or of the items of its `value`.
    pub json_type: Option<String>,
    /// The shape of the body.
    pub body: Shape,
    /// The address of the API in its `Location` or `Operation-Location`, if its status is 202.
    pub location: Option<String>,
    /// 1-based line of the status line.
    pub line: u32,
}

/// The shape of a body.
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
    pub annotation_name: Option<String>,
    /// The name in the heading; `None` for the second and later types of a page.
    pub heading_name: Option<String>,
    /// The base type in a sentence.
    pub sentence_base: Option<TypeMention>,
    /// The base type in the annotation.
    pub annotation_base: Option<String>,
    /// Whether values are always of a derived type.
    pub is_abstract: bool,
    /// Whether the type is open.
    pub open: bool,
    /// The key properties in the annotation.
    pub key: Vec<String>,
    /// Whether the heading calls it a complex type, a facet or the like.
    pub complex: bool,
    /// The rows of the properties table.
    pub properties: Vec<PropertyRow>,
    /// The rows of the relationships table.
    pub relationships: Vec<PropertyRow>,
    /// The keys of the JSON representation.
    pub json: Vec<JsonKey>,
    /// 1-based line of the annotation or the heading.
    pub line: u32,
    /// What the metadata says about it.
    pub marks: Marks,
    /// The alternate keys, each with the names of its properties.
    pub alternate_keys: Vec<Vec<String>>,
    /// What the service supports, by the name of OData's term.
    pub capabilities: Vec<(String, bool)>,
    /// What the metadata states about the type. It leads.
    pub metadata: Option<TypeFacts>,
}

/// What the metadata states about a type besides its members.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TypeFacts {
    /// Whether it is an entity type; false for a complex type.
    pub entity: bool,
    /// The qualified name of the base type.
    pub base: Option<String>,
    /// The members that pages list and the metadata lacks.
    pub absent_members: Vec<String>,
    /// Whether only the metadata states that the type is open.
    pub opens: bool,
}

/// A row of a properties or relationships table.
#[derive(Clone, Debug, PartialEq)]
pub struct PropertyRow {
    /// The name. It is a wire name once the page is restored.
    pub name: Name,
    /// Its type.
    pub ty: TypeMention,
    /// The facts in its description.
    pub facts: RowFacts,
    /// Facts that only restore uses.
    pub hints: RowHints,
    /// 1-based line in the page.
    pub line: u32,
    /// The type that the metadata states, if the page states none or another one. It leads.
    pub metadata_type: Option<TypeRef>,
    /// The description cell; prose.
    pub description: Option<String>,
    /// What the metadata says about it.
    pub marks: Marks,
}

/// A key of a JSON representation.
#[derive(Clone, Debug, PartialEq)]
pub struct JsonKey {
    /// The key.
    pub name: String,
    /// The meaning of its value.
    pub value: JsonValue,
    /// Whether the value is an array.
    pub collection: bool,
}

/// The meaning of a value of a JSON representation.
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
    /// An object, with its `@odata.type` if it has one.
    Object(Option<String>),
    /// Anything else, such as `null` or an empty array.
    Unknown,
}

/// A table that lists the members of an enum.
#[derive(Clone, Debug, PartialEq)]
pub struct EnumTable {
    /// The name in the heading or in the sentence before the table, if there is one.
    pub name: Option<String>,
    /// The anchor of its heading.
    pub anchor: String,
    /// The members in page order, without repetition.
    pub members: Vec<Name>,
    /// Whether the page states that a value can combine several members.
    pub flags: bool,
    /// 1-based line of the table.
    pub line: u32,
    /// What the metadata says about it.
    pub marks: Marks,
    /// The members that no published page lists. They are among `members`.
    pub completed_members: Vec<String>,
    /// Whether it is not a table of the published page but completes one, or an enum that no page lists.
    pub completes: bool,
}

impl Page {
    /// The version in the path: its first folder.
    pub fn version(&self) -> &str {
        self.path.split('/').next().unwrap_or_default()
    }

    /// Whether the published part states anything.
    pub fn is_published(&self) -> bool {
        let states = match &self.content {
            Content::Api(api) => !api.requests.is_empty(),
            Content::Resource(types) => !types.is_empty(),
        };
        states || !self.enums.is_empty()
    }

    /// The file name without its extension.
    pub fn stem(&self) -> &str {
        let name = self.path.rsplit('/').next().unwrap_or_default();
        name.strip_suffix(".md").unwrap_or(name)
    }

    /// The names of all rows and members.
    pub fn names_mut(&mut self) -> impl Iterator<Item = &mut Name> {
        let (parameters, types) = match &mut self.content {
            Content::Api(api) => (Some(&mut api.parameters), None),
            Content::Resource(types) => (None, Some(types)),
        };
        let parameters = parameters.into_iter().flatten().map(|row| &mut row.name);
        let rows = types.into_iter().flatten().flat_map(|ty| ty.properties.iter_mut().chain(&mut ty.relationships));
        let members = self.enums.iter_mut().flat_map(|table| &mut table.members);
        parameters.chain(rows.map(|row| &mut row.name)).chain(members)
    }

    /// Removes the facts that only restore uses.
    pub(crate) fn clear_hints(&mut self) {
        match &mut self.content {
            Content::Api(api) => api.parameters.iter_mut().for_each(|row| row.hints = RowHints::default()),
            Content::Resource(types) => {
                let rows = types.iter_mut().flat_map(|ty| ty.properties.iter_mut().chain(&mut ty.relationships));
                rows.for_each(|row| row.hints = RowHints::default());
            }
        }
    }

    /// Returns the page without prose, line numbers, and the origin of its names.
    #[must_use]
    pub fn facts(mut self) -> Self {
        self.description = None;
        self.names_mut().for_each(Name::settle);
        for table in &mut self.enums {
            table.line = 0;
        }
        match &mut self.content {
            Content::Api(api) => api.strip(),
            Content::Resource(types) => types.iter_mut().for_each(TypeDeclaration::strip),
        }
        self.completion.iter_mut().for_each(|completion| completion.sort());
        self
    }
}

impl ApiPage {
    fn strip(&mut self) {
        self.examples.clear();
        self.response.line = 0;
        self.requests.iter_mut().for_each(|request| request.line = 0);
        self.response_examples.iter_mut().for_each(|example| example.line = 0);
        for row in &mut self.parameters {
            row.line = 0;
            row.description = None;
            row.hints = RowHints::default();
        }
    }
}

impl TypeDeclaration {
    fn strip(&mut self) {
        self.line = 0;
        for row in self.properties.iter_mut().chain(&mut self.relationships) {
            row.line = 0;
            row.description = None;
            row.hints = RowHints::default();
        }
    }
}
