//! Replaces the descriptions of pages with those of their translations.
//!
//! Everything else stays: the facts, the examples, and the heading, from which names are made. A row is matched by its
//! name, or by its position if no row has that name and both tables have the same number of rows.

use rustc_hash::FxHashMap as HashMap;

use crate::model::page::{ApiPage, Content, Page, ParameterRow, PropertyRow, TypeDeclaration};

/// Replaces the descriptions of every page that has a twin in `locale`.
pub fn translate(pages: &mut [Page], locale: &str) {
    let mut translations: HashMap<String, Page> = HashMap::default();
    for page in pages.iter().filter(|page| page.locale.eq_ignore_ascii_case(locale)) {
        translations.entry(page.path.clone()).or_insert_with(|| page.clone());
    }
    for page in pages.iter_mut().filter(|page| !page.locale.eq_ignore_ascii_case(locale)) {
        if let Some(translation) = translations.get(&page.path) {
            translate_page(page, translation);
        }
    }
}

fn translate_page(page: &mut Page, translation: &Page) {
    replace(&mut page.description, translation.description.as_ref());
    match (&mut page.content, &translation.content) {
        (Content::Api(api), Content::Api(other)) => translate_api(api, other),
        (Content::Resource(types), Content::Resource(others)) => {
            types.iter_mut().zip(others).for_each(|(ty, other)| translate_type(ty, other));
        }
        _ => {}
    }
}

fn translate_api(api: &mut ApiPage, other: &ApiPage) {
    translate_rows(&mut api.parameters, &other.parameters);
}

fn translate_type(ty: &mut TypeDeclaration, other: &TypeDeclaration) {
    translate_rows(&mut ty.properties, &other.properties);
    translate_rows(&mut ty.relationships, &other.relationships);
}

/// A row with a description.
trait Described {
    /// Whether both rows have the same name.
    fn matches(&self, other: &Self) -> bool;
    fn description(&self) -> Option<&String>;
    fn description_mut(&mut self) -> &mut Option<String>;
}

impl Described for ParameterRow {
    fn matches(&self, other: &Self) -> bool {
        self.location == other.location && self.name.eq_ignore_ascii_case(&other.name)
    }

    fn description(&self) -> Option<&String> {
        self.description.as_ref()
    }

    fn description_mut(&mut self) -> &mut Option<String> {
        &mut self.description
    }
}

impl Described for PropertyRow {
    fn matches(&self, other: &Self) -> bool {
        self.name.eq_ignore_ascii_case(&other.name)
    }

    fn description(&self) -> Option<&String> {
        self.description.as_ref()
    }

    fn description_mut(&mut self) -> &mut Option<String> {
        &mut self.description
    }
}

fn translate_rows<R: Described>(rows: &mut [R], others: &[R]) {
    let same_number = rows.len() == others.len();
    // A row that another row matches by name is not the translation of the row at its position.
    let is_matched: Vec<bool> = others.iter().map(|other| rows.iter().any(|row| row.matches(other))).collect();
    for (index, row) in rows.iter_mut().enumerate() {
        let by_name = others.iter().find(|other| row.matches(other));
        let at_position = || others.get(index).filter(|_| same_number && !is_matched[index]);
        if let Some(other) = by_name.or_else(at_position) {
            replace(row.description_mut(), other.description());
        }
    }
}

/// Replaces a description if there is another one.
fn replace(description: &mut Option<String>, other: Option<&String>) {
    if let Some(other) = other {
        *description = Some(other.clone());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::types::ParameterIn;

    fn parameters(rows: &[(&str, &str)]) -> Vec<ParameterRow> {
        let row = |(name, description): &(&str, &str)| ParameterRow {
            name: (*name).into(),
            location: ParameterIn::Body,
            ty: crate::model::page::TypeMention::default(),
            facts: crate::model::page::RowFacts::default(),
            hints: crate::model::page::RowHints::default(),
            line: 1,
            description: Some((*description).to_owned()).filter(|text| !text.is_empty()),
            marks: crate::model::types::Marks::default(),
            metadata_type: None,
        };
        rows.iter().map(row).collect()
    }

    fn page(root: usize, locale: &str, description: &str, rows: &[(&str, &str)]) -> Page {
        Page {
            root,
            path: "v1.0/api/door-open.md".into(),
            locale: locale.into(),
            title: format!("door: {locale}"),
            namespace: None,
            description: Some(description.into()),
            content: Content::Api(Box::new(ApiPage { parameters: parameters(rows), ..ApiPage::default() })),
            enums: Vec::new(),
            completion: None,
        }
    }

    /// The descriptions of the first page: its own, then those of its rows.
    fn descriptions(pages: &[Page]) -> Vec<&str> {
        let Content::Api(api) = &pages[0].content else { panic!("an API page") };
        let rows = api.parameters.iter().map(|row| &row.description);
        std::iter::once(&pages[0].description).chain(rows).map(|text| text.as_deref().unwrap_or("-")).collect()
    }

    #[test]
    fn descriptions_are_found_by_name_and_by_place() {
        let english = page(0, "en-us", "Opens.", &[("wide", "How wide."), ("mode", "How."), ("key", "Which key.")]);
        let other = page(1, "nl-nl", "Opent.", &[("mode", "Hoe."), ("breed", "Hoe breed."), ("key", "")]);
        let mut pages = [english.clone(), other.clone()];
        translate(&mut pages, "NL-nl");
        assert_eq!(descriptions(&pages), ["Opent.", "How wide.", "Hoe.", "Which key."]);
        let fewer = page(1, "nl-nl", "Opent.", &[("breed", "Hoe breed."), ("mode", "Hoe."), ("sleutel", "Welke.")]);
        let mut pages = [english, fewer];
        translate(&mut pages, "nl-nl");
        assert_eq!(descriptions(&pages), ["Opent.", "Hoe breed.", "Hoe.", "Welke."]);
        assert_eq!(pages[0].title, "door: en-us");
    }

    #[test]
    fn other_locales_and_other_pages_change_nothing() {
        let english = page(0, "en-us", "Opens.", &[("wide", "How wide.")]);
        let mut pages = [english.clone(), page(1, "nl-nl", "Opent.", &[])];
        translate(&mut pages, "de-de");
        assert_eq!(descriptions(&pages), ["Opens.", "How wide."]);
        let mut pages = [english, Page { path: "beta/api/door-open.md".into(), ..page(1, "nl-nl", "Opent.", &[]) }];
        translate(&mut pages, "nl-nl");
        assert_eq!(descriptions(&pages), ["Opens.", "How wide."]);
    }
}
