//! Restores the members of enum tables.

use rayon::prelude::*;
use rustc_hash::FxHashSet as HashSet;

use super::candidate::{Candidate, Candidates, Rule, decide};
use super::context::PageContext;
use super::evidence::enum_tables::{self, EnumTables};
use super::evidence::evolvable::{self, is_evolvable};
use super::evidence::same_words::{MEMBERS, Memory};
use super::evidence::value_lists::ValueLists;
use super::evidence::{Evidence, lexicon};
use super::hits::Subject;
use super::pairing::{NameList, RowText, pair_lists};
use super::report::Report;
use super::vocabulary::{Vocabulary, possible_name, unquoted};
use crate::model::names::Name;
use crate::model::page::{EnumTable, Page};
use crate::source::VERSIONS;

/// Names the members of enums.
pub(super) fn restore(pages: &mut [Page], vocabulary: &Vocabulary) -> Report {
    let evidence = MemberEvidence { lists: ValueLists::collect(pages), tables: EnumTables::collect(pages), vocabulary };
    let memory = pages
        .par_iter()
        .filter(|page| !page.locale.is_english())
        .map(|page| page.enums.iter().fold(Memory::default(), |memory, table| learn(page, table, &evidence, memory)))
        .reduce(Memory::default, Memory::join);
    let decided: Vec<Vec<Candidates>> = pages.par_iter().map(|page| decide_page(page, &evidence, &memory)).collect();
    pages
        .par_iter_mut()
        .zip(decided)
        .map(|(page, decided)| {
            let mut report = Report::default();
            let context = PageContext::of(page, vocabulary);
            for (table, decided) in page.enums.iter_mut().zip(decided) {
                rename(&context, table, decided, &mut report);
            }
            report
        })
        .reduce(Report::default, Report::join)
}

/// Decides the members of each table of a page. An English page needs no decisions.
fn decide_page(page: &Page, evidence: &MemberEvidence<'_>, memory: &Memory) -> Vec<Candidates> {
    if page.locale.is_english() {
        return Vec::new();
    }
    let decide_table = |table| {
        let case = MemberTable { page, table, evidence, memory };
        decide(
            &case,
            case.table.members.len(),
            MemberTable::FIXED.iter().chain(&MemberTable::OWN_LISTS).chain(&MemberTable::ELSEWHERE),
        )
    };
    page.enums.iter().map(decide_table).collect()
}

/// Remembers what the words of a table stand for, as its own lists show it. A table in both versions is counted once.
fn learn(page: &Page, table: &EnumTable, evidence: &MemberEvidence<'_>, mut memory: Memory) -> Memory {
    if page.version() != VERSIONS[0] && evidence.tables.other_version(page, table).is_some() {
        return memory;
    }
    let case = MemberTable { page, table, evidence, memory: &Memory::default() };
    let decided = decide(&case, table.members.len(), &MemberTable::OWN_LISTS);
    memory.learn_each(table.members.iter().map(Name::as_str), decided);
    memory
}

/// Gives a table its members, each once. A cell without evidence is left out, unless its text is a possible name.
fn rename(context: &PageContext<'_>, table: &mut EnumTable, decided: Candidates, report: &mut Report) {
    let mut members = Vec::with_capacity(table.members.len());
    for (mut cell, decided) in table.members.drain(..).zip(decided) {
        if let Some(decided) = decided {
            report.rename(context, Subject::Member, &mut cell, &decided, table.line);
        } else if !cell.may_be_member() {
            let possible = possible_name(&cell).map(str::to_owned);
            report.unknown_name(&context.path, unquoted(&cell), "member", possible.is_some(), table.line);
            let Some(name) = possible else { continue };
            cell = Name::Wire(name);
        }
        cell.settle();
        members.push(cell);
    }
    let mut known = HashSet::default();
    members.retain(|member| known.insert(member.clone()));
    table.members = members;
}

/// The evidence for members from all pages.
struct MemberEvidence<'v> {
    lists: ValueLists,
    tables: EnumTables,
    vocabulary: &'v Vocabulary,
}

/// A table whose members are restored, and the evidence for them.
struct MemberTable<'a> {
    page: &'a Page,
    table: &'a EnumTable,
    evidence: &'a MemberEvidence<'a>,
    memory: &'a Memory,
}

/// When a list of values may hold the members of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Trust {
    /// Always: its row links to the table.
    Always,
    /// If it shares most members that were not translated or, if all were translated, has the length of the table.
    IfAlike,
    /// If it shares most members that were not translated.
    IfMostAreShared,
    /// If it is as long as the table and has all members that were not translated.
    IfSame,
}

/// A list shares most members if it has more than one in so many. Enums that have nothing to do with each other share a few
/// members too, such as `none` and `other`.
const SHARED_ONE_IN: usize = 2;

/// The lists of values that may hold the members of a table.
const VALUE_LISTS: [(Evidence, Trust); 5] = [
    (Evidence::ValuesOfLink, Trust::Always),
    (Evidence::ValuesOfType, Trust::IfAlike),
    (Evidence::ValuesOfOwner, Trust::IfAlike),
    (Evidence::ValuesOfProperty, Trust::IfMostAreShared),
    (Evidence::ValuesOfEnding, Trust::IfSame),
];

impl<'a> MemberTable<'a> {
    /// The rule that comes before all others.
    const FIXED: [Rule<Self>; 1] = [Rule { evidence: &[Evidence::Evolvable], candidates: Self::evolvable }];

    /// Evidence from lists that belong to the enum.
    const OWN_LISTS: [Rule<Self>; 1] = [Rule {
        evidence: &[
            Evidence::ValuesOfLink,
            Evidence::ValuesOfType,
            Evidence::ValuesOfOwner,
            Evidence::ValuesOfProperty,
            Evidence::ValuesOfEnding,
            Evidence::TableOfName,
            Evidence::OtherVersion,
        ],
        candidates: Self::own_lists,
    }];

    /// Evidence for members that are still open, the most trusted first.
    const ELSEWHERE: [Rule<Self>; 5] = [
        Rule { evidence: &[Evidence::OtherVersion], candidates: Self::other_version },
        Rule { evidence: &[Evidence::TablePosition], candidates: Self::table_position },
        Rule { evidence: &[Evidence::ValuesOfLength], candidates: Self::values_of_length },
        Rule { evidence: &[Evidence::SameWords], candidates: Self::same_words },
        Rule { evidence: &[Evidence::Lexicon], candidates: Self::lexicon },
    ];

    fn evolvable(&self, _: &[Option<Candidate>]) -> Candidates {
        evolvable::members(self.table)
    }

    /// Pairs the table with each list that may hold its members, those that share most members first.
    fn own_lists(&self, _: &[Option<Candidate>]) -> Candidates {
        let row = |cell| RowText::of_name(cell, self.evidence.vocabulary);
        let rows: Vec<RowText<'_>> = self.table.members.iter().map(row).collect();
        let mut lists: Vec<(Evidence, &Vec<String>)> = VALUE_LISTS
            .iter()
            .flat_map(|(evidence, trust)| {
                self.trusted_lists(*evidence, *trust).into_iter().map(|list| (*evidence, list))
            })
            .collect();
        lists.sort_by_key(|(_, list)| std::cmp::Reverse(self.shared(list)));
        let tables = self.other_tables();
        let lists = lists.into_iter().chain(tables.iter().map(|(evidence, members)| (*evidence, members)));
        let lists: Vec<NameList<'_>> = lists.map(|(evidence, names)| NameList::of_any_kind(evidence, names)).collect();
        pair_lists(&rows, &lists, self.evidence.vocabulary.plain(self.page), self.memory)
    }

    /// The lists that one kind of evidence connects with the table and that may be trusted.
    fn trusted_lists(&self, evidence: Evidence, trust: Trust) -> Vec<&'a Vec<String>> {
        let untranslated = self.table.members.iter().filter(|member| member.may_be_member()).count();
        let shares_most = |list: &[String]| self.shared(list) * SHARED_ONE_IN > untranslated;
        let mut lists = self.evidence.lists.of(evidence, self.page, self.table);
        lists.retain(|list| match trust {
            Trust::Always => true,
            Trust::IfAlike if untranslated == 0 => list.len() == self.table.members.len(),
            Trust::IfAlike | Trust::IfMostAreShared => shares_most(list),
            Trust::IfSame => is_same(list, &self.table.members),
        });
        // A table in which all members were translated rules out no list, so lists that differ are no evidence.
        let is_ambiguous = trust == Trust::IfSame
            && untranslated_members(&self.table.members).next().is_none()
            && lists.iter().any(|list| *list != lists[0]);
        if is_ambiguous { Vec::new() } else { lists }
    }

    /// How many members of the table a list has.
    fn shared(&self, list: &[String]) -> usize {
        let is_shared = |member: &&Name| list.iter().any(|value| value.eq_ignore_ascii_case(member));
        self.table.members.iter().filter(is_shared).count()
    }

    /// The members that other tables of the enum have.
    fn other_tables(&self) -> Vec<(Evidence, Vec<String>)> {
        let tables = &self.evidence.tables;
        let untranslated = tables.untranslated(self.page, self.table).map(|members| (Evidence::TableOfName, members));
        let other_version =
            tables.other_version(self.page, self.table).map(|members| (Evidence::OtherVersion, members));
        let all = untranslated.chain(other_version);
        all.map(|(evidence, members)| (evidence, informative_members(members, self.table))).collect()
    }

    fn other_version(&self, _: &[Option<Candidate>]) -> Candidates {
        let other = self.evidence.tables.other_version(self.page, self.table);
        other.map_or_else(Vec::new, |other| enum_tables::by_position(Evidence::OtherVersion, self.table, other))
    }

    /// The members at the same positions of tables that share one; the first table that has a member decides.
    fn table_position(&self, _: &[Option<Candidate>]) -> Candidates {
        let mut decided: Candidates = vec![None; self.table.members.len()];
        for other in self.evidence.tables.of_same_name(self.page, self.table) {
            if !untranslated_members(other).any(|member| self.table.members.contains(member)) {
                continue;
            }
            let candidates = enum_tables::by_position(Evidence::TablePosition, self.table, other);
            for (decided, candidate) in decided.iter_mut().zip(candidates) {
                *decided = decided.take().or(candidate);
            }
        }
        decided
    }

    fn values_of_length(&self, decided: &[Option<Candidate>]) -> Candidates {
        self.evidence.lists.by_length(self.table, decided)
    }

    fn same_words(&self, _: &[Option<Candidate>]) -> Candidates {
        let name = |cell: &Name| self.memory.always(cell, MEMBERS).filter(|_| !cell.may_be_member());
        let candidate = |cell| name(cell).map(|name| Candidate::direct(Evidence::SameWords, name.to_owned()));
        self.table.members.iter().map(candidate).collect()
    }

    fn lexicon(&self, decided: &[Option<Candidate>]) -> Candidates {
        lexicon::members(self.page, self.table, decided)
    }
}

/// Whether a list has as many values as a table has members, and has all members that were not translated.
fn is_same(list: &[String], members: &[Name]) -> bool {
    let values = list.iter().filter(|value| !is_evolvable(value)).count();
    let is_listed = |member: &Name| list.iter().any(|value| value.eq_ignore_ascii_case(member));
    values == members.iter().filter(|member| !is_evolvable(member)).count()
        && untranslated_members(members).all(is_listed)
}

/// The members that were not translated, without the one that all enums share.
fn untranslated_members(members: &[Name]) -> impl Iterator<Item = &Name> {
    members.iter().filter(|member| member.may_be_member() && !is_evolvable(member))
}

/// The members of another table, without those with a capital at the start that this table has too: translation may add
/// it.
fn informative_members(members: &[Name], table: &EnumTable) -> Vec<String> {
    let has_capital = |member: &Name| member.starts_with(|c: char| c.is_ascii_uppercase());
    let is_here = |member: &Name| table.members.iter().any(|cell| cell.eq_ignore_ascii_case(member));
    let informs = |member: &&Name| member.is_settled() && !(has_capital(member) && is_here(member));
    members.iter().filter(informs).map(Name::to_string).collect()
}
