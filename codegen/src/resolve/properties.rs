//! Properties: rows and JSON keys of a page in, properties with resolved types out.

use super::references::References;
use crate::diagnostic::Code;
use crate::model::api::Property;
use crate::model::page::{JsonKey, JsonValue, PropertyRow, TypeDeclaration};
use crate::model::types::TypeRef;

/// The properties and relationships of a declaration, in page order; annotations of instances are none.
pub(super) fn properties(
    declared: &TypeDeclaration,
    references: &References<'_, '_>,
) -> (Vec<Property>, Vec<Property>) {
    let rows = |rows: &[PropertyRow]| -> Vec<Property> {
        rows.iter().filter(|row| !row.name.starts_with('@')).map(|row| property(row, declared, references)).collect()
    };
    let mut properties = rows(&declared.properties);
    let relationships = rows(&declared.relationships);
    let known = |name: &str, properties: &[Property]| {
        properties.iter().chain(&relationships).any(|property| property.name.eq_ignore_ascii_case(name))
    };
    for key in &declared.json {
        if !key.name.contains(['@', '#', ' ']) && !known(&key.name, &properties) && key.value != JsonValue::Unknown {
            let message = format!("the JSON representation has {}, no table lists it; add a row", key.name);
            references.note(Code::PropertyOnlyInJson, declared.line, message);
            properties.push(from_json(key, declared.line, references));
        }
    }
    (properties, relationships)
}

fn property(row: &PropertyRow, declared: &TypeDeclaration, references: &References<'_, '_>) -> Property {
    let untyped = row.ty.text.is_empty();
    let key = declared.json.iter().find(|key| untyped && key.name.eq_ignore_ascii_case(&row.name));
    let ty = match key {
        Some(key) => json_type(key, references),
        None => references.resolve_listed(&row.ty, &row.stated.values, row.line),
    };
    Property {
        name: row.name.clone(),
        ty,
        read_only: row.stated.read_only,
        nullable: row.stated.nullable,
        values: row.stated.values.clone(),
        line: row.line,
        description: row.description.clone(),
    }
}

fn from_json(key: &JsonKey, line: u32, references: &References<'_, '_>) -> Property {
    Property {
        name: key.name.clone(),
        ty: json_type(key, references),
        read_only: false,
        nullable: None,
        values: Vec::new(),
        line,
        description: None,
    }
}

/// The type that a JSON representation gives a key.
fn json_type(key: &JsonKey, references: &References<'_, '_>) -> TypeRef {
    let name = match &key.value {
        JsonValue::Boolean => "Edm.Boolean".into(),
        JsonValue::Integer => "Edm.Int32".into(),
        JsonValue::Float => "Edm.Double".into(),
        JsonValue::String(text) => string_type(text).into(),
        JsonValue::Object(Some(name)) => references.named(name).unwrap_or("Edm.Untyped").to_owned(),
        JsonValue::Object(None) | JsonValue::Unknown => "Edm.Untyped".into(),
    };
    TypeRef { name, collection: key.collection }
}

/// `String (timestamp)` stands for a date and time, and so on.
fn string_type(text: &str) -> &'static str {
    let lower = text.to_ascii_lowercase();
    match lower.as_str() {
        _ if lower.contains("timestamp") || lower == "datetimeoffset" => "Edm.DateTimeOffset",
        _ if lower.contains("duration") => "Edm.Duration",
        _ if lower.contains("time of day") => "Edm.TimeOfDay",
        "date" | "string (date)" => "Edm.Date",
        "binary" => "Edm.Binary",
        "guid" => "Edm.Guid",
        _ => "Edm.String",
    }
}
