//! The tables in which the parts of the document look up types and areas.

use std::collections::{BTreeMap, BTreeSet};

use super::schema::Schema;
use crate::areas::Areas;
use crate::emit::{self, RequestGroups, RequestType, Types};
use crate::model::api::{TypeRef, Version};
use crate::model::names::Primitive;
use crate::naming;

/// The key of the schema that every collection has.
pub(super) const PAGE: &str = "odata.page";

/// The key of the schema of errors.
pub(super) const ERROR: &str = "odata.error";

/// The key of the schema of references.
pub(super) const REFERENCE: &str = "odata.reference";

/// The prefixes of the keys that this export makes.
const RESERVED: [&str; 3] = ["odata.", "requests.", "type."];

/// What the parts of the document look up.
pub(super) struct Context<'a> {
    pub(super) version: &'a Version,
    pub(super) areas: &'a Areas,
    pub(super) types: Types<'a>,
    pub(super) requests: RequestGroups<'a>,
    /// The keys of the schemas of types, by qualified name.
    keys: BTreeMap<&'a str, String>,
}

impl<'a> Context<'a> {
    pub(super) fn new(version: &'a Version, areas: &'a Areas) -> Self {
        let types = Types::new(version);
        let mut taken = BTreeSet::new();
        let keys = types.entries().map(|entry| (entry.wire, claim(&type_key(entry.wire), &mut taken))).collect();
        Self { version, areas, types, requests: emit::group_requests(version), keys }
    }

    /// The key of the schema of a type; `None` for primitive types.
    pub(super) fn key(&self, name: &str) -> Option<&str> {
        self.keys.get(name).map(String::as_str)
    }

    /// The parameters of a request body, by the module and name of its type, with the key of its schema.
    pub(super) fn request(&self, module: &str, name: &str) -> Option<(String, &RequestType<'a>)> {
        let (module, name) = (naming::identifier(module), naming::identifier(name));
        let request = self.requests.get(&module)?.iter().find(|request| request.name == name)?;
        Some((request_key(module.as_str(), name.as_str()), request))
    }

    /// The schema of a value of a type, without null.
    pub(super) fn value(&self, ty: &TypeRef) -> Schema {
        let item = match (ty.name.primitive(), self.key(&ty.name)) {
            (Some(primitive), _) => primitive_schema(primitive),
            (None, Some(key)) => Schema::reference(key),
            (None, None) => Schema::default(),
        };
        if ty.collection { Schema::array(item) } else { item }
    }

    /// The schema of a member. Null is allowed unless it is excluded.
    pub(super) fn member(&self, ty: &TypeRef, nullable: Option<bool>) -> Schema {
        let value = self.value(ty);
        if nullable == Some(false) { value } else { value.or_null() }
    }
}

/// The key of the schema of a type. Keys with the prefixes of this export are not for types.
fn type_key(name: &str) -> String {
    let key = component_key(name);
    if RESERVED.iter().any(|prefix| key.starts_with(prefix)) { format!("type.{key}") } else { key }
}

/// The key of the schema of a request body: `requests.user.SendMailRequest`.
pub(super) fn request_key(module: &str, name: &str) -> String {
    component_key(&format!("requests.{module}.{name}"))
}

/// A text as the key of a component, which has letters, digits, dots, hyphens and underscores alone.
pub(super) fn component_key(text: &str) -> String {
    text.chars().map(|c| if c.is_ascii_alphanumeric() || ".-_".contains(c) { c } else { '_' }).collect()
}

/// Takes a text, or the text with the first free number.
pub(super) fn claim(text: &str, taken: &mut BTreeSet<String>) -> String {
    let numbered = (2..).map(|number| format!("{text}.{number}"));
    let mut candidates = std::iter::once(text.to_owned()).chain(numbered);
    let free = candidates.find(|candidate| !taken.contains(candidate)).unwrap_or_default();
    taken.insert(free.clone());
    free
}

fn primitive_schema(primitive: Primitive) -> Schema {
    match primitive {
        Primitive::String => Schema::of("string"),
        Primitive::Boolean => Schema::of("boolean"),
        Primitive::Byte => Schema::formatted("integer", "uint8"),
        Primitive::SByte => Schema::formatted("integer", "int8"),
        Primitive::Int16 => Schema::formatted("integer", "int16"),
        Primitive::Int32 => Schema::formatted("integer", "int32"),
        Primitive::Int64 => Schema::formatted("integer", "int64"),
        Primitive::Single => Schema::formatted("number", "float"),
        Primitive::Double => Schema::formatted("number", "double"),
        Primitive::Decimal => Schema::formatted("number", "decimal"),
        Primitive::Guid => Schema::formatted("string", "uuid"),
        Primitive::Date => Schema::formatted("string", "date"),
        // RFC 3339, which defines the format `time`, demands an offset.
        Primitive::TimeOfDay => Schema::formatted("string", "time-local"),
        Primitive::DateTimeOffset => Schema::formatted("string", "date-time"),
        Primitive::Duration => Schema::formatted("string", "duration"),
        Primitive::Binary | Primitive::Stream => Schema { content_encoding: Some("base64"), ..Schema::of("string") },
        Primitive::Untyped => Schema::default(),
    }
}
