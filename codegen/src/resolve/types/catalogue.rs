//! Names every type that pages declare, and finds these types by name, by page, by anchor and by members.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashSet as HashSet;

use super::annotations::Annotations;
use super::link_names::link_names;
use super::member_sets::MemberSets;
use super::mentions::Mentions;
use super::precedence::Precedence;
use super::written::{clean, declared_name, is_qualified};
use crate::diagnostic::{Code, Diagnostic, WithDiagnostics};
use crate::model::names::{Name, Primitive, TypeName, short_name};
use crate::model::page::{Content, EnumTable, Page, TypeDeclaration};
use crate::parse::type_in_title;
use crate::resolve::caseless::CaselessMap;

/// A declaration and the page that it stands on.
#[derive(Debug)]
pub(crate) struct Declared<'p, T> {
    pub(crate) page: &'p Page,
    pub(crate) what: &'p T,
}

impl<T> Clone for Declared<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Declared<'_, T> {}

/// The types that the pages of a version declare.
#[derive(Debug, Default)]
pub(crate) struct Catalogue<'p> {
    /// Structured types by qualified name, the leading page first.
    pub(crate) types: BTreeMap<TypeName, Vec<Declared<'p, TypeDeclaration>>>,
    /// Enums by qualified name, the longest list of members first; tables that complete enums are among them.
    pub(crate) enums: BTreeMap<TypeName, Vec<Declared<'p, EnumTable>>>,
    /// Qualified names as they are first spelled.
    by_name: CaselessMap<TypeName>,
    /// Qualified names of published types by the part after the last dot.
    by_short: CaselessMap<BTreeSet<TypeName>>,
    /// The types that each page declares, in page order.
    by_page: CaselessMap<Vec<TypeName>>,
    /// The enums by the page and the anchor of their table.
    by_anchor: CaselessMap<CaselessMap<TypeName>>,
    by_members: MemberSets,
    annotations: Annotations,
}

impl<'p> Catalogue<'p> {
    /// Names all types that the pages of one version declare.
    pub(crate) fn new(pages: &[&'p Page]) -> WithDiagnostics<Self> {
        let mut diagnostics = Vec::new();
        let mut catalogue = Self { annotations: Annotations::new(pages), ..Self::default() };
        catalogue.declare_types(pages, &mut diagnostics);
        catalogue.declare_enums(pages, &mut diagnostics);
        WithDiagnostics { value: catalogue, diagnostics }
    }

    /// The qualified name as the declaring page spells it. Ignores case.
    pub(crate) fn find(&self, name: &str) -> Option<&TypeName> {
        self.by_name.get(name)
    }

    /// The qualified names of published types with a short name.
    pub(crate) fn with_short_name(&self, name: &str) -> impl Iterator<Item = &TypeName> {
        self.by_short.get(name).into_iter().flatten()
    }

    /// The types that a page declares, in page order.
    pub(crate) fn on_page(&self, path: &str) -> &[TypeName] {
        self.by_page.get(path).map_or(&[], Vec::as_slice)
    }

    /// The enum that has these members and a name that fits the property, if there is exactly one.
    pub(crate) fn with_members(&self, values: &[String], property: &str) -> Option<&TypeName> {
        self.by_members.find(values, property)
    }

    /// The enum whose table stands below a heading of a page; `Edm.String` if the table lists `null`.
    pub(crate) fn at_anchor(&self, path: &str, anchor: &str) -> Option<&TypeName> {
        self.by_anchor.get(path)?.get(anchor)
    }

    /// The type with which examples annotate a property of a declaration.
    pub(crate) fn annotation(&self, page: &Page, declaration: &TypeDeclaration, property: &str) -> Option<&TypeName> {
        self.annotations.get(&declared_name(page, declaration)?, property)
    }

    /// The rows whose names come from corrections, by type and name.
    pub(crate) fn reviewed_rows(&self) -> HashSet<(&str, &str)> {
        let declared = self.types.iter().flat_map(|(name, declared)| declared.iter().map(move |one| (name, one.what)));
        let rows = declared.flat_map(|(name, what)| {
            let rows =
                what.properties.iter().chain(&what.relationships).filter(|row| matches!(row.name, Name::Reviewed(_)));
            rows.map(move |row| (name.as_str(), row.name.as_str()))
        });
        rows.collect()
    }

    fn declare_types(&mut self, pages: &[&'p Page], diagnostics: &mut Vec<Diagnostic>) {
        let link_names = link_names(pages);
        // The spelling of the first declaration counts: that of an annotation before that of a heading, and a published one
        // before the metadata's.
        let rank = |what: &TypeDeclaration| match (what.marks.is_completed(), &what.annotation_name) {
            (false, Some(_)) => 0,
            (false, None) => 1,
            (true, _) => 2,
        };
        for wanted in 0..3 {
            for page in pages {
                let Content::Resource(types) = &page.content else { continue };
                let types = types.iter().enumerate().filter(|(_, what)| rank(what) == wanted);
                for (index, what) in types {
                    let link_name = link_names.get(page.path.as_str()).filter(|_| index == 0);
                    self.declare_type(Declared { page, what }, link_name.copied(), diagnostics);
                }
            }
        }
        for declared in self.types.values_mut() {
            declared.sort_by_key(|declared| Precedence::new(declared.page, declared.what));
        }
    }

    fn declare_type(
        &mut self,
        declared: Declared<'p, TypeDeclaration>,
        link_name: Option<&str>,
        diagnostics: &mut Vec<Diagnostic>,
    ) {
        let Declared { page, what } = declared;
        let Some(mut name) = declared_name(page, what) else { return };
        let mut report =
            |message| diagnostics.push(Diagnostic::new(Code::TitleUnclear, &page.path, what.line.max(1), message));
        if let Some(link_name) = link_name {
            report(format!(
                "the page names this type {name}, its file and links to it {link_name}; the links are right"
            ));
            name = format!("{}.{link_name}", name.namespace()).into();
        }
        if let (Some(titled), Some(annotated)) = (&what.heading_name, &what.annotation_name)
            && !short_name(titled).eq_ignore_ascii_case(short_name(annotated))
        {
            report(format!("the heading names this type {titled}, its annotation {annotated}; the annotation is used"));
        }
        let name = if what.marks.is_completed() { self.enter_completed(&name) } else { self.enter(&name, page) };
        self.types.entry(name).or_default().push(declared);
    }

    fn declare_enums(&mut self, pages: &[&'p Page], diagnostics: &mut Vec<Diagnostic>) {
        let mentions = Mentions::new(pages);
        // Published tables come first, so that their spelling of names counts.
        for completes in [false, true] {
            for page in pages {
                for what in page.enums.iter().filter(|table| table.completes == completes) {
                    self.declare_enum(Declared { page, what }, &mentions, diagnostics);
                }
            }
        }
        for (name, declared) in &mut self.enums {
            let published = declared.iter().filter(|declared| !declared.what.completes);
            published.for_each(|declared| self.by_members.add(&declared.what.members, name));
            declared.sort_by_key(|declared| (Reverse(declared.what.members.len()), &declared.page.path));
        }
    }

    fn declare_enum(
        &mut self,
        declared: Declared<'p, EnumTable>,
        mentions: &Mentions<'p>,
        diagnostics: &mut Vec<Diagnostic>,
    ) {
        let Declared { page, what } = declared;
        if what.completes {
            return self.complete_enum(declared);
        }
        let Some(written) = enum_name(declared, mentions) else { return };
        if lists_null(what) {
            let message = format!("{written} lists null, which no enum has: what takes these values is a string");
            diagnostics.push(Diagnostic::new(Code::NullListed, &page.path, what.line.max(1), message));
            self.anchor(declared, &Primitive::String.into());
            return;
        }
        let name: TypeName = if is_qualified(&written) {
            clean(&written).into()
        } else {
            format!("{}.{written}", mentions.namespace(page, &written)).into()
        };
        if self.by_name.get(&name).is_some_and(|known| self.types.contains_key(known)) {
            return;
        }
        let name = self.enter(&name, page);
        self.anchor(declared, &name);
        self.enums.entry(name).or_default().push(declared);
    }

    /// Adds a table that completes an enum, or an enum that no page lists.
    fn complete_enum(&mut self, declared: Declared<'p, EnumTable>) {
        let name = TypeName::from(declared.what.name.as_deref().unwrap_or_default());
        if self.by_name.get(&name).is_some_and(|known| self.types.contains_key(known)) {
            return;
        }
        let name = self.enter_completed(&name);
        self.enums.entry(name).or_default().push(declared);
    }

    /// Adds a name that no published page declares, and returns it in its first spelling. No link leads to it, and no
    /// short name that a published type may have.
    fn enter_completed(&mut self, name: &TypeName) -> TypeName {
        self.by_name.entry(name).or_insert_with(|| name.clone()).clone()
    }

    /// Makes links to the heading of a table lead to a type.
    fn anchor(&mut self, declared: Declared<'p, EnumTable>, name: &TypeName) {
        if !declared.what.anchor.is_empty() {
            let anchors = self.by_anchor.entry(&declared.page.path).or_default();
            anchors.entry(&declared.what.anchor).or_insert_with(|| name.clone());
        }
    }

    /// Adds a name, and returns it in its first spelling.
    fn enter(&mut self, name: &TypeName, page: &Page) -> TypeName {
        let name = self.by_name.entry(name).or_insert_with(|| name.clone()).clone();
        self.by_short.entry(name.short()).or_default().insert(name.clone());
        let on_page = self.by_page.entry(&page.path).or_default();
        if !on_page.contains(&name) {
            on_page.push(name.clone());
        }
        name
    }
}

/// The name of the enum that a table declares. On the page of a type, a table declares an enum only if some cell
/// mentions it. On a page without types, the title can name the enum.
fn enum_name(declared: Declared<'_, EnumTable>, mentions: &Mentions<'_>) -> Option<String> {
    let Declared { page, what } = declared;
    let has_own_page = matches!(&page.content, Content::Resource(types) if types.is_empty());
    if has_own_page {
        return what.name.clone().or_else(|| type_in_title(&page.title));
    }
    what.name.clone().filter(|name| mentions.contain(page, what, name))
}

/// Whether a table lists `null`. This is not a member of an enum, so the table lists values of a string.
fn lists_null(table: &EnumTable) -> bool {
    table.members.iter().any(|member| member.eq_ignore_ascii_case("null"))
}
