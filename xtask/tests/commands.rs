//! The commands as a developer runs them: arguments in, status, output and files out.
//!
//! Pages are written for these tests; every run has a checkout of its own in a temporary folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// An API page with one operation.
const PAGE: &str = "---\ndoc_type: apiPageType\n---\n\n# Open door\n\nNamespace: microsoft.graph\n\n\
    ## HTTP request\n\n```http\nPOST /doors/{id}/open\n```\n\n## Response\n\n\
    If successful, this method returns a `204 No Content` response code.\n";

/// Metadata of a house with doors that can be opened.
const METADATA: &str = "<Schema Namespace='microsoft.graph' xmlns='http://docs.oasis-open.org/odata/ns/edm'>\n\
    <EntityType Name='door'/>\n\
    <Action Name='open' IsBound='true'><Parameter Name='it' Type='microsoft.graph.door'/></Action>\n\
    <EntityContainer Name='house'><EntitySet Name='doors' EntityType='microsoft.graph.door'/></EntityContainer>\n\
    </Schema>\n";

/// A checkout with documentation of two pages.
struct Checkout(TempDir);

impl Checkout {
    fn new() -> Self {
        let checkout = Self(tempfile::tempdir().expect("a temporary folder"));
        checkout.write("Cargo.toml", "[workspace]\n");
        checkout.write("docs-input/v1.0/api/door-open.md", PAGE);
        checkout.write("docs-input/beta/api/gate-open.md", &PAGE.replace("door", "gate"));
        checkout
    }

    fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("it is below the folder")).expect("a folder can be made");
        fs::write(path, text).expect("a file can be written");
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).expect("the file can be read")
    }

    /// Runs the program inside of the checkout, as it is run without cargo.
    fn run(&self, arguments: &[&str]) -> Ran {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.args(arguments).current_dir(self.0.path()).env_remove("CARGO_MANIFEST_DIR");
        Ran(command.output().expect("the program can be run"))
    }
}

struct Ran(Output);

impl Ran {
    fn status(&self) -> i32 {
        self.0.status.code().expect("it ended by itself")
    }

    fn out(&self) -> String {
        String::from_utf8_lossy(&self.0.stdout).into_owned()
    }

    fn error(&self) -> String {
        String::from_utf8_lossy(&self.0.stderr).into_owned()
    }

    /// Asserts on the status, and shows what was printed where it is another.
    fn ends_with(self, status: i32) -> Self {
        assert_eq!(self.status(), status, "{}{}", self.out(), self.error());
        self
    }
}

#[test]
fn what_was_generated_is_up_to_date() {
    let checkout = Checkout::new();
    checkout.run(&["gen"]).ends_with(0);
    assert!(checkout.path("generated/src/api.rs").is_file());
    let check = checkout.run(&["gen", "--check"]).ends_with(0);
    assert!(check.out().contains("up to date"), "{}", check.out());
}

#[test]
fn check_tells_missing_stale_and_orphan_files_and_writes_nothing() {
    let checkout = Checkout::new();
    checkout.run(&["gen"]).ends_with(0);
    checkout.write("generated/src/api.rs", "stale\n");
    checkout.write("generated/src/api/orphan.rs", "");
    fs::remove_file(checkout.path("generated/src/api/v1.rs")).expect("it was generated");
    let check = checkout.run(&["gen", "--check"]).ends_with(1);
    for expected in
        ["stale: api.rs", "-stale", "orphan: api/orphan.rs", "missing: api/v1.rs", "1 missing, 1 stale, 1 orphans"]
    {
        assert!(check.out().contains(expected), "{expected}: {}", check.out());
    }
    assert!(check.error().contains("to mend it: cargo xtask gen\n"), "{}", check.error());
    assert_eq!(checkout.read("generated/src/api.rs"), "stale\n");
    assert!(
        checkout.path("generated/src/api/orphan.rs").exists() && !checkout.path("generated/src/api/v1.rs").exists()
    );
    checkout.run(&["gen"]).ends_with(0);
    checkout.run(&["gen", "--check"]).ends_with(0);
}

#[test]
fn the_areas_are_features_of_the_manifest() {
    let checkout = Checkout::new();
    let marked = "[features]\n# Areas: written by `cargo xtask gen`.\n# End of the areas.\n";
    checkout.write("generated/Cargo.toml", marked);
    let check = checkout.run(&["gen", "--check"]).ends_with(1);
    assert!(check.out().contains("stale: Cargo.toml"), "{}", check.out());
    assert_eq!(checkout.read("generated/Cargo.toml"), marked);
    checkout.run(&["gen"]).ends_with(0);
    let manifest = checkout.read("generated/Cargo.toml");
    assert!(manifest.contains("## `/doors`\ndoors = []\n## `/gates`\ngates = []\n"), "{manifest}");
    checkout.run(&["gen", "--check"]).ends_with(0);
    checkout.write("generated/Cargo.toml", "[features]\n");
    let error = checkout.run(&["gen"]).ends_with(2).error();
    assert!(error.contains("no lines between"), "{error}");
}

#[test]
fn only_leaves_the_checked_in_client_alone() {
    let checkout = Checkout::new();
    checkout.run(&["gen"]).ends_with(0);
    checkout.run(&["gen", "--only", "door-open"]).ends_with(0);
    checkout.run(&["gen", "--check"]).ends_with(0);
    let routes = |folder: &str| {
        let files = walk(&checkout.path(folder));
        files.iter().filter(|file| fs::read_to_string(file).is_ok_and(|text| text.contains("/gates"))).count()
    };
    assert!(routes("generated/src") > 0);
    assert_eq!(routes("target/gen-only"), 0);
    let error = checkout.run(&["gen", "--only", "garden"]).ends_with(2).error();
    assert!(error.contains("garden: no page and no request line matches"), "{error}");
}

fn walk(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder can be read").map(|entry| entry.expect("an entry").path());
    entries.flat_map(|path| if path.is_dir() { walk(&path) } else { vec![path] }).collect()
}

#[test]
fn descriptions_come_from_the_translation_and_facts_from_the_first_folder() {
    let checkout = Checkout::new();
    let table = "|Parameter|Type|Description|\n|:---|:---|:---|\n|wide|Boolean|How wide.|\n";
    let english = format!("{}\n## Request body\n\n{table}", PAGE.replace("## HTTP", "Opens with a creak.\n\n## HTTP"));
    let russian = english.replace("Opens with a creak.", "Скрипит.").replace("How wide.", "Насколько.");
    let russian = russian.replace("Boolean", "String").replace("---\n\n#", "ms.contentlocale: ru-RU\n---\n\n#");
    checkout.write("en/v1.0/api/door-open.md", &english);
    checkout.write("ru/v1.0/api/door-open.md", &russian);
    let generated = |more: &[&str]| {
        let arguments = [&["gen", "--docs", "en", "--docs", "ru", "--out", "out"], more].concat();
        checkout.run(&arguments).ends_with(0);
        let files =
            walk(&checkout.path("out")).into_iter().map(|file| fs::read_to_string(file).expect("it was written"));
        files.collect::<String>()
    };
    let (english, russian) = (generated(&[]), generated(&["--doc-locale", "ru-RU"]));
    assert!(english.contains("creak") && english.contains("How wide."), "{english}");
    assert!(russian.contains("Скрипит.") && russian.contains("Насколько."), "{russian}");
    assert_eq!(russian.replace("Скрипит.", "Opens with a creak.").replace("Насколько.", "How wide."), english);
    let error = checkout.run(&["gen", "--docs", "en", "--doc-locale", "ru-ru"]).ends_with(2).error();
    assert!(error.contains("no page is in ru-ru; there are pages in en-us"), "{error}");
}

#[test]
fn what_cannot_be_read_is_named_and_nothing_is_written() {
    let checkout = Checkout::new();
    checkout.write("empty/readme.md", "");
    // A folder in place of a page cannot be read as one, whoever runs the test.
    fs::create_dir_all(checkout.path("broken/v1.0/api/door.md")).expect("a folder can be made");
    for (docs, named) in [("nowhere", "nowhere"), ("empty", "empty: no documentation here"), ("broken", "door.md")] {
        for command in ["gen", "model", "stats"] {
            let error = checkout.run(&[command, "--docs", docs]).ends_with(2).error();
            assert!(error.starts_with("error: ") && error.contains(named), "{command} {docs}: {error}");
        }
    }
    let vendor = checkout.run(&["vendor", "--from", "nowhere", "--date", "2021-07"]).ends_with(2);
    assert!(vendor.error().contains("nowhere"), "{}", vendor.error());
    assert!(!checkout.path("generated").exists() && !checkout.path("docs-input/SOURCES.toml").exists());
    let out = checkout.run(&["model", "--out", "nowhere/model.json"]).ends_with(2);
    assert!(out.error().contains("nowhere"), "{}", out.error());
}

#[test]
fn corrections_apply_and_wrong_ones_are_named_with_their_line() {
    let checkout = Checkout::new();
    let correction =
        "[[correction]]\npage = \"v1.0/api/door-*.md\"\nfix = { unserved = true }\nwhy = \"no doors yet\"\n";
    checkout.write("docs-input/corrections.toml", &format!("{correction}link = \"https://example.com\"\n"));
    let shown = checkout.run(&["stats", "--show", "GD0703"]).ends_with(0);
    assert!(shown.out().contains("no doors yet"), "{}", shown.out());
    checkout.write("docs-input/corrections.toml", correction);
    let error = checkout.run(&["gen"]).ends_with(2).error();
    assert!(error.contains("corrections.toml:1: missing field `link`"), "{error}");
    assert!(!checkout.path("generated").exists());
}

#[test]
fn wrong_arguments_end_with_status_2() {
    let checkout = Checkout::new();
    for arguments in [
        &[][..],
        &["generate"],
        &["gen", "--wrong"],
        &["gen", "--only", "[*"],
        &["vendor", "--date", "2021-07"],
        &["vendor", "--from", "docs-input"],
        &["vendor", "--from", "docs-input", "--date", "yesterday"],
        &["model", "--schema", "--facts"],
        &["explain", "GD9999"],
        &["stats", "--show", "GD9999"],
        &["audit", "--version", "v1.0"],
        &["audit", "--csdl", "house.xml"],
        &["audit", "--csdl", "house.xml", "--version", "v1.0", "--format", "yaml"],
        &["audit", "--csdl", "house.xml", "--version", "v1.0", "--show", "some"],
        &["agree", "docs-input"],
        &["agree", "docs-input", "docs-input", "--format", "yaml"],
        &["lexicon", "--docs", "docs-input"],
        &["bench"],
        &["bench", "gen", "--rounds", "0"],
    ] {
        let ran = checkout.run(arguments).ends_with(2);
        assert!(!ran.error().is_empty(), "{arguments:?}");
    }
    assert!(!checkout.path("generated").exists());
}

#[test]
fn outside_of_a_checkout_there_are_no_vendored_pages() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    let ran = command.arg("stats").current_dir(folder.path()).env_remove("CARGO_MANIFEST_DIR").output();
    let error = Ran(ran.expect("the program can be run")).ends_with(2).error();
    assert!(error.contains("not inside of a checkout"), "{error}");
}

#[test]
fn a_vendored_page_says_the_same_and_pages_that_are_gone_are_removed() {
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
fn translations_are_vendored_together_in_english() {
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
fn what_a_newer_edition_no_longer_has_is_listed() {
    let checkout = Checkout::new();
    checkout.write("newer/v1.0/api/door-open.md", PAGE);
    let told = checkout.run(&["lost", "docs-input", "newer"]).ends_with(0).out();
    assert_eq!(told, "route page_gone 1\n");
    let list = checkout.read("docs-input/lost.toml");
    assert!(list.contains("kind = \"route\"") && list.contains("\"beta POST /gates/{}/open\""), "{list}");
    checkout.run(&["lost", "docs-input", "newer", "--check"]).ends_with(0);
    let error = checkout.run(&["lost", "newer", "docs-input", "--check"]).ends_with(1).error();
    assert!(error.contains("without --check"), "{error}");
    checkout.run(&["lost", "docs-input"]).ends_with(2);
    checkout.run(&["lost", "docs-input", "nowhere"]).ends_with(2);
}

#[test]
fn the_model_goes_to_a_file_or_to_standard_output() {
    let checkout = Checkout::new();
    let printed = checkout.run(&["model"]).ends_with(0).out();
    assert!(
        printed.starts_with("{\"format\":1,\"versions\":[{\"name\":\"v1.0\",") && printed.ends_with("]}\n"),
        "{printed}"
    );
    checkout.run(&["model", "--out", "model.json"]).ends_with(0);
    assert_eq!(checkout.read("model.json"), printed);
    let schema = checkout.run(&["model", "--schema"]).ends_with(0).out();
    assert!(schema.contains("\"$schema\"") && schema.contains("\"query_options\""), "{schema}");
}

#[test]
fn facts_leave_descriptions_out() {
    let checkout = Checkout::new();
    checkout.write("docs/v1.0/api/door-open.md", &PAGE.replace("## HTTP", "Opens with a creak.\n\n## HTTP"));
    let count = |arguments: &[&str]| checkout.run(arguments).ends_with(0).out().matches("creak").count();
    assert_eq!(count(&["model", "--docs", "docs"]), 1);
    assert_eq!(count(&["model", "--docs", "docs", "--facts"]), 0);
}

#[test]
fn diagnostics_are_counted_and_shown_with_their_lines() {
    let checkout = Checkout::new();
    checkout.write("docs/v1.0/api/door-open.md", &PAGE.replace("POST /doors", "POST/doors"));
    let stats = checkout.run(&["stats", "--docs", "docs"]).ends_with(0).out();
    assert!(stats.contains("GD0302  info           1"), "{stats}");
    let shown = checkout.run(&["stats", "--docs", "docs", "--show", "gd0302"]).ends_with(0).out();
    assert!(shown.contains("v1.0/api/door-open.md:12:") && shown.contains("POST/doors/{id}/open"), "{shown}");
    let explained = checkout.run(&["explain", "GD0302"]).ends_with(0).out();
    assert!(explained.starts_with("GD0302 (info)"), "{explained}");
}

#[test]
fn the_audit_tells_figures_findings_and_json() {
    let checkout = Checkout::new();
    checkout.write("house.xml", METADATA);
    let audit = |version: &str, more: &[&str]| {
        let arguments = [&["audit", "--csdl", "house.xml", "--version", version], more].concat();
        checkout.run(&arguments).ends_with(0).out()
    };
    let figures = audit("v1.0", &[]);
    assert!(figures.starts_with("requests_strict 1.0000 (1/1)\n") && figures.lines().count() == 15, "{figures}");
    assert!(figures.ends_with("0 findings; --show N lists the first N of each kind, --show 0 all\n"), "{figures}");
    let shown = audit("beta", &["--show", "0"]);
    let finding = "beta/api/gate-open.md:12: unknown request: POST /gates/{id}/open: ";
    assert!(shown.contains("\nunknown request: 1\n") && shown.contains(finding), "{shown}");
    let json = audit("beta", &["--format", "json"]);
    for part in ["\"figures\": [", "\"unknown_request\": 1", "\"page\": \"beta/api/gate-open.md\"", "\"line\": 12"] {
        assert!(json.contains(part), "{part}: {json}");
    }
}

#[test]
fn what_cannot_be_audited_is_named_with_path_and_line() {
    let checkout = Checkout::new();
    checkout.write("house.xml", METADATA);
    checkout.write("broken.xml", &METADATA.replace("</Schema>", "</Scheme>"));
    checkout.write("nameless.xml", &METADATA.replace("EntityType Name", "EntityType Title"));
    checkout.write("page.xml", "<html/>\n");
    checkout.write("door.txt", "a door\n");
    for (csdl, version, named) in [
        ("nowhere.xml", "v1.0", "nowhere.xml: "),
        ("broken.xml", "v1.0", "broken.xml:5: not well-formed XML"),
        ("nameless.xml", "v1.0", "nameless.xml:2: EntityType without Name"),
        ("page.xml", "v1.0", "page.xml:1: no schema"),
        ("door.txt", "v1.0", "door.txt:1: not XML"),
        ("house.xml", "v2.0", "docs-input: no page of version v2.0; there are pages of v1.0, beta"),
    ] {
        let ran = checkout.run(&["audit", "--csdl", csdl, "--version", version]).ends_with(2);
        assert!(ran.error().starts_with("error: ") && ran.error().contains(named), "{csdl}: {}", ran.error());
        assert_eq!(ran.out(), "", "{csdl}");
    }
    let docs = checkout.run(&["audit", "--csdl", "house.xml", "--version", "v1.0", "--docs", "nowhere"]).ends_with(2);
    assert!(docs.error().contains("nowhere"), "{}", docs.error());
}

#[test]
fn editions_are_compared() {
    let checkout = Checkout::new();
    let page = PAGE.replace("/{id}/open", "/{id}/unlock");
    checkout.write("other/v1.0/api/door-open.md", &page);
    let told = checkout.run(&["agree", "docs-input", "other", "--show", "0"]).ends_with(0).out();
    assert!(told.starts_with("pages_in_both 1 only_a 1 only_b 0\nwhole_page 0.0000 (0/1)\n"), "{told}");
    assert!(told.contains("exact_pairs 0.0000 (0/0)\n\nrequests: 1\n"), "{told}");
    assert!(told.contains("    a: POST /doors/{id}/open\n    b: POST /doors/{id}/unlock\n"), "{told}");
    let json = checkout.run(&["agree", "docs-input", "other", "--format", "json"]).ends_with(0).out();
    assert!(json.contains("\"pages_in_both\": 1") && json.contains("\"facet\": \"requests\""), "{json}");
    let with_file =
        |docs, more: &[&str]| checkout.run(&[&["agree", "docs-input", docs, "--out", "figures.txt"], more].concat());
    with_file("other", &[]).ends_with(0);
    assert!(told.starts_with(&checkout.read("figures.txt")));
    with_file("other", &["--check"]).ends_with(0);
    let ran = with_file("docs-input", &["--check"]).ends_with(1);
    assert!(ran.out().starts_with("- pages_in_both 1 only_a 1 only_b 0\n") && ran.error().contains("without --check"));
    assert!(told.starts_with(&checkout.read("figures.txt")), "it is as it was");
    checkout.run(&["agree", "docs-input", "other", "--check"]).ends_with(2);
    let error = checkout.run(&["agree", "docs-input", "nowhere"]).ends_with(2).error();
    assert!(error.contains("nowhere"), "{error}");
}

#[test]
fn a_lexicon_is_proposed_for_a_locale_without_one() {
    let checkout = Checkout::new();
    let headers = "## <a name=\"request-headers\"></a>Koppen\n\n|Naam|Omschrijving|\n|:---|:---|\n\
        |Autorisatie|Bearer {token}. Vereist.|\n\n## <a name=\"response\"></a>Antwoord";
    let page = PAGE.replace("## Response", headers).replace("doc_type:", "ms.contentlocale: qps-PLOC\ndoc_type:");
    (0..5).for_each(|number| checkout.write(&format!("nl/v1.0/api/door-{number}.md"), &page));
    let told = checkout.run(&["lexicon", "--docs", "nl", "--locale", "qps-PLOC"]).ends_with(0).out();
    for expected in ["locale = \"qps-ploc\"\n", "    \"vereist\", # 5\n", "    \"autorisatie\", # 5\n", "key = []\n"] {
        assert!(told.contains(expected), "{expected}: {told}");
    }
    let error = checkout.run(&["lexicon", "--docs", "nl", "--locale", "qps-mirr"]).ends_with(2).error();
    assert!(error.contains("no page is in qps-mirr; there are pages in qps-ploc"), "{error}");
}

#[test]
fn a_reader_may_stop_reading() {
    let checkout = Checkout::new();
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(["model"]).current_dir(checkout.0.path()).env_remove("CARGO_MANIFEST_DIR");
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program can be run");
    drop(child.stdout.take());
    Ran(child.wait_with_output().expect("it ends")).ends_with(0);
}

/// The commands that a document names: what follows `cargo xtask` in its code.
fn named_commands(text: &str) -> Vec<Vec<&str>> {
    let lines = text.split("cargo xtask ").skip(1).filter_map(|rest| rest.split(['`', '\n', '#', '|', ';']).next());
    let words = lines.map(|line| line.split_whitespace().collect::<Vec<_>>());
    words.filter(|words: &Vec<&str>| words.first().is_some_and(|word| word.starts_with(char::is_alphabetic))).collect()
}

#[test]
fn the_commands_of_the_documents_exist() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask is a folder of the checkout");
    let checkout = Checkout::new();
    for document in ["README.md", "CONTRIBUTING.md", "ARCHITECTURE.md"] {
        let text = fs::read_to_string(root.join(document)).unwrap_or_else(|error| panic!("{document}: {error}"));
        let commands = named_commands(&text);
        assert!(!commands.is_empty() || document == "ARCHITECTURE.md", "{document} names no command");
        for words in commands {
            let depth = if words[0] == "bench" { 2 } else { 1 };
            let command: Vec<&str> = words.iter().take(depth).copied().chain(["--help"]).collect();
            let help = checkout.run(&command).ends_with(0).out();
            for option in words.iter().filter(|word| word.starts_with("--")) {
                assert!(help.contains(option), "{document}: `cargo xtask {}` has no {option}", words.join(" "));
            }
        }
    }
}
