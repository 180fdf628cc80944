// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageLocalizedText`](https://learn.microsoft.com/graph/api/resources/accesspackagelocalizedtext?view=graph-rest-beta)
    AccessPackageLocalizedText = "microsoft.graph.accessPackageLocalizedText"
}

impl AccessPackageLocalizedText {
    /// `languageCode` in queries.
    pub const LANGUAGE_CODE: Property<Self> = Property::new("languageCode");
    /// `text` in queries.
    pub const TEXT: Property<Self> = Property::new("text");

    /// `languageCode`: `Edm.String`
    ///
    /// Required.
    pub fn language_code(&self) -> Option<&str> {
        self.0.str("languageCode")
    }

    /// Sets `languageCode`.
    pub fn with_language_code(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("languageCode", value))
    }

    /// `text`: `Edm.String`
    ///
    /// Required.
    pub fn text(&self) -> Option<&str> {
        self.0.str("text")
    }

    /// Sets `text`.
    pub fn with_text(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("text", value))
    }
}
