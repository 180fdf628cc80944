//! Reads what completes a page: the sections below the line that divides them from the published part.
//!
//! `render` writes these sections, so that their words are fixed. The published part is read without them.

mod annotations;
mod rows;

use memchr::memmem;

use super::include::Expanded;
use super::markdown::{self, BlockKind, Table};
use super::permissions::read_permissions;
use super::reader::{Context, PageReader};
use super::repair::repair;
use crate::diagnostic::{Code, Diagnostic};
use crate::lexicon::Lexicon;
use crate::model::completion::{Completion, PermissionsCompletion, RequestCompletion, words};
use crate::model::types::{LineSource, Method};
use annotations::{Head, read_head};

/// The published part of a page, and the text of its completion with the number of its first line.
pub(crate) struct Divided<'a> {
    pub(crate) published: &'a str,
    pub(crate) completion: Option<(&'a str, u32)>,
}

/// Divides the body of a page, which starts at this line of the file, into its published part and its completion.
pub(crate) fn divide(body: &str, first_line: u32) -> Divided<'_> {
    let whole_line = |at: &usize| {
        let end = body.as_bytes().get(at + words::DIVIDER.len());
        (*at == 0 || body.as_bytes()[at - 1] == b'\n') && end.is_none_or(|next| matches!(next, b'\n' | b'\r'))
    };
    match memmem::find_iter(body.as_bytes(), words::DIVIDER).find(whole_line) {
        None => Divided { published: body, completion: None },
        Some(at) => {
            let (published, completion) = body.split_at(at);
            let lines = memchr::memchr_iter(b'\n', published.as_bytes()).count() as u32;
            Divided { published, completion: Some((completion, first_line + lines)) }
        }
    }
}

/// Reads the text of a completion. What cannot be read is reported and left out.
pub(crate) fn read_completion(
    (text, first_line): (&str, u32),
    page: &str,
    diagnostics: &mut Vec<Diagnostic>,
) -> Completion {
    let context = Context { page, lexicon: Lexicon::english(), translated: false, wordless: false };
    let expanded = Expanded::plain(text, first_line);
    let reader = PageReader { context, expanded: &expanded, diagnostics: Vec::new() };
    let mut reading = Reading { reader, completion: Completion::default(), open: Open::Nothing, list: List::Nothing };
    let repaired = repair(text);
    for (line, code, message) in &repaired.notes {
        reading.reader.report(*code, *line, message);
    }
    for block in markdown::blocks(&repaired) {
        reading.read_block(&block.kind, block.line);
    }
    diagnostics.extend(reading.reader.diagnostics);
    reading.completion.sort();
    reading.completion
}

/// What the rows of the next table belong to.
#[derive(Clone, Copy, PartialEq)]
enum Open {
    Nothing,
    Type,
    Enum,
    Operation,
}

/// What the lines of the next fence are.
#[derive(Clone, Copy, PartialEq)]
enum List {
    Nothing,
    Requests(LineSource),
    Permissions,
}

struct Reading<'a> {
    reader: PageReader<'a>,
    completion: Completion,
    open: Open,
    list: List,
}

impl Reading<'_> {
    fn read_block(&mut self, block: &BlockKind<'_>, line: u32) {
        match block {
            BlockKind::Heading { text, .. } => self.open_list(text.plain.trim()),
            BlockKind::Comment(comment) => match read_head(comment) {
                Ok(head) => self.open_head(head),
                Err(message) => self.report(line, &message),
            },
            BlockKind::Table(table) => self.read_table(table, line),
            BlockKind::Fence { text, .. } => self.read_fence(text, line),
            BlockKind::Paragraph(_) => self.report(line, "a paragraph stands in the completion of this page"),
        }
    }

    fn report(&mut self, line: u32, message: &str) {
        self.reader.report(Code::CompletionInvalid, line, message);
    }

    fn open_list(&mut self, heading: &str) {
        let source = words::REQUESTS.iter().find(|(_, known)| *known == heading).map(|(source, _)| *source);
        self.list = match source {
            Some(source) => List::Requests(source),
            None if heading == words::PERMISSIONS => List::Permissions,
            None => List::Nothing,
        };
    }

    fn open_head(&mut self, head: Head) {
        self.list = List::Nothing;
        match head {
            Head::Completion => self.open = Open::Nothing,
            Head::Type(ty) => {
                self.completion.types.push(ty);
                self.open = Open::Type;
            }
            Head::Enum(one) => {
                self.completion.enums.push(one);
                self.open = Open::Enum;
            }
            Head::Operation(operation) => {
                self.completion.operation = Some(*operation);
                self.open = Open::Operation;
            }
        }
    }

    fn read_table(&mut self, table: &Table, line: u32) {
        let head = table.head.first().map_or("", |cell| cell.plain.trim());
        let Self { completion: Completion { types, enums, operation }, open, list, .. } = self;
        let problem = match (open, types.last_mut(), enums.last_mut(), operation) {
            (Open::Type, Some(ty), _, _) if head == words::PROPERTY => rows::read_members(table, ty),
            (Open::Enum, _, Some(one), _) if head == words::MEMBER => rows::read_enum_members(table, one),
            (Open::Operation, _, _, Some(operation)) if head == words::PARAMETER => {
                rows::read_parameters(table, operation)
            }
            (Open::Operation, _, _, Some(operation)) if *list == List::Permissions => {
                let permissions = read_permissions(table, self.reader.context);
                operation.permissions.last_mut().into_iter().for_each(|group| group.permissions = permissions.clone());
                None
            }
            _ => Some((line, "this table does not belong to a completion".to_owned())),
        };
        if let Some((line, message)) = problem {
            self.report(line, &message);
        }
    }

    fn read_fence(&mut self, text: &str, line: u32) {
        let read: Vec<Option<(Method, String)>> =
            text.lines().filter(|line| !line.trim().is_empty()).map(read_request).collect();
        if read.contains(&None) {
            self.report(line, "a line of this fence is no request: write `METHOD /path`");
        }
        let requests = read.into_iter().flatten();
        match (&mut self.completion.operation, self.list) {
            (Some(operation), List::Requests(source)) => {
                let requests = requests.map(|(method, path)| RequestCompletion { method, path, source });
                operation.requests.extend(requests);
            }
            (Some(operation), List::Permissions) => operation
                .permissions
                .push(PermissionsCompletion { requests: requests.collect(), permissions: Vec::new() }),
            _ => self.report(line, "this fence does not belong to a completion"),
        }
    }
}

/// Reads `METHOD /path`.
fn read_request(line: &str) -> Option<(Method, String)> {
    let (method, path) = line.trim().split_once(' ')?;
    let method = Method::ALL.into_iter().find(|known| known.as_str() == method)?;
    path.starts_with('/').then(|| (method, path.to_owned()))
}
