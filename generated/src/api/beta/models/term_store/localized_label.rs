// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.termStore.localizedLabel`](https://learn.microsoft.com/graph/api/resources/termstore-localizedlabel?view=graph-rest-beta)
    LocalizedLabel = "microsoft.graph.termStore.localizedLabel"
}

impl LocalizedLabel {
    /// `isDefault` in queries.
    pub const IS_DEFAULT: Property<Self> = Property::new("isDefault");
    /// `languageTag` in queries.
    pub const LANGUAGE_TAG: Property<Self> = Property::new("languageTag");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");

    /// `isDefault`: `Edm.Boolean`
    pub fn is_default(&self) -> Option<bool> {
        self.0.bool("isDefault")
    }

    /// Sets `isDefault`.
    pub fn with_is_default(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isDefault", value))
    }

    /// `languageTag`: `Edm.String`
    pub fn language_tag(&self) -> Option<&str> {
        self.0.str("languageTag")
    }

    /// Sets `languageTag`.
    pub fn with_language_tag(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("languageTag", value))
    }

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }
}
