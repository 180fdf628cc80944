//! Type references: a cell of a page in, the qualified name of a type out.
//!
//! A link to a page decides, then a qualified name, then a short name in the page's own namespace, in the root
//! namespace, in any. Values that a cell lists make an enum of a name that nothing else declares.

use std::cell::RefCell;

use super::catalogue::{Catalogue, clean, namespace};
use crate::diagnostic::{Code, Diagnostic};
use crate::lexicon::primitive;
use crate::model::names::TypeName;
use crate::model::page::{Link, Page, TypeMention};
use crate::model::types::TypeRef;
use crate::resolve::{NAMESPACE, note};

/// Resolves the cells of one page.
pub(crate) struct References<'c, 'p> {
    pub(crate) catalogue: &'c Catalogue<'p>,
    pub(crate) page: &'c Page,
    pub(crate) diagnostics: &'c RefCell<Vec<Diagnostic>>,
}

impl References<'_, '_> {
    /// The type of a cell.
    pub(crate) fn resolve(&self, cell: &TypeMention, line: u32) -> TypeRef {
        self.resolve_values(cell, &[], line)
    }

    /// The type of a named row that lists values: they make an enum of a type that no page declares, and a string that
    /// takes the members of a documented enum is one.
    pub(crate) fn resolve_listed(&self, name: &str, cell: &TypeMention, values: &[String], line: u32) -> TypeRef {
        let resolved = self.resolve_values(cell, values, line);
        if resolved.name != "Edm.String" || values.len() < 2 {
            return resolved;
        }
        match self.catalogue.with_members(values, name) {
            Some(listed) => {
                let message = format!("{name} takes the values of {listed}, which is used instead of a string");
                self.note_on(name, Code::EnumRecognized, line, message);
                TypeRef { name: listed.into(), ..resolved }
            }
            None => resolved,
        }
    }

    fn resolve_values(&self, cell: &TypeMention, values: &[String], line: u32) -> TypeRef {
        if !cell.or.is_empty() {
            let others: Vec<&str> = cell.or.iter().map(|other| other.text.as_str()).collect();
            self.note_on(
                &cell.text,
                Code::TypeUnion,
                line,
                format!("{} or {}: the first is used", cell.text, others.join(" or ")),
            );
        }
        if cell.link.is_none()
            && primitive(&cell.text).is_none()
            && self.candidate(&cell.text).is_some_and(|(_, many)| many)
        {
            self.note_on(
                &cell.text,
                Code::TypeAmbiguous,
                line,
                format!("several types are called {}; link to the page of one", cell.text),
            );
        }
        let name = self.name(cell).unwrap_or_else(|| {
            let name = self.undeclared(cell);
            if values.len() < 2 && !cell.text.is_empty() {
                self.note_on(
                    &cell.text,
                    Code::TypeUnresolved,
                    line,
                    format!("no page documents the type {}", cell.text),
                );
            }
            name
        });
        TypeRef { name, collection: cell.collection }
    }

    /// The qualified name of a cell's type, if a page declares it or it is primitive.
    pub(crate) fn name(&self, cell: &TypeMention) -> Option<TypeName> {
        let declared = cell.link.as_ref().and_then(|link| self.linked(link, &cell.text));
        if let Some(name) = declared.filter(|name| !is_value(&cell.text, name)) {
            return Some(name.into());
        }
        match primitive(&cell.text) {
            Some(primitive) if primitive != "Edm.Untyped" => Some(primitive.into()),
            untyped => self.named(&cell.text).or(untyped).map(TypeName::from),
        }
    }

    /// The declared type with a name, qualified or short.
    pub(crate) fn named(&self, written: &str) -> Option<&str> {
        self.candidate(written).map(|(name, _)| name)
    }

    /// The declared type with a name, and whether others in no nearer namespace have it too.
    fn candidate(&self, written: &str) -> Option<(&str, bool)> {
        let name = clean(written);
        if let Some(qualified) = self.catalogue.qualified(&name) {
            return Some((qualified, false));
        }
        let short = name.rsplit('.').next().unwrap_or_default();
        let here = namespace(self.page);
        let mut any = None;
        let mut root = None;
        for candidate in self.catalogue.short(short) {
            let space = candidate.rsplit_once('.').map_or("", |(space, _)| space);
            if space.eq_ignore_ascii_case(here) {
                return Some((candidate, false));
            }
            if space == NAMESPACE {
                root = Some((candidate, false));
            }
            any = Some(any.map_or((candidate, false), |(first, _)| (first, true)));
        }
        root.or(any)
    }

    fn linked(&self, link: &Link, text: &str) -> Option<&str> {
        let own = self.page.path.to_ascii_lowercase();
        let path = if link.path.is_empty() { own.as_str() } else { link.path.as_str() };
        if !link.anchor.is_empty()
            && let Some(name) = self.catalogue.at_anchor(path, &link.anchor)
        {
            return Some(name);
        }
        let declared = self.catalogue.on_page(path);
        let word = clean(text);
        let short = word.rsplit('.').next().unwrap_or_default();
        let same = |name: &&String| name.rsplit('.').next().is_some_and(|last| last.eq_ignore_ascii_case(short));
        let found = declared.iter().find(same).or(if link.anchor.is_empty() { declared.first() } else { None });
        found.map(String::as_str)
    }

    /// The name of a type that no page declares: as written, in the page's namespace, or anything at all.
    pub(crate) fn undeclared(&self, cell: &TypeMention) -> TypeName {
        let name = clean(&cell.text);
        if name.starts_with("microsoft.graph.") {
            name.into()
        } else if !name.is_empty() && (cell.link.is_some() || is_type_name(&name)) {
            format!("{}.{name}", namespace(self.page)).into()
        } else {
            "Edm.Untyped".into()
        }
    }

    pub(crate) fn note(&self, code: Code, line: u32, message: String) {
        note(&mut self.diagnostics.borrow_mut(), code, &self.page.path, line, message);
    }

    /// The same about something in that line.
    pub(crate) fn note_on(&self, subject: &str, code: Code, line: u32, message: String) {
        let noted = Diagnostic::new(code, &self.page.path, line.max(1), message).about(subject);
        self.diagnostics.borrow_mut().push(noted);
    }
}

/// Whether the word of a cell is a primitive type that its link only explains: `[DateTimeOffset](timestamp.md)`.
fn is_value(word: &str, linked: &str) -> bool {
    let named = linked.rsplit('.').next().is_some_and(|name| name.eq_ignore_ascii_case(word));
    !named && matches!(primitive(word), Some(primitive) if !matches!(primitive, "Edm.String" | "Edm.Untyped"))
}

/// `userType`, not `words`: one word with a capital inside of it.
fn is_type_name(name: &str) -> bool {
    !name.contains('.') && name.len() > 3 && name.chars().skip(1).any(|c| c.is_ascii_uppercase())
}
