//! Recognizes strings that are enums, with evidence from the JSON representation and examples.

use super::enum_evidence::{EnumEvidence, MIN_VALUES};
use super::references::References;
use super::written::{clean, is_in_graph};
use crate::lexicon::find_primitive;
use crate::model::names::Primitive;
use crate::model::page::{JsonValue, PropertyRow, TypeDeclaration, TypeMention};

/// A string that was recognized as an enum.
pub(crate) struct RecognizedEnum {
    /// The cell that the row should have.
    pub(crate) cell: TypeMention,
    pub(crate) evidence: EnumEvidence,
}

/// A search for the name of an enum by one kind of evidence.
type Search = fn(&PropertyRow, &TypeDeclaration, &References<'_, '_>) -> Option<String>;

/// The searches, in order. The first name that fits is used.
const SEARCHES: [(EnumEvidence, Search); 2] =
    [(EnumEvidence::Representation, name_in_representation), (EnumEvidence::Annotation, name_in_annotation)];

/// Recognizes that a row of type string has an enum. The row has to list values.
pub(crate) fn recognize_enum(
    row: &PropertyRow,
    declaration: &TypeDeclaration,
    references: &References<'_, '_>,
) -> Option<RecognizedEnum> {
    let is_string = row.ty.link.is_none() && find_primitive(&row.ty.text) == Some(Primitive::String);
    if row.facts.values.len() < MIN_VALUES || !is_string {
        return None;
    }
    SEARCHES.iter().find_map(|(evidence, search)| {
        let text = search(row, declaration, references).filter(|name| may_be_enum(name, row, references))?;
        let cell = TypeMention { text, collection: row.ty.collection, ..TypeMention::default() };
        Some(RecognizedEnum { cell, evidence: *evidence })
    })
}

fn name_in_representation(row: &PropertyRow, declaration: &TypeDeclaration, _: &References<'_, '_>) -> Option<String> {
    let key = declaration.json.iter().find(|key| key.name.eq_ignore_ascii_case(&row.name))?;
    match &key.value {
        JsonValue::Object(Some(name)) | JsonValue::String(name) => Some(clean(name)),
        _ => None,
    }
}

fn name_in_annotation(
    row: &PropertyRow,
    declaration: &TypeDeclaration,
    references: &References<'_, '_>,
) -> Option<String> {
    let name = references.catalogue.annotation(references.page, declaration, &row.name)?;
    Some(name.to_string())
}

/// Whether a name can be that of an enum. If no page declares it, the row's values have to start with small letters as
/// members do, because a row may list words for readers.
fn may_be_enum(name: &str, row: &PropertyRow, references: &References<'_, '_>) -> bool {
    match references.find_declared(name) {
        Some(declared) => references.catalogue.enums.contains_key(declared),
        None => is_in_graph(name) && row.facts.values.iter().all(|value| is_spelled_as_member(value)),
    }
}

fn is_spelled_as_member(value: &str) -> bool {
    value.starts_with(|c: char| c.is_ascii_lowercase())
}
