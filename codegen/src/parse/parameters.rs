//! Rows of tables: names, types and facts of parameters, properties and headers.

use super::column::{Columns, Role, columns};
use super::markdown::{MarkKind, Row, Table, Text};
use super::stated::{required_by_word, stated};
use super::type_cell::type_cell;
use super::{Context, Reader, lexicon};
use crate::diagnostic::Code;
use crate::model::page::{ParameterRow, PropertyRow, Stated, TypeCell};
use crate::model::types::{Header, ParameterIn};

/// A row that names something.
pub(super) struct Named<'r> {
    pub(super) name: String,
    pub(super) line: u32,
    row: &'r Row,
    columns: &'r Columns,
}

/// The rows of a table that name something; those that do not are reported.
pub(super) fn rows<'r>(table: &'r Table, columns: &'r Columns, reader: &mut Reader<'_>) -> Vec<Named<'r>> {
    let mut named: Vec<Named<'r>> = Vec::with_capacity(table.rows.len());
    for row in &table.rows {
        let cell =
            columns.cell(&row.cells, Role::Name).or(columns.cell(&row.cells, Role::Member)).or(row.cells.first());
        if heads_others(row) {
            reader.note(Code::RowHeads, row.line, "this row only heads the rows below it; use a heading or a column");
            continue;
        }
        let translated = reader.context.translated;
        match cell.and_then(|cell| if translated { said(cell) } else { name(cell) }) {
            Some(name) if !translated && named.iter().any(|known| known.name == name) => {
                reader.note_on(
                    &name,
                    Code::NameRepeated,
                    row.line,
                    &format!("the table lists {name} twice; the first row is used"),
                );
            }
            Some(name) => named.push(Named { name, line: row.line, row, columns }),
            None if row.cells.iter().all(Text::is_empty) => {}
            None => reader.note(Code::RowUnused, row.line, "this row holds no usable name; mend or remove it"),
        }
    }
    named
}

impl Named<'_> {
    fn cell(&self, role: Role) -> Option<&Text> {
        self.columns.cell(&self.row.cells, role)
    }

    fn stated(&self, context: Context<'_>) -> Stated {
        self.cell(Role::Description).map(|cell| stated(cell, self.cell(Role::Required), context)).unwrap_or_default()
    }

    fn description(&self) -> Option<String> {
        self.cell(Role::Description).map(|cell| cell.plain.trim().to_owned()).filter(|plain| !plain.is_empty())
    }

    /// A string whose description gives the format of a date and time is one.
    fn dated(&self, ty: TypeCell, reader: &mut Reader<'_>) -> TypeCell {
        let text = ty.link.is_none() && lexicon::primitive(&ty.text) == Some("Edm.String");
        if !text || !self.cell(Role::Description).is_some_and(|cell| cell.plain.contains(DATE_AND_TIME)) {
            return ty;
        }
        let message = format!("{} has the format of a date and time; DateTimeOffset is used", self.name);
        reader.note_on(&self.name, Code::StringOfDate, self.line, &message);
        TypeCell { text: "DateTimeOffset".to_owned(), ..ty }
    }

    fn ty(&self, reader: &mut Reader<'_>) -> TypeCell {
        let value = || self.cell(Role::Value).and_then(|cell| type_cell(cell, reader.context)).filter(names_type);
        let ty = self.cell(Role::Type).and_then(|cell| type_cell(cell, reader.context)).or_else(value);
        ty.map(|ty| self.dated(ty, reader)).unwrap_or_else(|| {
            if super::query::option(&self.name).is_some() {
                return TypeCell::default();
            }
            reader.note_on(
                &self.name,
                Code::TypeMissing,
                self.line,
                &format!("no type is given for {}; Edm.Untyped is used", self.name),
            );
            TypeCell::default()
        })
    }
}

/// How pages write the format of a date and time with its offset, in any language.
const DATE_AND_TIME: &str = "yyyy-MM-ddTHH:mm:ssZ";

/// Whether the cell of a column called `Value` holds a type after all.
fn names_type(cell: &TypeCell) -> bool {
    cell.link.is_some() || lexicon::primitive(&cell.text).is_some()
}

/// The parameters of a table.
pub(super) fn parameters(
    table: &Table,
    columns: &Columns,
    location: ParameterIn,
    reader: &mut Reader<'_>,
) -> Vec<ParameterRow> {
    let rows = rows(table, columns, reader);
    rows.into_iter()
        .map(|row| ParameterRow {
            location,
            ty: row.ty(reader),
            stated: row.stated(reader.context),
            line: reader.line(row.line),
            description: row.description(),
            name: row.name,
        })
        .collect()
}

/// The properties or relationships of a table.
pub(super) fn properties(table: &Table, columns: &Columns, reader: &mut Reader<'_>) -> Vec<PropertyRow> {
    let mut rows = rows(table, columns, reader);
    rows.retain(|row| {
        let damaged = reader.context.translated && !name_is_ascii(&row.name);
        let sound = damaged || is_identifier(row.name.trim_start_matches('@'));
        if !sound {
            reader.note_on(
                &row.name,
                Code::RowUnused,
                row.line,
                "this row names no property: it is a sample of a name",
            );
        }
        sound
    });
    rows.into_iter()
        .map(|row| PropertyRow {
            ty: row.ty(reader),
            stated: row.stated(reader.context),
            reviewed: false,
            line: reader.line(row.line),
            description: row.description(),
            name: row.name,
        })
        .collect()
}

/// The headers of a table. `Prefer: outlook.timezone` names the header before the colon.
pub(super) fn headers(table: &Table, reader: &mut Reader<'_>) -> Vec<Header> {
    let columns = columns(table, reader.context.lexicon);
    let lexicon = reader.context.lexicon;
    let mut headers: Vec<Header> = Vec::new();
    for row in &table.rows {
        let Some(cell) = columns.cell(&row.cells, Role::Name).or(row.cells.first()) else { continue };
        let said = cell.plain.split([':', '：']).next().unwrap_or_default().trim();
        let name = match lexicon.headers.exactly(said) {
            Some(known) => known,
            None if reader.context.translated => header(said, row),
            None => said,
        };
        if !is_token(name) {
            if !cell.is_empty() {
                reader.note(Code::RowUnused, row.line, "this row names no header; mend or remove it");
            }
            continue;
        }
        let said = |cell: &Text| required_by_word(without_value(name, &cell.plain), lexicon);
        let required = row.cells.iter().find_map(said);
        let last = || row.cells.last().filter(|last| !std::ptr::eq(*last, cell));
        let required = required.or_else(|| ends_required(&last()?.plain, lexicon));
        if !headers.iter().any(|header| header.name.eq_ignore_ascii_case(name)) {
            headers.push(Header { name: name.to_owned(), required });
        }
    }
    headers
}

/// Headers that take one word, which a cell has first: a translation of it may be the word for something else, as that of
/// `eventual` is the one for optional.
const ONE_WORD: [&str; 1] = ["ConsistencyLevel"];

/// What a cell says of a header, without the word that is its value.
fn without_value<'c>(name: &str, cell: &'c str) -> &'c str {
    match cell.split_once(['.', '。']) {
        Some((value, rest)) if ONE_WORD.contains(&name) && value.split_whitespace().count() == 1 => rest,
        _ => cell,
    }
}

/// `Bearer {token} Required`: the word at the end without a full stop before it.
fn ends_required(plain: &str, lexicon: &lexicon::Lexicon) -> Option<bool> {
    let said = plain.trim_end_matches(['.', '。', ' ', '*']);
    let required = lexicon.row.required.ends(said) && !said.to_lowercase().ends_with("not required");
    (required || lexicon.row.optional.ends(said)).then_some(required)
}

/// The header that a row of a translated page names by what it holds.
fn header<'s>(said: &'s str, row: &Row) -> &'s str {
    let holds = |value: &str| row.cells.iter().skip(1).any(|cell| cell.plain.contains(value));
    match () {
        () if said.contains('-') && is_token(said) => said,
        () if holds("Bearer") || holds("{token}") || holds("<token>") => "Authorization",
        () if !is_token(said) && row.cells.get(1).is_some_and(|cell| cell.plain.trim() == "application/json") => {
            "Accept"
        }
        () => said,
    }
}

fn is_token(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

/// The wire name in a cell: without markup and without remarks behind it.
pub(super) fn name(cell: &Text) -> Option<String> {
    let plain = cell.plain.trim().trim_matches(['*', '"', '\u{200b}']).trim();
    let plain = plain.trim_end_matches([':', ',', '.']);
    let cut = plain.find(" (").or_else(|| plain.find('\n')).map_or(plain, |at| plain[..at].trim_end());
    if is_name(cut) {
        return Some(cut.to_owned());
    }
    let coded = cell.marks.iter().find(|mark| mark.kind == MarkKind::Code).map(|mark| cell.under(mark).trim());
    if let Some(code) = coded.filter(|code| is_name(code)) {
        return Some(code.to_owned());
    }
    let word = cut
        .split(|c: char| c.is_whitespace() || matches!(c, '(' | ',' | '/'))
        .next()?
        .trim_matches(['{', '}', '<', '>']);
    (is_name(word) && !cut.contains(' ')).then(|| word.to_owned())
}

/// What the cell of a name says on a translated page: the name, or the words that it was translated to.
pub(super) fn said(cell: &Text) -> Option<String> {
    let found = name(cell);
    if found.as_ref().is_some_and(|name| name.is_ascii()) {
        return found;
    }
    let words: Vec<&str> = cell.plain.split_whitespace().collect();
    let said = words.join(" ");
    let cut = said.find(" (").filter(|at| *at > 0).map_or(said.as_str(), |at| &said[..at]);
    let cut = cut.trim_matches(|c: char| !(c.is_alphanumeric() || matches!(c, '@' | '_' | '$')));
    (!cut.is_empty()).then(|| cut.to_owned())
}

/// Whether a name has the letters of names and no spaces.
fn name_is_ascii(name: &str) -> bool {
    name.is_ascii() && !name.contains(' ')
}

fn is_name(word: &str) -> bool {
    !word.is_empty()
        && word.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '@' | '$'))
        && word.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '@' | '$' | '.' | '-' | '#'))
}

/// Whether a word can name a property: OData's identifiers have no dash, and no digit comes first.
pub(crate) fn is_identifier(word: &str) -> bool {
    !word.contains('-') && !word.starts_with(|c: char| c.is_ascii_digit())
}

/// Whether a word has small letters before capital ones, as no word of a language has.
pub(crate) fn is_camel(word: &str) -> bool {
    word.as_bytes().windows(2).any(|pair| pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase())
}

/// Whether a row is a heading of the rows below it: a first cell in bold, all others empty.
fn heads_others(row: &Row) -> bool {
    let bold = row.cells.first().is_some_and(|cell| cell.marks.iter().any(|mark| mark.kind == MarkKind::Strong));
    bold && row.cells.len() > 1 && row.cells.iter().skip(1).all(Text::is_empty)
}

#[cfg(test)]
mod tests {
    use super::name;
    use crate::parse::markdown::Text;

    #[test]
    fn names_lose_their_decoration() {
        let read = |plain: &str| name(&Text { plain: plain.into(), marks: Vec::new() });
        assert_eq!(read("displayName").as_deref(), Some("displayName"));
        assert_eq!(read("_id (deprecated)").as_deref(), Some("_id"));
        assert_eq!(read("@odata.type").as_deref(), Some("@odata.type"));
        assert_eq!(read("files/fileName").as_deref(), Some("files"));
        assert_eq!(read("two words"), None);
        assert_eq!(read(""), None);
    }
}
