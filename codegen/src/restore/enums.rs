//! Members of enums: rows that have the enum as their type list its values in code spans, which translation leaves alone.

use rayon::prelude::*;
use rustc_hash::FxHashMap as HashMap;

use super::align::{Key, Kind, Row, align, is_wire_name};
use super::{Memory, is_latin, is_translated};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::page::{Content, EnumTable, Page, Stated, TypeCell};

/// Names the members of enums.
pub(super) fn restore(pages: &mut [Page]) -> Vec<Diagnostic> {
    let lists = Lists::new(pages);
    let memory = pages
        .par_iter()
        .filter(|page| is_translated(page))
        .map(|page| page.enums.iter().fold(Memory::default(), |memory, table| learn(page, table, &lists, memory)))
        .reduce(Memory::default, Memory::join);
    let found: Vec<Vec<Vec<Option<String>>>> = pages
        .par_iter()
        .map(|page| match is_translated(page) {
            true => page.enums.iter().map(|table| members(page, table, &lists, &memory)).collect(),
            false => Vec::new(),
        })
        .collect();
    pages
        .par_iter_mut()
        .zip(found)
        .flat_map_iter(|(page, found)| {
            let mut noted = Vec::new();
            for (table, found) in page.enums.iter_mut().zip(found) {
                apply(&page.path, table, found, &memory, &mut noted);
            }
            noted
        })
        .collect()
}

fn apply(path: &str, table: &mut EnumTable, found: Vec<Option<String>>, memory: &Memory, noted: &mut Vec<Diagnostic>) {
    let mut members = Vec::with_capacity(table.members.len());
    for (said, found) in table.members.drain(..).zip(found) {
        let known = found.or_else(|| (!said.is_ascii()).then(|| memory.always(&said).map(str::to_owned)).flatten());
        let note = |code, message: String| Diagnostic::new(code, path, table.line, message).about(said.as_str());
        match known {
            Some(name) if name != said => {
                noted.push(note(Code::NameRestored, format!("{said} stands for {name}: lists of values have it")));
                members.push(name);
            }
            None if !said.is_ascii() => {
                let message = format!("{said} is the translation of a member that nothing here tells; write the name");
                noted.push(note(Code::NameDamaged, message));
            }
            _ => members.push(said),
        }
    }
    let mut known = rustc_hash::FxHashSet::default();
    members.retain(|member| known.insert(member.clone()));
    table.members = members;
}

fn learn(page: &Page, table: &EnumTable, lists: &Lists, mut memory: Memory) -> Memory {
    for (said, found) in table.members.iter().zip(members(page, table, lists, &Memory::default())) {
        if let Some(name) = found.filter(|name| !name.eq_ignore_ascii_case(said)) {
            memory.learn(said, &name);
        }
    }
    memory
}

/// The name of each member, from the list of values that shares most with the table.
fn members(page: &Page, table: &EnumTable, lists: &Lists, memory: &Memory) -> Vec<Option<String>> {
    let rows: Vec<Row<'_>> = table.members.iter().map(|said| Row::new(said, Kind::Other)).collect();
    let damaged = |found: &[Option<usize>]| {
        found.iter().zip(&table.members).filter(|(found, said)| found.is_none() && !said.is_ascii()).count()
    };
    let mut best: Option<(usize, Vec<Option<String>>)> = None;
    for list in lists.of(page, table) {
        let keys: Vec<Key<'_>> = list.iter().map(|name| Key::named(name)).collect();
        let found = align(&rows, &keys, is_latin(page), memory);
        let left = damaged(&found);
        if best.as_ref().is_none_or(|(least, _)| left < *least) {
            best = Some((left, found.iter().map(|key| key.map(|key| list[key].clone())).collect()));
        }
    }
    best.map_or_else(|| vec![None; rows.len()], |(_, found)| found)
}

/// Lists of values, by what their rows have as a type.
#[derive(Default)]
struct Lists {
    /// By page and anchor.
    by_link: HashMap<(String, String), Vec<Vec<String>>>,
    /// By the short name in lower case.
    by_name: HashMap<String, Vec<Vec<String>>>,
}

impl Lists {
    fn new(pages: &[Page]) -> Self {
        let mut lists = Self::default();
        for page in pages {
            match &page.content {
                Content::Resource(types) => {
                    for row in types.iter().flat_map(|ty| ty.properties.iter().chain(&ty.relationships)) {
                        lists.enter(page, &row.name, &row.ty, &row.stated);
                    }
                }
                Content::Api(api) => {
                    for row in &api.parameters {
                        lists.enter(page, &row.name, &row.ty, &row.stated);
                    }
                }
            }
            for table in page.enums.iter().filter(|table| table.members.iter().all(|member| is_wire_name(member))) {
                lists.add_named(table.name.as_deref().unwrap_or(page.stem()), &table.members);
            }
        }
        lists
    }

    fn enter(&mut self, page: &Page, name: &str, ty: &TypeCell, stated: &Stated) {
        if stated.values.len() < 2 {
            return;
        }
        if let Some(link) = &ty.link {
            let path = if link.path.is_empty() { page.path.to_ascii_lowercase() } else { link.path.clone() };
            add(self.by_link.entry((path, link.anchor.clone())).or_default(), &stated.values);
        }
        self.add_named(&ty.text, &stated.values);
        self.add_named(name, &stated.values);
    }

    fn add_named(&mut self, name: &str, values: &[String]) {
        let short = name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
        add(self.by_name.entry(short).or_default(), values);
    }

    /// The lists that may be those of a table's members, the surest first.
    fn of<'l>(&'l self, page: &Page, table: &EnumTable) -> impl Iterator<Item = &'l Vec<String>> {
        let path = page.path.to_ascii_lowercase();
        let anchored = self.by_link.get(&(path.clone(), table.anchor.clone()));
        let whole = (page.enums.len() == 1).then(|| self.by_link.get(&(path, String::new()))).flatten();
        let own = if page.enums.len() == 1 { page.stem().rsplit('-').next() } else { None };
        let name = table.name.as_deref().or(own).unwrap_or_default().to_ascii_lowercase();
        let named = self.by_name.get(&name);
        anchored.into_iter().flatten().chain(whole.into_iter().flatten()).chain(named.into_iter().flatten())
    }
}

fn add(lists: &mut Vec<Vec<String>>, values: &[String]) {
    if !lists.iter().any(|known| known == values) {
        lists.push(values.to_vec());
    }
}
