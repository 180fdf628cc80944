//! Checks that the wordings of other languages give the same facts as the English ones.
//!
//! The pages `data/lexicon/<what>.md` have gaps such as `<<row.required>>`, which stand for a list of a lexicon. Each
//! gap is filled with each wording of each locale in turn, except wordings with a star, and the other gaps with English
//! wordings; the facts must be those of the page in English. Pages of the documentation are translated as a whole.

use std::fs;
use std::path::{Path, PathBuf};

use msgraph_codegen::model::page::{BodyStatement, Content, Page, TypeMention};
use msgraph_codegen::parse;
use msgraph_codegen::source::{Includes, SourceFile};

#[path = "lexicon/translate.rs"]
mod translate;
#[path = "lexicon/words.rs"]
mod words;

use words::{Words, read_all};

/// One of this many pages of the documentation is translated.
const STRIDE: usize = 23;

fn checkout() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The files of a folder, sorted.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder of pages");
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    files.sort();
    files
}

/// The facts of a page in a locale, without those that translation changes.
fn read_facts(text: String, path: &str, locale: &str, english: &Words) -> Page {
    let title = name_in_title(&text);
    let file = SourceFile { root: 0, path: path.to_owned(), locale: Some(locale.to_owned()), text, lossy: false };
    let mut page = parse::parse(&file, &Includes::new()).value.facts();
    page.locale = Default::default();
    page.title.clear();
    match &mut page.content {
        Content::Api(api) => {
            let body = match &mut api.body {
                BodyStatement::Resource(ty) => ty.as_mut(),
                _ => None,
            };
            let cells = api.parameters.iter_mut().map(|row| &mut row.ty).chain(&mut api.response.types).chain(body);
            cells.for_each(|cell| unify(cell, english));
        }
        Content::Resource(types) => {
            let rows = types.iter_mut().flat_map(|ty| ty.properties.iter_mut().chain(&mut ty.relationships));
            rows.for_each(|row| unify(&mut row.ty, english));
            // If an enum is the only one on its page, its name is in the title. On a translated page the table has the
            // name too.
            if let Some(first) = page.enums.first_mut().filter(|first| types.is_empty() && first.name == title) {
                first.name = None;
            }
        }
    }
    page
}

/// The name in the title of a page.
fn name_in_title(text: &str) -> Option<String> {
    let title = text.lines().find_map(|line| line.strip_prefix("# "))?;
    title.split_whitespace().next().map(str::to_owned)
}

/// Unifies type cells with the same meaning: a link counts without its text, a primitive type has its name in OData.
fn unify(cell: &mut TypeMention, english: &Words) {
    if cell.link.is_some() {
        cell.text.clear();
    } else if let Some(list) = english.list_of("types.", &cell.text) {
        cell.text = english.first(list).to_owned();
    }
    cell.or.iter_mut().for_each(|or| unify(or, english));
}

/// The gaps of a page, each once.
fn gaps(page: &str) -> Vec<&str> {
    let mut gaps: Vec<&str> = page.split("<<").skip(1).filter_map(|rest| Some(rest.split_once(">>")?.0)).collect();
    gaps.sort_unstable();
    gaps.dedup();
    gaps
}

/// Fills one gap of a page with a wording, and all others with English ones.
fn fill(page: &str, english: &Words, gap: &str, wording: &str) -> String {
    gaps(page).into_iter().fold(page.to_owned(), |text, other| {
        let filling = if other == gap { wording } else { english.first(other) };
        text.replace(&format!("<<{other}>>"), filling)
    })
}

#[test]
fn every_wording_states_the_fact_of_the_english_one() {
    let (english, others) = read_all(&checkout());
    let mut failures = Vec::new();
    for file in files(&checkout().join("tests/data/lexicon")) {
        let page = fs::read_to_string(&file).expect("the page");
        let name = file.file_stem().and_then(|stem| stem.to_str()).expect("a UTF-8 name");
        let folder = if name.starts_with("a_type") || name.starts_with("an_enum") { "resources" } else { "api" };
        let path = format!("v1.0/{folder}/{name}.md");
        let expected = read_facts(fill(&page, &english, "", ""), &path, "en-us", &english);
        for locale in &others {
            for gap in gaps(&page) {
                for wording in locale.full(gap) {
                    if read_facts(fill(&page, &english, gap, wording), &path, &locale.locale, &english) != expected {
                        failures.push(format!("{} {gap} {wording:?} on {name}", locale.locale));
                    }
                }
            }
        }
    }
    assert!(failures.is_empty(), "{} wordings state something else:\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn every_list_of_a_lexicon_has_its_gap() {
    let (english, _) = read_all(&checkout());
    let folder = checkout().join("tests/data/lexicon");
    let pages: String = files(&folder).iter().map(|file| fs::read_to_string(file).expect("the page")).collect();
    let gaps = gaps(&pages);
    let without: Vec<&String> = english.lists().filter(|list| !gaps.contains(&list.as_str())).collect();
    assert!(without.is_empty(), "no page has a gap for {without:?}");
}

/// A page without what completes it, which has fixed words and is never translated.
fn published(page: &str) -> &str {
    page.split("\n<!-- { \"blockType\": \"completion\" } -->\n").next().unwrap_or(page)
}

#[test]
fn translated_pages_state_the_facts_of_english_ones() {
    let (english, others) = read_all(&checkout());
    let root = checkout().join("docs-input");
    let folders = ["v1.0/api", "v1.0/resources", "beta/api", "beta/resources"];
    let files = folders.iter().flat_map(|folder| files(&root.join(folder)));
    let pages = files.map(|file| (fs::read_to_string(&file).expect("the page"), file));
    let pages: Vec<(String, PathBuf)> =
        pages.filter(|(text, _)| published(text).contains("\n## ")).step_by(STRIDE).collect();
    let mut failures = Vec::new();
    for (turn, (text, file)) in pages.iter().enumerate() {
        let path = file.strip_prefix(&root).expect("a file of the folder").to_string_lossy().replace('\\', "/");
        let text = published(text);
        let expected = read_facts(translate::translate(text, &english, None), &path, "en-us", &english);
        for locale in &others {
            let translated = translate::translate(text, &english, Some((locale, turn)));
            if read_facts(translated, &path, &locale.locale, &english) != expected {
                failures.push(format!("{} {path}", locale.locale));
            }
        }
    }
    assert!(failures.is_empty(), "{} of {}:\n{}", failures.len(), pages.len() * others.len(), failures.join("\n"));
}
