//! JSON Schemas as OpenAPI 3.1 has them, with the extensions of this export.

use indexmap::IndexMap;
use serde::Serialize;

use super::extensions::{Deprecated, EnumFlags, EnumName};

/// A schema. The default allows any value.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Schema {
    #[serde(rename = "$ref", skip_serializing_if = "Option::is_none")]
    pub(super) reference: Option<String>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub(super) ty: Option<Type>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) format: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) content_encoding: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) minimum: Option<i64>,
    #[serde(rename = "enum", skip_serializing_if = "Vec::is_empty")]
    pub(super) members: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) items: Option<Box<Schema>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) any_of: Vec<Schema>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) all_of: Vec<Schema>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) discriminator: Option<Discriminator>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) required: Vec<String>,
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    pub(super) properties: IndexMap<String, Schema>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) additional_properties: Option<bool>,
    #[serde(skip_serializing_if = "is_false")]
    pub(super) read_only: bool,
    #[serde(skip_serializing_if = "is_false")]
    pub(super) deprecated: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) external_docs: Option<ExternalDocs>,
    #[serde(flatten)]
    pub(super) extensions: SchemaExtensions,
}

/// What JSON Schema cannot say.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub(super) struct SchemaExtensions {
    #[serde(rename = "x-ms-enum", skip_serializing_if = "Option::is_none")]
    pub(super) enum_name: Option<EnumName>,
    #[serde(rename = "x-ms-enum-flags", skip_serializing_if = "Option::is_none")]
    pub(super) enum_flags: Option<EnumFlags>,
    #[serde(rename = "x-ms-navigationProperty", skip_serializing_if = "is_false")]
    pub(super) navigation: bool,
    #[serde(rename = "x-ms-mutability", skip_serializing_if = "Vec::is_empty")]
    pub(super) mutability: Vec<&'static str>,
    #[serde(rename = "x-ms-deprecation", skip_serializing_if = "Option::is_none")]
    pub(super) deprecation: Option<Deprecated>,
    #[serde(rename = "x-msgraph-kind", skip_serializing_if = "Option::is_none")]
    pub(super) kind: Option<&'static str>,
    #[serde(rename = "x-msgraph-abstract", skip_serializing_if = "is_false")]
    pub(super) is_abstract: bool,
    #[serde(rename = "x-msgraph-key", skip_serializing_if = "Vec::is_empty")]
    pub(super) key: Vec<String>,
    #[serde(rename = "x-msgraph-alternate-keys", skip_serializing_if = "Vec::is_empty")]
    pub(super) alternate_keys: Vec<Vec<String>>,
    #[serde(rename = "x-msgraph-source", skip_serializing_if = "Option::is_none")]
    pub(super) source: Option<&'static str>,
}

/// The type of a value, with or without null.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub(super) enum Type {
    One(&'static str),
    OrNull([&'static str; 2]),
}

/// The property that names the type of an object, and the schema of each name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Discriminator {
    pub(super) property_name: &'static str,
    pub(super) mapping: IndexMap<String, String>,
}

/// A link to the reference.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct ExternalDocs {
    pub(super) url: String,
}

/// The type of null.
const NULL: &str = "null";

impl Schema {
    /// Values of a type of JSON.
    pub(super) fn of(ty: &'static str) -> Self {
        Self { ty: Some(Type::One(ty)), ..Self::default() }
    }

    /// Values of a type of JSON in a format.
    pub(super) fn formatted(ty: &'static str, format: &'static str) -> Self {
        Self { format: Some(format), ..Self::of(ty) }
    }

    /// Values of the schema with this key in the components.
    pub(super) fn reference(key: &str) -> Self {
        Self { reference: Some(schema_pointer(key)), ..Self::default() }
    }

    /// Arrays of such values.
    pub(super) fn array(items: Schema) -> Self {
        Self { items: Some(Box::new(items)), ..Self::of("array") }
    }

    /// Objects with these properties.
    pub(super) fn object(properties: impl IntoIterator<Item = (String, Schema)>) -> Self {
        Self { properties: properties.into_iter().collect(), ..Self::of("object") }
    }

    /// Text of a list to which later versions of the service add members.
    pub(super) fn open_enum(members: &[String]) -> Self {
        if members.is_empty() {
            return Self::of("string");
        }
        let known = Self { members: members.to_vec(), ..Self::of("string") };
        Self { any_of: vec![known, Self::of("string")], ..Self::default() }
    }

    /// The same values, or null.
    pub(super) fn or_null(mut self) -> Self {
        if self.reference.is_some() {
            return Self { any_of: vec![self, Self::of(NULL)], ..Self::default() };
        }
        if let Some(Type::One(ty)) = self.ty {
            self.ty = Some(Type::OrNull([ty, NULL]));
        } else if !self.any_of.is_empty() {
            self.any_of.push(Self::of(NULL));
        }
        self
    }
}

/// The pointer to a schema in the components.
pub(super) fn schema_pointer(key: &str) -> String {
    format!("#/components/schemas/{key}")
}

/// Left out of the JSON.
pub(super) fn is_false(value: &bool) -> bool {
    !value
}
