//! Reads the bodies of example responses with the compiled models: each makes a round trip, and each accessor of each
//! property is called.
//!
//! The bodies in `data/verify/answers.jsonl` are read in every run. Those of published pages are read if
//! `MSGRAPH_EXAMPLES` names a folder with files that `cargo xtask verify --examples FILE` wrote; the figures of
//! `NAME.jsonl` are compared with `data/verify/NAME.models.txt`, which `UPDATE_EXPECT=1` rewrites.
#![cfg(any(feature = "v1", feature = "beta"))]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs};

use msgraph::runtime::verify::Models;
use msgraph::{Bytes, Date, Decimal, Duration, FromJson, IntoJson, Model, Object, OffsetDateTime, Time, Uuid, Value};
use msgraph_codegen::checks::Tally;
use serde::Deserialize;

/// The body of an example response.
#[derive(Deserialize)]
struct Answer {
    version: String,
    page: String,
    line: u32,
    #[serde(rename = "type")]
    ty: Type,
    body: serde_json::Value,
    /// Whether texts stand for values. Such a body is only written back.
    #[serde(default)]
    is_template: bool,
}

#[derive(Deserialize)]
struct Type {
    name: String,
    collection: bool,
}

/// What was found in the bodies of a file.
#[derive(Debug, Default, PartialEq)]
struct Results {
    bodies: usize,
    /// The bodies in which texts stand for values.
    templates: usize,
    /// The values that accessors were called for.
    values: usize,
    /// The bodies with values that their accessor does not return.
    unread: usize,
    /// The bodies that do not make a round trip.
    lost: usize,
    /// A line for each body and value that failed.
    failures: Vec<String>,
}

impl Results {
    fn figures(&self) -> String {
        let (all, valid) = (self.bodies, self.bodies - self.templates);
        let (read, kept) = (valid - self.unread, all - self.lost);
        format!(
            "bodies {all}\nvalues {}\nread {}\nwritten_back {}\n",
            self.values,
            Tally { hits: read, total: valid },
            Tally { hits: kept, total: all },
        )
    }
}

/// The models of the versions that are compiled.
fn versions() -> BTreeMap<&'static str, Models> {
    let all = [
        ("v1.0", "msgraph::api::v1::", cfg!(feature = "v1")),
        ("beta", "msgraph::api::beta::", cfg!(feature = "beta")),
    ];
    let compiled = all.into_iter().filter(|(_, _, is_compiled)| *is_compiled);
    compiled.map(|(name, module, _)| (name, Models::of(module))).collect()
}

fn read_all(path: &Path, versions: &BTreeMap<&str, Models>) -> Results {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut results = Results::default();
    for line in text.lines() {
        let answer: Answer = serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"));
        if let Some(models) = versions.get(answer.version.as_str()) {
            read(&answer, models, &mut results);
        }
    }
    results
}

fn read(answer: &Answer, models: &Models, results: &mut Results) {
    let place = format!("{}:{}", answer.page, answer.line);
    let (mut is_lost, mut unread) = (false, Vec::new());
    let items = match (&answer.body, answer.ty.collection) {
        (serde_json::Value::Array(items), true) => items.as_slice(),
        (body, _) => std::slice::from_ref(body),
    };
    for item in items.iter().filter(|item| !item.is_null()) {
        let Some(written) = round_trip(&answer.ty.name, item, models, &mut unread, &mut results.values) else {
            unread.push(format!("expected {}, found {item}", answer.ty.name));
            continue;
        };
        is_lost |= written != *item;
    }
    results.bodies += 1;
    results.templates += usize::from(answer.is_template);
    if answer.is_template {
        unread.clear();
    }
    results.lost += usize::from(is_lost);
    results.unread += usize::from(!unread.is_empty());
    results.failures.extend(is_lost.then(|| format!("{place}: it is written back as another value")));
    results.failures.extend(unread.into_iter().map(|value| format!("{place}: {value}")));
}

/// Reads a value as its type, calls all accessors and writes it back; `None` if it is not of the type.
fn round_trip(
    name: &str,
    json: &serde_json::Value,
    models: &Models,
    unread: &mut Vec<String>,
    values: &mut usize,
) -> Option<serde_json::Value> {
    let value: Value = json.to_string().parse().expect("serde_json writes JSON");
    let Some(entry) = models.get(name) else { return primitive(name, value).map(|_| json.clone()) };
    let written = entry.convert(value).ok()?;
    let object = Object::from_json(&written)?;
    let (count, found) = models.read(entry, &object);
    *values += count;
    unread.extend(found);
    Some(serde_json::from_str(&object.into_object().to_string()).expect("the client writes JSON"))
}

/// Reads a value of a type of OData, or of an enum.
fn primitive(name: &str, value: Value) -> Option<Value> {
    fn read<T: FromJson + IntoJson>(value: Value) -> Option<Value> {
        T::take_json(value).ok().map(T::into_json)
    }
    match name {
        "Edm.Boolean" => read::<bool>(value),
        "Edm.Byte" => read::<u8>(value),
        "Edm.Int16" => read::<i16>(value),
        "Edm.Int32" => read::<i32>(value),
        "Edm.Int64" => read::<i64>(value),
        "Edm.Single" => read::<f32>(value),
        "Edm.Double" => read::<f64>(value),
        "Edm.Decimal" => read::<Decimal>(value),
        "Edm.Guid" => read::<Uuid>(value),
        "Edm.Date" => read::<Date>(value),
        "Edm.TimeOfDay" => read::<Time>(value),
        "Edm.DateTimeOffset" => read::<OffsetDateTime>(value),
        "Edm.Duration" => read::<Duration>(value),
        "Edm.Binary" => read::<Bytes>(value),
        "Edm.Stream" | "Edm.Untyped" | "Edm.SByte" | "microsoft.graph.Json" => Some(value),
        // Text, and enums, whose values are text.
        _ => read::<String>(value),
    }
}

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data/verify")
}

#[test]
fn every_type_has_an_entry() {
    for (version, models) in versions() {
        for name in ["microsoft.graph.user", "microsoft.graph.driveItem", "microsoft.graph.callRecords.callRecord"] {
            assert!(models.get(name).is_some(), "{version} has {name}");
        }
    }
}

#[test]
fn accessors_return_what_was_received() {
    let results = read_all(&data().join("answers.jsonl"), &versions());
    assert!(results.bodies > 0 && results.values > results.bodies, "{results:?}");
    assert_eq!((results.failures, results.lost), (Vec::new(), 0));
}

#[test]
fn a_value_that_an_accessor_does_not_return_is_found() {
    for (version, models) in versions() {
        let body = serde_json::json!({
            "displayName": 5, "createdDateTime": "soon", "businessPhones": ["1"], "extra": 1,
            "manager": {"@odata.type": "#microsoft.graph.user", "accountEnabled": "perhaps"},
        });
        let ty = Type { name: "microsoft.graph.user".to_owned(), collection: false };
        let mut results = Results::default();
        let answer =
            Answer { version: version.to_owned(), page: "p".to_owned(), line: 1, ty, body, is_template: false };
        read(&answer, &models, &mut results);
        results.failures.sort();
        let expected = [r#"createdDateTime: "soon""#, "displayName: 5", r#"manager.accountEnabled: "perhaps""#];
        assert_eq!(results.failures, expected.map(|failure| format!("p:1: {failure}")));
        assert_eq!((results.bodies, results.values, results.lost, results.unread), (1, 5, 0, 1));
    }
}

#[test]
fn examples_of_published_pages_are_read() {
    let Some(folder) = env::var_os("MSGRAPH_EXAMPLES") else { return };
    let versions = versions();
    let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut changed = Vec::new();
    for path in entries
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|one| one == "jsonl"))
    {
        let results = read_all(&path, &versions);
        let name = path.file_stem().expect("it has an extension").to_string_lossy().into_owned();
        results.failures.iter().for_each(|failure| println!("{name}: {failure}"));
        println!("{name}:\n{}", results.figures());
        let record = data().join(format!("{name}.models.txt"));
        if env::var_os("UPDATE_EXPECT").is_some() {
            fs::write(&record, results.figures()).expect("the file can be written");
        }
        if fs::read_to_string(&record).unwrap_or_default() != results.figures() {
            changed.push(name);
        }
    }
    assert!(changed.is_empty(), "the figures of {changed:?} changed; UPDATE_EXPECT=1 writes them");
}
