//! A small checkout in a temporary folder, and the program run inside of it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// An API page with one operation.
pub(crate) const PAGE: &str = "---\ndoc_type: apiPageType\n---\n\n# Open door\n\nNamespace: microsoft.graph\n\n\
    ## HTTP request\n\n```http\nPOST /doors/{id}/open\n```\n\n## Response\n\n\
    If successful, this method returns a `204 No Content` response code.\n";

/// Metadata of a house with doors that can be opened.
pub(crate) const METADATA: &str = "<Schema Namespace='microsoft.graph' xmlns='http://docs.oasis-open.org/odata/ns/edm'>\n\
    <EntityType Name='door'/>\n\
    <Action Name='open' IsBound='true'><Parameter Name='it' Type='microsoft.graph.door'/></Action>\n\
    <EntityContainer Name='house'><EntitySet Name='doors' EntityType='microsoft.graph.door'/></EntityContainer>\n\
    </Schema>\n";

/// A checkout with documentation of two pages.
pub(crate) struct Checkout(TempDir);

impl Checkout {
    pub(crate) fn new() -> Self {
        let checkout = Self(tempfile::tempdir().expect("a temporary folder"));
        checkout.write("Cargo.toml", "[workspace]\n");
        checkout.write("docs-input/v1.0/api/door-open.md", PAGE);
        checkout.write("docs-input/beta/api/gate-open.md", &PAGE.replace("door", "gate"));
        checkout
    }

    /// A checkout that also has the client without its generated part, and the licences.
    pub(crate) fn with_client() -> Self {
        let checkout = Self::new();
        let root = root();
        let runtime = walk(&root.join("generated/src/runtime"));
        let others = ["Cargo.toml", "LICENSE-APACHE", "LICENSE-MIT", "rustfmt.toml", "generated/Cargo.toml"];
        let others = others.into_iter().chain(["generated/src/lib.rs", "generated/src/runtime.rs"]);
        for file in others.map(|path| root.join(path)).chain(runtime) {
            let path = file.strip_prefix(root).expect("it is below the root").to_str().expect("a name in ASCII");
            checkout.write(path, &fs::read_to_string(&file).expect("the file can be read"));
        }
        checkout
    }

    /// A path in the checkout. `..` is an empty folder around it.
    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.0.path().join("checkout").join(path)
    }

    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("it is below the folder")).expect("a folder can be made");
        fs::write(path, text).expect("a file can be written");
    }

    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).expect("the file can be read")
    }

    /// Runs the program inside of the checkout, without the variables that cargo sets.
    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        Ran(self.command(arguments).output().expect("the program can be run"))
    }

    /// The program with its arguments, not yet run.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.args(arguments).current_dir(self.path("")).env_remove("CARGO_MANIFEST_DIR");
        command
    }

    /// Runs a line of a document in the shell. A variable without a value is an error.
    #[cfg(unix)]
    pub(crate) fn shell(&self, line: &str) -> Ran {
        let script = format!("cargo() {{ shift; \"$XTASK\" \"$@\"; }}\n{line}");
        let mut command = Command::new("sh");
        command.args(["-euc", &script]).env("XTASK", env!("CARGO_BIN_EXE_xtask"));
        command.current_dir(self.path("")).env_remove("CARGO_MANIFEST_DIR");
        Ran(command.output().expect("a shell can be run"))
    }

    /// Runs git inside of the checkout, and returns what it prints.
    pub(crate) fn git(&self, arguments: &[&str]) -> String {
        let author = ["-c", "user.name=Door", "-c", "user.email=door@example.com", "-c", "commit.gpgsign=false"];
        let mut command = Command::new("git");
        Ran(command.args(author).args(arguments).current_dir(self.path("")).output().expect("git can be run"))
            .ends_with(0)
            .out()
    }

    /// The text of every file below a folder.
    pub(crate) fn texts(&self, folder: &str) -> BTreeMap<PathBuf, String> {
        let read = |file: PathBuf| {
            let text = fs::read_to_string(&file).expect("the file can be read");
            (file, text)
        };
        walk(&self.path(folder)).into_iter().map(read).collect()
    }
}

pub(crate) struct Ran(pub(crate) Output);

impl Ran {
    pub(crate) fn status(&self) -> i32 {
        self.0.status.code().expect("it ended by itself")
    }

    pub(crate) fn out(&self) -> String {
        String::from_utf8_lossy(&self.0.stdout).into_owned()
    }

    pub(crate) fn error(&self) -> String {
        String::from_utf8_lossy(&self.0.stderr).into_owned()
    }

    /// Asserts that the program ended with this status; the message of a failure has the output.
    pub(crate) fn ends_with(self, status: i32) -> Self {
        assert_eq!(self.status(), status, "{}{}", self.out(), self.error());
        self
    }
}

/// The checkout that these tests are a part of.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask is a folder of the checkout")
}

/// All files below a folder, without the lock of the program.
pub(crate) fn walk(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder can be read").map(|entry| entry.expect("an entry").path());
    let files = entries.flat_map(|path| if path.is_dir() { walk(&path) } else { vec![path] });
    files.filter(|path| !path.ends_with(".lock")).collect()
}
