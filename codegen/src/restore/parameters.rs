//! Restores the names and types of parameters.

use rayon::prelude::*;

use super::candidate::{Candidate, Candidates, Rule, decide, only};
use super::context::{PageContext, api_pages};
use super::evidence::resource::Resources;
use super::evidence::same_words::{Memory, NAMES};
use super::evidence::{Evidence, example, representation, request_line, resource};
use super::hits::Subject;
use super::pairing::{NameList, RowText, pair_lists};
use super::report::Report;
use super::types;
use super::vocabulary::{PlainWords, Vocabulary};
use crate::model::page::{ApiPage, JsonKey, Page, ParameterRow, PropertyRow, TypeMention};
use crate::model::types::ParameterIn;

/// Names parameters, and gives those without a type the one that the resource or the example has.
pub(super) fn restore(pages: &mut [Page], vocabulary: &Vocabulary, memory: &mut Memory) -> Report {
    let resources = Resources::collect(pages);
    let learned = api_pages(pages, vocabulary)
        .map(|(context, api)| learn(&context, api, &resources))
        .reduce(Memory::default, Memory::join);
    *memory = std::mem::take(memory).join(learned);
    let memory = &*memory;
    api_pages(pages, vocabulary)
        .map(|(context, api)| restore_page(&context, api, &resources, memory))
        .reduce(Report::default, Report::join)
}

/// Remembers what the words of a page stand for, as the evidence of the page itself shows it.
fn learn(context: &PageContext<'_>, api: &ApiPage, resources: &Resources) -> Memory {
    let mut memory = Memory::default();
    let cells = api.parameters.iter().map(|row| row.name.as_str());
    let rows = resources.rows(context, api);
    memory.learn_each(cells, decide_names(context, api, &example::keys(api), rows, &Memory::default()));
    memory
}

fn restore_page(context: &PageContext<'_>, api: &mut ApiPage, resources: &Resources, memory: &Memory) -> Report {
    let mut report = Report::default();
    let example = example::keys(api);
    let resource = resources.rows(context, api);
    let decided = decide_names(context, api, &example, resource, memory);
    for (row, name) in api.parameters.iter_mut().zip(decided) {
        if let Some(name) = name {
            report.rename(context, Subject::Parameter, &mut row.name, &name, row.line);
        }
        if row.location != ParameterIn::Body {
            continue;
        }
        let case = BodyType { name: &row.name, resource, example: &example };
        if let Some(ty) = only(decide(&case, 1, &BodyType::RULES)) {
            types::replace(context, &mut row.ty, &ty, (&row.name, row.line), &mut report);
        }
    }
    report
}

/// Decides the names of all parameters, separately for each location.
fn decide_names(
    context: &PageContext<'_>,
    api: &ApiPage,
    example: &[JsonKey],
    resource: Option<&[PropertyRow]>,
    memory: &Memory,
) -> Candidates {
    let mut decided: Candidates = vec![None; api.parameters.len()];
    for location in [ParameterIn::Body, ParameterIn::Query, ParameterIn::Function, ParameterIn::Path] {
        let (indices, rows): (Vec<usize>, Vec<&ParameterRow>) =
            api.parameters.iter().enumerate().filter(|(_, row)| row.location == location).unzip();
        if rows.is_empty() {
            continue;
        }
        let addresses = request_line::names(api, location);
        let lists = if location == ParameterIn::Body {
            vec![representation::names(Evidence::Example, example), resource::names(context, resource)]
        } else {
            vec![NameList::of_any_kind(Evidence::RequestLine, &addresses)]
        };
        let rows: Vec<RowText<'_>> = rows.into_iter().map(|row| RowText::of(row.into(), context)).collect();
        let case = ParameterRows { rows, lists, plain: context.plain, memory };
        for (index, name) in indices.iter().zip(decide(&case, indices.len(), &ParameterRows::RULES)) {
            decided[*index] = name;
        }
    }
    decided
}

/// The parameters of one location, and the lists of names that they may have.
struct ParameterRows<'a> {
    rows: Vec<RowText<'a>>,
    lists: Vec<NameList<'a>>,
    plain: PlainWords,
    memory: &'a Memory,
}

impl ParameterRows<'_> {
    /// The rules for a name, the most trusted first.
    const RULES: [Rule<Self>; 2] = [
        Rule { evidence: &[Evidence::Example, Evidence::Resource, Evidence::RequestLine], candidates: Self::lists },
        Rule { evidence: &[Evidence::SameWords], candidates: Self::same_words },
    ];

    fn lists(&self, _: &[Option<Candidate>]) -> Candidates {
        pair_lists(&self.rows, &self.lists, self.plain, self.memory)
    }

    fn same_words(&self, _: &[Option<Candidate>]) -> Candidates {
        let damaged = |row: &RowText<'_>| !row.is_wire;
        let name = |row: &RowText<'_>| self.memory.always(row.cell, NAMES).filter(|_| damaged(row));
        let candidate = |row| name(row).map(|name| Candidate::direct(Evidence::SameWords, name.to_owned()));
        self.rows.iter().map(candidate).collect()
    }
}

/// A parameter of a body, and the evidence for its type.
struct BodyType<'a> {
    name: &'a str,
    resource: Option<&'a [PropertyRow]>,
    example: &'a [JsonKey],
}

impl BodyType<'_> {
    /// The rules for a type, the most trusted first.
    const RULES: [Rule<Self, TypeMention>; 2] = [
        Rule { evidence: &[Evidence::Resource], candidates: Self::of_resource },
        Rule { evidence: &[Evidence::Example], candidates: Self::of_example },
    ];

    fn of_resource(&self, _: &[Option<Candidate<TypeMention>>]) -> Candidates<TypeMention> {
        let row = self.resource.into_iter().flatten().find(|row| row.name.eq_ignore_ascii_case(self.name));
        vec![row.map(|row| Candidate::direct(Evidence::Resource, row.ty.clone()))]
    }

    fn of_example(&self, _: &[Option<Candidate<TypeMention>>]) -> Candidates<TypeMention> {
        let key = self.example.iter().find(|key| key.name.eq_ignore_ascii_case(self.name));
        vec![key.and_then(representation::type_of).map(|ty| Candidate::direct(Evidence::Example, ty))]
    }
}
