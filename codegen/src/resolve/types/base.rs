//! Decides the base type of a declaration.

use std::collections::BTreeMap;

use super::references::References;
use super::written::{clean, is_qualified};
use crate::diagnostic::Code;
use crate::model::names::TypeName;
use crate::model::page::{TypeDeclaration, TypeMention};

/// The base of all entity types.
pub(crate) const ENTITY: &str = "microsoft.graph.entity";

/// The short name of [`ENTITY`].
const ENTITY_SHORT: &str = "entity";

/// The base type that the sentence names, else the one in the annotation, else the one from which rows are inherited.
pub(crate) fn decide_base(
    name: &TypeName,
    declaration: &TypeDeclaration,
    references: &References<'_, '_>,
) -> Option<TypeName> {
    let in_sentence = declaration.sentence_base.as_ref().and_then(|cell| resolve_base(cell, declaration, references));
    let in_annotation = declaration.annotation_base.as_ref().and_then(|base| {
        let cell = TypeMention { text: base.clone(), ..TypeMention::default() };
        resolve_base(&cell, declaration, references)
    });
    if let (Some(sentence), Some(annotation)) = (&in_sentence, &in_annotation)
        && sentence != annotation
    {
        let message = format!(
            "the sentence names {sentence} as the base type, the annotation {annotation}; the sentence is used"
        );
        references.note(Code::BaseDisagrees, declaration.line, message);
    }
    let base = in_sentence.or(in_annotation).or_else(|| base_in_rows(declaration, references));
    base.filter(|base| base != name)
}

/// The base type that a cell names. A type that no page documents is kept if its name is qualified.
fn resolve_base(
    cell: &TypeMention,
    declaration: &TypeDeclaration,
    references: &References<'_, '_>,
) -> Option<TypeName> {
    if let Some(name) = references.name(cell).filter(|name| !name.is_primitive()) {
        return Some(name);
    }
    let message = format!("no page documents the base type {}", cell.text);
    references.note_on(&cell.text, Code::BaseUnknown, declaration.line, message);
    let name = clean(&cell.text);
    if name == ENTITY_SHORT { Some(ENTITY.into()) } else { is_qualified(&name).then(|| name.into()) }
}

/// The type from which most rows are inherited. [`ENTITY`] does not count, because a row that names a nearer base type
/// says more.
fn base_in_rows(declaration: &TypeDeclaration, references: &References<'_, '_>) -> Option<TypeName> {
    let mut counts: BTreeMap<TypeName, usize> = BTreeMap::new();
    for link in declaration.properties.iter().filter_map(|row| row.facts.inherited_from.as_ref()) {
        let cell = TypeMention { link: Some(link.clone()), ..TypeMention::default() };
        let base = references.name(&cell).filter(|name| !name.is_primitive() && name.short() != ENTITY_SHORT);
        if let Some(base) = base {
            *counts.entry(base).or_default() += 1;
        }
    }
    counts.into_iter().max_by_key(|(_, count)| *count).map(|(name, _)| name)
}
