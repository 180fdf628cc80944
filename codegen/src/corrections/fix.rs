//! The changes that a correction can make.

use serde::Deserialize;

/// The change that a correction makes.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
pub(super) enum Fix {
    /// A property has another name.
    Rename { property: String, name: String },
    /// A property has another type.
    Retype {
        property: String,
        #[serde(rename = "type")]
        ty: String,
        #[serde(default)]
        collection: bool,
    },
    /// A parameter has another type.
    RetypeParameter {
        parameter: String,
        #[serde(rename = "type")]
        ty: String,
        #[serde(default)]
        collection: bool,
    },
    /// A property does not exist.
    Remove { remove: String },
    /// The base type is another one.
    Base { base: String },
    /// An enum has another name.
    RenameEnum {
        #[serde(rename = "enum")]
        name: String,
        rename: String,
    },
    /// A table does not list the members of an enum, but the values of a string.
    RemoveEnum { remove_enum: String },
    /// An enum has other members: some are missing on the page, some do not exist.
    Members {
        #[serde(rename = "enum")]
        name: String,
        #[serde(default)]
        add: Vec<String>,
        #[serde(default)]
        remove: Vec<String>,
    },
    /// The service does not serve the requests of the page, or did not when the page was published.
    Unserved { unserved: bool },
}
