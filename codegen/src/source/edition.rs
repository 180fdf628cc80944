//! Finds the date and the locale of an edition, from its `SOURCES.toml`, the names of its folders, and its pages.

use std::collections::BTreeMap;
use std::path::Path;

use super::error::LoadError;
use super::file::{SourceFile, read_text};

/// The file that states where vendored pages come from.
pub(super) const SOURCES: &str = "SOURCES.toml";

/// The date of a folder's pages: the `snapshot` in its `SOURCES.toml`, or the end of its name (`ru-ru-2023-02`).
pub(super) fn snapshot(base: &Path) -> Result<Option<String>, LoadError> {
    let path = base.join(SOURCES);
    if path.is_file() {
        let (text, _) = read_text(&path)?;
        let stated = text.lines().find_map(|line| line.strip_prefix("snapshot = \"")?.strip_suffix('"'));
        return Ok(stated.map(str::to_owned));
    }
    Ok(base.components().rev().find_map(|component| date_in_name(component.as_os_str().to_str()?)))
}

/// The date at the end of a name: `2021-07` of `en-us-2021-07`.
fn date_in_name(name: &str) -> Option<String> {
    let starts = std::iter::once(0).chain(name.match_indices('-').map(|(at, _)| at + 1));
    starts.map(|start| &name[start..]).find(|rest| is_date(rest)).map(str::to_owned)
}

/// Whether a text is a month or a day of the calendar: `2021-07`, `2021-07-31`.
pub fn is_date(text: &str) -> bool {
    let number = |part: &str, digits: usize| {
        let valid = part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit());
        if valid { part.parse::<u32>().ok() } else { None }
    };
    let mut parts = text.split('-');
    let (year, month) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let (day, rest) = (parts.next(), parts.next());
    let (Some(year), Some(month), None) = (number(year, 4), number(month, 2), rest) else { return false };
    let days = days_in_month(year, month);
    days > 0 && day.is_none_or(|day| number(day, 2).is_some_and(|day| (1..=days).contains(&day)))
}

/// The number of days of a month; 0 if there is no such month.
fn days_in_month(year: u32, month: u32) -> u32 {
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if is_leap => 29,
        2 => 28,
        _ => 0,
    }
}

/// The locale in the path of a folder: a component that is a locale, or starts with one (`ru-ru-2023-02`).
pub(super) fn folder_locale(base: &Path) -> Option<String> {
    base.components().rev().find_map(|component| {
        let name = component.as_os_str().to_str()?;
        let mut parts = name.split('-');
        let (language, region) = (parts.next()?, parts.next()?);
        let is_code = |code: &str| code.len() == 2 && code.bytes().all(|b| b.is_ascii_alphabetic());
        let is_edition = parts.all(|part| part.bytes().all(|b| b.is_ascii_digit()) || part == "sample");
        (is_code(language) && is_code(region) && is_edition)
            .then(|| format!("{language}-{region}").to_ascii_lowercase())
    })
}

/// The locale that most pages of a folder state in their front matter. It also applies to the pages that state none.
pub(super) fn usual_locale(pages: &[SourceFile]) -> Option<String> {
    const KEY: &str = "ms.contentlocale:";
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for page in pages {
        let mut matter = page.text.lines().skip(1).take_while(|line| line.trim() != "---");
        if let Some(locale) = matter.find_map(|line| line.strip_prefix(KEY)) {
            *counts.entry(locale.trim().to_ascii_lowercase()).or_default() += 1;
        }
    }
    let (locale, times) = counts.into_iter().max_by_key(|(_, times)| *times)?;
    (times * 2 > pages.len()).then_some(locale)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_locale_of_most_pages_is_that_of_the_others() {
        let page = |text: &str| SourceFile {
            root: 0,
            path: "v1.0/api/x.md".into(),
            locale: None,
            text: text.into(),
            lossy: false,
        };
        let stated = page("---\ntitle: x\nms.contentlocale: pt-BR\n---\n# x\n");
        let silent = page("---\ntitle: x\n---\nms.contentlocale: de-DE\n");
        assert_eq!(usual_locale(&[stated.clone(), stated.clone(), silent.clone()]).as_deref(), Some("pt-br"));
        assert_eq!(usual_locale(&[stated, silent.clone(), silent]), None);
    }

    #[test]
    fn the_date_is_at_the_end_of_the_folder_name() {
        for (name, expected) in [
            ("en-us-2021-07", Some("2021-07")),
            ("ru-ru-2023-02-28", Some("2023-02-28")),
            ("2021-07", Some("2021-07")),
            ("en-us-2025-sample", None),
            ("en-us", None),
            ("2021", None),
            ("en-us-2021-13", None),
        ] {
            assert_eq!(date_in_name(name).as_deref(), expected, "{name}");
        }
    }

    #[test]
    fn the_locale_is_in_the_folder_name() {
        let locale = |path: &str| folder_locale(Path::new(path));
        assert_eq!(locale("docs/ru-ru-2023-02/api-reference").as_deref(), Some("ru-ru"));
        assert_eq!(locale("docs/pt-BR").as_deref(), Some("pt-br"));
        assert_eq!(locale("docs/en-us-2025-sample").as_deref(), Some("en-us"));
        assert_eq!(locale("docs/api-reference"), None);
    }

    #[test]
    fn a_date_is_a_day_of_the_calendar() {
        for date in ["2021-07", "2021-07-31", "2024-02-29", "2000-02-29"] {
            assert!(is_date(date), "{date}");
        }
        for wrong in [
            "",
            "2021",
            "21-07",
            "2021-7",
            "2024-13",
            "2024-00",
            "2023-02-29",
            "1900-02-29",
            "2021-04-31",
            "2021-04-00",
            "2021-07-31-01",
        ] {
            assert!(!is_date(wrong), "{wrong}");
        }
    }
}
