//! Tests of learning, with Dutch pages in the pseudo-locale `qps-ploc`, which will never have a lexicon.

use super::{Proposals, learn, propose};
use crate::lexicon::{self, Lexicons};
use crate::model::page::Content;
use crate::parse::parse_with;
use crate::source::{SourceFile, Sources};

/// A type with properties of several types, and a collection.
const TYPE: &str = "# <a name=\"door-resource-type\"></a>Resourcetype door\n\nNaamruimte: microsoft.graph\n\n\
    ## <a name=\"properties\"></a>Eigenschappen\n\n|Eigenschap|Soort|Omschrijving|\n|:---|:---|:---|\n\
    |id|Tekenreeks|Alleen-lezen.|\n|size|Geheel getal|De grootte. Alleen-lezen.|\n|isOpen|Booleaanse waarde|Of ze open is.|\n\
    |names|Verzameling tekenreeksen|De namen.|\n|mode|doorMode|Mogelijke waarden zijn: `slow`, `fast` en `none` (standaard).|\n\
    |locks|Verzameling van [lock](lock.md)|De sloten.|\n|frame|Voorwerp [frame](frame.md)|Het kozijn.|\n\n\
    ## <a name=\"json-representation\"></a>JSON\n\n<!-- {\"blockType\": \"resource\", \"@odata.type\": \"microsoft.graph.door\"} -->\n\
    ```json\n{\"id\": \"String\", \"size\": 1024, \"isOpen\": true, \"names\": [\"String\"], \"mode\": \"String\",\n\
    \"locks\": [{\"@odata.type\": \"microsoft.graph.lock\"}], \"frame\": {\"@odata.type\": \"microsoft.graph.frame\"}}\n```\n";

/// An operation without a request body.
const DELETE: &str = "# <a name=\"delete-door\"></a>Deur verwijderen\n\n## <a name=\"http-request\"></a>HTTP-aanvraag\n\n\
    ```http\nDELETE /doors/{id}\n```\n\n## <a name=\"request-headers\"></a>Aanvraagkoppen\n\n|Naam|Omschrijving|\n|:---|:---|\n\
    |Autorisatie|Bearer {token}. Vereist.|\n\n## <a name=\"request-body\"></a>Aanvraag\n\nGeef geen inhoud op.\n\n\
    ## <a name=\"response\"></a>Antwoord\n\nGeeft `204 No Content`. Er komt niets terug.\n";

/// The same type in English.
const ENGLISH: &str = "# door resource type\n\nNamespace: microsoft.graph\n\n## Properties\n\n\
    |Property|Type|Description|\n|:---|:---|:---|\n|id|String|Read-only.|\n|size|Int32|The size. Read-only.|\n\
    |isOpen|Boolean|Whether it is open.|\n|names|String collection|The names.|\n|mode|doorMode|Possible values are: `slow`, `fast` and `none` (default).|\n\
    |locks|[lock](lock.md) collection|The locks.|\n|frame|[frame](frame.md)|The frame.|\n";

fn pages(root: usize, locale: &str, name: &str, text: &str) -> impl Iterator<Item = SourceFile> {
    (0..6).map(move |number| SourceFile {
        root,
        path: format!("v1.0/{name}-{number}.md"),
        locale: Some(locale.to_owned()),
        text: format!("---\ntitle: door\n---\n{text}"),
        lossy: false,
    })
}

fn proposed(pages: Vec<SourceFile>) -> Proposals {
    propose(&Sources { pages, ..Sources::default() }, &"qps-ploc".into()).expect("there are pages of the locale")
}

fn dutch() -> Vec<SourceFile> {
    pages(0, "qps-ploc", "resources/door", TYPE).chain(pages(0, "qps-ploc", "api/door-delete", DELETE)).collect()
}

/// The wordings of a key.
fn words(proposals: &Proposals, key: &str) -> Vec<String> {
    let (section, key) = key.split_once('.').expect("a section and a key");
    let section = proposals.sections.iter().find(|one| one.name == section).expect("a section");
    let key = section.keys.iter().find(|one| one.name == key).expect("a key");
    key.wordings.iter().map(|wording| wording.text.clone()).collect()
}

#[test]
fn structure_shows_the_meaning_of_words() {
    let proposals = proposed(dutch());
    for (key, expected) in [
        ("columns.property", &["eigenschap"][..]),
        ("columns.name", &["naam"]),
        ("columns.type", &["soort"]),
        ("columns.description", &["omschrijving"]),
        ("types.Edm.String", &["tekenreeks"]),
        ("types.Edm.Int32", &["geheel getal"]),
        ("types.Edm.Boolean", &["booleaanse waarde"]),
        ("type.collection", &["verzameling van"]),
        ("type.fillers", &["voorwerp"]),
        ("headers.Authorization", &["autorisatie"]),
        ("row.required", &["vereist"]),
        ("row.read_only", &[]),
        ("row.values", &["mogelijke waarden zijn"]),
        ("row.and", &["en"]),
        ("row.default", &["standaard"]),
        ("body.none", &["geef geen inhoud op"]),
        ("response.no_body", &["er komt niets terug"]),
    ] {
        assert_eq!(words(&proposals, key), expected, "{key}\n{proposals}");
    }
}

#[test]
fn english_pages_show_the_meaning_of_more_words() {
    let mut all = dutch();
    all.extend(pages(1, "en-us", "resources/door", ENGLISH));
    let proposals = proposed(all);
    assert_eq!(words(&proposals, "row.read_only"), ["alleen-lezen"]);
    assert_eq!(words(&proposals, "types.Edm.Int32"), ["geheel getal"]);
}

#[test]
fn proposals_print_as_a_lexicon_with_every_key() {
    let text = proposed(dutch()).to_string();
    let table: toml::Table = text.parse().unwrap_or_else(|error| panic!("{error}\n{text}"));
    let english: toml::Table = lexicon::source_of(&"en-us".into()).expect("the first one").parse().expect("TOML");
    let keys = |table: &toml::Table| {
        let inner = |(name, value): (&String, &toml::Value)| {
            (name.clone(), value.as_table().map(|table| table.keys().cloned().collect::<Vec<String>>()))
        };
        table.iter().map(inner).collect::<Vec<_>>()
    };
    assert_eq!(keys(&table), keys(&english));
    assert!(text.contains("    \"vereist\", # 6\n"), "{text}");
}

#[test]
fn wordings_that_a_lexicon_has_are_marked() {
    let german = TYPE.replace("Eigenschap|", "Eigenschaft|").replace("Tekenreeks", "Zeichenfolge");
    let pages = pages(0, "de-de", "resources/door", &german).collect();
    let proposals =
        propose(&Sources { pages, ..Sources::default() }, &"de-de".into()).expect("there are pages in German");
    let text = proposals.to_string();
    assert!(text.contains("    \"eigenschaft\", # 6, shipped as property\n"), "{text}");
    assert!(text.contains("    \"zeichenfolge\", # 6, shipped as Edm.String\n"), "{text}");
    assert!(text.contains("    \"geheel getal\", # 6\n"), "{text}");
    assert!(propose(&Sources::default(), &"de-de".into()).is_none());
}

#[test]
fn a_locale_without_a_lexicon_is_read_with_learnt_words() {
    let other = "# <a name=\"gate-resource-type\"></a>Resourcetype gate\n\n## <a name=\"properties\"></a>Eigenschappen\n\n\
        |Eigenschap|Soort|Omschrijving|\n|:---|:---|:---|\n|bars|Verzameling van [bar](bar.md)|Tralies.|\n\
        |width|Geheel getal|De breedte.|\n|kind|gateKind|Mogelijke waarden zijn: `wide`, `low`.|\n";
    let gate = pages(0, "qps-ploc", "resources/gate", other).next().expect("a page");
    let sources = Sources { pages: dutch().into_iter().chain([gate.clone()]).collect(), ..Sources::default() };
    let read = |lexicons: &Lexicons| match parse_with(&gate, &sources.includes, lexicons).value.content {
        Content::Resource(mut types) => types.remove(0).properties,
        Content::Api(_) => panic!("the page of a type"),
    };
    let (before, after) = (read(&Lexicons::default()), read(&learn(&sources, [&"qps-ploc".into()].into_iter())));
    assert_eq!((before[1].ty.text.as_str(), after[1].ty.text.as_str()), ("Geheel", "Edm.Int32"));
    assert!(after[0].ty.collection && before[2].facts.values.is_empty());
    assert_eq!(after[2].facts.values, ["wide", "low"]);
    let few = Sources { pages: vec![gate.clone()], ..Sources::default() };
    assert_eq!(read(&learn(&few, [&"qps-ploc".into()].into_iter())), before);
}
