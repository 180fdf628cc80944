//! Prints the areas as features of the package's manifest.

use super::docs;
use crate::areas::{Area, Areas};

/// The number of addresses that the comment of a feature lists.
const SHOWN: usize = 6;

/// Prints a feature for each area, `default` with v1.0 and some areas, and `full` with all areas.
///
/// ```text
/// ## What most applications need of v1.0.
/// default = ["v1", "mail", "users"]
/// ## Outlook mail: messages, folders.
/// ## `/me/messages`, `/users/{id}/messages`
/// mail = ["users"]
/// …
/// ## Every area.
/// full = [
///     "mail",
///     …
/// ]
/// ```
pub(super) fn print(areas: &Areas) -> String {
    let default = list(["v1"].into_iter().chain(areas.default_areas()));
    let features: String = areas.iter().map(|(name, area)| print_area(name, area)).collect();
    let all: String = areas.iter().map(|(name, _)| format!("    \"{name}\",\n")).collect();
    format!(
        "## What most applications need of v1.0.\ndefault = [{default}]\n{features}## Every area.\nfull = [\n{all}]\n"
    )
}

fn print_area(name: &str, area: &Area) -> String {
    let mut mounts: Vec<&String> = area.mounts.iter().collect();
    mounts.sort_by_key(|mount| (mount.matches('/').count(), *mount));
    let more = if mounts.len() > SHOWN { ", …" } else { "" };
    let shown = mounts.iter().take(SHOWN).map(|mount| docs::code(mount)).collect::<Vec<_>>().join(", ");
    let shown = if shown.is_empty() { shown } else { format!("## {shown}{more}\n") };
    let outer = list(area.outer.iter().map(String::as_str));
    format!("## {}.\n{shown}{name} = [{outer}]\n", area.description)
}

fn list<'a>(names: impl Iterator<Item = &'a str>) -> String {
    names.map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::super::sketch::version;
    use super::*;
    use crate::areas::AreaTable;
    use crate::model::api::Api;

    fn manifest(routes: &str) -> String {
        print(&Areas::of(&Api { versions: vec![version(routes)] }, Some(&AreaTable::default())))
    }

    #[test]
    fn the_manifest_has_a_line_for_each_area() {
        let expected = "\
## What most applications need of v1.0.
default = [\"v1\", \"mail\", \"users\"]
## Outlook mail: messages, folders, rules, mailbox settings, conversations of groups.
## `/me/messages`
mail = [\"users\"]
## What is in no other area yet.
## `/classified`, `/default`
other = []
## People: accounts, managers, photos, licenses, settings.
## `/me`
users = []
## Every area.
full = [
    \"mail\",
    \"other\",
    \"users\",
]
";
        let routes = "get GET /me/messages get GET /me/messages/{} get GET /default get GET /classified/{}";
        assert_eq!(manifest(routes), expected);
    }

    #[test]
    fn many_addresses_are_cut() {
        let routes = "get GET /chats get GET /teams get GET /team get GET /teamwork get GET /appCatalogs \
            get GET /me/joinedTeams get GET /me/chats";
        let cut = "## `/appCatalogs`, `/chats`, `/team`, `/teams`, `/teamwork`, `/me/chats`, …\nteams = []\n";
        assert!(manifest(routes).contains(cut), "{}", manifest(routes));
    }
}
