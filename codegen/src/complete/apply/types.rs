//! Merges what the metadata says about structured types into their declarations.
//!
//! A type may be declared on several pages. Its completion stands on one of them, and counts for the rows of all.

use std::collections::{HashMap, HashSet};

use crate::diagnostic::{Code, Diagnostic};
use crate::model::completion::{Completion, MemberCompletion, TypeCompletion};
use crate::model::names::{Name, short_name};
use crate::model::page::{
    Content, JsonKey, Page, PropertyRow, RowFacts, RowHints, TypeDeclaration, TypeFacts, TypeMention,
};
use crate::model::types::{Marks, Source, TypeRef};
use crate::resolve::declared_name;

/// A version and the name of a type in lower case.
type Key = (String, String);

/// The completions of types, and the members that pages list of these types.
pub(super) struct Known<'c> {
    types: HashMap<Key, &'c TypeCompletion>,
    listed: HashMap<Key, HashSet<String>>,
}

impl<'c> Known<'c> {
    /// Collects the completions of all pages, which are in the order of the pages.
    pub(super) fn new(pages: &[Page], completions: &'c [Option<Box<Completion>>]) -> Self {
        let mut known = Self { types: HashMap::new(), listed: HashMap::new() };
        for (page, completion) in pages.iter().zip(completions) {
            for ty in completion.iter().flat_map(|completion| &completion.types) {
                known.types.entry(key(page, &ty.name)).or_insert(ty);
            }
        }
        for (page, completion) in pages.iter().zip(completions) {
            let Content::Resource(types) = &page.content else { continue };
            let names = names(page, types, completion.as_ref().map_or(&[], |completion| &completion.types));
            for (declaration, name) in types.iter().zip(names) {
                if known.types.contains_key(&name) {
                    let rows = declaration.properties.iter().chain(&declaration.relationships);
                    let rows = rows.map(|row| row.name.to_ascii_lowercase());
                    known.listed.entry(name).or_default().extend(rows);
                }
            }
        }
        known
    }
}

fn key(page: &Page, name: &str) -> Key {
    (page.version().to_owned(), name.to_ascii_lowercase())
}

/// The names of the declarations of a page. The page of a type may shorten the name of its first declaration; the
/// completion has the full one.
fn names(page: &Page, types: &[TypeDeclaration], added: &[TypeCompletion]) -> Vec<Key> {
    let declared = types.iter().map(|one| key(page, declared_name(page, one).as_deref().unwrap_or_default()));
    let mut names: Vec<Key> = declared.collect();
    let full = added.iter().map(|ty| key(page, &ty.name)).find(|full| {
        let is_short = |name: &Key| short_name(&full.1).ends_with(short_name(&name.1));
        !names.contains(full) && names.first().is_some_and(is_short)
    });
    let is_published = |full: &Key| added.iter().any(|ty| ty.published && key(page, &ty.name) == *full);
    if let Some(full) = full.filter(is_published) {
        names[0] = full;
    }
    names
}

/// Merges the completions of the types that a page declares. `added` are those that stand on the page: their new members
/// become rows of it, and types that the page does not declare are declared.
pub(super) fn merge(page: &mut Page, added: &[TypeCompletion], known: &Known<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let Content::Resource(types) = &page.content else { return };
    let names = names(page, types, added);
    let stands_here: HashSet<Key> = added.iter().map(|ty| key(page, &ty.name)).collect();
    let missing: Vec<&TypeCompletion> = added.iter().filter(|ty| !names.contains(&key(page, &ty.name))).collect();
    let missing: Vec<TypeDeclaration> = missing.into_iter().map(declare).collect();
    let path = page.path.clone();
    let Content::Resource(types) = &mut page.content else { return };
    for (declaration, name) in types.iter_mut().zip(names) {
        if let Some(ty) = known.types.get(&name) {
            let mut merging = Merging { path: &path, declaration, diagnostics };
            merging.merge(ty);
            if stands_here.contains(&name) {
                merging.add_members(ty, known.listed.get(&name));
            }
        }
    }
    types.extend(missing);
}

/// The declaration of a type that no page declares.
fn declare(ty: &TypeCompletion) -> TypeDeclaration {
    let marks = Marks {
        source: Some(Source::metadata(ty.other_version)),
        deprecated: ty.deprecated.clone(),
        absent: ty.absent,
        ..Marks::default()
    };
    let mut declaration =
        TypeDeclaration { annotation_name: Some(ty.name.clone()), marks, ..TypeDeclaration::default() };
    state(&mut declaration, ty);
    for member in &ty.members {
        rows_of(&mut declaration, member).push(row(member));
    }
    declaration
}

/// Gives a declaration what the metadata states about the type besides its members.
fn state(declaration: &mut TypeDeclaration, ty: &TypeCompletion) {
    let opens = ty.open && !declaration.open;
    declaration.is_abstract |= ty.is_abstract;
    declaration.open |= ty.open;
    if !ty.key.is_empty() {
        declaration.key.clone_from(&ty.key);
    }
    declaration.alternate_keys.clone_from(&ty.alternate_keys);
    declaration.capabilities.clone_from(&ty.capabilities);
    let (base, absent_members) = (ty.base.clone(), ty.absent_members.clone());
    declaration.metadata = Some(TypeFacts { entity: ty.entity, base, absent_members, opens });
}

fn rows_of<'d>(declaration: &'d mut TypeDeclaration, member: &MemberCompletion) -> &'d mut Vec<PropertyRow> {
    if member.navigation { &mut declaration.relationships } else { &mut declaration.properties }
}

/// The row of a member that no page lists.
fn row(member: &MemberCompletion) -> PropertyRow {
    PropertyRow {
        // Nothing may correct the spelling of the metadata.
        name: Name::Reviewed(member.name.clone()),
        ty: mention(&member.ty),
        facts: RowFacts { nullable: member.nullable, read_only: member.computed, ..RowFacts::default() },
        hints: RowHints::default(),
        line: 0,
        description: None,
        marks: Marks {
            source: Some(Source::metadata(member.other_version)),
            immutable: member.immutable,
            deprecated: member.deprecated.clone(),
            ..Marks::default()
        },
        metadata_type: Some(member.ty.clone()),
    }
}

/// A mention of a type by its qualified name.
pub(super) fn mention(ty: &TypeRef) -> TypeMention {
    TypeMention { text: ty.name.to_string(), collection: ty.collection, ..TypeMention::default() }
}

struct Merging<'m> {
    path: &'m str,
    declaration: &'m mut TypeDeclaration,
    diagnostics: &'m mut Vec<Diagnostic>,
}

impl Merging<'_> {
    /// Merges what the metadata states about a declared type and its rows.
    fn merge(&mut self, ty: &TypeCompletion) {
        self.declaration.marks.absent = ty.absent;
        if ty.absent {
            let message = format!("the service's metadata has no type {}", ty.name);
            self.report(self.declaration.line, &ty.name, message);
            return;
        }
        self.declaration.marks.deprecated.clone_from(&ty.deprecated);
        state(self.declaration, ty);
        let declaration = &mut *self.declaration;
        for row in declaration.properties.iter_mut().chain(&mut declaration.relationships) {
            if let Some(member) = ty.members.iter().find(|member| member.name.eq_ignore_ascii_case(&row.name)) {
                complete_row(row, member);
            }
        }
        let is_absent = |name: &str| ty.absent_members.iter().any(|absent| absent.eq_ignore_ascii_case(name));
        let mut absent: Vec<(u32, String)> = Vec::new();
        for row in declaration.properties.iter_mut().chain(&mut declaration.relationships) {
            if is_absent(&row.name) {
                row.marks.absent = true;
                absent.push((row.line, row.name.to_string()));
            }
        }
        for (line, name) in absent {
            self.report(line, &name, format!("the service's metadata has no member {name} of {}", ty.name));
        }
    }

    /// Adds the members that no page lists.
    fn add_members(&mut self, ty: &TypeCompletion, listed: Option<&HashSet<String>>) {
        for member in &ty.members {
            let lower = member.name.to_ascii_lowercase();
            if listed.is_some_and(|listed| listed.contains(&lower)) {
                continue;
            }
            let mut row = row(member);
            let is_shown = |key: &JsonKey| key.name.eq_ignore_ascii_case(&member.name);
            if self.declaration.json.iter().any(is_shown) {
                // The JSON representation has the member, so only its type is new.
                (row.marks.source, row.marks.type_source) = (None, Some(Source::Metadata));
                row.line = self.declaration.line;
            }
            rows_of(self.declaration, member).push(row);
        }
    }

    fn report(&mut self, line: u32, subject: &str, message: String) {
        let found = Diagnostic::new(Code::MetadataLacks, self.path, line.max(1), message);
        self.diagnostics.push(found.about(short_name(subject)));
    }
}

/// Merges a member into its row. [`resolve`](crate::resolve) compares the types.
fn complete_row(row: &mut PropertyRow, member: &MemberCompletion) {
    row.name = Name::Reviewed(member.name.clone());
    row.metadata_type = Some(member.ty.clone());
    row.facts.nullable = member.nullable.or(row.facts.nullable);
    row.facts.read_only |= member.computed;
    row.marks.immutable = member.immutable;
    row.marks.deprecated.clone_from(&member.deprecated);
}
