//! Runs `cargo xtask lexicon`.

use crate::checkout::{Checkout, PAGE};

#[test]
fn a_lexicon_is_proposed_for_a_locale_without_one() {
    let checkout = Checkout::new();
    let headers = "## <a name=\"request-headers\"></a>Koppen\n\n|Naam|Omschrijving|\n|:---|:---|\n\
        |Autorisatie|Bearer {token}. Vereist.|\n\n## <a name=\"response\"></a>Antwoord";
    let page = PAGE.replace("## Response", headers).replace("doc_type:", "ms.contentlocale: qps-PLOC\ndoc_type:");
    (0..5).for_each(|number| checkout.write(&format!("nl/v1.0/api/door-{number}.md"), &page));
    let printed = checkout.run(&["lexicon", "--docs", "nl", "--locale", "qps-PLOC"]).ends_with(0).out();
    for expected in ["locale = \"qps-ploc\"\n", "    \"vereist\", # 5\n", "    \"autorisatie\", # 5\n", "key = []\n"] {
        assert!(printed.contains(expected), "{expected}: {printed}");
    }
    let error = checkout.run(&["lexicon", "--docs", "nl", "--locale", "qps-mirr"]).ends_with(2).error();
    assert!(error.contains("no page is in qps-mirr; there are pages in qps-ploc"), "{error}");
}
