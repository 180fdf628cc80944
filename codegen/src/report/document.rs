//! The frame of every page: head, navigation, main part, foot. Also the style, the scripts and the icon.

use super::html::{Html, element, link};
use crate::output::OutputFile;

/// What the first line of every file says.
pub(super) const MARK: &str = "Written by cargo xtask report";

pub(super) const OVERVIEW: &str = "index.html";
pub(super) const REQUESTS: &str = "requests.html";
pub(super) const DIAGNOSTICS: &str = "diagnostics.html";

/// The pages as the navigation names them.
const PAGES: [(&str, &str); 3] = [(OVERVIEW, "Overview"), (REQUESTS, "Requests"), (DIAGNOSTICS, "Diagnostics")];

/// Scripts and styles come from the folder of the site alone.
const HEAD: &str = "\
<meta charset=\"utf-8\">\
<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
<meta name=\"color-scheme\" content=\"light dark\">\
<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'\">\
<link rel=\"icon\" href=\"assets/icon.svg\" type=\"image/svg+xml\">\
<link rel=\"stylesheet\" href=\"assets/style.css\">\
<script src=\"assets/theme.js\"></script>";

/// The script shows it, since it does nothing without one.
const THEME: &str = "\
<p class=\"theme\" hidden><label for=\"theme\">Theme</label> <select id=\"theme\">\
<option value=\"\">System</option><option value=\"light\">Light</option><option value=\"dark\">Dark</option>\
</select></p>";

/// A page of the site.
pub(super) struct Document {
    /// One of the pages above.
    pub(super) file: &'static str,
    /// The heading.
    pub(super) title: &'static str,
    /// What the page is about.
    pub(super) lead: Html,
    /// What stands below the heading.
    pub(super) main: Html,
    /// The scripts, in the order in which they run.
    pub(super) scripts: &'static [&'static str],
}

impl Document {
    /// The page as a file.
    pub(super) fn print(self) -> OutputFile {
        let title = element("title", &[], format!("{} – msgraph report", self.title));
        let scripts = self.scripts.iter().map(|script| element("script", &[("src", script), ("defer", "")], ""));
        let head = [Html::fixed(HEAD), title, Html::join(scripts)];
        let heading = element("h1", &[], self.title);
        let lead = element("p", &[("class", "lead")], self.lead);
        let main = element("main", &[("id", "main"), ("tabindex", "-1")], [heading, lead, self.main]);
        let skip = element("a", &[("class", "skip"), ("href", "#main")], "Skip to the content");
        let body = element("body", &[], [skip, header(self.file), main, footer()]);
        let html = element("html", &[("lang", "en")], [element("head", &[], head), body]).into_string();
        OutputFile { path: self.file.to_owned(), text: format!("<!doctype html><!-- {MARK} -->\n{html}\n") }
    }
}

fn header(file: &str) -> Html {
    let items = PAGES.iter().map(|(target, label)| {
        let current: &[(&str, &str)] = if *target == file { &[("aria-current", "page")] } else { &[] };
        let attributes = [&[("href", *target)], current].concat();
        element("li", &[], element("a", &attributes, *label))
    });
    let navigation = element("nav", &[("aria-label", "Pages")], element("ul", &[], Html::join(items)));
    let name = element("p", &[("class", "name")], [element("strong", &[], "msgraph"), " report".into()]);
    element("header", &[], element("div", &[("class", "bar-of-page")], [name, navigation, Html::fixed(THEME)]))
}

fn footer() -> Html {
    let command = element("code", &[], "cargo xtask report");
    let repository = env!("CARGO_PKG_REPOSITORY");
    let text = element(
        "p",
        &[],
        [
            "Written by ".into(),
            command,
            format!(" of msgraph {}, from the documentation of Microsoft Graph. ", env!("CARGO_PKG_VERSION")).into(),
            "Nothing is fetched from elsewhere; only links to the reference and to ".into(),
            link(repository, "the repository"),
            " leave this folder.".into(),
        ],
    );
    element("footer", &[], text)
}

/// A list of data as a script that hands it to the page.
pub(super) fn script(path: &str, name: &str, data: &impl serde::Serialize) -> OutputFile {
    let json = serde_json::to_string(data).expect("texts and numbers are JSON");
    OutputFile { path: path.to_owned(), text: format!("// {MARK}\nreport.receive({name:?}, {json});\n") }
}

/// The style, the scripts and the icon.
pub(super) fn assets() -> Vec<OutputFile> {
    let style = |text| format!("/* {MARK} */\n{text}");
    let script = |text| format!("// {MARK}\n{text}");
    let icon = format!("<!-- {MARK} -->\n{}", include_str!("assets/icon.svg"));
    let files = [
        ("assets/diagnostics.js", script(include_str!("assets/diagnostics.js"))),
        ("assets/icon.svg", icon),
        ("assets/list.js", script(include_str!("assets/list.js"))),
        ("assets/requests.js", script(include_str!("assets/requests.js"))),
        ("assets/style.css", style(include_str!("assets/style.css"))),
        ("assets/theme.js", script(include_str!("assets/theme.js"))),
    ];
    files.map(|(path, text)| OutputFile { path: path.to_owned(), text }).into()
}

/// A link into the list of another page: `requests.html#version=beta&area=mail`.
pub(super) fn search(page: &str, terms: &[(&str, &str)]) -> String {
    let terms = terms.iter().map(|(key, value)| format!("{key}={}", crate::emit::encode(value)));
    format!("{page}#{}", terms.collect::<Vec<_>>().join("&"))
}
