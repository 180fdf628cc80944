//! Resolves the cells of a page to qualified type names.
//!
//! A link to a page decides first, then a qualified name, then a short name: in the page's own namespace, in the root
//! namespace, in any other one.

use std::cell::RefCell;

use super::catalogue::Catalogue;
use super::enum_evidence::{EnumEvidence, MIN_VALUES};
use super::written::{clean, is_in_graph, is_qualified, namespace};
use crate::diagnostic::{Code, Diagnostic};
use crate::lexicon::find_primitive;
use crate::model::names::{ANY_JSON, DEFAULT_NAMESPACE, Primitive, TypeName, short_name};
use crate::model::page::{Link, Page, TypeMention};
use crate::model::types::{Marks, Source, TypeRef};

/// More base types than any type has. Pages may name base types in a circle.
const MOST_BASES: usize = 16;

/// Resolves the cells of one page.
pub(crate) struct References<'c, 'p> {
    pub(crate) catalogue: &'c Catalogue<'p>,
    pub(crate) page: &'c Page,
    pub(crate) diagnostics: &'c RefCell<Vec<Diagnostic>>,
}

/// A declared type that a cell's name may mean.
struct Match<'c> {
    name: &'c TypeName,
    /// Whether types in several namespaces have the name, and none of them is nearer than the others.
    is_ambiguous: bool,
}

impl References<'_, '_> {
    /// The type that a cell means.
    pub(crate) fn resolve(&self, cell: &TypeMention, line: u32) -> TypeRef {
        self.resolve_values(cell, &[], line)
    }

    /// The type of a row that lists values. If no page declares the cell's type, the values make it an enum. If the
    /// type is string and the values are the members of a documented enum, the type is this enum.
    pub(crate) fn resolve_listed(&self, name: &str, cell: &TypeMention, values: &[String], line: u32) -> TypeRef {
        let resolved = self.resolve_values(cell, values, line);
        if resolved.name != Primitive::String || values.len() < MIN_VALUES {
            return resolved;
        }
        let Some(listed) = self.catalogue.with_members(values, name) else { return resolved };
        self.note_enum(name, listed, EnumEvidence::Members, line);
        TypeRef { name: listed.clone(), ..resolved }
    }

    /// The type of a row: that of the metadata if there is one, else the one that the page states. If they differ, the
    /// marks say so, and a diagnostic has both.
    pub(crate) fn lead_metadata(
        &self,
        name: &str,
        metadata: Option<&TypeRef>,
        marks: &Marks,
        line: u32,
        stated: impl Fn() -> TypeRef,
    ) -> (TypeRef, Marks) {
        let marks = marks.clone();
        let Some(metadata) = metadata else { return (stated(), marks) };
        let metadata = TypeRef { name: self.spell(&metadata.name), collection: metadata.collection };
        if marks.has_type_of_metadata() {
            return (metadata, marks);
        }
        let before = self.diagnostics.borrow().len();
        let stated = stated();
        // What is wrong with a type that is not used is of no interest.
        self.diagnostics.borrow_mut().truncate(before);
        if stated == metadata {
            return (metadata, marks);
        }
        let message = format!("{name} is {stated} here and {metadata} in the service's metadata, which is used");
        self.note_on(name, Code::MetadataType, line, message);
        (metadata, Marks { type_source: Some(Source::Metadata), ..marks })
    }

    /// A qualified name as the page that declares it spells it.
    pub(crate) fn spell(&self, name: &TypeName) -> TypeName {
        self.catalogue.find(name).unwrap_or(name).clone()
    }

    /// Reports that a string is recognized as an enum.
    pub(crate) fn note_enum(&self, row: &str, name: &str, evidence: EnumEvidence, line: u32) {
        let message = format!("{row} is a string here, the enum {name} is used: {evidence}");
        self.note_on(row, Code::EnumRecognized, line, message);
    }

    fn resolve_values(&self, cell: &TypeMention, values: &[String], line: u32) -> TypeRef {
        self.note_union(cell, line);
        self.note_ambiguity(cell, line);
        let name = self.name(cell).unwrap_or_else(|| {
            if values.len() < MIN_VALUES && !cell.text.is_empty() {
                let message = format!("no page documents the type {}", cell.text);
                self.note_on(&cell.text, Code::TypeUnresolved, line, message);
            }
            self.name_undeclared(cell)
        });
        TypeRef { name, collection: cell.collection && !is_any_value(cell) }
    }

    fn note_union(&self, cell: &TypeMention, line: u32) {
        if !cell.or.is_empty() {
            let others: Vec<&str> = cell.or.iter().map(|other| other.text.as_str()).collect();
            let used = if is_any_value(cell) { "any value is allowed" } else { "the first is used" };
            let message = format!("{} or {}: {used}", cell.text, others.join(" or "));
            self.note_on(&cell.text, Code::TypeUnion, line, message);
        }
    }

    fn note_ambiguity(&self, cell: &TypeMention, line: u32) {
        let is_short = cell.link.is_none() && find_primitive(&cell.text).is_none();
        if is_short && self.find(&cell.text).is_some_and(|found| found.is_ambiguous) {
            let message = format!("several types are named {}; link to the page of one", cell.text);
            self.note_on(&cell.text, Code::TypeAmbiguous, line, message);
        }
    }

    /// The qualified name of the type that a cell means; none unless a page declares it or it is primitive.
    pub(crate) fn name(&self, cell: &TypeMention) -> Option<TypeName> {
        if is_any_value(cell) {
            return Some(self.find_declared(ANY_JSON).cloned().unwrap_or_else(|| Primitive::Untyped.into()));
        }
        let declared = cell.link.as_ref().and_then(|link| self.follow_link(link, &cell.text));
        if let Some(name) = declared.filter(|name| !is_explained(&cell.text, name)) {
            return Some(name.clone());
        }
        match find_primitive(&cell.text) {
            Some(primitive) if primitive != Primitive::Untyped => Some(primitive.into()),
            untyped => self.find_declared(&cell.text).cloned().or(untyped.map(TypeName::from)),
        }
    }

    /// The declared type with a name, qualified or short.
    pub(crate) fn find_declared(&self, written: &str) -> Option<&TypeName> {
        self.find(written).map(|found| found.name)
    }

    /// The declared type with a name. If several types have the short name, it is the one in the nearest namespace.
    fn find(&self, written: &str) -> Option<Match<'_>> {
        let name = clean(written);
        if let Some(name) = self.catalogue.find(&name) {
            return Some(Match { name, is_ambiguous: false });
        }
        let candidates = || self.catalogue.with_short_name(short_name(&name));
        let in_namespace = |wanted: &str| candidates().find(|name| name.namespace().eq_ignore_ascii_case(wanted));
        if let Some(name) = in_namespace(namespace(self.page)).or_else(|| in_namespace(DEFAULT_NAMESPACE)) {
            return Some(Match { name, is_ambiguous: false });
        }
        let mut any = candidates();
        let Some(name) = any.next() else { return self.find_completed(short_name(&name)) };
        Some(Match { name, is_ambiguous: any.next().is_some() })
    }

    /// The type with a short name that no published page declares, in the namespace of the page or in the root namespace.
    fn find_completed(&self, short: &str) -> Option<Match<'_>> {
        let mut namespaces = [namespace(self.page), DEFAULT_NAMESPACE].into_iter();
        let name = namespaces.find_map(|namespace| self.catalogue.find(&format!("{namespace}.{short}")))?;
        Some(Match { name, is_ambiguous: false })
    }

    /// Whether a type derives from another one, as far as declarations name base types.
    pub(crate) fn derives(&self, name: &TypeName, base: &TypeName) -> bool {
        self.bases(name).contains(base)
    }

    /// The base types of a type, the nearest first.
    pub(crate) fn bases(&self, name: &TypeName) -> Vec<TypeName> {
        std::iter::successors(self.base_of(&self.spell(name)), |at| self.base_of(at)).take(MOST_BASES).collect()
    }

    fn base_of(&self, name: &TypeName) -> Option<TypeName> {
        let mut declared = self.catalogue.types.get(name)?.iter();
        declared.find_map(|declared| match &declared.what.metadata {
            Some(metadata) => metadata.base.as_deref().map(|base| self.spell(&base.into())),
            None => declared.what.sentence_base.as_ref().and_then(|base| self.name(base)).or_else(|| {
                let annotated = declared.what.annotation_base.as_ref()?;
                self.find_declared(annotated).cloned()
            }),
        })
    }

    /// The type to which a link leads: the enum at its anchor, else the type of the linked page that the cell names,
    /// else, for a link without an anchor, the first type of the page.
    fn follow_link(&self, link: &Link, text: &str) -> Option<&TypeName> {
        let path = if link.path.is_empty() { &self.page.path } else { &link.path };
        if !link.anchor.is_empty()
            && let Some(name) = self.catalogue.at_anchor(path, &link.anchor)
        {
            return Some(name);
        }
        let declared = self.catalogue.on_page(path);
        let word = clean(text);
        let is_same = |name: &&TypeName| name.short().eq_ignore_ascii_case(short_name(&word));
        declared.iter().find(is_same).or_else(|| declared.first().filter(|_| link.anchor.is_empty()))
    }

    /// The name of a type that no page declares: a qualified name as it is, a likely name in the namespace of the page,
    /// else `Edm.Untyped`.
    pub(crate) fn name_undeclared(&self, cell: &TypeMention) -> TypeName {
        let name = clean(&cell.text);
        let is_name = !name.is_empty() && (cell.link.is_some() || is_type_name(&name));
        if is_in_graph(&name) {
            name.into()
        } else if is_name {
            format!("{}.{name}", namespace(self.page)).into()
        } else {
            Primitive::Untyped.into()
        }
    }

    /// Adds a diagnostic for a line.
    pub(crate) fn note(&self, code: Code, line: u32, message: String) {
        self.diagnostics.borrow_mut().push(Diagnostic::new(code, &self.page.path, line.max(1), message));
    }

    /// Adds a diagnostic for a word in a line.
    pub(crate) fn note_on(&self, subject: &str, code: Code, line: u32, message: String) {
        let diagnostic = Diagnostic::new(code, &self.page.path, line.max(1), message).about(subject);
        self.diagnostics.borrow_mut().push(diagnostic);
    }
}

/// Whether a cell names a primitive type with a link that only explains it: `[DateTimeOffset](timestamp.md)`.
fn is_explained(word: &str, linked: &TypeName) -> bool {
    let explains = !linked.short().eq_ignore_ascii_case(word);
    explains && find_primitive(word).is_some_and(|ty| !matches!(ty, Primitive::String | Primitive::Untyped))
}

/// Whether a word looks like the name of a type, `userType`: it has a capital letter inside, and at least four letters.
fn is_type_name(word: &str) -> bool {
    !is_qualified(word) && word.len() > 3 && word.chars().skip(1).any(|c| c.is_ascii_uppercase())
}

/// Whether a cell allows text, numbers and truth values, or two of these.
fn is_any_value(cell: &TypeMention) -> bool {
    let kind = |cell: &TypeMention| match find_primitive(&cell.text)? {
        Primitive::String => Some("text"),
        Primitive::Boolean => Some("truth"),
        primitive if primitive.is_number() => Some("number"),
        _ => None,
    };
    let kinds: Option<Vec<&str>> = std::iter::once(cell).chain(&cell.or).map(kind).collect();
    kinds.is_some_and(|kinds| kinds.iter().any(|kind| *kind != kinds[0]))
}
