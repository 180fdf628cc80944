//! Runs `cargo xtask vendor`.

use crate::checkout::{Checkout, PAGE};

#[test]
fn vendor_renders_the_facts_and_removes_pages_that_are_gone() {
    let checkout = Checkout::new();
    checkout.write("docs/v1.0/api/door-open.md", &PAGE.replace("## HTTP", "Opens the door with a creak.\n\n## HTTP"));
    checkout.write("docs-input/corrections.toml", "# kept\n");
    checkout.run(&["vendor", "--from", "docs", "--date", "2021-07"]).ends_with(0);
    assert_eq!(checkout.read("docs-input/v1.0/api/door-open.md"), PAGE);
    assert!(!checkout.path("docs-input/beta").exists(), "its only page is gone");
    assert!(checkout.read("docs-input/SOURCES.toml").contains("snapshot = \"2021-07\""));
    assert_eq!(checkout.read("docs-input/corrections.toml"), "# kept\n");
}

#[test]
fn vendor_merges_translations_into_english_pages() {
    let checkout = Checkout::new();
    let page = |locale: &str, title: &str, sections: [&str; 2]| {
        format!(
            "---\nms.contentlocale: {locale}\n---\n# <a name=\"open-door\"></a>{title}\n\nNamespace: microsoft.graph\n\n\
             ## <a name=\"http-request\"></a>{}\n\n```http\nPOST /doors/{{id}}/open\n```\n\n\
             ## <a name=\"response\"></a>{}\n\n`204 No Content`\n",
            sections[0], sections[1]
        )
    };
    checkout.write("ru/v1.0/api/door-open.md", &page("ru-RU", "Открыть дверь", ["HTTP-запрос", "Отклик"]));
    checkout.write("zh/v1.0/api/door-open.md", &page("zh-CN", "打开门", ["HTTP 请求", "响应"]));
    checkout.write("zh/beta/api/gate-open.md", &page("zh-CN", "打开门", ["HTTP 请求", "响应"]));
    checkout.run(&["vendor", "--from", "ru", "--from", "zh", "--date", "2023-02"]).ends_with(0);
    assert_eq!(checkout.read("docs-input/v1.0/api/door-open.md"), PAGE);
    assert_eq!(checkout.read("docs-input/beta/api/gate-open.md"), PAGE);
    let sources = checkout.read("docs-input/SOURCES.toml");
    assert!(sources.contains("locale = \"ru-ru\"") && sources.contains("pages = 1\n"), "{sources}");
    assert!(sources.contains("locale = \"zh-cn\"") && sources.ends_with("pages = 2\n"), "{sources}");
}

#[test]
fn vendor_keeps_the_pages_when_more_than_half_would_go() {
    let checkout = Checkout::new();
    checkout.write("docs-input/v1.0/api/lock-open.md", &PAGE.replace("door", "lock"));
    checkout.write("docs/v1.0/api/door-open.md", PAGE);
    let before = checkout.texts("docs-input");
    let error = checkout.run(&["vendor", "--from", "docs", "--date", "2021-07"]).ends_with(2).error();
    assert!(error.contains("1 page instead of 3") && error.contains("--update"), "{error}");
    assert_eq!(checkout.texts("docs-input"), before);
    checkout.run(&["vendor", "--from", "docs", "--date", "2021-07", "--shrink"]).ends_with(0);
    assert!(!checkout.path("docs-input/v1.0/api/lock-open.md").exists());
}

#[test]
fn vendor_does_not_read_the_folder_that_it_writes() {
    let checkout = Checkout::new();
    let before = checkout.texts("docs-input");
    for from in ["docs-input", "docs-input/../docs-input", "docs-input/v1.0/.."] {
        let error = checkout.run(&["vendor", "--from", from, "--date", "2021-07"]).ends_with(2).error();
        assert!(error.contains("is the folder that is written"), "{from}: {error}");
    }
    assert_eq!(checkout.texts("docs-input"), before);
}

/// Metadata of doors, in a document of OData v4.
const METADATA: &str = r#"<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>
<Schema Namespace="microsoft.graph" xmlns="http://docs.oasis-open.org/odata/ns/edm">
<EntityType Name="door"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String"/></EntityType>
<Action Name="open" IsBound="true"><Parameter Name="it" Type="microsoft.graph.door"/></Action>
<EntityContainer Name="c"><EntitySet Name="doors" EntityType="microsoft.graph.door"/></EntityContainer>
</Schema></edmx:DataServices></edmx:Edmx>
"#;

const PERMISSIONS: &str = r#"{"permissions": {"Door.Read": {"schemes": {"Application": {"privilegeLevel": 1}},
"pathSets": [{"schemeKeys": ["Application"], "methods": ["GET"], "paths": {"/doors": "least=Application"}}]}}}
"#;

#[test]
fn vendor_completes_the_vendored_pages_with_documents_of_the_service() {
    let checkout = Checkout::new();
    checkout.write("docs/v1.0/api/door-open.md", PAGE);
    checkout.run(&["vendor", "--from", "docs", "--date", "2021-07"]).ends_with(0);
    let published = checkout.texts("docs-input");
    checkout.write("v1.0-2026-08.csdl.xml", METADATA);
    checkout.write("permissions.json", PERMISSIONS);
    let complete = ["vendor", "--metadata", "v1.0=v1.0-2026-08.csdl.xml", "--permissions", "permissions.json@2026-09"];
    let output = checkout.run(&complete).ends_with(0).out();
    assert!(output.contains("v1.0: 1 of 1 requests with permissions are on a page\n"), "{output}");
    assert!(checkout.path("docs-input/v1.0/api/door-list.md").exists());
    let sources = checkout.read("docs-input/SOURCES.toml");
    assert!(
        sources.contains("[[source]]") && sources.contains("kind = \"metadata\"\nversion = \"v1.0\"\n"),
        "{sources}"
    );
    assert!(sources.ends_with("kind = \"permissions\"\nsnapshot = \"2026-09\"\nrequests = 1\n"), "{sources}");
    let completed = checkout.texts("docs-input");
    checkout.run(&complete).ends_with(0);
    assert_eq!(checkout.texts("docs-input"), completed, "completions are made anew");
    for fewer in [&["--metadata", "v1.0=v1.0-2026-08.csdl.xml"][..], &["--from", "docs", "--date", "2021-07"]] {
        let error = checkout.run(&[&["vendor"], fewer].concat()).ends_with(2).error();
        assert!(error.contains("give ") && error.contains("--permissions FILE as well, or --shrink"), "{error}");
    }
    assert_eq!(checkout.texts("docs-input"), completed, "nothing that documents completed is lost");
    checkout.run(&["vendor", "--from", "docs", "--date", "2021-07", "--shrink"]).ends_with(0);
    assert_eq!(checkout.texts("docs-input"), published);
}

/// Two examples show one value where the table says that there are several. The vendored pages have no examples.
#[test]
fn documents_complete_what_the_vendored_pages_say() {
    let checkout = Checkout::new();
    let doors = "# door resource type\n\nNamespace: microsoft.graph\n\n## Properties\n\n|Property|Type|Description|\n\
        |:--|:--|:--|\n|id|String||\n|state|String collection||\n";
    checkout.write("docs/v1.0/resources/door.md", doors);
    for name in ["get", "open"] {
        let page = format!(
            "# Door\n\nNamespace: microsoft.graph\n\n## HTTP request\n\n```http\nGET /doors/{{id}}/{name}\n```\n\n\
            ## Response\n\nReturns `200 OK` and a [door](../resources/door.md) object.\n\n## Example\n\n\
            ```http\nHTTP/1.1 200 OK\n\n{{ \"id\": \"1\", \"state\": \"{name}\" }}\n```\n"
        );
        checkout.write(&format!("docs/v1.0/api/door-{name}.md"), &page);
    }
    let state = "<Property Name=\"id\" Type=\"Edm.String\"/><Property Name=\"state\" Type=\"Edm.String\"/>";
    let metadata = METADATA.replacen("<Property Name=\"id\" Type=\"Edm.String\"/>", state, 1);
    // The page of a type may be prose alone.
    let wall = "<EntityType Name=\"wall\"/><EntityType Name=\"door\">";
    checkout.write("v1.0-2026-08.csdl.xml", &metadata.replacen("<EntityType Name=\"door\">", wall, 1));
    checkout.write("docs/v1.0/resources/wall.md", "# Walls of the house\n\nThey stand.\n");
    let documents = ["--metadata", "v1.0=v1.0-2026-08.csdl.xml"];
    checkout.run(&[&["vendor", "--from", "docs", "--date", "2021-07"], &documents[..]].concat()).ends_with(0);
    let vendored = checkout.texts("docs-input");
    checkout.run(&[&["vendor"], &documents[..]].concat()).ends_with(0);
    assert_eq!(checkout.texts("docs-input"), vendored, "completed anew, they are the same");
    let page = checkout.read("docs-input/v1.0/resources/door.md");
    assert!(page.contains("|state|String collection||\n") && page.ends_with("|state|Edm.String||\n"), "{page}");
}

#[test]
fn vendor_writes_nothing_if_a_document_cannot_be_read() {
    let checkout = Checkout::new();
    let before = checkout.texts("docs-input");
    checkout.write("v1.0-2026-08.csdl.xml", METADATA);
    checkout.write("cut-2026-08.xml", &METADATA[..METADATA.len() / 2]);
    checkout.write("page-2026-08.xml", "<html/>\n");
    checkout.write("keys-2026-08.json", &PERMISSIONS.replace("\"schemes\"", "\"schemas\""));
    let good = "v1.0=v1.0-2026-08.csdl.xml";
    for (arguments, message) in [
        (vec!["--metadata", "v1.0=cut-2026-08.xml"], "cut-2026-08.xml:"),
        (vec!["--metadata", "v1.0=page-2026-08.xml"], "page-2026-08.xml:1: no schema of OData v4"),
        (vec!["--metadata", "v2.0=v1.0-2026-08.csdl.xml"], "there is no version v2.0"),
        (vec!["--metadata", "v1.0=gone-2026-08.xml"], "gone-2026-08.xml"),
        (vec!["--metadata", "v1.0=gone.xml"], "no date in the name"),
        (vec!["--metadata", good, "--metadata", good], "v1.0 is given twice"),
        (
            vec!["--metadata", good, "--permissions", "keys-2026-08.json"],
            "keys-2026-08.json:1: unknown field `schemas`",
        ),
        (vec!["--metadata", good, "--reference", "keys-2026-08.json"], "keys-2026-08.json:1: "),
    ] {
        let error = checkout.run(&[vec!["vendor"], arguments.clone()].concat()).ends_with(2).error();
        assert!(error.contains(message), "{arguments:?}: {error}");
    }
    assert_eq!(checkout.texts("docs-input"), before);
}

#[test]
fn an_update_takes_what_changed_and_keeps_the_rest() {
    let checkout = Checkout::new();
    checkout.write("docs-input/corrections.toml", "# kept\n");
    checkout.write("docs/v1.0/api/door-open.md", PAGE);
    checkout.write("docs/beta/api/gate-open.md", &PAGE.replace("door", "gate"));
    checkout.run(&["vendor", "--from", "docs", "--date", "2021-07"]).ends_with(0);
    checkout.write("v1.0-2026-08.csdl.xml", METADATA);
    checkout.run(&["vendor", "--metadata", "v1.0=v1.0-2026-08.csdl.xml"]).ends_with(0);
    let before = checkout.texts("docs-input");
    // The same page, a page that is new, and no page about gates.
    checkout.write("new/v1.0/api/door-open.md", PAGE);
    checkout.write("new/v1.0/api/lock-open.md", &PAGE.replace("door", "lock"));
    let update = ["vendor", "--from", "new", "--date", "2026-10", "--repository", "a/b", "--update"];
    let out = checkout.run(&update).ends_with(0).out();
    assert!(
        out.contains("files: 1 new, 1 changed, 0 removed")
            && out.contains("now: 0 breaking, 4 additive")
            && out.contains("operations            1 "),
        "{out}"
    );
    let mut after = checkout.texts("docs-input");
    let sources = after.remove(&checkout.path("docs-input/SOURCES.toml")).expect("it was written");
    let expected = "repository = \"a/b\"\nsnapshot = \"2026-10\"\nlocale = \"en-us\"\n";
    assert!(sources.contains(expected) && sources.contains("\nupdated_pages = 1\n\n[[completion]]\n"), "{sources}");
    after.remove(&checkout.path("docs-input/v1.0/api/lock-open.md")).expect("it is new");
    let kept: Vec<_> = before.iter().filter(|(path, _)| !path.ends_with("SOURCES.toml")).collect();
    assert_eq!(after.iter().collect::<Vec<_>>(), kept, "byte by byte, with completions");
    let out = checkout.run(&update).ends_with(0).out();
    assert!(out.contains("files: 0 new, 0 changed, 0 removed\nbefore → now: no changes\n"), "{out}");
}

#[test]
fn vendor_names_removed_pages_and_leaves_files_of_others_alone() {
    let checkout = Checkout::new();
    checkout.write("docs-input/v1.0/api/notes.txt", "mine\n");
    checkout.write("docs/v1.0/api/door-open.md", PAGE);
    let ran = checkout.run(&["vendor", "--from", "docs", "--date", "2021-07"]).ends_with(0);
    assert!(
        ran.out().contains("files: 1 new, 0 changed, 1 removed\n  removed beta/api/gate-open.md\n"),
        "{}",
        ran.out()
    );
    assert!(ran.out().contains("now: 4 breaking, 0 additive"), "{}", ran.out());
    assert!(ran.error().contains("v1.0/api/notes.txt: not written by this command; it stays"), "{}", ran.error());
    assert_eq!(checkout.read("docs-input/v1.0/api/notes.txt"), "mine\n");
    // A checkout of the documentation is not the place for renderings.
    let published = PAGE.replace("doc_type:", "title: Open\ndoc_type:");
    checkout.write("copy/v1.0/api/door-open.md", &published);
    let error = checkout.run(&["vendor", "--from", "docs", "--date", "2021-07", "--out", "copy"]).ends_with(2).error();
    assert!(error.contains("door-open.md: another file is there"), "{error}");
    assert_eq!(checkout.read("copy/v1.0/api/door-open.md"), published);
}

#[test]
fn each_edition_has_its_date_and_repository() {
    let checkout = Checkout::new();
    checkout.write("en/v1.0/api/door-open.md", PAGE);
    checkout.write("en/beta/api/gate-open.md", &PAGE.replace("door", "gate"));
    checkout.write("ru/v1.0/api/door-open.md", &PAGE.replace("---\n\n#", "ms.contentlocale: ru-RU\n---\n\n#"));
    let vendor =
        ["vendor", "--from", "en", "--date", "2026-10", "--repository", "a/b", "--from", "ru", "--date", "2023-02"];
    let arguments = [&vendor[..], &["--repository", "a/ru"]].concat();
    checkout.run(&arguments).ends_with(0);
    let sources = checkout.read("docs-input/SOURCES.toml");
    for expected in [
        "repository = \"a/b\"\nsnapshot = \"2026-10\"\nlocale = \"en-us\"\n",
        "repository = \"a/ru\"\nsnapshot = \"2023-02\"\nlocale = \"ru-ru\"\n",
    ] {
        assert!(sources.contains(expected), "{sources}");
    }
    let error = checkout.run(&[&vendor[..], &["--from", "en"]].concat()).ends_with(2).error();
    assert!(error.contains("--date is given 2 times for 3 folders"), "{error}");
}

#[test]
fn two_links_that_restore_to_one_type_read_back_as_one() {
    let checkout = Checkout::new();
    let link = |text: &str| format!("[{text}](../resources/timelock.md)");
    let page = format!(
        "---\nms.contentlocale: zh-CN\n---\n# <a name=\"get-door\"></a>获取门\n\n命名空间：microsoft.graph\n\n\
         ## <a name=\"http-request\"></a>HTTP 请求\n\n```http\nGET /doors/{{id}}\n```\n\n\
         ## <a name=\"response\"></a>响应\n\n如果成功，此方法返回 `200 OK` 响应代码和 {} 或 {} 对象。\n",
        link("timeLock"),
        link("时间锁"),
    );
    checkout.write("zh/v1.0/api/door-get.md", &page);
    checkout.run(&["vendor", "--from", "zh", "--date", "2023-02", "--out", "out"]).ends_with(0);
    assert_eq!(checkout.read("out/v1.0/api/door-get.md").matches("timelock.md").count(), 1);
}
