//! Tests finding losses between two small editions.

use super::{Cause, LossKind, Losses, find_losses};
use crate::corrections::Corrections;
use crate::diagnostic::WithDiagnostics;
use crate::model::api::Api;
use crate::pipeline;
use crate::source::{SourceFile, Sources};

fn edition(locale: &str, pages: &[(&str, &str)]) -> Sources {
    let page = |(path, text): &(&str, &str)| SourceFile {
        root: 0,
        path: (*path).to_owned(),
        locale: Some(locale.to_owned()),
        text: format!("---\ntitle: x\n---\n{text}"),
        lossy: false,
    };
    Sources { pages: pages.iter().map(page).collect(), ..Sources::default() }
}

fn ty(name: &str, rows: &[&str]) -> String {
    let rows: String = rows.iter().map(|row| format!("|{row}|String|\n")).collect();
    format!(
        "# <a name=\"{name}-resource-type\"></a>{name}\n\nNamespace: microsoft.graph\n\n## <a name=\"properties\"></a>P\n\n|Property|Type|\n|:--|:--|\n{rows}"
    )
}

fn api(path: &str) -> String {
    format!("# <a name=\"x\"></a>x\n\n## <a name=\"http-request\"></a>H\n\n```http\nGET {path}\n```\n")
}

fn losses(older: &[(&str, &str)], newer: &[(&str, &str)]) -> Losses {
    let read = |sources: &Sources| -> WithDiagnostics<Api> { pipeline::understand(sources, &Corrections::default()) };
    let (older, newer) = (edition("en-us", older), edition("ru-ru", newer));
    let understood = read(&newer);
    find_losses(&read(&older).value, &understood.value, &newer.pages, &understood.diagnostics)
}

#[test]
fn every_loss_has_a_cause() {
    let (door, lock) = (ty("door", &["id", "colour", "width", "kept"]), ty("lock", &["id"]));
    let later = ty("door", &["id", "kept", "цвет", "width x"]);
    let older = [
        ("v1.0/api/door-get.md", &*api("/doors/{id}")),
        ("v1.0/api/door-list.md", &*api("/doors")),
        ("v1.0/resources/door.md", &*door),
        ("v1.0/resources/lock.md", &*lock),
    ];
    let moved = api("/house/doors/{id}");
    let losses = losses(&older, &[("v1.0/api/door-get.md", &*moved), ("v1.0/resources/door.md", &*later)]);
    let text = losses.to_string();
    let counts: Vec<_> = losses.counts().collect();
    assert!(counts.contains(&(LossKind::Type, Cause::PageGone, 1)), "{text}");
    assert!(counts.contains(&(LossKind::Route, Cause::PageGone, 1)), "{text}");
    assert!(counts.contains(&(LossKind::Route, Cause::NotOnPage, 1)), "{text}");
    assert!(counts.contains(&(LossKind::Property, Cause::Translated, 1)), "{text}");
    assert!(counts.contains(&(LossKind::Property, Cause::StillNamed, 1)), "{text}");
    assert!(text.contains("\"v1.0 GET /doors/{}\"") && !text.contains("lock.id"), "{text}");
    assert_eq!(losses.unexplained().collect::<Vec<_>>(), ["v1.0 microsoft.graph.door.width"]);
}

#[test]
fn a_printed_list_is_read_and_keeps_its_reasons() {
    let text = "\n[[lost]]\nkind = \"property\"\ncause = \"still_named\"\nnames = [\n  \"v1.0 a.b\",\n]\n\n[reasons]\n\"v1.0 a.b\" = \"moved\"\n";
    let known = Losses::parse(text).expect("it is what is printed");
    assert_eq!(known.to_string(), text);
    assert_eq!(known.unexplained().count(), 0);
    let anew = Losses { reasons: std::collections::BTreeMap::new(), ..known.clone() };
    assert_eq!(anew.unexplained().count(), 1);
    assert_eq!(anew.with_reasons_of(known.clone()), known);
    assert_eq!(Losses::default().with_reasons_of(known), Losses::default());
    assert!(Losses::parse("lost = 1").is_err());
}
