//! Members of enums: rows that have the enum as their type list its values in code spans, which translation leaves alone.

use rayon::prelude::*;
use rustc_hash::FxHashMap as HashMap;

use super::align::{Key, Row, align_each, is_wire_name};
use super::kind::Kind;
use super::memory::{MEMBERS, Memory};
use super::words::{self, Vocabulary, unquoted};
use super::{damaged, is_translated};
use crate::diagnostic::{Code, Diagnostic};
use crate::lexicon;
use crate::model::page::{Content, EnumTable, JsonValue, Page, TypeCell, TypeDeclaration};
use crate::source::VERSIONS;

/// The member of enums that may grow; it is spelled so everywhere.
const EVOLVABLE: &str = "unknownFutureValue";

/// Names the members of enums.
pub(super) fn restore(pages: &mut [Page], words: &Vocabulary) -> Vec<Diagnostic> {
    let known = Known { lists: Lists::new(pages), words };
    let memory = pages
        .par_iter()
        .filter(|page| is_translated(page))
        .map(|page| page.enums.iter().fold(Memory::default(), |memory, table| learn(page, table, &known, memory)))
        .reduce(Memory::default, Memory::join);
    let found: Vec<Vec<Vec<Option<String>>>> = pages
        .par_iter()
        .map(|page| match is_translated(page) {
            true => page.enums.iter().map(|table| named(page, table, &known, &memory)).collect(),
            false => Vec::new(),
        })
        .collect();
    pages
        .par_iter_mut()
        .zip(found)
        .flat_map_iter(|(page, found)| {
            let mut noted = Vec::new();
            for (table, found) in page.enums.iter_mut().zip(found) {
                apply(&page.path, table, found, &mut noted);
            }
            noted
        })
        .collect()
}

fn apply(path: &str, table: &mut EnumTable, found: Vec<Option<String>>, noted: &mut Vec<Diagnostic>) {
    let mut members = Vec::with_capacity(table.members.len());
    for (said, found) in table.members.drain(..).zip(found) {
        let plain = unquoted(&said);
        match found {
            Some(name) => {
                if name != plain {
                    let message =
                        format!("{plain} stands for {name}: lists of values or what the word means elsewhere say so");
                    noted.push(Diagnostic::new(Code::NameRestored, path, table.line, message).about(plain));
                }
                members.push(name);
            }
            None if !said.is_ascii() => {
                let stays = words::may_stand(&said);
                noted.push(damaged(path, plain, "member", stays.is_some(), table.line));
                members.extend(stays.map(str::to_owned));
            }
            None => members.push(said),
        }
    }
    let mut known = rustc_hash::FxHashSet::default();
    members.retain(|member| known.insert(member.clone()));
    table.members = members;
}

/// Remembers what the words of a table stand for; a table that both versions have tells that once.
fn learn(page: &Page, table: &EnumTable, known: &Known<'_>, mut memory: Memory) -> Memory {
    if page.version() != VERSIONS[0] && known.lists.other_version(page, table).is_some() {
        return memory;
    }
    let found = members(page, table, known, &Memory::default());
    memory.learn_each(table.members.iter().map(String::as_str), found);
    memory
}

/// The name of each member; of those that nothing on these pages has, what their words always stand for.
fn named(page: &Page, table: &EnumTable, known: &Known<'_>, memory: &Memory) -> Vec<Option<String>> {
    let lists = &known.lists;
    let mut found = members(page, table, known, memory);
    if let Some(other) = lists.other_version(page, table) {
        by_position(table, other, &mut found);
    }
    for other in
        lists.of_same_name(page, table).filter(|other| stands(other).any(|member| table.members.contains(member)))
    {
        by_position(table, other, &mut found);
    }
    lists.by_members(table, &mut found);
    for (found, said) in found.iter_mut().zip(&table.members).filter(|(found, _)| found.is_none()) {
        *found = memory.always(said, MEMBERS).filter(|_| !said.is_ascii()).map(str::to_owned);
    }
    for (index, said) in table.members.iter().enumerate().filter(|(_, said)| !said.is_ascii()) {
        let common = lexicon::find_member(&page.locale, unquoted(said)).filter(|name| !has(table, &found, name));
        found[index] = found[index].take().or_else(|| common.map(str::to_owned));
    }
    spell_alike(table, &mut found);
    for (found, _) in found.iter_mut().zip(&table.members).filter(|(_, said)| is_evolvable(said)) {
        *found = Some(EVOLVABLE.to_owned());
    }
    found
}

/// Whether a table has a member already.
fn has(table: &EnumTable, found: &[Option<String>], name: &str) -> bool {
    found.iter().flatten().chain(&table.members).any(|known| known.eq_ignore_ascii_case(name))
}

/// Spells a member with a small letter first, where another of the table is: translation starts cells with a capital.
fn spell_alike(table: &EnumTable, found: &mut [Option<String>]) {
    let small = |member: &String| member.len() > 1 && member.starts_with(|c: char| c.is_ascii_lowercase());
    let mut known = table.members.iter().filter(|member| is_wire_name(member)).chain(found.iter().flatten());
    if !known.any(|member| small(member) && member != EVOLVABLE) {
        return;
    }
    for (found, said) in found.iter_mut().zip(&table.members).filter(|(found, said)| found.is_none() && said.is_ascii())
    {
        let mut letters = said.chars();
        if let (Some(first), Some(second)) = (letters.next(), letters.next())
            && first.is_ascii_uppercase()
            && second.is_ascii_lowercase()
        {
            *found = Some(format!("{}{}", first.to_ascii_lowercase(), &said[1..]));
        }
    }
}

/// The name of each member: from lists of values that belong to the table, and from the same table in the other version.
fn members(page: &Page, table: &EnumTable, known: &Known<'_>, memory: &Memory) -> Vec<Option<String>> {
    let Known { lists: known, words } = known;
    let rows: Vec<Row<'_>> =
        table.members.iter().map(|said| Row { named: words.is_name(said), ..Row::new(said, Kind::ANY) }).collect();
    let Candidates { linked, typed, owned, called, ending } = known.of(page, table);
    let shared = |list: &&Vec<String>| {
        let known = |member: &&String| list.iter().any(|value| value.eq_ignore_ascii_case(member));
        table.members.iter().filter(known).count()
    };
    let standing = table.members.iter().filter(|member| member.is_ascii()).count();
    let shares = |list: &&Vec<String>| shared(list) * 2 > standing;
    let fits = |list: &&Vec<String>| if standing == 0 { list.len() == table.members.len() } else { shares(list) };
    let mut listed: Vec<&Vec<String>> = ending.into_iter().filter(|list| is_same(list, &table.members)).collect();
    if stands(&table.members).next().is_none() && listed.iter().any(|list| list != &listed[0]) {
        listed.clear();
    }
    let sure = typed.into_iter().chain(owned).filter(fits);
    let named = sure.chain(called.into_iter().filter(shares)).chain(listed);
    let mut lists: Vec<&Vec<String>> = linked.into_iter().chain(named).collect();
    lists.sort_by_key(|list| std::cmp::Reverse(shared(list)));
    let others: Vec<Vec<String>> = known.tables(page, table).map(|members| told(members, table)).collect();
    let sources: Vec<Vec<Key<'_>>> =
        lists.into_iter().chain(&others).map(|list| list.iter().map(|name| Key::named(name)).collect()).collect();
    align_each(&rows, &sources, words.plain(page), memory)
}

/// Whether a list of values has as many as a table, among them all that stand there.
fn is_same(list: &[String], members: &[String]) -> bool {
    let named = |members: &[String]| members.iter().filter(|member| !is_evolvable(member)).count();
    let listed = |member: &String| list.iter().any(|value| value.eq_ignore_ascii_case(member));
    named(list) == named(members) && stands(members).all(listed)
}

/// The members that were not translated, but for the one that is spelled so everywhere.
fn stands(members: &[String]) -> impl Iterator<Item = &String> {
    members.iter().filter(|member| member.is_ascii() && !is_evolvable(member))
}

/// Whether a cell is the member of enums that may grow, with words that translation put beside it.
fn is_evolvable(member: &str) -> bool {
    member.split(|c: char| !c.is_ascii_alphanumeric()).any(|word| word.eq_ignore_ascii_case(EVOLVABLE))
}

/// The members of another table that tell more than this one: a capital at the start may be the translation's.
fn told(members: &[String], table: &EnumTable) -> Vec<String> {
    let capital = |member: &str| member.starts_with(|c: char| c.is_ascii_uppercase());
    let stands = |member: &str| table.members.iter().any(|said| said.eq_ignore_ascii_case(member));
    let tells = |member: &&String| is_wire_name(member) && !(capital(member) && stands(member));
    members.iter().filter(tells).cloned().collect()
}

/// Takes members from the same table of the other version, where both have as many and agree on those that stand.
fn by_position(table: &EnumTable, other: &[String], found: &mut [Option<String>]) {
    let agree = |(a, b): (&String, &String)| !a.is_ascii() || !b.is_ascii() || a.eq_ignore_ascii_case(b);
    if table.members.len() == other.len() && table.members.iter().zip(other).all(agree) {
        for (found, other) in found.iter_mut().zip(other).filter(|(found, other)| found.is_none() && other.is_ascii()) {
            *found = Some(other.clone());
        }
    }
}

/// What all pages know of members.
struct Known<'w> {
    lists: Lists,
    words: &'w Vocabulary,
}

/// Lists of values, by what their rows have as a type.
#[derive(Default)]
struct Lists {
    /// By page and anchor.
    by_link: HashMap<(String, String), Vec<Vec<String>>>,
    /// By the short name of the type of their rows, in lower case.
    by_type: HashMap<String, Vec<Vec<String>>>,
    /// By the name of their rows, in lower case.
    by_property: HashMap<String, Vec<Vec<String>>>,
    /// By the page of their rows and the name of each, as one word: `chatmessageimportance`.
    by_member: HashMap<String, Vec<Vec<String>>>,
    /// The members of tables that stand as they are, by the short name of the enum.
    by_table: HashMap<String, Vec<Vec<String>>>,
    /// The members of all tables as they stand, by the short name of the enum.
    by_name: HashMap<String, Vec<Vec<String>>>,
    /// By how many values they have.
    by_length: HashMap<usize, Vec<Vec<String>>>,
    /// The members of tables as they stand, by path without the version and anchor; each with its version.
    by_place: HashMap<(String, String), Vec<Standing>>,
}

impl Lists {
    fn new(pages: &[Page]) -> Self {
        let mut lists = Self::default();
        for page in pages {
            match &page.content {
                Content::Resource(types) => {
                    for ty in types {
                        for row in ty.properties.iter().chain(&ty.relationships) {
                            lists.enter_member(page, &row.name, &row.stated.values);
                            lists.enter(page, &row.name, &row.ty, &row.stated.values);
                            lists.enter(page, &row.name, &row.ty, &shown(ty, &row.name));
                            lists.enter(page, &row.name, &row.ty, &row.stated.coded);
                        }
                    }
                }
                Content::Api(api) => {
                    for row in &api.parameters {
                        lists.enter(page, &row.name, &row.ty, &row.stated.coded);
                        lists.enter(page, &row.name, &row.ty, &row.stated.values);
                    }
                }
            }
            for table in &page.enums {
                if table.members.iter().all(|member| is_wire_name(member)) {
                    let name = short(table.name.as_deref().unwrap_or(page.stem()));
                    add(lists.by_table.entry(name).or_default(), &table.members);
                }
                let called = name(page, table);
                if !called.is_empty() {
                    add(lists.by_name.entry(called).or_default(), &table.members);
                }
                if let Some((version, rest)) = page.path.split_once('/') {
                    let place = (rest.to_ascii_lowercase(), table.anchor.clone());
                    lists
                        .by_place
                        .entry(place)
                        .or_default()
                        .push(Standing { version: version.to_owned(), members: table.members.clone() });
                }
            }
        }
        lists
    }

    fn enter(&mut self, page: &Page, name: &str, ty: &TypeCell, values: &[String]) {
        if values.len() < 2 {
            return;
        }
        add(self.by_length.entry(values.len()).or_default(), values);
        if let Some(link) = &ty.link {
            let path = if link.path.is_empty() { page.path.to_ascii_lowercase() } else { link.path.clone() };
            add(self.by_link.entry((path, link.anchor.clone())).or_default(), values);
        }
        add(self.by_type.entry(short(&ty.text)).or_default(), values);
        add(self.by_property.entry(short(name)).or_default(), values);
    }

    fn enter_member(&mut self, page: &Page, name: &str, values: &[String]) {
        let owner = page.stem().rsplit('-').next().unwrap_or_default().to_ascii_lowercase();
        if values.len() >= 2 {
            add(self.by_member.entry(owner + &short(name)).or_default(), values);
        }
    }

    /// The lists that may be those of a table's members.
    fn of(&self, page: &Page, table: &EnumTable) -> Candidates<'_> {
        let path = page.path.to_ascii_lowercase();
        let anchored = self.by_link.get(&(path.clone(), table.anchor.clone()));
        let whole = (page.enums.len() == 1).then(|| self.by_link.get(&(path, String::new()))).flatten();
        let name = name(page, table);
        Candidates {
            linked: anchored.into_iter().chain(whole).flatten().collect(),
            typed: self.by_type.get(&name).into_iter().flatten().collect(),
            owned: self.by_member.get(&name).into_iter().flatten().collect(),
            called: self.by_property.get(&name).into_iter().flatten().collect(),
            ending: ends(&name).filter_map(|end| self.by_property.get(end)).flatten().collect(),
        }
    }

    /// Takes members from lists of as many values that have those of the table that stand in the same places, where all
    /// such lists agree.
    fn by_members(&self, table: &EnumTable, found: &mut [Option<String>]) {
        let missing = |(found, said): (&Option<String>, &String)| found.is_none() && !said.is_ascii();
        if !found.iter().zip(&table.members).any(missing) {
            return;
        }
        let stands: Vec<Option<&str>> = found
            .iter()
            .zip(&table.members)
            .map(|(found, said)| found.as_deref().or_else(|| said.is_ascii().then_some(said.as_str())))
            .collect();
        let same = |list: &&Vec<String>| {
            let pairs = || stands.iter().zip(*list).filter_map(|(stands, value)| Some((stands.as_ref()?, value)));
            pairs().count() >= 2
                && pairs().count() * 2 >= stands.len()
                && pairs().all(|(stands, value)| stands.eq_ignore_ascii_case(value))
        };
        let lists: Vec<&Vec<String>> = self.by_length.get(&stands.len()).into_iter().flatten().filter(same).collect();
        let [first, others @ ..] = &lists[..] else { return };
        let open = (0..stands.len()).filter(|index| stands[*index].is_none());
        let agreed: Vec<usize> = open.filter(|at| others.iter().all(|other| other[*at] == first[*at])).collect();
        for index in agreed {
            found[index] = Some(first[index].clone());
        }
    }

    /// The members of other tables of the enum.
    fn tables<'l>(&'l self, page: &Page, table: &EnumTable) -> impl Iterator<Item = &'l [String]> {
        let named = self.by_table.get(&name(page, table)).into_iter().flatten().map(Vec::as_slice);
        named.chain(self.other_version(page, table))
    }

    /// The members of all tables of enums that are called so, as they stand.
    fn of_same_name(&self, page: &Page, table: &EnumTable) -> impl Iterator<Item = &[String]> {
        self.by_name.get(&name(page, table)).into_iter().flatten().map(Vec::as_slice)
    }

    /// The members of the same table in the other version.
    fn other_version(&self, page: &Page, table: &EnumTable) -> Option<&[String]> {
        let (version, rest) = page.path.split_once('/')?;
        let tables = self.by_place.get(&(rest.to_ascii_lowercase(), table.anchor.clone()))?;
        tables.iter().find(|other| other.version != version).map(|other| other.members.as_slice())
    }
}

/// The short name of the enum that a table is of.
fn name(page: &Page, table: &EnumTable) -> String {
    let own = if page.enums.len() == 1 { page.stem().rsplit('-').next() } else { None };
    short(table.name.as_deref().or(own).unwrap_or_default())
}

/// A name without its namespace, in lower case.
fn short(name: &str) -> String {
    name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase()
}

/// The ends of a name that say more of it than what kind of enum it is, the longest first.
fn ends(name: &str) -> impl Iterator<Item = &str> {
    (1..=name.len() * 2 / 3).filter_map(|start| name.get(start..))
}

/// The values that a representation shows for a key: `a | b | c`.
fn shown(ty: &TypeDeclaration, name: &str) -> Vec<String> {
    let key = ty.json.iter().find(|key| key.name.eq_ignore_ascii_case(name));
    match key.map(|key| &key.value) {
        Some(JsonValue::String(text)) if text.contains('|') => {
            text.split('|').map(|part| part.trim().to_owned()).collect()
        }
        _ => Vec::new(),
    }
}

/// The members of a table as they stand.
struct Standing {
    version: String,
    members: Vec<String>,
}

/// Lists of values that may be those of a table.
struct Candidates<'l> {
    /// Their rows link to it.
    linked: Vec<&'l Vec<String>>,
    /// Their rows have a type of its name.
    typed: Vec<&'l Vec<String>>,
    /// Their rows have its name behind that of their type: `importance` of `chatMessage` for `chatMessageImportance`.
    owned: Vec<&'l Vec<String>>,
    /// Their rows have its name.
    called: Vec<&'l Vec<String>>,
    /// Their rows have the end of its name: `layout` for `watermarkLayout`.
    ending: Vec<&'l Vec<String>>,
}

fn add(lists: &mut Vec<Vec<String>>, values: &[String]) {
    if !lists.iter().any(|known| known == values) {
        lists.push(values.to_vec());
    }
}
