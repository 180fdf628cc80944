//! Twins: pages of one path from several folders in, one page each out.
//!
//! The first folder's page leads. What it lacks or what its translation damaged is taken from the others, row by row where
//! their tables have as many rows; where both stand and differ, a diagnostic names both lines.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::align::is_wire_name;
use super::words::Vocabulary;
use super::{NamedRow, Place};
use crate::diagnostic::{Code, Diagnostic, WithDiagnostics};
use crate::lexicon::primitive;
use crate::model::page::{ApiPage, Content, EnumTable, Page, Stated, TypeCell, TypeDeclaration};
use crate::model::types::ParameterIn;

/// Puts the pages of each path together; the pages come back by path.
pub(super) fn merge(pages: Vec<Page>, words: &Vocabulary) -> WithDiagnostics<Vec<Page>> {
    let mut by_path: BTreeMap<String, Vec<Page>> = BTreeMap::new();
    for page in pages {
        by_path.entry(page.path.clone()).or_default().push(page);
    }
    let merged: Vec<(Page, Vec<Diagnostic>)> = by_path
        .into_values()
        .collect::<Vec<_>>()
        .into_par_iter()
        .filter_map(|mut twins| {
            twins.sort_by_key(|page| page.root);
            let mut twins = twins.into_iter();
            let mut lead = twins.next()?;
            let mut noted = Vec::new();
            for other in twins {
                take(&mut lead, &other, words, &mut noted);
            }
            Some((lead, noted))
        })
        .collect();
    let (value, diagnostics): (Vec<Page>, Vec<Vec<Diagnostic>>) = merged.into_iter().unzip();
    WithDiagnostics { value, diagnostics: diagnostics.concat() }
}

fn take(lead: &mut Page, other: &Page, words: &Vocabulary, noted: &mut Vec<Diagnostic>) {
    let mut twin = Twin { place: Place::of(lead, words), locale: &other.locale, noted };
    for table in &mut lead.enums {
        let same = |known: &&EnumTable| known.anchor == table.anchor && known.members.len() == table.members.len();
        if let Some(known) = other.enums.iter().find(same) {
            twin.name(table, known);
            twin.members(table, known);
        }
    }
    match (&mut lead.content, &other.content) {
        (Content::Api(lead), Content::Api(other)) => twin.operation(lead, other),
        (Content::Resource(lead), Content::Resource(other)) => {
            for (lead, other) in lead.iter_mut().zip(other) {
                twin.declaration(lead, other);
            }
        }
        _ => {}
    }
}

/// A page that leads, and the locale of the one that it is compared with.
struct Twin<'t> {
    place: Place,
    locale: &'t str,
    noted: &'t mut Vec<Diagnostic>,
}

impl Twin<'_> {
    fn declaration(&mut self, lead: &mut TypeDeclaration, other: &TypeDeclaration) {
        self.rows(&mut lead.properties, &other.properties);
        self.rows(&mut lead.relationships, &other.relationships);
        lead.base_said = lead.base_said.take().or_else(|| other.base_said.clone());
    }

    fn operation(&mut self, lead: &mut ApiPage, other: &ApiPage) {
        for location in [ParameterIn::Body, ParameterIn::Query, ParameterIn::Function, ParameterIn::Path] {
            let mut rows: Vec<_> = lead.parameters.iter_mut().filter(|row| row.location == location).collect();
            let others: Vec<_> = other.parameters.iter().filter(|row| row.location == location).collect();
            self.each(&mut rows, &others);
        }
        if lead.response.types.is_empty() {
            lead.response.types.clone_from(&other.response.types);
        }
        let (mut here, mut there) = (lead.response.statuses.clone(), other.response.statuses.clone());
        here.sort_unstable();
        there.sort_unstable();
        if here.is_empty() {
            lead.response.statuses.clone_from(&other.response.statuses);
        } else if here != there {
            self.disagree(
                lead.response.line,
                other.response.line,
                "the statuses",
                format!("{here:?}"),
                format!("{there:?}"),
            );
        }
        let lines = |api: &ApiPage| -> Vec<String> {
            api.requests.iter().map(|request| format!("{} {}", request.method, request.path)).collect()
        };
        let missing: Vec<String> = lines(other).into_iter().filter(|line| !lines(lead).contains(line)).collect();
        if let (Some(line), Some(first)) = (missing.first(), lead.requests.first().map(|request| request.line)) {
            let there = other.requests.iter().find(|request| format!("{} {}", request.method, request.path) == *line);
            self.disagree(
                first,
                there.map_or(0, |request| request.line),
                "the request lines",
                "none".into(),
                line.clone(),
            );
        }
    }

    fn rows<R: NamedRow>(&mut self, lead: &mut [R], other: &[R]) {
        self.each(&mut lead.iter_mut().collect::<Vec<_>>(), &other.iter().collect::<Vec<_>>());
    }

    /// Goes through two tables with as many rows, of which most that stand are called the same.
    fn each<R: NamedRow>(&mut self, lead: &mut [&mut R], other: &[&R]) {
        let stands = |(a, b): &(&&mut R, &&R)| is_wire_name(a.name()) && is_wire_name(b.name());
        let both = lead.iter().zip(other).filter(stands).count();
        let differ = |(a, b): &(&&mut R, &&R)| !a.name().eq_ignore_ascii_case(b.name());
        let different = lead.iter().zip(other).filter(stands).filter(differ).count();
        if lead.len() != other.len() || different * 4 > both {
            return;
        }
        for (lead, other) in lead.iter_mut().zip(other) {
            self.row(*lead, *other);
        }
    }

    fn row<R: NamedRow>(&mut self, lead: &mut R, other: &R) {
        let line = lead.line();
        // Translation writes no such word twice: where two agree on it nothing was translated.
        lead.stated_mut().sure |= is_spelled(lead.name()) && lead.name() == other.name();
        if is_wire_name(other.name()) {
            if !is_wire_name(lead.name()) {
                let why = format!("the {} page has it", self.locale);
                let found = other.name().to_owned();
                self.noted.extend(self.place.rename(lead.name_mut(), &found, line, &why));
            } else if lead.name().eq_ignore_ascii_case(other.name()) {
                let why = format!("the {} page spells it so", self.locale);
                let found = less_capital(lead.name(), other.name()).to_owned();
                self.noted.extend(self.place.rename(lead.name_mut(), &found, line, &why));
            } else {
                self.disagree(line, other.line(), "the name", lead.name().to_owned(), other.name().to_owned());
            }
        }
        let (name, said, known) = (lead.name().to_owned(), lead.ty().clone(), other.ty().clone());
        match (told(&said), told(&known)) {
            (false, true) => {
                let message = format!("the type of {name} is {}: the {} page has it", known.text, self.locale);
                self.noted.push(Diagnostic::new(Code::TypeRestored, &self.place.path, line, message).about(name));
                *lead.ty_mut() = known;
            }
            (true, true) if differs(&said, &known) => {
                let shown =
                    |cell: &TypeCell| format!("{}{}", cell.text, if cell.collection { " collection" } else { "" });
                self.disagree(line, other.line(), &format!("the type of {name}"), shown(&said), shown(&known));
            }
            _ => {}
        }
        add(lead.stated_mut(), other.stated());
    }

    /// Names an enum as the anchor of its heading does, where only the other heading says so.
    fn name(&mut self, lead: &mut EnumTable, other: &EnumTable) {
        let anchored = |name: &String| lead.anchor.starts_with(&name.to_ascii_lowercase());
        if let (Some(said), Some(known)) = (&lead.name, &other.name)
            && !anchored(said)
            && anchored(known)
        {
            let why = format!("the heading of the {} page has it", self.locale);
            self.noted.extend(self.place.rename(lead.name.get_or_insert_default(), known, lead.line, &why));
        }
    }

    fn members(&mut self, lead: &mut EnumTable, other: &EnumTable) {
        for (said, known) in lead.members.iter_mut().zip(&other.members) {
            if !said.is_ascii() && known.is_ascii() {
                let why = format!("the {} page has it", self.locale);
                self.noted.extend(self.place.rename(said, known, lead.line, &why));
            } else if said.eq_ignore_ascii_case(known) {
                let why = format!("the {} page spells it so", self.locale);
                let found = less_capital(said, known).to_owned();
                self.noted.extend(self.place.rename(said, &found, lead.line, &why));
            } else if said.is_ascii() && known.is_ascii() {
                self.disagree(lead.line, other.line, "a member", said.clone(), known.clone());
            }
        }
    }

    fn disagree(&mut self, line: u32, there: u32, what: &str, here: String, other: String) {
        let message =
            format!("{what}: {here} here, {other} on the {} page (line {there}); the first is used", self.locale);
        self.noted.push(Diagnostic::new(Code::TwinDisagrees, &self.place.path, line.max(1), message));
    }
}

/// Of two spellings of a name the one that starts with a small letter, else the first: translation capitalises cells.
fn less_capital<'n>(lead: &'n str, other: &'n str) -> &'n str {
    let small = |name: &str| name.starts_with(|c: char| c.is_ascii_lowercase());
    if small(other) && !small(lead) { other } else { lead }
}

/// Whether a word is spelled as names alone are: a small letter first and a capital further on.
fn is_spelled(name: &str) -> bool {
    is_wire_name(name)
        && name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.contains(|c: char| c.is_ascii_uppercase())
}

/// Whether a cell names a type.
fn told(cell: &TypeCell) -> bool {
    cell.link.is_some() || (cell.text.is_ascii() && !cell.text.is_empty())
}

/// Whether two cells name different types: by their links, or as primitive types.
fn differs(here: &TypeCell, there: &TypeCell) -> bool {
    let linked = match (&here.link, &there.link) {
        (Some(here), Some(there)) => here.path != there.path,
        _ => false,
    };
    let primitives = primitive(&here.text).zip(primitive(&there.text)).is_some_and(|(here, there)| here != there);
    linked || primitives || here.collection != there.collection
}

/// Adds what only the other description states.
fn add(lead: &mut Stated, other: &Stated) {
    lead.required = lead.required.or(other.required);
    lead.nullable = lead.nullable.or(other.nullable);
    if lead.values.len() < other.values.len() {
        lead.values.clone_from(&other.values);
    }
    lead.inherited_from = lead.inherited_from.take().or_else(|| other.inherited_from.clone());
}
