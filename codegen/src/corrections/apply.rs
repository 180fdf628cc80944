//! Applies one fix to one page.

use super::fix::Fix;
use crate::model::names::Name;
use crate::model::page::{Content, Page, PropertyRow, TypeDeclaration, TypeMention};

/// A place that a fix changed.
pub(super) struct Applied {
    /// The 1-based line.
    pub(super) line: u32,
    /// The text that was wrong.
    pub(super) subject: String,
}

/// Applies a fix. Returns the places that changed; there are none if the page does not have the mistake.
pub(super) fn apply(fix: &Fix, page: &mut Page) -> Vec<Applied> {
    match fix {
        Fix::Rename { property, name } => rename(page, property, name),
        Fix::Retype { property, ty, collection } => {
            let cell = cell(ty, *collection);
            let rows = rows(page).filter(|row| row.name == *property && !is_same(&row.ty, &cell));
            rows.map(|row| retype(&mut row.ty, &cell, &row.name, row.line)).collect()
        }
        Fix::RetypeParameter { parameter, ty, collection } => {
            let Content::Api(api) = &mut page.content else { return Vec::new() };
            let cell = cell(ty, *collection);
            let rows = api.parameters.iter_mut().filter(|row| row.name == *parameter && !is_same(&row.ty, &cell));
            rows.map(|row| retype(&mut row.ty, &cell, &row.name, row.line)).collect()
        }
        Fix::Remove { remove } => self::remove(page, remove),
        Fix::Base { base } => types(page).iter_mut().take(1).filter_map(|ty| rebase(ty, base)).collect(),
        Fix::RenameEnum { name, rename } => {
            let tables = page.enums.iter_mut().filter(|table| table.name.as_deref() == Some(name));
            tables
                .map(|table| {
                    table.name = Some(rename.clone());
                    Applied { line: table.line, subject: name.clone() }
                })
                .collect()
        }
        Fix::RemoveEnum { remove_enum } => {
            let table = page.enums.iter().position(|table| table.name.as_deref() == Some(remove_enum));
            let removed = table.map(|index| page.enums.remove(index));
            removed.map(|table| Applied { line: table.line, subject: remove_enum.clone() }).into_iter().collect()
        }
        Fix::Members { name, add, remove } => members(page, name, add, remove),
        Fix::Unserved { unserved } => {
            let Content::Api(api) = &page.content else { return Vec::new() };
            let lines = api.requests.iter().filter(|_| *unserved);
            lines.map(|request| Applied { line: request.line, subject: request.path.clone() }).collect()
        }
    }
}

fn cell(text: &str, collection: bool) -> TypeMention {
    TypeMention { text: text.to_owned(), collection, ..TypeMention::default() }
}

fn is_same(a: &TypeMention, b: &TypeMention) -> bool {
    a.text == b.text && a.collection == b.collection
}

fn retype(ty: &mut TypeMention, cell: &TypeMention, name: &str, line: u32) -> Applied {
    ty.clone_from(cell);
    Applied { line, subject: name.to_owned() }
}

fn types(page: &mut Page) -> &mut [TypeDeclaration] {
    match &mut page.content {
        Content::Resource(types) => types,
        Content::Api(_) => &mut [],
    }
}

fn rows(page: &mut Page) -> impl Iterator<Item = &mut PropertyRow> {
    types(page).iter_mut().flat_map(|ty| ty.properties.iter_mut().chain(&mut ty.relationships))
}

/// Renames the rows of a property and its keys in the JSON representation.
fn rename(page: &mut Page, property: &str, name: &str) -> Vec<Applied> {
    let mut found = Vec::new();
    for row in rows(page).filter(|row| row.name == *property) {
        row.name = Name::Reviewed(name.to_owned());
        found.push(Applied { line: row.line, subject: property.to_owned() });
    }
    for ty in types(page) {
        let line = ty.line;
        for key in ty.json.iter_mut().filter(|key| key.name == property) {
            key.name = name.to_owned();
            if found.is_empty() {
                found.push(Applied { line, subject: property.to_owned() });
            }
        }
    }
    found
}

fn remove(page: &mut Page, property: &str) -> Vec<Applied> {
    let mut found = Vec::new();
    for ty in types(page) {
        for rows in [&mut ty.properties, &mut ty.relationships] {
            rows.retain(|row| {
                let goes = row.name == *property;
                if goes {
                    found.push(Applied { line: row.line, subject: property.to_owned() });
                }
                !goes
            });
        }
        let known = ty.json.len();
        ty.json.retain(|key| key.name != property);
        if ty.json.len() < known && found.is_empty() {
            found.push(Applied { line: ty.line, subject: property.to_owned() });
        }
    }
    found
}

fn rebase(ty: &mut TypeDeclaration, base: &str) -> Option<Applied> {
    let stated = ty.sentence_base.as_ref().map(|cell| cell.text.as_str()).or(ty.annotation_base.as_deref());
    if stated == Some(base) {
        return None;
    }
    ty.sentence_base = Some(cell(base, false));
    Some(Applied { line: ty.line, subject: base.to_owned() })
}

fn members(page: &mut Page, name: &str, add: &[String], remove: &[String]) -> Vec<Applied> {
    // The table of a page about one enum has no name.
    let own = page.enums.len() == 1;
    let tables = page.enums.iter_mut().filter(|table| match &table.name {
        Some(table) => table == name,
        None => own,
    });
    let changed = tables.filter_map(|table| {
        let known = table.members.clone();
        table.members.retain(|member| !remove.iter().any(|other| *member == *other));
        for member in add {
            if !table.members.iter().any(|known| *known == *member) {
                table.members.push(Name::Reviewed(member.clone()));
            }
        }
        (table.members != known).then(|| Applied { line: table.line, subject: name.to_owned() })
    });
    changed.collect()
}
