//! The form that searches a list, and the place where the script shows what matches.

use std::collections::BTreeMap;

use super::html::{Html, element, number};

/// Something that a list can be narrowed to.
pub(super) struct Choice {
    /// The key in the address of the page.
    name: &'static str,
    label: &'static str,
    /// The values with what stands for them.
    options: Vec<(String, String)>,
    /// What stands for no choice; none if there is always one.
    all: Option<&'static str>,
}

impl Choice {
    /// A choice of the values that the list has, each with how many rows have it.
    pub(super) fn of(
        name: &'static str,
        label: &'static str,
        values: &[String],
        counts: &BTreeMap<String, usize>,
    ) -> Self {
        let known = values.iter().filter_map(|value| Some((value, *counts.get(value)?)));
        let options = known.map(|(value, count)| (value.clone(), format!("{value} ({})", number(count)))).collect();
        Self { name, label, options, all: Some("All") }
    }

    /// A choice of an order; the first one is the usual.
    pub(super) fn order(name: &'static str, label: &'static str, orders: &[(&str, &str)]) -> Self {
        let options = orders.iter().map(|(value, words)| ((*value).to_owned(), (*words).to_owned())).collect();
        Self { name, label, options, all: None }
    }

    fn print(&self) -> Html {
        let all = self.all.map(|all| element("option", &[("value", "")], all));
        let options = self.options.iter().map(|(value, words)| element("option", &[("value", value)], words.as_str()));
        let options = Html::join(all.into_iter().chain(options));
        let select = element("select", &[("id", self.name), ("name", self.name)], options);
        element("p", &[], [element("label", &[("for", self.name)], self.label), select])
    }
}

/// The form with a field for words and the choices.
pub(super) fn form(hint: &str, example: &str, choices: &[Choice]) -> Html {
    let input = [
        ("type", "search"),
        ("id", "q"),
        ("name", "q"),
        ("placeholder", example),
        ("autocomplete", "off"),
        ("spellcheck", "false"),
        ("aria-describedby", "hint"),
    ];
    let field = element(
        "p",
        &[("class", "words")],
        [element("label", &[("for", "q")], "Search for"), Html::void("input", &input)],
    );
    let hint = element("p", &[("class", "hint"), ("id", "hint")], hint);
    let choices = element("div", &[("class", "choices")], Html::join(choices.iter().map(Choice::print)));
    element("form", &[("id", "form"), ("role", "search"), ("aria-labelledby", "search")], [field, hint, choices])
}

/// Where the script shows the rows that match. `what` are the rows in words.
pub(super) fn results(heading: &str, what: &str) -> Html {
    let loading = format!("Loading the {what}…");
    let missing = element("noscript", &[], element("p", &[], format!("The list of {what} needs JavaScript.")));
    let more = element("button", &[("type", "button"), ("id", "more"), ("hidden", "")], "Show more");
    element(
        "section",
        &[("aria-labelledby", "results-heading")],
        [
            element("h2", &[("id", "results-heading")], heading),
            element("p", &[("id", "status"), ("role", "status")], loading),
            missing,
            element("div", &[("id", "results")], ""),
            more,
        ],
    )
}
