//! Makes one enum of all tables and rows that list the members of an enum.

use std::cell::RefCell;
use std::collections::BTreeMap;

use super::catalogue::{Catalogue, Declared};
use super::enum_evidence::MIN_VALUES;
use super::references::References;
use super::string_enums::recognize_enum;
use crate::diagnostic::{Code, Diagnostic, WithDiagnostics};
use crate::model::api::{Enum, Marks};
use crate::model::names::{Name, TypeName};
use crate::model::page::{Content, EnumTable, Page, ParameterRow, TypeMention};
use crate::model::types::TypeRef;

/// The enums of a version, by qualified name: those that tables declare, and those that only rows list.
pub(crate) fn resolve_enums(pages: &[&Page], catalogue: &Catalogue<'_>) -> WithDiagnostics<Vec<Enum>> {
    let mut diagnostics = Vec::new();
    let mut listings = longest_listings(pages, catalogue);
    let mut enums: Vec<Enum> = Vec::with_capacity(catalogue.enums.len());
    for (name, declared) in &catalogue.enums {
        enums.push(from_tables(name, declared, listings.remove(name), &mut diagnostics));
    }
    for (name, listing) in listings.into_iter().filter(|(_, listing)| listing.is_undeclared) {
        enums.push(from_listing(name, listing, &mut diagnostics));
    }
    enums.sort_by(|a, b| a.name.cmp(&b.name));
    WithDiagnostics { value: enums, diagnostics }
}

/// The longest list of values in the rows of one type.
struct Listing {
    page: String,
    line: u32,
    values: Vec<String>,
    /// Whether no page declares the type.
    is_undeclared: bool,
}

/// An enum that tables declare. The longest list of members is used, even if it is a row's.
fn from_tables(
    name: &TypeName,
    declared: &[Declared<'_, EnumTable>],
    listing: Option<Listing>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Enum {
    let (completing, published): (Vec<_>, Vec<_>) = declared.iter().copied().partition(|one| one.what.completes);
    let longest = *published.first().unwrap_or(&declared[0]);
    let mut report = |at: &Declared<'_, EnumTable>, message: String| {
        diagnostics.push(Diagnostic::new(Code::EnumRepeated, &at.page.path, at.what.line.max(1), message));
    };
    for other in published.iter().skip(1) {
        report(other, format!("{name} is described on {} too; the longer list is used", longest.page.path));
    }
    let known = if published.is_empty() { 0 } else { longest.what.members.len() };
    let longer = listing.filter(|listing| listing.values.len() > known);
    if let Some(Listing { line, page, .. }) = longer.as_ref().filter(|_| !published.is_empty()) {
        report(&longest, format!("{name} has more members on line {line} of {page}; those are used"));
    }
    let mut members = longer.map_or_else(
        || published.first().iter().flat_map(|one| &one.what.members).map(Name::to_string).collect(),
        |listing| listing.values,
    );
    let completed_members = add_members(&mut members, &completing);
    Enum {
        page: longest.page.path.clone(),
        name: name.clone(),
        rust_name: String::new(),
        description: longest.page.description.clone().filter(|_| longest.what.name.is_none()),
        members,
        flags: declared.iter().any(|one| one.what.flags),
        marks: completing.first().unwrap_or(&longest).what.marks.clone(),
        completed_members,
    }
}

/// Adds the members that no published page lists, and returns them. A member that pages list with other capitals gets
/// those of the metadata, because they are sent.
fn add_members(members: &mut Vec<String>, completing: &[Declared<'_, EnumTable>]) -> Vec<String> {
    let mut added = Vec::new();
    for member in completing.iter().flat_map(|one| &one.what.completed_members) {
        match members.iter_mut().find(|known| known.eq_ignore_ascii_case(member)) {
            Some(known) => known.clone_from(member),
            None => {
                members.push(member.clone());
                added.push(member.clone());
            }
        }
    }
    added
}

/// An enum that no page declares and whose members a row lists.
fn from_listing(name: TypeName, listing: Listing, diagnostics: &mut Vec<Diagnostic>) -> Enum {
    let Listing { page, line, values: members, .. } = listing;
    let message = format!("{name} is described only by the values listed here");
    diagnostics.push(Diagnostic::new(Code::EnumInline, &page, line.max(1), message));
    Enum {
        page,
        name,
        rust_name: String::new(),
        description: None,
        members,
        flags: false,
        marks: Marks::default(),
        completed_members: Vec::new(),
    }
}

/// The longest list of values for each type of a row.
fn longest_listings(pages: &[&Page], catalogue: &Catalogue<'_>) -> BTreeMap<TypeName, Listing> {
    let mut longest: BTreeMap<TypeName, Listing> = BTreeMap::new();
    let notes = RefCell::new(Vec::new());
    for page in pages {
        let references = References { catalogue, page, diagnostics: &notes };
        for (name, listing) in listings(page, &references) {
            if longest.get(&name).is_none_or(|known| listing.values.len() > known.values.len()) {
                longest.insert(name, listing);
            }
        }
    }
    longest
}

/// The lists of values in the rows of a page.
fn listings(page: &Page, references: &References<'_, '_>) -> Vec<(TypeName, Listing)> {
    let listing = |cell: &TypeMention, values: &[String], line, metadata: Option<&TypeRef>| {
        if values.len() < MIN_VALUES || cell.text.is_empty() {
            return None;
        }
        let declared = metadata.map(|ty| references.spell(&ty.name)).or_else(|| references.name(cell));
        // The metadata may name an enum whose members no table lists.
        let is_known = |name: &TypeName| metadata.is_none() || references.catalogue.find(name).is_some();
        let is_undeclared = !declared.as_ref().is_some_and(is_known);
        let name = declared.unwrap_or_else(|| references.name_undeclared(cell));
        let listing = Listing { page: page.path.clone(), line, values: values.to_vec(), is_undeclared };
        (!name.is_primitive()).then_some((name, listing))
    };
    match &page.content {
        Content::Api(api) => {
            let listing =
                |row: &ParameterRow| listing(&row.ty, &row.facts.values, row.line, row.metadata_type.as_ref());
            api.parameters.iter().filter_map(listing).collect()
        }
        Content::Resource(types) => {
            let rows = types.iter().flat_map(|declaration| {
                let rows = declaration.properties.iter().chain(&declaration.relationships);
                rows.map(move |row| (row, declaration))
            });
            let listings = rows.filter_map(|(row, declaration)| {
                let recognized = recognize_enum(row, declaration, references);
                let cell = recognized.as_ref().map_or(&row.ty, |recognized| &recognized.cell);
                listing(cell, &row.facts.values, row.line, row.metadata_type.as_ref())
            });
            listings.collect()
        }
    }
}
