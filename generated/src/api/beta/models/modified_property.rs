// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.modifiedProperty`](https://learn.microsoft.com/graph/api/resources/modifiedproperty?view=graph-rest-beta)
    ModifiedProperty = "microsoft.graph.modifiedProperty"
}

impl ModifiedProperty {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `newValue` in queries.
    pub const NEW_VALUE: Property<Self> = Property::new("newValue");
    /// `oldValue` in queries.
    pub const OLD_VALUE: Property<Self> = Property::new("oldValue");

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `newValue`: `Edm.String`
    pub fn new_value(&self) -> Option<&str> {
        self.0.str("newValue")
    }

    /// Sets `newValue`.
    pub fn with_new_value(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("newValue", value))
    }

    /// `oldValue`: `Edm.String`
    pub fn old_value(&self) -> Option<&str> {
        self.0.str("oldValue")
    }

    /// Sets `oldValue`.
    pub fn with_old_value(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("oldValue", value))
    }
}
