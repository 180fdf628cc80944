//! Restores the types of rows whose type cell names neither a type that the lexicon knows nor one that a page declares.

use rayon::prelude::*;
use rustc_hash::FxHashMap as HashMap;

use super::candidate::{Candidate, Candidates, Rule, decide, only};
use super::context::{PageContext, api_pages, type_pages};
use super::evidence::same_words::{Memory, TYPES};
use super::evidence::{Evidence, representation, sound};
use super::hits::Subject;
use super::report::Report;
use super::vocabulary::Vocabulary;
use crate::diagnostic::{Code, Diagnostic};
use crate::lexicon::find_primitive;
use crate::model::names::{Primitive, short_name};
use crate::model::page::{ApiPage, Content, JsonValue, Page, TypeDeclaration, TypeMention};

/// Gives a row whose cell names no type the type of its JSON key, of a name that sounds like it, or of the same words
/// elsewhere.
pub(super) fn restore(pages: &mut [Page], vocabulary: &Vocabulary) -> Report {
    let names = declared_names(pages);
    let memory = type_pages(pages, vocabulary)
        .map(|(_, types)| types.iter().fold(Memory::default(), |memory, ty| learn(ty, &names, memory)))
        .reduce(Memory::default, Memory::join);
    let evidence = TypeEvidence { names: &names, memory: &memory };
    let report = type_pages(pages, vocabulary)
        .map(|(context, types)| {
            let mut report = Report::default();
            types.iter_mut().for_each(|ty| restore_declaration(ty, &context, evidence, &mut report));
            report
        })
        .reduce(Report::default, Report::join);
    report.join(
        api_pages(pages, vocabulary)
            .map(|(context, api)| restore_operation(api, &context, evidence))
            .reduce(Report::default, Report::join),
    )
}

/// The evidence for types from all pages.
#[derive(Clone, Copy)]
struct TypeEvidence<'e> {
    /// The short names of all types, by the name in lower case.
    names: &'e HashMap<String, String>,
    memory: &'e Memory,
}

fn declared_names(pages: &[Page]) -> HashMap<String, String> {
    let mut names = HashMap::default();
    let mut add = |name: &str| {
        let short = short_name(name);
        names.entry(short.to_ascii_lowercase()).or_insert_with(|| short.to_owned());
    };
    for page in pages {
        if let Content::Resource(types) = &page.content {
            types.iter().flat_map(|ty| ty.annotation_name.iter().chain(&ty.heading_name)).for_each(|name| add(name));
            add(page.stem());
        }
        page.enums.iter().filter_map(|table| table.name.as_deref()).for_each(&mut add);
    }
    names
}

/// Whether a mention does not name a type.
fn is_damaged(mention: &TypeMention, names: &HashMap<String, String>) -> bool {
    let short = || short_name(&mention.text).to_ascii_lowercase();
    let is_declared = || names.contains_key(&short());
    mention.link.is_none() && (!mention.text.is_ascii() || (find_primitive(&mention.text).is_none() && !is_declared()))
}

/// Remembers which primitive types words stand for, as the representation shows it.
fn learn(ty: &TypeDeclaration, names: &HashMap<String, String>, mut memory: Memory) -> Memory {
    for row in ty.properties.iter().filter(|row| is_damaged(&row.ty, names)) {
        let in_json = representation::key(ty, &row.name).and_then(representation::type_of);
        if let Some(in_json) = in_json.filter(|in_json| Primitive::from_name(&in_json.text).is_some()) {
            memory.learn(&row.ty.text, &in_json.text);
        }
    }
    memory
}

fn restore_declaration(
    ty: &mut TypeDeclaration,
    context: &PageContext<'_>,
    evidence: TypeEvidence<'_>,
    report: &mut Report,
) {
    let json = &ty.json;
    for row in ty.properties.iter_mut().chain(&mut ty.relationships) {
        let key = json.iter().find(|key| key.name.eq_ignore_ascii_case(&row.name));
        // Without words for collections, only the representation shows whether a value is a collection.
        if let Some(key) = key.filter(|key| context.wordless && key.value != JsonValue::Unknown) {
            row.ty.collection = key.collection;
        }
        let in_json = key.and_then(representation::type_of);
        restore_mention(context, &mut row.ty, in_json, evidence, (&row.name, row.line), report);
    }
}

fn restore_operation(api: &mut ApiPage, context: &PageContext<'_>, evidence: TypeEvidence<'_>) -> Report {
    let mut report = Report::default();
    for row in &mut api.parameters {
        restore_mention(context, &mut row.ty, None, evidence, (&row.name, row.line), &mut report);
    }
    report
}

fn restore_mention(
    context: &PageContext<'_>,
    mention: &mut TypeMention,
    in_json: Option<TypeMention>,
    evidence: TypeEvidence<'_>,
    (name, line): (&str, u32),
    report: &mut Report,
) {
    let reported = report.diagnostics.len();
    let is_translated = |other: &TypeMention| other.link.is_none() && !other.text.is_ascii();
    let dropped = mention.or.iter().any(is_translated);
    mention.or.retain(|other| !is_translated(other));
    if !mention.text.is_empty() && is_damaged(mention, evidence.names) {
        let case = TypeRow { mention: mention.clone(), in_json, evidence };
        match only(decide(&case, 1, &TypeRow::RULES)) {
            Some(decided) => replace(context, mention, &decided, (name, line), report),
            None if mention.text.is_ascii() => {}
            None => {
                let message = format!(
                    "{} is the translation of a type for which there is no evidence; write the type",
                    mention.text
                );
                report.diagnostics.push(Diagnostic::new(Code::TypeDamaged, &context.path, line, message).about(name));
                *mention = TypeMention { text: String::new(), or: Vec::new(), ..mention.clone() };
            }
        }
    }
    if dropped && report.diagnostics.len() == reported {
        let message = format!("{name} may have another type, which is translated and for which there is no evidence");
        report.diagnostics.push(Diagnostic::new(Code::TypeDamaged, &context.path, line, message).about(name));
    }
}

/// A mention that names no type, and the evidence for its type.
struct TypeRow<'a> {
    mention: TypeMention,
    in_json: Option<TypeMention>,
    evidence: TypeEvidence<'a>,
}

impl TypeRow<'_> {
    /// The rules for a type, the most trusted first.
    const RULES: [Rule<Self, TypeMention>; 4] = [
        Rule { evidence: &[Evidence::Representation], candidates: Self::representation },
        Rule { evidence: &[Evidence::Sound], candidates: Self::sound },
        Rule { evidence: &[Evidence::RepresentationString], candidates: Self::representation_string },
        Rule { evidence: &[Evidence::SameWords], candidates: Self::same_words },
    ];

    fn representation(&self, _: &[Option<Candidate<TypeMention>>]) -> Candidates<TypeMention> {
        let in_json = self.in_json.clone().filter(|in_json| in_json.text != Primitive::String.as_str());
        vec![in_json.map(|in_json| Candidate::direct(Evidence::Representation, in_json))]
    }

    fn sound(&self, _: &[Option<Candidate<TypeMention>>]) -> Candidates<TypeMention> {
        direct(Evidence::Sound, sound::type_name(&self.mention.text, self.evidence.names))
    }

    fn representation_string(&self, _: &[Option<Candidate<TypeMention>>]) -> Candidates<TypeMention> {
        let in_json = self.in_json.clone();
        vec![in_json.map(|in_json| Candidate::direct(Evidence::RepresentationString, in_json))]
    }

    fn same_words(&self, _: &[Option<Candidate<TypeMention>>]) -> Candidates<TypeMention> {
        direct(Evidence::SameWords, self.evidence.memory.always(&self.mention.text, TYPES))
    }
}

fn direct(evidence: Evidence, name: Option<&str>) -> Candidates<TypeMention> {
    let mention = |text: &str| TypeMention { text: text.to_owned(), ..TypeMention::default() };
    vec![name.map(|name| Candidate::direct(evidence, mention(name)))]
}

/// Replaces words that name no type with the type that was decided.
pub(super) fn replace(
    context: &PageContext<'_>,
    mention: &mut TypeMention,
    decided: &Candidate<TypeMention>,
    (name, line): (&str, u32),
    report: &mut Report,
) {
    let names_type = mention.text.is_ascii() && (mention.link.is_some() || find_primitive(&mention.text).is_some());
    if names_type || mention.text.is_empty() || decided.value.text.is_empty() {
        return;
    }
    let collection = mention.collection || decided.value.collection;
    let before = std::mem::replace(mention, TypeMention { collection, ..decided.value.clone() });
    report.hits.count(Subject::Type, decided.evidence, decided.pairing, before.text != mention.text);
    let (clause, evidence) = (decided.evidence.clause(), decided.evidence.name());
    let message =
        format!("the type {} of {name} stands for {}: {clause} (evidence: {evidence})", before.text, mention.text);
    report.diagnostics.push(Diagnostic::new(Code::TypeRestored, &context.path, line, message).about(name));
}
