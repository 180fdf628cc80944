// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.outOfOfficeSettings`](https://learn.microsoft.com/graph/api/resources/outofofficesettings?view=graph-rest-beta)
    OutOfOfficeSettings = "microsoft.graph.outOfOfficeSettings"
}

impl OutOfOfficeSettings {
    /// `message` in queries.
    pub const MESSAGE: Property<Self> = Property::new("message");
    /// `isOutOfOffice` in queries.
    pub const IS_OUT_OF_OFFICE: Property<Self> = Property::new("isOutOfOffice");

    /// `message`: `Edm.String`
    pub fn message(&self) -> Option<&str> {
        self.0.str("message")
    }

    /// Sets `message`.
    pub fn with_message(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("message", value))
    }

    /// `isOutOfOffice`: `Edm.Boolean`
    pub fn is_out_of_office(&self) -> Option<bool> {
        self.0.bool("isOutOfOffice")
    }

    /// Sets `isOutOfOffice`.
    pub fn with_is_out_of_office(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isOutOfOffice", value))
    }
}
