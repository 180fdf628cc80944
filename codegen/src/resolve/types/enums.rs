//! Enums: tables of members in, one enum for each qualified name out.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::catalogue::Catalogue;
use super::properties::cell;
use super::references::References;
use crate::diagnostic::{Code, Diagnostic, WithDiagnostics};
use crate::model::api::Enum;
use crate::model::names::Name;
use crate::model::page::{Content, Page, TypeMention};
use crate::resolve::note;

/// The enums of a version, by qualified name: those with a table, then those that only cells describe.
pub(crate) fn enums(pages: &[&Page], catalogue: &Catalogue<'_>) -> WithDiagnostics<Vec<Enum>> {
    let mut diagnostics = Vec::new();
    let mut listings = listings(pages, catalogue);
    let mut enums: Vec<Enum> = Vec::with_capacity(catalogue.enums.len());
    for (name, declared) in &catalogue.enums {
        let fullest = declared[0];
        for other in &declared[1..] {
            let message = format!("{name} is described on {} too; the fuller list is used", fullest.page.path);
            note(&mut diagnostics, Code::EnumRepeated, &other.page.path, other.what.line, message);
        }
        let members = match listings.remove(name) {
            Some(listing) if listing.values.len() > fullest.what.members.len() => {
                let message =
                    format!("{name} has more members on line {} of {}; those are used", listing.line, listing.page);
                note(&mut diagnostics, Code::EnumRepeated, &fullest.page.path, fullest.what.line, message);
                listing.values
            }
            _ => fullest.what.members.iter().map(Name::to_string).collect(),
        };
        enums.push(Enum {
            page: fullest.page.path.clone(),
            name: name.as_str().into(),
            rust_name: String::new(),
            description: fullest.what.name.is_none().then(|| fullest.page.description.clone()).flatten(),
            members,
            flags: declared.iter().any(|one| one.what.flags),
        });
    }
    enums.extend(inline(listings, &mut diagnostics));
    enums.sort_by(|a, b| a.name.cmp(&b.name));
    WithDiagnostics { value: enums, diagnostics }
}

/// The longest list of values that any row of a type has.
struct Listing {
    page: String,
    line: u32,
    values: Vec<String>,
    /// Whether no page declares the type.
    undeclared: bool,
}

/// The longest lists of values, by the qualified name of their row's type.
fn listings(pages: &[&Page], catalogue: &Catalogue<'_>) -> BTreeMap<String, Listing> {
    let mut found: BTreeMap<String, Listing> = BTreeMap::new();
    let notes = std::cell::RefCell::new(Vec::new());
    for page in pages {
        let references = References { catalogue, page, diagnostics: &notes };
        let listing = rows(page, &references).filter(|(cell, values, _)| values.len() > 1 && !cell.text.is_empty());
        for (cell, values, line) in listing {
            let declared = references.name(&cell);
            let undeclared = declared.is_none();
            let name = declared.unwrap_or_else(|| references.undeclared(&cell));
            if name.is_primitive() {
                continue;
            }
            if found.get(name.as_str()).is_none_or(|known| values.len() > known.values.len()) {
                found.insert(
                    name.into_string(),
                    Listing { page: page.path.clone(), line, values: values.to_vec(), undeclared },
                );
            }
        }
    }
    found
}

/// Enums whose type no page declares but whose rows list values.
fn inline(listings: BTreeMap<String, Listing>, diagnostics: &mut Vec<Diagnostic>) -> impl Iterator<Item = Enum> {
    listings.into_iter().filter(|(_, listing)| listing.undeclared).map(|(name, listing)| {
        let Listing { page, line, values: members, .. } = listing;
        let message = format!("{name} is described only by the values listed here");
        note(diagnostics, Code::EnumInline, &page, line, message);
        Enum { page, name: name.into(), rust_name: String::new(), description: None, members, flags: false }
    })
}

/// The type cells of a page with the values that their rows list.
fn rows<'p>(
    page: &'p Page,
    references: &'p References<'_, '_>,
) -> Box<dyn Iterator<Item = (Cow<'p, TypeMention>, &'p [String], u32)> + 'p> {
    match &page.content {
        Content::Api(api) => {
            let rows = api.parameters.iter();
            Box::new(rows.map(|row| (Cow::Borrowed(&row.ty), row.facts.values.as_slice(), row.line)))
        }
        Content::Resource(types) => Box::new(types.iter().flat_map(|declared| {
            let rows = declared.properties.iter().chain(&declared.relationships);
            rows.map(|row| (cell(row, declared, references), row.facts.values.as_slice(), row.line))
        })),
    }
}
