//! Enums: tables of members in, one enum for each qualified name out.

use std::collections::BTreeMap;

use super::catalogue::Catalogue;
use super::note;
use crate::diagnostic::{Code, Diagnostic, WithDiagnostics};
use crate::model::api::Enum;
use crate::model::page::{Content, Page, TypeCell};

/// The enums of a version, by qualified name: those with a table, then those that only cells describe.
pub(super) fn enums(pages: &[&Page], catalogue: &Catalogue<'_>) -> WithDiagnostics<Vec<Enum>> {
    let mut diagnostics = Vec::new();
    let mut enums: Vec<Enum> = Vec::with_capacity(catalogue.enums.len());
    for (name, declared) in &catalogue.enums {
        let fullest = declared[0];
        for other in &declared[1..] {
            let message = format!("{name} is described on {} too; the fuller list is used", fullest.page.path);
            note(&mut diagnostics, Code::EnumRepeated, &other.page.path, other.what.line, message);
        }
        enums.push(Enum {
            page: fullest.page.path.clone(),
            name: name.clone(),
            rust_name: String::new(),
            description: fullest.what.name.is_none().then(|| fullest.page.description.clone()).flatten(),
            members: fullest.what.members.clone(),
            flags: declared.iter().any(|one| one.what.flags),
        });
    }
    enums.extend(inline(pages, catalogue, &mut diagnostics));
    enums.sort_by(|a, b| a.name.cmp(&b.name));
    WithDiagnostics { value: enums, diagnostics }
}

/// Enums whose type no page declares but whose rows list values, of all rows the longest list.
fn inline(pages: &[&Page], catalogue: &Catalogue<'_>, diagnostics: &mut Vec<Diagnostic>) -> Vec<Enum> {
    // By qualified name: the page, the line and the values.
    let mut found: BTreeMap<String, (String, u32, Vec<String>)> = BTreeMap::new();
    let notes = std::cell::RefCell::new(Vec::new());
    for page in pages {
        let references = super::references::References { catalogue, page, diagnostics: &notes };
        for (cell, values, line) in rows(page).filter(|(_, values, _)| values.len() > 1) {
            if references.name(cell).is_some() || cell.text.is_empty() {
                continue;
            }
            let name = references.undeclared(cell);
            if name == "Edm.Untyped" {
                continue;
            }
            let entry = found.entry(name).or_insert_with(|| (page.path.clone(), line, Vec::new()));
            if values.len() > entry.2.len() {
                *entry = (page.path.clone(), line, values.to_vec());
            }
        }
    }
    found
        .into_iter()
        .map(|(name, (page, line, members))| {
            note(
                diagnostics,
                Code::EnumInline,
                &page,
                line,
                format!("{name} is described only by the values listed here"),
            );
            Enum { page, name, rust_name: String::new(), description: None, members, flags: false }
        })
        .collect()
}

/// The type cells of a page with the values that their rows list.
fn rows(page: &Page) -> Box<dyn Iterator<Item = (&TypeCell, &[String], u32)> + '_> {
    match &page.content {
        Content::Api(api) => {
            Box::new(api.parameters.iter().map(|row| (&row.ty, row.stated.values.as_slice(), row.line)))
        }
        Content::Resource(types) => Box::new(
            types
                .iter()
                .flat_map(|declared| declared.properties.iter().chain(&declared.relationships))
                .map(|row| (&row.ty, row.stated.values.as_slice(), row.line)),
        ),
    }
}
