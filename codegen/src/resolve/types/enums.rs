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
use crate::model::page::{Content, EnumTable, Page, TypeMention};

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
    let longest = declared[0];
    let mut report = |at: &Declared<'_, EnumTable>, message: String| {
        diagnostics.push(Diagnostic::new(Code::EnumRepeated, &at.page.path, at.what.line.max(1), message));
    };
    for other in &declared[1..] {
        report(other, format!("{name} is described on {} too; the longer list is used", longest.page.path));
    }
    let longer = listing.filter(|listing| listing.values.len() > longest.what.members.len());
    if let Some(Listing { line, page, .. }) = &longer {
        report(&longest, format!("{name} has more members on line {line} of {page}; those are used"));
    }
    Enum {
        page: longest.page.path.clone(),
        name: name.clone(),
        rust_name: String::new(),
        description: longest.page.description.clone().filter(|_| longest.what.name.is_none()),
        members: longer
            .map_or_else(|| longest.what.members.iter().map(Name::to_string).collect(), |listing| listing.values),
        flags: declared.iter().any(|one| one.what.flags),
        marks: longest.what.marks.clone(),
        completed_members: longest.what.completed_members.clone(),
    }
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
    let listing = |cell: &TypeMention, values: &[String], line| {
        if values.len() < MIN_VALUES || cell.text.is_empty() {
            return None;
        }
        let declared = references.name(cell);
        let is_undeclared = declared.is_none();
        let name = declared.unwrap_or_else(|| references.name_undeclared(cell));
        let listing = Listing { page: page.path.clone(), line, values: values.to_vec(), is_undeclared };
        (!name.is_primitive()).then_some((name, listing))
    };
    match &page.content {
        Content::Api(api) => {
            api.parameters.iter().filter_map(|row| listing(&row.ty, &row.facts.values, row.line)).collect()
        }
        Content::Resource(types) => {
            let rows = types.iter().flat_map(|declaration| {
                let rows = declaration.properties.iter().chain(&declaration.relationships);
                rows.map(move |row| (row, declaration))
            });
            let listings = rows.filter_map(|(row, declaration)| {
                let recognized = recognize_enum(row, declaration, references);
                let cell = recognized.as_ref().map_or(&row.ty, |recognized| &recognized.cell);
                listing(cell, &row.facts.values, row.line)
            });
            listings.collect()
        }
    }
}
