//! Plots as inline SVG. Each stands in a table beside its figures, so readers of the screen have the same numbers.

use std::ops::RangeInclusive;

use super::html::{Html, element};

/// The width of a plot in units of its own; the page decides how wide it is shown.
const WIDTH: usize = 1_000;

/// The least width of a part that is not zero, so that it can be seen.
const LEAST: usize = 3;

/// The part of a bar, which decides its colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// What pages document.
    Published,
    /// What completes the pages.
    Completed,
    /// What the client knows of all.
    Known,
    /// Diagnostics that are errors.
    Error,
    /// Diagnostics that are warnings.
    Warning,
    /// Other diagnostics.
    Info,
}

impl Part {
    pub(super) fn class(self) -> &'static str {
        match self {
            Self::Published => "published",
            Self::Completed => "completed",
            Self::Known => "known",
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Info => "info",
        }
    }
}

/// A bar of one or more parts. A bar of the value `most` fills the plot.
pub(super) fn bar(parts: &[(Part, usize)], most: usize) -> Html {
    let mut at = 0;
    let mut shapes = Vec::new();
    for (part, value) in parts.iter().filter(|(_, value)| *value > 0) {
        let width = (value * WIDTH).checked_div(most).unwrap_or_default().max(LEAST);
        shapes.push(rectangle(at, width, part.class()));
        at += width;
    }
    drawing("bar", shapes)
}

/// What the parts of the bars of a plot mean.
pub(super) fn legend(parts: &[(Part, &str)]) -> Html {
    let items = parts.iter().map(|(part, meaning)| {
        let sample = drawing("sample", vec![rectangle(0, WIDTH, part.class())]);
        element("li", &[], [sample, (*meaning).into()])
    });
    element("ul", &[("class", "legend")], Html::join(items))
}

/// The place of a day or month on a scale of years, with a line at the beginning of each year.
pub(super) fn moment(date: &str, years: &RangeInclusive<usize>) -> Html {
    let scale = |months: usize| months * WIDTH / (months_of(years).max(1));
    let first = years.start() * 12;
    let lines = years.clone().map(|year| rectangle(scale(year * 12 - first), 2, "line"));
    let at = month(date).map(|month| rectangle(scale(month.saturating_sub(first)), 24, Part::Published.class()));
    drawing("bar", lines.chain(at).collect())
}

/// The months of a date since the year 0: of `2023-02` or `2023-02-28`.
pub(super) fn month(date: &str) -> Option<usize> {
    let (year, rest) = date.split_once('-')?;
    let month = rest.split('-').next()?;
    Some(year.parse::<usize>().ok().filter(|year| *year < 10_000)? * 12 + month.parse::<usize>().ok()?.checked_sub(1)?)
}

fn months_of(years: &RangeInclusive<usize>) -> usize {
    (years.end() + 1).saturating_sub(*years.start()) * 12
}

fn rectangle(at: usize, width: usize, class: &'static str) -> Html {
    let (at, width) = (at.to_string(), width.to_string());
    element("rect", &[("class", class), ("x", &at), ("y", "0"), ("width", &width), ("height", "10")], "")
}

fn drawing(class: &'static str, shapes: Vec<Html>) -> Html {
    let view = format!("0 0 {WIDTH} 10");
    let attributes =
        [("class", class), ("viewBox", view.as_str()), ("preserveAspectRatio", "none"), ("aria-hidden", "true")];
    element("svg", &attributes, shapes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parts_of_a_bar_are_to_scale_and_none_disappears() {
        let bar = bar(&[(Part::Published, 500), (Part::Completed, 0), (Part::Info, 1)], 2_000).into_string();
        assert!(bar.contains(r#"class="published" x="0" y="0" width="250""#), "{bar}");
        assert!(bar.contains(r#"class="info" x="250" y="0" width="3""#), "{bar}");
        assert!(!bar.contains("completed"), "{bar}");
    }

    #[test]
    fn a_bar_of_nothing_is_empty() {
        assert_eq!(bar(&[(Part::Known, 0)], 0).into_string().matches("<rect").count(), 0);
    }

    #[test]
    fn a_date_has_its_place_between_the_years() {
        assert_eq!(month("2023-02"), Some(2023 * 12 + 1));
        assert_eq!(month("2023-02-28"), month("2023-02"));
        for wrong in ["", "2023", "x-02", "2023-00", "99999999999999-01"] {
            assert_eq!(month(wrong), None, "{wrong}");
        }
        let drawn = moment("2024-01", &(2023..=2024)).into_string();
        assert!(drawn.contains(r#"class="published" x="500""#), "{drawn}");
        assert_eq!(drawn.matches("class=\"line\"").count(), 2, "{drawn}");
    }
}
