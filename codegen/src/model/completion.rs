//! What the service publishes about itself beyond a published page: its metadata, its permissions, and the index of its
//! reference.
//!
//! `cargo xtask vendor` finds these facts and writes them into a section of their own, so that a vendored page shows
//! side by side what was published and what completes it. Types are references with qualified names, because metadata
//! leaves no room for interpretation.

pub(crate) mod words;

use super::kind::OperationKind;
use super::status::Status;
use super::types::{Deprecation, LineSource, Method, ParameterIn, Permission, TypeRef};

/// What completes one page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Completion {
    /// The structured types of the page.
    pub types: Vec<TypeCompletion>,
    /// The enums of the page.
    pub enums: Vec<EnumCompletion>,
    /// The operation of the page.
    pub operation: Option<OperationCompletion>,
}

/// What the metadata says about a structured type beyond the page that declares it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TypeCompletion {
    /// The qualified name, as the metadata spells it; as the page spells it if the metadata lacks the type.
    pub name: String,
    /// Whether the published page declares the type. Otherwise this is the declaration.
    pub published: bool,
    /// Whether the metadata lacks the type. Everything below is empty then.
    pub absent: bool,
    /// Whether the metadata of another version has it, and that of this version does not.
    pub other_version: bool,
    /// Whether it is an entity type; false for a complex type.
    pub entity: bool,
    /// The qualified name of the base type.
    pub base: Option<String>,
    /// Whether values are always of a derived type.
    pub is_abstract: bool,
    /// Whether values may have properties that are not declared.
    pub open: bool,
    /// The names of the key properties that this type declares.
    pub key: Vec<String>,
    /// The alternate keys, each with the names of its properties.
    pub alternate_keys: Vec<Vec<String>>,
    /// What the service supports, by the name of the term: `("SearchRestrictions", true)` if it can be searched.
    pub capabilities: Vec<(String, bool)>,
    /// Since when and until when the type is deprecated.
    pub deprecated: Option<Deprecation>,
    /// The properties and navigation properties about which the page lacks a fact or states another one.
    pub members: Vec<MemberCompletion>,
    /// The members that the page lists and the metadata has neither here nor in a base type.
    pub absent_members: Vec<String>,
}

/// What the metadata says about a property, a navigation property or a parameter.
#[derive(Clone, Debug, PartialEq)]
pub struct MemberCompletion {
    /// The name, as the metadata spells it.
    pub name: String,
    /// Its type.
    pub ty: TypeRef,
    /// Whether it is a navigation property.
    pub navigation: bool,
    /// Whether it may be null; `None` if the metadata does not state it.
    pub nullable: Option<bool>,
    /// Whether the service computes it.
    pub computed: bool,
    /// Whether it cannot change once it is set.
    pub immutable: bool,
    /// Whether a parameter can be left out.
    pub optional: bool,
    /// Since when and until when it is deprecated.
    pub deprecated: Option<Deprecation>,
    /// Whether the metadata of another version has it, and that of this version does not.
    pub other_version: bool,
}

/// What the metadata says about an enum.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnumCompletion {
    /// The qualified name, as the metadata spells it; as the page spells it if the metadata lacks the enum.
    pub name: String,
    /// Whether published pages list members of it.
    pub published: bool,
    /// Whether the metadata lacks the enum.
    pub absent: bool,
    /// Whether the metadata of another version has it, and that of this version does not.
    pub other_version: bool,
    /// Whether a value can combine several members.
    pub flags: bool,
    /// The members that no published page lists, in the order of the metadata.
    pub members: Vec<String>,
    /// The members that published pages list and the metadata lacks.
    pub absent_members: Vec<String>,
}

/// What completes the page of an operation.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OperationCompletion {
    /// What the requests do; `None` on a published page, which tells it.
    pub kind: Option<OperationKind>,
    /// The qualified name of the action or function that the requests call.
    pub operation: Option<String>,
    /// Whether no metadata declares the requests, so that what they send and return is unknown.
    pub undeclared: bool,
    /// Requests that the published page does not list.
    pub requests: Vec<RequestCompletion>,
    /// The permissions of requests, of the published ones too. Requests with equal permissions stand together.
    pub permissions: Vec<PermissionsCompletion>,
    /// The parameters that the page lacks or describes otherwise.
    pub parameters: Vec<(ParameterIn, MemberCompletion)>,
    /// The request body; `None` if the published page tells it.
    pub body: Option<BodyCompletion>,
    /// The response on success; `None` if the published page tells it.
    pub response: Option<ResponseCompletion>,
    /// Since when and until when the operation is deprecated.
    pub deprecated: Option<Deprecation>,
}

/// A request that no published page lists.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RequestCompletion {
    /// The method.
    pub method: Method,
    /// The path with a leading `/`, with the spelling of the metadata.
    pub path: String,
    /// What lists the request: [`LineSource::Permissions`], [`LineSource::Reference`] or
    /// [`LineSource::Metadata`].
    pub source: LineSource,
}

/// The permissions of some requests of a page.
#[derive(Clone, Debug, PartialEq)]
pub struct PermissionsCompletion {
    /// Method and path of each request, as the page or [`OperationCompletion::requests`] spell them.
    pub requests: Vec<(Method, String)>,
    /// One entry for each kind of caller.
    pub permissions: Vec<Permission>,
}

/// The request body of an operation.
#[derive(Clone, Debug, PartialEq)]
pub enum BodyCompletion {
    /// Nothing.
    None,
    /// A JSON object of the parameters.
    Parameters,
    /// The JSON of a resource.
    Resource(TypeRef),
    /// Bytes.
    Stream,
    /// A reference, `@odata.id`.
    Reference,
}

/// The response of an operation on success.
#[derive(Clone, Debug, PartialEq)]
pub struct ResponseCompletion {
    /// The status.
    pub status: Status,
    /// The type of the body; `None` if there is no body.
    pub ty: Option<TypeRef>,
}

impl Completion {
    /// Whether it states nothing.
    pub fn is_empty(&self) -> bool {
        self.types.is_empty() && self.enums.is_empty() && self.operation.is_none()
    }

    /// Puts added requests in the order in which a page lists them: by source.
    pub fn sort(&mut self) {
        if let Some(operation) = &mut self.operation {
            operation.requests.sort_by_key(|request| request.source);
        }
    }
}
