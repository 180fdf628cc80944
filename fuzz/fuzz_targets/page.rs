//! Any bytes are a page, and the rendering of a page is read back as the same page.

#![no_main]

use libfuzzer_sys::fuzz_target;
use msgraph_codegen::model::names::Locale;
use msgraph_codegen::source::{Includes, SourceFile};
use msgraph_codegen::{parse, render};

fuzz_target!(|input: &[u8]| {
    let Some((kind, text)) = input.split_first() else { return };
    let folder = if kind % 2 == 0 { "api" } else { "resources" };
    let locale = if kind % 4 < 2 { "en-us" } else { "ru-ru" };
    let file = SourceFile {
        root: 0,
        path: format!("v1.0/{folder}/thing.md"),
        locale: Some(locale.to_owned()),
        text: String::from_utf8_lossy(text).into_owned(),
        lossy: false,
    };
    let read = |file: &SourceFile| parse::parse(file, &Includes::new()).value.facts();
    let page = read(&file);
    let rendered = render::render(&page);
    // The names on a translated page are settled by other pages. The text of a page may name its locale.
    if page.locale.as_str() == Locale::DEFAULT {
        let again = SourceFile { text: rendered, ..file };
        assert_eq!(read(&again), page);
    }
});
