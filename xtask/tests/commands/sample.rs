//! A checkout with a sample of the vendored pages, and with the folders and files that the documents of this repository
//! name.

use std::fs;

use crate::checkout::{Checkout, root};

/// The pages that the documents name, and the types of what they send and receive.
const PAGES: [&str; 13] = [
    "v1.0/api/driveitem-list-children.md",
    "v1.0/api/message-get.md",
    "v1.0/api/message-reply.md",
    "v1.0/api/user-get.md",
    "v1.0/api/user-list-messages.md",
    "v1.0/api/user-list.md",
    "v1.0/api/user-sendmail.md",
    "v1.0/api/user-update.md",
    "v1.0/resources/driveitem.md",
    "v1.0/resources/message.md",
    "v1.0/resources/user.md",
    "beta/api/user-list-messages.md",
    "beta/resources/message.md",
];

/// Folders with editions of these pages, and the locale of each.
const EDITIONS: [(&str, &str); 7] = [
    ("docs", "en-US"),
    ("../docs", "en-US"),
    ("docs-old", "en-US"),
    ("docs-new", "en-US"),
    ("docs-ru", "ru-RU"),
    ("docs-zh", "zh-CN"),
    ("docs-nl", "nl-NL"),
];

/// Metadata of users and their messages.
const METADATA: &str = "<Schema Namespace='microsoft.graph' xmlns='http://docs.oasis-open.org/odata/ns/edm'>\n\
    <EntityType Name='entity'><Key><PropertyRef Name='id'/></Key><Property Name='id' Type='Edm.String'/></EntityType>\n\
    <EntityType Name='message' BaseType='microsoft.graph.entity'><Property Name='subject' Type='Edm.String'/></EntityType>\n\
    <EntityType Name='user' BaseType='microsoft.graph.entity'>\n\
    <NavigationProperty Name='messages' Type='Collection(microsoft.graph.message)' ContainsTarget='true'/></EntityType>\n\
    <EntityContainer Name='graph'><EntitySet Name='users' EntityType='microsoft.graph.user'/>\n\
    <Singleton Name='me' Type='microsoft.graph.user'/></EntityContainer>\n\
    </Schema>\n";

/// The other files that the documents name.
const FILES: [(&str, &str); 8] = [
    ("metadata.xml", METADATA),
    ("v1.0-2026-08.csdl.xml", METADATA),
    ("beta-2026-10.csdl.xml", METADATA),
    (
        "permissions.json",
        r#"{"permissions": {"User.Read": {"schemes": {"Application": {"privilegeLevel": 1}}, "pathSets":
        [{"schemeKeys": ["Application"], "methods": ["GET"], "paths": {"/users": "least=Application"}}]}}}"#,
    ),
    ("reference.json", r#"[{"version": "v1.0", "method": "GET", "path": "/users", "page": "user-list"}]"#),
    ("requests.txt", "# of a mail program\nGET /me/messages\nPOST /me/sendMail\n"),
    ("user.json", r#"{"jobTitle": "Auditor"}"#),
    (
        "src/main.rs",
        "use msgraph::v1::Graph;\n\nasync fn read(graph: &Graph) {\n    graph.me().messages().list().await;\n}\n",
    ),
];

/// The checkout, with the client and a revision named `v0.1.0`.
pub(crate) fn checkout() -> Checkout {
    let checkout = Checkout::with_client();
    for path in ["v1.0/api/door-open.md", "beta/api/gate-open.md"] {
        fs::remove_file(checkout.path("docs-input").join(path)).expect("every checkout has it");
    }
    let read = |path: &str| fs::read_to_string(root().join("docs-input").join(path)).expect("it is vendored");
    checkout.write("docs-input/SOURCES.toml", &read("SOURCES.toml"));
    for path in PAGES {
        let text = read(path);
        checkout.write(&format!("docs-input/{path}"), &text);
        for (folder, locale) in EDITIONS {
            let text = text.replacen("---\n", &format!("---\nms.contentlocale: {locale}\n"), 1);
            checkout.write(&format!("{folder}/{path}"), &text);
        }
    }
    FILES.iter().for_each(|(path, text)| checkout.write(path, text));
    checkout.git(&["init", "--quiet"]);
    checkout.git(&["add", "."]);
    checkout.git(&["commit", "--quiet", "--message", "Vendor a sample of the pages"]);
    checkout.git(&["tag", "v0.1.0"]);
    checkout
}
