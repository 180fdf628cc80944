//! Pages of shapes that grow, to measure how time and memory of the generator grow with them.
//!
//! The shapes are data, in `shapes.toml`, which says how they are written.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::source::{Includes, SourceFile, Sources};

/// A kind of page, or of many pages, that repeats one piece of text.
#[derive(Clone, Debug)]
pub struct Shape {
    /// What is repeated.
    pub name: String,
    form: Form,
    unit: String,
    middle: String,
    close: String,
}

/// Returns all shapes, in the order of the file.
pub fn shapes() -> Vec<Shape> {
    let File { form, shape } = toml::from_str(include_str!("shapes/shapes.toml")).expect("the shapes are sound");
    let entries = shape.into_iter();
    entries
        .map(|Entry { name, form: of, unit, middle, close }| {
            let form = form.get(&of).unwrap_or_else(|| panic!("{name}: no form {of}")).clone();
            Shape { name, form, unit, middle, close }
        })
        .collect()
}

impl Shape {
    /// The pages of this shape with about as many bytes.
    pub fn sources(&self, bytes: usize) -> Sources {
        let pages = if self.form.path.contains("{n}") { self.many(bytes) } else { vec![self.one(bytes)] };
        let includes = self.form.includes.iter().map(|(path, text)| ((0, path.clone()), text.clone()));
        Sources { pages, includes: Includes::from_iter(includes), snapshots: vec![None], ..Sources::default() }
    }

    /// A page that repeats the unit.
    fn one(&self, bytes: usize) -> SourceFile {
        let (mut body, mut closed) = (String::new(), 0);
        let mut count = 0;
        while body.len() + closed < bytes {
            body.push_str(&number(&self.unit, count));
            closed += self.close.len();
            count += 1;
        }
        body.push_str(&self.middle);
        body.push_str(&self.close.repeat(count));
        file(self.form.path.clone(), self.form.text.replace("@@", &body))
    }

    /// A page for each unit.
    fn many(&self, bytes: usize) -> Vec<SourceFile> {
        let (mut pages, mut size) = (Vec::new(), 0);
        while size < bytes {
            let count = pages.len();
            let text = number(&self.form.text.replace("@@", &self.unit), count);
            size += text.len();
            pages.push(file(number(&self.form.path, count), text));
        }
        pages
    }
}

/// The file of the shapes.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    form: BTreeMap<String, Form>,
    shape: Vec<Entry>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Form {
    path: String,
    text: String,
    #[serde(default)]
    includes: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    name: String,
    form: String,
    unit: String,
    #[serde(default)]
    middle: String,
    #[serde(default)]
    close: String,
}

/// The text with the number of its unit.
fn number(text: &str, count: usize) -> String {
    if !text.contains('{') {
        return text.to_owned();
    }
    let text = text.replace("{n}", &count.to_string()).replace("{n+1}", &(count + 1).to_string());
    if text.contains("{bits}") { text.replace("{bits}", &bits(count)) } else { text }
}

/// Letters with one or two `_` between them, by the binary digits of the number.
fn bits(count: usize) -> String {
    let joints = (0..20).map(|bit| if count >> bit & 1 == 0 { "_a" } else { "__a" });
    format!("a{}", joints.collect::<String>())
}

fn file(path: String, text: String) -> SourceFile {
    SourceFile { root: 0, path, locale: None, text, lossy: false }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape(path: &str, text: &str) -> Shape {
        let form = Form { path: path.to_owned(), text: text.to_owned(), includes: BTreeMap::new() };
        Shape { name: String::new(), form, unit: "a{n}(".into(), middle: "b".into(), close: ")".into() }
    }

    #[test]
    fn a_page_repeats_the_unit_and_what_closes_it() {
        let sources = shape("v1.0/resources/t.md", "<@@>").sources(8);
        assert_eq!(sources.pages[0].text, "<a0(a1(b))>");
    }

    #[test]
    fn a_form_with_a_number_in_its_path_has_many_pages() {
        let pages = shape("v1.0/resources/t{n}.md", "@@ {n+1}").sources(10).pages;
        let texts: Vec<_> = pages.iter().map(|page| (page.path.as_str(), page.text.as_str())).collect();
        assert_eq!(texts, [("v1.0/resources/t0.md", "a0( 1"), ("v1.0/resources/t1.md", "a1( 2")]);
    }

    #[test]
    fn each_shape_has_a_name_of_its_own() {
        let mut names: Vec<String> = shapes().into_iter().map(|shape| shape.name).collect();
        names.sort();
        assert!(names.windows(2).all(|pair| pair[0] != pair[1]), "{names:?}");
    }
}
