//! Compares names: whether one is a misspelling or a short form of the other.

use crate::model::names::singular;

/// From this length on, names that differ in one letter count as the same. Shorter names often differ in one letter and
/// are distinct: `host` and `post`.
const LONG: usize = 8;

/// From this length on, names may differ in two letters.
const VERY_LONG: usize = 12;

/// Whether a row's name is a misspelling of a name in use: one or two letters differ, or the row has the singular of
/// that name. A row with the plural is not a misspelling, since it may be another property.
pub(crate) fn is_slip(row: &str, used: &str) -> bool {
    let (row, used) = (row.to_ascii_lowercase(), used.to_ascii_lowercase());
    if row == used || singular(&row) == used {
        return false;
    }
    let length = row.len().min(used.len());
    let allowed = match length {
        VERY_LONG.. => 2,
        LONG.. => 1,
        _ => 0,
    };
    singular(&used) == row || (allowed > 0 && distance(&row, &used) <= allowed)
}

/// Whether a name ends with the words of another: `organizationalBranding` with `branding`.
pub(crate) fn ends_in(long: &str, short: &str) -> bool {
    let Some((first, last)) = long.split_at_checked(long.len().saturating_sub(short.len())) else { return false };
    !first.is_empty() && last.eq_ignore_ascii_case(short) && last.starts_with(|c: char| c.is_ascii_uppercase())
}

/// Whether a name is a short form of another: its beginning, or its last words.
pub(crate) fn is_short_form(short: &str, long: &str) -> bool {
    let begins = long.get(..short.len()).is_some_and(|start| start.eq_ignore_ascii_case(short));
    ends_in(long, short) || (begins && short.len() >= LONG && long.len() > short.len())
}

/// The number of letters to change, to add or to remove.
fn distance(a: &str, b: &str) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.bytes().enumerate() {
        let mut corner = row[0];
        row[0] = i + 1;
        for (j, y) in b.bytes().enumerate() {
            let above = row[j + 1];
            row[j + 1] = (corner + usize::from(x != y)).min(above + 1).min(row[j] + 1);
            corner = above;
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::{distance, ends_in, is_short_form, is_slip};

    #[test]
    fn a_letter_or_a_missing_plural_is_a_slip() {
        assert!(is_slip("sailPolicy", "sailPolicies") && !is_slip("harbourMasters", "harbourMaster"));
        assert!(is_slip("lightHouseKeeper", "lighthousesKeeper") && !is_slip("left", "right"));
        assert!(!is_slip("startDate", "endDate"));
        assert_eq!((distance("oar", "oars"), distance("boat", "goat"), distance("", "ab")), (1, 1, 2));
    }

    #[test]
    fn the_last_words_or_the_beginning_are_a_short_form() {
        assert!(ends_in("harbourFlag", "flag") && !ends_in("reflag", "flag") && !ends_in("flag", "flag"));
        assert!(is_short_form("stormInfo", "stormInformation") && is_short_form("name", "fullName"));
        assert!(!is_short_form("info", "information") && !is_short_form("fullName", "name"));
    }
}
