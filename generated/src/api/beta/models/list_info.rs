// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.listInfo`](https://learn.microsoft.com/graph/api/resources/listinfo?view=graph-rest-beta)
    ListInfo = "microsoft.graph.listInfo"
}

impl ListInfo {
    /// `contentTypesEnabled` in queries.
    pub const CONTENT_TYPES_ENABLED: Property<Self> = Property::new("contentTypesEnabled");
    /// `hidden` in queries.
    pub const HIDDEN: Property<Self> = Property::new("hidden");
    /// `template` in queries.
    pub const TEMPLATE: Property<Self> = Property::new("template");

    /// `contentTypesEnabled`: `Edm.Boolean`
    pub fn content_types_enabled(&self) -> Option<bool> {
        self.0.bool("contentTypesEnabled")
    }

    /// Sets `contentTypesEnabled`.
    pub fn with_content_types_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("contentTypesEnabled", value))
    }

    /// `hidden`: `Edm.Boolean`
    pub fn hidden(&self) -> Option<bool> {
        self.0.bool("hidden")
    }

    /// Sets `hidden`.
    pub fn with_hidden(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("hidden", value))
    }

    /// `template`: `Edm.String`
    ///
    /// Possible values are: documentLibrary, genericList, task, survey, announcements, contacts.
    pub fn template(&self) -> Option<&str> {
        self.0.str("template")
    }

    /// Sets `template`.
    pub fn with_template(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("template", value))
    }
}
