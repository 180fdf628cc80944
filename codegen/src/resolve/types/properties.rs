//! Makes properties of the rows and JSON keys of a declaration.

use super::json_keys::{contradiction, is_property, json_type};
use super::references::References;
use super::string_enums::recognize_enum;
use crate::diagnostic::Code;
use crate::model::api::Property;
use crate::model::page::{JsonKey, JsonValue, PropertyRow, TypeDeclaration};
use crate::model::types::{Marks, TypeRef};

/// The properties of a declaration, in page order.
pub(crate) struct Properties {
    pub(crate) properties: Vec<Property>,
    pub(crate) relationships: Vec<Property>,
    /// Properties that the JSON representation has and no table lists.
    pub(crate) unlisted: Vec<Property>,
}

/// Resolves the properties and relationships of a declaration, without annotations.
pub(crate) fn resolve_properties(declaration: &TypeDeclaration, references: &References<'_, '_>) -> Properties {
    let resolve = |rows: &[PropertyRow]| -> Vec<Property> {
        let rows = rows.iter().filter(|row| !row.name.starts_with('@'));
        rows.map(|row| resolve_row(row, declaration, references)).collect()
    };
    let properties = resolve(&declaration.properties);
    let relationships = resolve(&declaration.relationships);
    let listed: Vec<&str> = properties.iter().chain(&relationships).map(|property| property.name.as_str()).collect();
    let unlisted = resolve_unlisted(declaration, &listed, references);
    Properties { properties, relationships, unlisted }
}

/// The keys of the JSON representation that no table lists. The representation of a type that the page calls open may
/// show any key, so none of its keys are used.
fn resolve_unlisted(declaration: &TypeDeclaration, listed: &[&str], references: &References<'_, '_>) -> Vec<Property> {
    let mut unlisted: Vec<Property> = Vec::new();
    let opens = declaration.metadata.as_ref().is_some_and(|metadata| metadata.opens);
    for key in declaration.json.iter().filter(|_| !declaration.open || opens) {
        let mut known = listed.iter().copied().chain(unlisted.iter().map(|property| property.name.as_str()));
        let is_known = known.any(|name| name.eq_ignore_ascii_case(&key.name));
        if is_property(&key.name) && !is_known && key.value != JsonValue::Unknown {
            let message = format!("the JSON representation has {}, no table lists it; add a row", key.name);
            references.note(Code::PropertyOnlyInJson, declaration.line, message);
            unlisted.push(from_json(key, declaration, references));
        }
    }
    unlisted
}

fn resolve_row(row: &PropertyRow, declaration: &TypeDeclaration, references: &References<'_, '_>) -> Property {
    let key = declaration.json.iter().find(|key| key.name.eq_ignore_ascii_case(&row.name));
    let stated = || match key {
        Some(key) if row.ty.text.is_empty() => json_type(key, references),
        _ => resolve_cell(row, declaration, references),
    };
    let (ty, marks) = references.lead_metadata(&row.name, row.metadata_type.as_ref(), &row.marks, row.line, stated);
    let doubtful = key.filter(|_| !marks.has_type_of_metadata());
    if let Some(shape) = doubtful.and_then(|key| contradiction(&ty, key)) {
        let message = format!("the table says {ty}, the JSON representation shows {shape}; the table is used");
        references.note_on(&row.name, Code::TableJsonDisagrees, row.line, message);
    }
    Property {
        name: spelling(row, key.filter(|_| row.metadata_type.is_none()), references),
        ty,
        inherited: false,
        read_only: row.facts.read_only,
        nullable: row.facts.nullable,
        values: row.facts.values.clone(),
        line: row.line,
        description: row.description.clone(),
        marks,
    }
}

fn resolve_cell(row: &PropertyRow, declaration: &TypeDeclaration, references: &References<'_, '_>) -> TypeRef {
    let recognized = recognize_enum(row, declaration, references);
    if let Some(recognized) = &recognized {
        references.note_enum(&row.name, &recognized.cell.text, recognized.evidence, row.line);
    }
    let cell = recognized.as_ref().map_or(&row.ty, |recognized| &recognized.cell);
    references.resolve_listed(&row.name, cell, &row.facts.values, row.line)
}

/// The name of a row, spelled with the capitals of the representation, which the service uses.
fn spelling(row: &PropertyRow, key: Option<&JsonKey>, references: &References<'_, '_>) -> String {
    let Some(key) = key.filter(|key| key.name != row.name) else { return row.name.to_string() };
    let message = format!("the table spells it {}, the JSON representation {}, which is used", row.name, key.name);
    references.note_on(&row.name, Code::TableJsonDisagrees, row.line, message);
    key.name.clone()
}

/// The property of a key that no table lists.
fn from_json(key: &JsonKey, declaration: &TypeDeclaration, references: &References<'_, '_>) -> Property {
    let absent = declaration.metadata.iter().flat_map(|metadata| &metadata.absent_members);
    let is_absent = |name: &str| absent.into_iter().any(|absent| absent.eq_ignore_ascii_case(name));
    Property {
        name: key.name.clone(),
        ty: json_type(key, references),
        inherited: false,
        read_only: false,
        nullable: None,
        values: Vec::new(),
        line: declaration.line,
        description: None,
        marks: Marks { absent: is_absent(&key.name), ..Marks::default() },
    }
}
