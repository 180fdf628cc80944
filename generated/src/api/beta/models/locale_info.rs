// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.localeInfo`](https://learn.microsoft.com/graph/api/resources/localeinfo?view=graph-rest-beta)
    LocaleInfo = "microsoft.graph.localeInfo"
}

impl LocaleInfo {
    /// `locale` in queries.
    pub const LOCALE: Property<Self> = Property::new("locale");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");

    /// `locale`: `Edm.String`
    pub fn locale(&self) -> Option<&str> {
        self.0.str("locale")
    }

    /// Sets `locale`.
    pub fn with_locale(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("locale", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }
}
