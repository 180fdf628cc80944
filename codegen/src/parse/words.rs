//! The words that pages use, in one place.
//!
//! Sections are found by their anchors and columns by their position first; these decide what is left.

/// Heads of columns that hold names.
pub(crate) const HEAD_NAME: &[&str] = &[
    "property",
    "properties",
    "parameter",
    "parameters",
    "name",
    "header",
    "relationship",
    "property name",
    "parameter name",
    "relationship name",
    "header name",
    "query parameter",
    "required parameter",
    "navigation property",
];
/// Heads of columns that hold members of enums.
pub(crate) const HEAD_MEMBER: &[&str] = &["member", "members", "member name", "enum member"];
/// Heads of columns that hold types.
pub(crate) const HEAD_TYPE: &[&str] = &["type", "data type", "property type"];
/// Heads of columns that hold values.
pub(crate) const HEAD_VALUE: &[&str] = &["value", "values", "numeric value"];
/// Heads of columns that say whether something has to be given.
pub(crate) const HEAD_REQUIRED: &[&str] = &["required", "required (y/n)", "mandatory"];
/// Heads of columns that hold prose.
pub(crate) const HEAD_DESCRIPTION: &[&str] = &["description", "descriptions", "notes"];

/// Words that make a type a collection, in lower case.
pub(crate) const COLLECTION: &[&str] = &["collection", "collections"];
/// Words around a type's name that say nothing about it.
pub(crate) const TYPE_FILLERS: &[&str] =
    &["resource", "object", "objects", "enum", "enumeration", "of", "a", "an", "type", "complex", "resources"];
/// Words that start a list of values.
pub(crate) const VALUES: [&str; 10] = [
    "possible values are",
    "possible values",
    "possible value",
    "valid values are",
    "allowed values are",
    "supported values are",
    MORE_VALUES,
    "accepted values are",
    "values are",
    "valid values",
];
/// Words that add values to those listed before.
pub(crate) const MORE_VALUES: &str = "value(s) in this";
/// Words in a response sentence that make the body a collection.
pub(crate) const MANY: [&str; 7] =
    ["collection", "collections", "list of", "array of", "objects", "entries", "instances"];

/// OData's name for a primitive type as pages spell it, in lower case.
pub(crate) fn primitive(word: &str) -> Option<&'static str> {
    let word = word.trim().to_ascii_lowercase();
    let word = word.strip_prefix("edm.").unwrap_or(&word);
    Some(match word {
        "string" | "strings" | "url" | "uri" => "Edm.String",
        "boolean" | "bool" => "Edm.Boolean",
        "int32" | "int" | "integer" => "Edm.Int32",
        "int16" => "Edm.Int16",
        "int64" | "long" => "Edm.Int64",
        "byte" => "Edm.Byte",
        "sbyte" => "Edm.SByte",
        "double" | "number" => "Edm.Double",
        "single" | "float" => "Edm.Single",
        "decimal" | "numeric" => "Edm.Decimal",
        "datetimeoffset" | "datetime" | "timestamp" | "date-time" => "Edm.DateTimeOffset",
        "date" => "Edm.Date",
        "timeofday" => "Edm.TimeOfDay",
        "duration" => "Edm.Duration",
        "guid" | "uuid" => "Edm.Guid",
        "binary" => "Edm.Binary",
        "stream" => "Edm.Stream",
        "json" | "object" | "untyped" | "any" | "jsonobject" => "Edm.Untyped",
        _ => return None,
    })
}
