//! The mended text with the numbers of its lines.

use std::borrow::Cow;

use crate::diagnostic::Code;

/// Stands before the number of a fence whose content was set aside.
const MARK: &str = "#";

/// A text from which a CommonMark parser reads what its author meant.
#[derive(Debug)]
pub(crate) struct Repaired<'a> {
    pub(crate) text: Cow<'a, str>,
    /// The 0-based line of the original for each line of the text; empty where they are the same.
    lines: Vec<u32>,
    /// The contents of fences, in order.
    pub(super) fences: Vec<Fenced<'a>>,
    /// What was mended, by 0-based line of the original.
    pub(crate) notes: Vec<(u32, Code, String)>,
}

/// The content of a fence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Fenced<'a> {
    /// The word behind the opening marks.
    pub(crate) info: &'a str,
    /// The lines between the marks.
    pub(crate) text: &'a str,
}

impl<'a> Repaired<'a> {
    /// The 0-based line of the original for a 0-based line of the text.
    pub(crate) fn line(&self, index: usize) -> u32 {
        if self.lines.is_empty() {
            return index as u32;
        }
        self.lines.get(index).or(self.lines.last()).copied().unwrap_or(0)
    }

    /// The content of the fence whose number an info string gives.
    pub(crate) fn fence(&self, info: &str) -> Option<Fenced<'a>> {
        self.fences.get(info.strip_prefix(MARK)?.parse::<usize>().ok()?).copied()
    }
}

/// Collects the lines of the mended text.
pub(super) struct Output<'a> {
    source: &'a str,
    text: String,
    lines: Vec<u32>,
    /// Whether the text differs from the source.
    changed: bool,
    /// The rows of tables so far.
    pub(super) rows: usize,
    fences: Vec<Fenced<'a>>,
    notes: Vec<(u32, Code, String)>,
}

impl<'a> Output<'a> {
    pub(super) fn new(source: &'a str) -> Self {
        Self {
            source,
            text: String::with_capacity(source.len() + 64),
            lines: Vec::with_capacity(64),
            changed: false,
            rows: 0,
            fences: Vec::new(),
            notes: Vec::new(),
        }
    }

    /// Reports something about a line of the source.
    pub(super) fn note(&mut self, number: u32, code: Code, message: &str) {
        self.notes.push((number, code, message.to_owned()));
    }

    /// Adds a line of the source without a change.
    pub(super) fn keep(&mut self, line: &str, number: u32) {
        self.changed |= self.lines.len() != number as usize;
        self.push([line], number);
    }

    /// Adds a line that the source does not have, from its parts.
    pub(super) fn insert<const N: usize>(&mut self, parts: [&str; N], number: u32) {
        self.changed = true;
        self.push(parts, number);
    }

    /// Leaves out a line of the source.
    pub(super) fn leave_out(&mut self) {
        self.changed = true;
    }

    /// Adds an empty fence with the number of the content that is set aside.
    pub(super) fn set_aside(&mut self, indent: &str, marks: &str, content: Fenced<'a>, number: u32) {
        let index = self.fences.len().to_string();
        self.insert([indent, marks, MARK, &index], number);
        self.insert([indent, marks], number);
        self.fences.push(content);
    }

    fn push<const N: usize>(&mut self, parts: [&str; N], number: u32) {
        parts.iter().for_each(|part| self.text.push_str(part));
        self.text.push('\n');
        self.lines.push(number);
    }

    /// The part of the source between two offsets.
    pub(super) fn source(&self, start: usize, end: usize) -> &'a str {
        &self.source[start..end]
    }

    pub(super) fn finish(self) -> Repaired<'a> {
        let (text, lines) =
            if self.changed { (Cow::Owned(self.text), self.lines) } else { (Cow::Borrowed(self.source), Vec::new()) };
        Repaired { text, lines, fences: self.fences, notes: self.notes }
    }
}
