//! The report of restore: diagnostics, and the evidence behind each decision.

use super::candidate::{Candidate, Pairing};
use super::context::PageContext;
use super::evidence::Evidence;
use super::hits::{Hits, Subject};
use super::vocabulary::unquoted;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::names::Name;

/// Diagnostics and hits of a part of the pages.
#[derive(Debug, Default)]
pub(super) struct Report {
    pub(super) diagnostics: Vec<Diagnostic>,
    pub(super) hits: Hits,
}

impl Report {
    /// Joins the reports of two parts.
    pub(super) fn join(mut self, other: Self) -> Self {
        self.diagnostics.extend(other.diagnostics);
        self.hits = self.hits.join(other.hits);
        self
    }

    /// Gives a row the name that was decided for it, and reports it if the cell changes.
    pub(super) fn rename(
        &mut self,
        context: &PageContext<'_>,
        subject: Subject,
        name: &mut Name,
        decided: &Candidate,
        line: u32,
    ) {
        let why = format!("{} (evidence: {})", decided.evidence.clause(), decided.evidence.name());
        self.rename_because(context, subject, name, decided, line, &why);
    }

    /// Like [`rename`](Self::rename), with another reason in the diagnostic.
    pub(super) fn rename_because(
        &mut self,
        context: &PageContext<'_>,
        subject: Subject,
        name: &mut Name,
        decided: &Candidate,
        line: u32,
        why: &str,
    ) {
        let cell = std::mem::replace(name, Name::new(decided.value.as_str()));
        let before = unquoted(&cell).to_owned();
        let changed = cell != decided.value && before != decided.value;
        self.hits.count(subject, decided.evidence, decided.pairing, changed);
        if changed {
            let message = format!("{before} stands for {}: {why}", decided.value);
            self.diagnostics.push(Diagnostic::new(Code::NameRestored, &context.path, line, message).about(before));
        }
    }

    /// Warns about a name that no evidence decides on.
    pub(super) fn unknown_name(&mut self, path: &str, cell: &str, what: &str, stays: bool, line: u32) {
        let message = if stays {
            format!("{cell} has a word that no other name has, as a translated {what} may; check the {what}")
        } else {
            format!("{cell} is the translation of a {what} for which there is no evidence; write the name")
        };
        self.diagnostics.push(Diagnostic::new(Code::NameDamaged, path, line, message).about(cell));
    }

    /// Counts a decision that needs no diagnostic.
    pub(super) fn count_spelling(&mut self, evidence: Evidence, changed: bool) {
        self.hits.count(Subject::Spelling, evidence, Pairing::Direct, changed);
    }
}
