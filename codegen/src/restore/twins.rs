//! Merges the twins of each page: the pages with one path from several editions become one page.
//!
//! The page of the first edition leads. Facts that it lacks or that its translation damaged are taken from the other
//! pages, row by row, if their tables have the same number of rows. If both pages have a fact and differ, a diagnostic
//! has both lines.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::candidate::{Candidate, Pairing};
use super::context::PageContext;
use super::evidence::Evidence;
use super::hits::Subject;
use super::report::Report;
use super::rows::{RowView, RowViewMut};
use super::vocabulary::Vocabulary;
use crate::diagnostic::{Code, Diagnostic};
use crate::lexicon::find_primitive;
use crate::model::names::Name;
use crate::model::page::{ApiPage, Content, EnumTable, Page, PropertyRow, RowFacts, TypeDeclaration, TypeMention};
use crate::model::types::ParameterIn;

/// Tables are not compared if more than one row in this many has a different name: they list different things.
const ONE_DIFFERENT_IN: usize = 4;

/// Merged pages in the order of their paths.
#[derive(Default)]
pub(super) struct Merged {
    pub(super) pages: Vec<Page>,
    pub(super) report: Report,
    /// Names in camel case on which twins agree. Two translations do not give the same such word, so it was not
    /// translated.
    pub(super) agreed: Vec<String>,
}

/// Merges the pages of each path.
pub(super) fn merge(pages: Vec<Page>, vocabulary: &Vocabulary) -> Merged {
    let mut by_path: BTreeMap<String, Vec<Page>> = BTreeMap::new();
    for page in pages {
        by_path.entry(page.path.clone()).or_default().push(page);
    }
    let by_path: Vec<Vec<Page>> = by_path.into_values().collect();
    let parts: Vec<Merged> = by_path.into_par_iter().map(|twins| merge_path(twins, vocabulary)).collect();
    parts.into_iter().fold(Merged::default(), |mut all, part| {
        all.pages.extend(part.pages);
        all.report = all.report.join(part.report);
        all.agreed.extend(part.agreed);
        all
    })
}

/// Merges the pages of one path.
fn merge_path(mut twins: Vec<Page>, vocabulary: &Vocabulary) -> Merged {
    twins.sort_by_key(|page| page.root);
    let mut twins = twins.into_iter();
    let mut merged = Merged::default();
    if let Some(mut lead) = twins.next() {
        twins.for_each(|other| merge_twin(&mut lead, &other, vocabulary, &mut merged));
        merged.pages.push(lead);
    }
    merged
}

fn merge_twin(lead: &mut Page, other: &Page, vocabulary: &Vocabulary, merged: &mut Merged) {
    let Merged { report, agreed, .. } = merged;
    let mut twin = Twin { context: PageContext::of(lead, vocabulary), locale: &other.locale, report, agreed };
    for table in &mut lead.enums {
        let same = |known: &&EnumTable| known.anchor == table.anchor && known.members.len() == table.members.len();
        if let Some(known) = other.enums.iter().find(same) {
            twin.enum_name(table, known);
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

/// The page that leads, and the locale of its twin.
struct Twin<'t> {
    context: PageContext<'t>,
    locale: &'t str,
    report: &'t mut Report,
    agreed: &'t mut Vec<String>,
}

impl Twin<'_> {
    fn declaration(&mut self, lead: &mut TypeDeclaration, other: &TypeDeclaration) {
        self.property_rows(Subject::Property, &mut lead.properties, &other.properties);
        self.property_rows(Subject::Relationship, &mut lead.relationships, &other.relationships);
        lead.sentence_base = lead.sentence_base.take().or_else(|| other.sentence_base.clone());
    }

    fn property_rows(&mut self, subject: Subject, lead: &mut [PropertyRow], other: &[PropertyRow]) {
        self.rows(subject, lead.iter_mut().map(RowViewMut::from).collect(), other.iter().map(RowView::from).collect());
    }

    fn operation(&mut self, lead: &mut ApiPage, other: &ApiPage) {
        for location in [ParameterIn::Body, ParameterIn::Query, ParameterIn::Function, ParameterIn::Path] {
            let rows = lead.parameters.iter_mut().filter(|row| row.location == location).map(RowViewMut::from);
            let others = other.parameters.iter().filter(|row| row.location == location).map(RowView::from);
            self.rows(Subject::Parameter, rows.collect(), others.collect());
        }
        if lead.response.types.is_empty() {
            lead.response.types.clone_from(&other.response.types);
        }
        self.statuses(lead, other);
        self.request_lines(lead, other);
    }

    fn statuses(&mut self, lead: &mut ApiPage, other: &ApiPage) {
        let sorted = |api: &ApiPage| {
            let mut statuses = api.response.statuses.clone();
            statuses.sort_unstable();
            statuses
        };
        let (here, there) = (sorted(lead), sorted(other));
        if here.is_empty() {
            lead.response.statuses.clone_from(&other.response.statuses);
        } else if here != there {
            let lines = (lead.response.line, other.response.line);
            self.disagree(lines, "the statuses", &format!("{here:?}"), &format!("{there:?}"));
        }
    }

    /// Reports the first request line that only the other page has.
    fn request_lines(&mut self, lead: &ApiPage, other: &ApiPage) {
        let lines = |api: &ApiPage| -> Vec<String> {
            api.requests.iter().map(|request| format!("{} {}", request.method, request.path)).collect()
        };
        let here = lines(lead);
        let missing = lines(other).into_iter().zip(&other.requests).find(|(line, _)| !here.contains(line));
        if let (Some((line, request)), Some(first)) = (missing, lead.requests.first()) {
            self.disagree((first.line, request.line), "the request lines", "none", &line);
        }
    }

    /// Compares two tables with the same number of rows, unless too many rows have different names.
    fn rows(&mut self, subject: Subject, lead: Vec<RowViewMut<'_>>, other: Vec<RowView<'_>>) {
        let pairs = || lead.iter().zip(&other).filter(|(a, b)| a.name.is_settled() && b.name.is_settled());
        let different = pairs().filter(|(a, b)| !a.name.eq_ignore_ascii_case(b.name)).count();
        if lead.len() != other.len() || different * ONE_DIFFERENT_IN > pairs().count() {
            return;
        }
        for (lead, other) in lead.into_iter().zip(other) {
            self.row(subject, lead, other);
        }
    }

    fn row(&mut self, subject: Subject, lead: RowViewMut<'_>, other: RowView<'_>) {
        if is_spelled(lead.name) && *lead.name == *other.name {
            self.agreed.push(lead.name.to_string());
        }
        if other.name.is_settled() {
            let lines = (lead.line, other.line);
            if !lead.name.is_settled() || lead.name.eq_ignore_ascii_case(other.name) {
                self.rename(subject, lead.name, other.name, lead.line);
            } else {
                self.disagree(lines, "the name", lead.name, other.name);
            }
        }
        self.row_type(lead.name, (lead.ty, lead.line), (other.ty, other.line));
        add_facts(lead.facts, other.facts);
    }

    fn row_type(&mut self, name: &str, (lead, line): (&mut TypeMention, u32), (other, there): (&TypeMention, u32)) {
        if !names_type(other) {
            return;
        }
        if !names_type(lead) {
            let message =
                format!("the type of {name} is {}: the {} page has it (evidence: twin)", other.text, self.locale);
            let diagnostic = Diagnostic::new(Code::TypeRestored, &self.context.path, line, message).about(name);
            self.report.diagnostics.push(diagnostic);
            self.report.hits.count(Subject::Type, Evidence::Twin, Pairing::Position, true);
            lead.clone_from(other);
        } else if is_different(lead, other) {
            let text = |ty: &TypeMention| format!("{}{}", ty.text, if ty.collection { " collection" } else { "" });
            self.disagree((line, there), &format!("the type of {name}"), &text(lead), &text(other));
        }
    }

    /// Takes the name of an enum from the twin, if only the twin's name fits the anchor of the heading.
    fn enum_name(&mut self, lead: &mut EnumTable, other: &EnumTable) {
        let is_anchored = |name: &String| lead.anchor.starts_with(&name.to_ascii_lowercase());
        if let (Some(here), Some(there)) = (&lead.name, &other.name)
            && !is_anchored(here)
            && is_anchored(there)
        {
            let mut name = Name::new(here.as_str());
            self.rename(Subject::EnumName, &mut name, there, lead.line);
            lead.name = Some(name.into_string());
        }
    }

    fn members(&mut self, lead: &mut EnumTable, other: &EnumTable) {
        for (here, there) in lead.members.iter_mut().zip(&other.members) {
            let is_known = there.may_be_member();
            if is_known && (!here.may_be_member() || here.eq_ignore_ascii_case(there)) {
                self.rename(Subject::Member, here, there, lead.line);
            } else if is_known {
                self.disagree((lead.line, other.line), "a member", here, there);
            }
        }
    }

    /// Takes the name or the spelling of the other page.
    fn rename(&mut self, subject: Subject, name: &mut Name, other: &str, line: u32) {
        let value = if name.eq_ignore_ascii_case(other) { less_capital(name, other) } else { other };
        let decided = Candidate { value: value.to_owned(), evidence: Evidence::Twin, pairing: Pairing::Position };
        let why = format!("the {} page has it (evidence: twin)", self.locale);
        self.report.rename_because(&self.context, subject, name, &decided, line, &why);
    }

    fn disagree(&mut self, (line, there): (u32, u32), what: &str, here: &str, other: &str) {
        let message =
            format!("{what}: {here} here, {other} on the {} page (line {there}); the first is used", self.locale);
        let diagnostic = Diagnostic::new(Code::TwinDisagrees, &self.context.path, line.max(1), message);
        self.report.diagnostics.push(diagnostic);
    }
}

/// Of two spellings of a name the one that starts with a small letter, else the first: translation capitalises cells.
fn less_capital<'n>(lead: &'n str, other: &'n str) -> &'n str {
    let small = |name: &str| name.starts_with(|c: char| c.is_ascii_lowercase());
    if small(other) && !small(lead) { other } else { lead }
}

/// Whether a name is in camel case and starts with a small letter, which no translated word does.
fn is_spelled(name: &Name) -> bool {
    name.is_settled()
        && name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.contains(|c: char| c.is_ascii_uppercase())
}

/// Whether a mention names a type.
fn names_type(ty: &TypeMention) -> bool {
    ty.link.is_some() || (ty.text.is_ascii() && !ty.text.is_empty())
}

/// Whether two mentions name different types: by their links, or as primitive types.
fn is_different(here: &TypeMention, there: &TypeMention) -> bool {
    let linked = match (&here.link, &there.link) {
        (Some(here), Some(there)) => here.path != there.path,
        _ => false,
    };
    let primitives =
        find_primitive(&here.text).zip(find_primitive(&there.text)).is_some_and(|(here, there)| here != there);
    linked || primitives || here.collection != there.collection
}

/// Adds the facts that only the other description states.
fn add_facts(lead: &mut RowFacts, other: &RowFacts) {
    lead.required = lead.required.or(other.required);
    lead.nullable = lead.nullable.or(other.nullable);
    if lead.values.len() < other.values.len() {
        lead.values.clone_from(&other.values);
    }
    lead.inherited_from = lead.inherited_from.take().or_else(|| other.inherited_from.clone());
}
