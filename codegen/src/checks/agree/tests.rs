//! Tests comparing two small editions.

use super::{Agreement, Edition, Facet, Scope, agree};
use crate::corrections::Corrections;
use crate::pipeline;
use crate::source::{SourceFile, Sources};

/// A page with one operation.
const PAGE: &str = "# Open door\n\n## HTTP request\n\n```http\nPOST /doors/{id}/open\n```\n\n## Request headers\n\n\
    |Name|Description|\n|:---|:---|\n|Authorization|Bearer {token}.|\n";

fn edition(locale: &str, pages: &[(&str, String)]) -> Sources {
    let page = |(path, text): &(&str, String)| SourceFile {
        root: 0,
        path: (*path).to_owned(),
        locale: Some(locale.to_owned()),
        text: text.clone(),
        lossy: false,
    };
    Sources { pages: pages.iter().map(page).collect(), ..Sources::default() }
}

fn compared(a: &Sources, b: &Sources, compared: Scope) -> Agreement {
    let api = |sources: &Sources| pipeline::understand(sources, &Corrections::default()).value;
    let (api_a, api_b) = (api(a), api(b));
    agree(&Edition { files: &a.pages, api: &api_a }, &Edition { files: &b.pages, api: &api_b }, compared)
}

/// The page as it is translated from a text with this hash.
fn translated(hash: &str, commit: &str, text: &str) -> String {
    format!("---\nms.openlocfilehash: {hash}\nms.sourcegitcommit: {commit}\n---\n{text}")
}

#[test]
fn facts_are_compared_facet_by_facet() {
    let changed = PAGE.replace("Authorization", "Prefer");
    let path = "v1.0/api/door-open.md";
    let a =
        edition("ru-ru", &[(path, translated("1", "aaaaaaaaaa", PAGE)), ("v1.0/api/door-shut.md", PAGE.to_owned())]);
    let b = edition("zh-cn", &[(path, translated("1", "bbbbbbbbbb", &changed))]);
    let agreement = compared(&a, &b, Scope::All);
    assert_eq!((agreement.both, agreement.only_a, agreement.only_b, agreement.whole.hits), (1, 1, 0, 0));
    let [disagreement] = &agreement.disagreements[..] else { panic!("{agreement:?}") };
    assert_eq!((disagreement.facet, disagreement.what.as_str()), (Facet::Headers, path));
    assert_eq!(disagreement.commits, Some(["aaaaaaaa".to_owned(), "bbbbbbbb".to_owned()]));
    assert_eq!(agreement.exact.total, 0);
}

#[test]
fn a_page_with_the_hash_of_the_other_is_an_exact_pair() {
    let hash = super::exact::hash_of(PAGE);
    let other = PAGE.replace("open", "shut");
    let (open, shut) = ("v1.0/api/door-open.md", "v1.0/api/door-shut.md");
    let english = edition("en-us", &[(open, PAGE.replace('\n', "\r\n")), (shut, other.clone())]);
    let ru = edition("ru-ru", &[(open, translated(&hash, "a", PAGE)), (shut, translated("0", "a", PAGE))]);
    for (a, b) in [(&english, &ru), (&ru, &english)] {
        let all = compared(a, b, Scope::All);
        assert_eq!((all.both, all.exact.hits, all.exact.total), (2, 1, 1), "{all}");
        assert!(!all.disagreements.is_empty());
        let exact = compared(a, b, Scope::Exact);
        assert_eq!((exact.both, exact.whole.hits, exact.disagreements.len()), (1, 1, 0), "{exact}");
    }
}
