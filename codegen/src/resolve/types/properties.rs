//! Properties: rows and JSON keys of a page in, properties with resolved types out.

use std::borrow::Cow;

use super::catalogue::clean;
use super::references::References;
use crate::diagnostic::Code;
use crate::lexicon::primitive;
use crate::model::api::Property;
use crate::model::names::TypeName;
use crate::model::page::{JsonKey, JsonValue, PropertyRow, TypeDeclaration, TypeMention};
use crate::model::types::TypeRef;
use crate::parse::is_identifier;

/// What a declaration lists, in page order; annotations of instances are none.
pub(crate) struct Listed {
    pub(crate) properties: Vec<Property>,
    pub(crate) relationships: Vec<Property>,
    /// What only the JSON representation shows: properties that no table lists.
    pub(crate) shown: Vec<Property>,
}

/// The properties and relationships of a declaration.
pub(crate) fn properties(declared: &TypeDeclaration, references: &References<'_, '_>) -> Listed {
    let rows = |rows: &[PropertyRow]| -> Vec<Property> {
        rows.iter().filter(|row| !row.name.starts_with('@')).map(|row| property(row, declared, references)).collect()
    };
    let properties = rows(&declared.properties);
    let relationships = rows(&declared.relationships);
    let mut shown: Vec<Property> = Vec::new();
    let known = |name: &str, shown: &[Property]| {
        let mut all = properties.iter().chain(&relationships).chain(shown);
        all.any(|property| property.name.eq_ignore_ascii_case(name))
    };
    let samples = declared.open;
    for key in declared.json.iter().filter(|_| !samples) {
        if is_property(&key.name) && !known(&key.name, &shown) && key.value != JsonValue::Unknown {
            let message = format!("the JSON representation has {}, no table lists it; add a row", key.name);
            references.note(Code::PropertyOnlyInJson, declared.line, message);
            shown.push(from_json(key, declared.line, references));
        }
    }
    Listed { properties, relationships, shown }
}

/// Whether a key of a representation is a property; annotations and samples of names are none.
fn is_property(key: &str) -> bool {
    !key.contains(['@', '#', ' ']) && is_identifier(key)
}

/// The type cell of a row. A string that lists values is the enum that the JSON representation names in its place, or that
/// examples say it is; where no page declares that, the values have to be spelled as members are, with a small letter
/// first: a row may list words for readers.
pub(crate) fn cell<'r>(
    row: &'r PropertyRow,
    declared: &TypeDeclaration,
    references: &References<'_, '_>,
) -> Cow<'r, TypeMention> {
    if row.facts.values.len() < 2 || row.ty.link.is_some() || primitive(&row.ty.text) != Some("Edm.String") {
        return Cow::Borrowed(&row.ty);
    }
    let key = declared.json.iter().find(|key| key.name.eq_ignore_ascii_case(&row.name));
    let named = key.and_then(|key| match &key.value {
        JsonValue::Object(Some(name)) | JsonValue::String(name) => Some(clean(name)),
        _ => None,
    });
    let annotated = || references.catalogue.annotated(references.page, declared, &row.name).map(str::to_owned);
    let members = || row.facts.values.iter().all(|value| value.starts_with(|c: char| c.is_ascii_lowercase()));
    let is_enum = |name: &String| match references.named(name) {
        Some(declared) => references.catalogue.enums.contains_key(declared),
        None => name.starts_with("microsoft.graph.") && members(),
    };
    match named.filter(is_enum).or_else(|| annotated().filter(is_enum)) {
        Some(text) => Cow::Owned(TypeMention { text, collection: row.ty.collection, ..TypeMention::default() }),
        None => Cow::Borrowed(&row.ty),
    }
}

fn property(row: &PropertyRow, declared: &TypeDeclaration, references: &References<'_, '_>) -> Property {
    let key = declared.json.iter().find(|key| key.name.eq_ignore_ascii_case(&row.name));
    let ty = match key {
        Some(key) if row.ty.text.is_empty() => json_type(key, references),
        _ => {
            let cell = cell(row, declared, references);
            if let Cow::Owned(cell) = &cell {
                let message = format!("{} is {} in the JSON that is shown, which is used", row.name, cell.text);
                references.note_on(&row.name, Code::EnumRecognized, row.line, message);
            }
            references.resolve_listed(&row.name, &cell, &row.facts.values, row.line)
        }
    };
    if let Some(shown) = key.and_then(|key| contradiction(&ty, key)) {
        let message = format!("the table says {ty}, the JSON representation shows {shown}; the table is used");
        references.note_on(&row.name, Code::TableJsonDisagrees, row.line, message);
    }
    Property {
        name: spelled(row, key, references),
        ty,
        inherited: false,
        read_only: row.facts.read_only,
        nullable: row.facts.nullable,
        values: row.facts.values.clone(),
        line: row.line,
        description: row.description.clone(),
    }
}

/// The name of a row, in the letters that the representation has it in: the service's, which tells small from capital.
fn spelled(row: &PropertyRow, key: Option<&JsonKey>, references: &References<'_, '_>) -> String {
    let Some(key) = key.filter(|key| key.name != row.name) else { return row.name.to_string() };
    let message = format!("the table spells it {}, the JSON representation {}, which is used", row.name, key.name);
    references.note_on(&row.name, Code::TableJsonDisagrees, row.line, message);
    key.name.clone()
}

/// What a key of the representation shows that a type cannot be: a collection or none, a truth value, a number.
fn contradiction(ty: &TypeRef, key: &JsonKey) -> Option<&'static str> {
    let number = ["Edm.Int", "Edm.Double", "Edm.Single", "Edm.Decimal", "Edm.Byte", "Edm.SByte"];
    match &key.value {
        JsonValue::Unknown => None,
        _ if ty.name == "Edm.Untyped" => None,
        _ if ty.collection != key.collection => Some(if key.collection { "an array" } else { "a single value" }),
        JsonValue::Boolean => (ty.name != "Edm.Boolean").then_some("a truth value"),
        JsonValue::Integer | JsonValue::Float => {
            (!number.iter().any(|number| ty.name.starts_with(number))).then_some("a number")
        }
        JsonValue::Object(_) => ty.is_primitive().then_some("an object"),
        JsonValue::String(_) => None,
    }
}

fn from_json(key: &JsonKey, line: u32, references: &References<'_, '_>) -> Property {
    Property {
        name: key.name.clone(),
        ty: json_type(key, references),
        inherited: false,
        read_only: false,
        nullable: None,
        values: Vec::new(),
        line,
        description: None,
    }
}

/// The type that a JSON representation gives a key.
fn json_type(key: &JsonKey, references: &References<'_, '_>) -> TypeRef {
    let name: TypeName = match &key.value {
        JsonValue::Boolean => "Edm.Boolean".into(),
        JsonValue::Integer => "Edm.Int32".into(),
        JsonValue::Float => "Edm.Double".into(),
        JsonValue::String(text) => match references.named(text) {
            Some(name) if is_property(text) => name.into(),
            _ => string_type(text).into(),
        },
        JsonValue::Object(Some(name)) => references.named(name).unwrap_or("Edm.Untyped").into(),
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
