// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.termStore.localizedName`](https://learn.microsoft.com/graph/api/resources/termstore-localizedname?view=graph-rest-beta)
    LocalizedName = "microsoft.graph.termStore.localizedName"
}

impl LocalizedName {
    /// `languageTag` in queries.
    pub const LANGUAGE_TAG: Property<Self> = Property::new("languageTag");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");

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
