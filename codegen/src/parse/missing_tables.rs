//! Reports sections that have words but lack the table in which their facts would stand.

use super::reader::PageReader;
use super::section::{Section, Sections};
use crate::diagnostic::Code;
use crate::model::page::{ApiPage, BodyStatement, JsonKey};

/// The sections of an API page whose facts stand in tables alone.
const TABLES: [(Section, &str); 3] = [
    (Section::Permissions, "permissions"),
    (Section::PathParameters, "path parameters"),
    (Section::FunctionParameters, "function parameters"),
];

/// Reports the sections of an API page without their table. The section of the body needs one if it says that the body
/// holds parameters.
pub(super) fn report_missing_tables(sections: &Sections<'_, '_>, page: &ApiPage, reader: &mut PageReader<'_>) {
    for (section, name) in TABLES {
        report_section(sections, &section, name, reader);
    }
    if page.body == BodyStatement::Parameters {
        report_section(sections, &Section::Body, "parameters of the body", reader);
    }
}

/// Reports the section of properties if it has no table although the representation shows properties.
pub(super) fn report_missing_properties(sections: &Sections<'_, '_>, keys: &[JsonKey], reader: &mut PageReader<'_>) {
    if keys.iter().any(|key| !key.name.contains(['@', '#', '.'])) {
        report_section(sections, &Section::Properties, "properties", reader);
    }
}

fn report_section(sections: &Sections<'_, '_>, section: &Section, name: &str, reader: &mut PageReader<'_>) {
    if sections.tables(section).next().is_none()
        && let Some(first) = sections.of(section).next()
    {
        let message = format!("this section has no table; list the {name} in one");
        reader.report(Code::TableMissing, first.line, &message);
    }
}
