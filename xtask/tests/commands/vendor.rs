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
    assert!(error.contains("1 page instead of 3") && error.contains("--shrink"), "{error}");
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
