//! The names of all types: pages in, an index by name, by page and by anchor out.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashMap as HashMap;

use super::annotated::Annotated;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::names::Name;
use crate::model::page::{Content, EnumTable, Page, TypeDeclaration, TypeMention};
use crate::resolve::{NAMESPACE, is_partial, note};

/// A type that a page declares: which page, and which of its declarations.
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

/// Every type by its qualified name, and the ways to find it.
#[derive(Debug, Default)]
pub(crate) struct Catalogue<'p> {
    /// Structured types by qualified name, the leading page first.
    pub(crate) types: BTreeMap<String, Vec<Declared<'p, TypeDeclaration>>>,
    /// Enums by qualified name, the fullest list first.
    pub(crate) enums: BTreeMap<String, Vec<Declared<'p, EnumTable>>>,
    by_lower: HashMap<String, String>,
    by_short: HashMap<String, BTreeSet<String>>,
    by_page: HashMap<String, Vec<String>>,
    by_anchor: HashMap<(String, String), String>,
    /// Enums by their members, in lower case and in order.
    by_members: HashMap<Vec<String>, Vec<String>>,
    /// What examples say about the types of strings.
    annotated: Annotated,
}

impl<'p> Catalogue<'p> {
    /// Names everything that the pages of one version declare.
    pub(crate) fn new(pages: &[&'p Page], diagnostics: &mut Vec<Diagnostic>) -> Self {
        let mut catalogue = Self { annotated: Annotated::new(pages), ..Self::default() };
        let called = called(pages);
        for page in pages {
            if let Content::Resource(types) = &page.content {
                for (index, what) in types.iter().enumerate() {
                    let called = called.get(page.path.as_str()).filter(|_| index == 0);
                    catalogue.declare(Declared { page, what }, called.copied(), diagnostics);
                }
            }
        }
        for declared in catalogue.types.values_mut() {
            declared.sort_by_key(|declared| leading(declared));
        }
        let referenced = Referenced::new(pages);
        for page in pages {
            for what in &page.enums {
                catalogue.declare_enum(Declared { page, what }, &referenced, diagnostics);
            }
        }
        for (name, declared) in &mut catalogue.enums {
            for one in &*declared {
                let names = catalogue.by_members.entry(members(one.what.members.iter().map(Name::as_str))).or_default();
                if !names.contains(name) {
                    names.push(name.clone());
                }
            }
            declared.sort_by_key(|declared| (std::cmp::Reverse(declared.what.members.len()), &declared.page.path));
        }
        catalogue
    }

    /// The qualified name as its own page spells it.
    pub(crate) fn qualified(&self, name: &str) -> Option<&str> {
        self.by_lower.get(&name.to_ascii_lowercase()).map(String::as_str)
    }

    /// The qualified names with a short name.
    pub(crate) fn short(&self, name: &str) -> impl Iterator<Item = &str> {
        self.by_short.get(&name.to_ascii_lowercase()).into_iter().flatten().map(String::as_str)
    }

    /// What a page declares, in page order.
    pub(crate) fn on_page(&self, path: &str) -> &[String] {
        self.by_page.get(path).map_or(&[], Vec::as_slice)
    }

    /// The one enum that has these members and is called as the property is, `operationStatus` for `status`.
    pub(crate) fn with_members(&self, values: &[String], property: &str) -> Option<&str> {
        let called = |name: &&String| {
            let short = name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
            short.ends_with(&property.to_ascii_lowercase())
        };
        let mut named = self.by_members.get(&members(values.iter().map(String::as_str)))?.iter().filter(called);
        let only = named.next()?;
        named.next().is_none().then_some(only.as_str())
    }

    /// The enum below a heading of a page, or the string whose values stand there.
    pub(crate) fn at_anchor(&self, path: &str, anchor: &str) -> Option<&str> {
        self.by_anchor.get(&(path.to_owned(), anchor.to_owned())).map(String::as_str)
    }

    /// The type that examples give a property of a declared type.
    pub(crate) fn annotated(&self, page: &Page, what: &TypeDeclaration, property: &str) -> Option<&str> {
        self.annotated.get(&declared_name(page, what)?, property)
    }

    fn declare(
        &mut self,
        declared: Declared<'p, TypeDeclaration>,
        called: Option<&str>,
        diagnostics: &mut Vec<Diagnostic>,
    ) {
        let Some(mut name) = declared_name(declared.page, declared.what) else { return };
        if let Some(called) = called {
            let message =
                format!("the page calls this type {name}, its file and the links to it {called}; those are used");
            note(diagnostics, Code::TitleUnclear, &declared.page.path, declared.what.line, message);
            name = format!("{}.{called}", name.rsplit_once('.').map_or(NAMESPACE, |(space, _)| space));
        }
        if let (Some(titled), Some(annotated)) = (&declared.what.heading_name, &declared.what.annotation_name) {
            let short = annotated.rsplit('.').next().unwrap_or_default();
            if !titled.rsplit('.').next().unwrap_or_default().eq_ignore_ascii_case(short) {
                let message =
                    format!("the heading calls this type {titled}, its annotation {annotated}; the annotation is used");
                note(diagnostics, Code::TitleUnclear, &declared.page.path, declared.what.line, message);
            }
        }
        let name = self.enter(&name, declared.page);
        self.types.entry(name).or_default().push(declared);
    }

    fn declare_enum(
        &mut self,
        declared: Declared<'p, EnumTable>,
        referenced: &Referenced<'p>,
        diagnostics: &mut Vec<Diagnostic>,
    ) {
        let page = declared.page;
        let own_page = matches!(&page.content, Content::Resource(types) if types.is_empty());
        let named = declared.what.name.clone().or_else(|| own_page.then(|| title_name(&page.title)).flatten());
        let Some(short) = named else { return };
        if !own_page && !referenced.has(page, declared.what, &short) {
            return;
        }
        if lists_null(declared.what) {
            let message = format!("{short} lists null, which no enum has: what takes these values is a string");
            note(diagnostics, Code::NullListed, &page.path, declared.what.line, message);
            self.anchor(declared, "Edm.String");
            return;
        }
        let name =
            if short.contains('.') { clean(&short) } else { format!("{}.{short}", referenced.namespace(page, &short)) };
        if self.by_lower.get(&name.to_ascii_lowercase()).is_some_and(|known| self.types.contains_key(known)) {
            return;
        }
        let name = self.enter(&name, page);
        self.anchor(declared, &name);
        self.enums.entry(name).or_default().push(declared);
    }

    /// Lets links to the heading of a list lead to a type.
    fn anchor(&mut self, declared: Declared<'p, EnumTable>, name: &str) {
        if !declared.what.anchor.is_empty() {
            let place = (declared.page.path.to_ascii_lowercase(), declared.what.anchor.to_ascii_lowercase());
            self.by_anchor.entry(place).or_insert_with(|| name.to_owned());
        }
    }

    /// Enters a name, and gives it back as it is spelled first.
    fn enter(&mut self, name: &str, page: &Page) -> String {
        let name = self.by_lower.entry(name.to_ascii_lowercase()).or_insert_with(|| name.to_owned()).clone();
        let short = name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
        self.by_short.entry(short).or_default().insert(name.clone());
        let on_page = self.by_page.entry(page.path.to_ascii_lowercase()).or_default();
        if !on_page.contains(&name) {
            on_page.push(name.clone());
        }
        name
    }
}

/// Whether `null` is among the values: it is no member of an enum, so they are those of a string.
fn lists_null(table: &EnumTable) -> bool {
    table.members.iter().any(|member| member.eq_ignore_ascii_case("null"))
}

/// What links call the type of a page, where its file is called so too and the page calls it by the end of that. A word
/// without a capital may be the name of the file alone, as translated links have it.
fn called<'p>(pages: &[&'p Page]) -> HashMap<&'p str, &'p str> {
    let mut cut: HashMap<String, &Page> = HashMap::default();
    for page in pages {
        if let Content::Resource(types) = &page.content
            && let Some(name) = types.first().and_then(|ty| declared_name(page, ty))
            && is_cut(&name, page.stem())
        {
            cut.insert(page.path.to_ascii_lowercase(), page);
        }
    }
    let mut found = HashMap::default();
    for cell in pages.iter().flat_map(|page| cells(page)) {
        let Some(link) = cell.link.as_ref().filter(|link| link.anchor.is_empty()) else { continue };
        let spelled = cell.text.contains(|c: char| c.is_ascii_uppercase());
        let so_called = |page: &&&Page| spelled && page.stem().eq_ignore_ascii_case(&cell.text);
        if let Some(page) = cut.get(&link.path).filter(so_called) {
            found.entry(page.path.as_str()).or_insert(cell.text.as_str());
        }
    }
    found
}

/// The cells of a page that name types.
fn cells(page: &Page) -> Box<dyn Iterator<Item = &TypeMention> + '_> {
    match &page.content {
        Content::Api(api) => Box::new(api.parameters.iter().map(|row| &row.ty).chain(&api.response.types)),
        Content::Resource(types) => Box::new(types.iter().flat_map(|declared| {
            let rows = declared.properties.iter().chain(&declared.relationships);
            rows.map(|row| &row.ty).chain(&declared.sentence_base)
        })),
    }
}

/// Whether a page calls its type by the end of what links call it: `UserFlow` for `identityUserFlow`.
fn is_cut(qualified: &str, called: &str) -> bool {
    let own = qualified.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    called.len() > own.len() && called.to_ascii_lowercase().ends_with(&own)
}

/// The order of pages that declare one type: the fullest page leads, partial ones come last.
fn leading<'p>(declared: &Declared<'p, TypeDeclaration>) -> (bool, std::cmp::Reverse<usize>, &'p str) {
    (is_partial(&declared.page.path), std::cmp::Reverse(declared.what.properties.len()), declared.page.path.as_str())
}

/// Members in lower case and in order; the one that stands for later ones is left out, pages often do.
fn members<'v>(values: impl IntoIterator<Item = &'v str>) -> Vec<String> {
    let mut members: Vec<String> = values.into_iter().map(str::to_ascii_lowercase).collect();
    members.retain(|member| member != "unknownfuturevalue");
    members.sort_unstable();
    members
}

/// The namespace of a page.
pub(crate) fn namespace(page: &Page) -> &str {
    page.namespace.as_deref().unwrap_or(NAMESPACE)
}

/// The qualified name of a declaration: by its annotation, else by its heading.
fn declared_name(page: &Page, what: &TypeDeclaration) -> Option<String> {
    let written = what.annotation_name.as_deref().filter(|name| !name.is_empty()).or(what.heading_name.as_deref())?;
    let name = clean(written);
    Some(if name.contains('.') { name } else { format!("{}.{name}", namespace(page)) })
}

/// `#microsoft.graph.user` → `microsoft.graph.user`, `graph.user` likewise.
pub(crate) fn clean(written: &str) -> String {
    let stray = |c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '_'));
    let name = if written.contains(stray) { Cow::Owned(written.replace(stray, "")) } else { Cow::Borrowed(written) };
    let name = name.trim_matches('.');
    let starts = |prefix: &str| name.get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix));
    match () {
        () if starts("microsoft.graph.") => format!("{NAMESPACE}{}", &name[NAMESPACE.len()..]),
        () if starts("graph.") => format!("microsoft.{name}"),
        () => name.to_owned(),
    }
}

fn title_name(title: &str) -> Option<String> {
    crate::parse::type_in_title(title)
}

/// The names and anchors that type cells use: a table below `### x values` declares an enum only if one uses it.
struct Referenced<'p> {
    /// The names in lower case, with the namespaces of the pages that use them.
    words: BTreeMap<String, BTreeSet<&'p str>>,
    anchors: BTreeSet<(String, String)>,
}

impl<'p> Referenced<'p> {
    fn new(pages: &[&'p Page]) -> Self {
        let mut referenced = Self { words: BTreeMap::new(), anchors: BTreeSet::new() };
        for page in pages {
            let mut add = |cell: &TypeMention| referenced.add(page, cell);
            match &page.content {
                Content::Api(api) => api.parameters.iter().for_each(|row| add(&row.ty)),
                Content::Resource(types) => types
                    .iter()
                    .flat_map(|declared| declared.properties.iter().chain(&declared.relationships))
                    .for_each(|row| add(&row.ty)),
            }
        }
        referenced
    }

    fn add(&mut self, page: &'p Page, cell: &TypeMention) {
        let word = cell.text.rsplit('.').next().unwrap_or_default();
        if crate::lexicon::primitive(word).is_none() {
            self.words.entry(word.to_ascii_lowercase()).or_default().insert(namespace(page));
        }
        if let Some(link) = cell.link.as_ref().filter(|link| !link.anchor.is_empty()) {
            let path = if link.path.is_empty() { page.path.to_ascii_lowercase() } else { link.path.clone() };
            self.anchors.insert((path, link.anchor.clone()));
        }
    }

    /// The namespace of an enum: that of its page; where that states none, the one of all pages that use the name.
    fn namespace(&self, page: &'p Page, short: &str) -> &'p str {
        let using = self.words.get(&short.to_ascii_lowercase()).filter(|_| page.namespace.is_none());
        match using.map(|using| using.iter().collect::<Vec<_>>()).as_deref() {
            Some([only]) => only,
            _ => namespace(page),
        }
    }

    fn has(&self, page: &Page, table: &EnumTable, short: &str) -> bool {
        let short = short.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
        self.words.contains_key(&short)
            || self.anchors.contains(&(page.path.to_ascii_lowercase(), table.anchor.to_ascii_lowercase()))
    }
}
