// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageLocalizedContent`](https://learn.microsoft.com/graph/api/resources/accesspackagelocalizedcontent?view=graph-rest-beta)
    AccessPackageLocalizedContent = "microsoft.graph.accessPackageLocalizedContent"
}

impl AccessPackageLocalizedContent {
    /// `defaultText` in queries.
    pub const DEFAULT_TEXT: Property<Self> = Property::new("defaultText");
    /// `localizedTexts` in queries.
    pub const LOCALIZED_TEXTS: Property<Self> = Property::new("localizedTexts");

    /// `defaultText`: `Edm.String`
    ///
    /// Required.
    pub fn default_text(&self) -> Option<&str> {
        self.0.str("defaultText")
    }

    /// Sets `defaultText`.
    pub fn with_default_text(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("defaultText", value))
    }

    /// `localizedTexts`: `Collection(microsoft.graph.accessPackageLocalizedText)`
    pub fn localized_texts(&self) -> Option<&[super::AccessPackageLocalizedText]> {
        self.0.models("localizedTexts")
    }

    /// Sets `localizedTexts`.
    pub fn with_localized_texts(self, value: impl Into<Nullable<Vec<super::AccessPackageLocalizedText>>>) -> Self {
        Self(self.0.with("localizedTexts", value))
    }
}
