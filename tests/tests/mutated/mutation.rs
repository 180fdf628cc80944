//! Changes texts of pages at random, from a seed, so that every run makes the same changes.

use std::fs;
use std::path::Path;

use msgraph_codegen::source::{SourceFile, Sources};

/// Pieces of text that mean something to one of the readers.
const PIECES: [&str; 44] = [
    "|",
    "||",
    "\\|",
    "`",
    "``",
    "```\n",
    "```http\n",
    "# ",
    "## Properties\n",
    "\n\n",
    "\n",
    "<!-- ",
    " -->",
    "{",
    "}",
    "[",
    "](",
    ")",
    "<a name=\"x\"></a>",
    "&quot;",
    "&#10;",
    "&#124;",
    ">",
    "> ",
    "- ",
    "*",
    "**",
    "_",
    "Collection(",
    " collection",
    "\\",
    "[](i.md)",
    "Inherits from ",
    "microsoft.graph.",
    "GET /",
    "{id}",
    "(a={b})",
    "\u{200b}",
    "\u{feff}",
    "\0",
    "é",
    "self",
    "\" ,",
    "<!-- { \"blockType\": \"completion\" } -->\n",
];

/// A sequence of numbers that only looks random.
pub(crate) struct Numbers(u64);

impl Numbers {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// A number below a limit that is not zero.
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % limit
    }

    fn pick<'t>(&mut self, items: &[&'t str]) -> &'t str {
        items[self.below(items.len())]
    }
}

/// Changes a text in one to four places. `other` lends its lines.
pub(crate) fn mutate(text: &str, other: &str, numbers: &mut Numbers) -> String {
    let mut text = text.to_owned();
    for _ in 0..=numbers.below(4) {
        change(&mut text, other, numbers);
    }
    text
}

fn change(text: &mut String, other: &str, numbers: &mut Numbers) {
    let (at, lines) = (place(text, numbers), text.lines().count().max(1));
    match numbers.below(8) {
        0 => text.insert_str(at, numbers.pick(&PIECES)),
        1 => {
            let end = place(text, numbers).clamp(at, text.len().min(at + 40));
            let end = (end..=text.len()).find(|end| text.is_char_boundary(*end)).unwrap_or(text.len());
            text.replace_range(at..end, numbers.pick(&PIECES));
        }
        2 => drop(
            text.char_indices()
                .nth(numbers.below(lines * 8))
                .map(|(at, c)| (at, c.len_utf8()))
                .map(|(at, length)| text.replace_range(at..at + length, "")),
        ),
        3 => *text = without_line(text, numbers.below(lines)),
        4 => *text = with_line(text, numbers.below(lines), text.lines().nth(numbers.below(lines)).unwrap_or_default()),
        5 => {
            let lent = other.lines().nth(numbers.below(other.lines().count().max(1))).unwrap_or_default();
            *text = with_line(text, numbers.below(lines), lent);
        }
        6 => text.truncate(at),
        _ => {
            let word: String = text[at..].chars().take_while(|c| c.is_alphanumeric()).collect();
            let more = numbers.pick(&["", "S", "é", " a", "2", "`", "|", "."]);
            text.insert_str(at + word.len(), more);
        }
    }
}

/// A place between two characters.
fn place(text: &str, numbers: &mut Numbers) -> usize {
    let at = numbers.below(text.len() + 1);
    (at..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len())
}

fn without_line(text: &str, line: usize) -> String {
    text.split_inclusive('\n').enumerate().filter(|(index, _)| *index != line).map(|(_, line)| line).collect()
}

fn with_line(text: &str, before: usize, added: &str) -> String {
    let lines = text.split_inclusive('\n').enumerate();
    lines.map(|(index, line)| if index == before { format!("{added}\n{line}") } else { line.to_owned() }).collect()
}

/// The pages of a case of `resolve.rs`, each after a line `=== path`. Cases about translations are left out.
pub(crate) fn cases() -> Vec<Sources> {
    let mut files: Vec<_> = ["data/resolve", "data/completed"]
        .iter()
        .flat_map(|folder| fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).expect("the folder"))
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|found| found == "md"))
        .collect();
    files.sort();
    let texts = files.iter().map(|file| fs::read_to_string(file).expect("the case"));
    texts.map(|text| Sources { pages: pages(&text), ..Sources::default() }).collect()
}

fn pages(text: &str) -> Vec<SourceFile> {
    let parts = text.split("=== ").skip(1).filter_map(|part| part.split_once('\n'));
    let pages = parts.filter(|(path, _)| path.starts_with("v1.0/") || path.starts_with("beta/"));
    pages
        .map(|(path, text)| SourceFile {
            root: 0,
            path: path.trim().to_owned(),
            locale: None,
            text: format!("---\ntitle: x\n---\n{text}"),
            lossy: false,
        })
        .collect()
}
