// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.printSettings`](https://learn.microsoft.com/graph/api/resources/printsettings?view=graph-rest-1.0)
    PrintSettings = "microsoft.graph.printSettings"
}

impl PrintSettings {
    /// `documentConversionEnabled` in queries.
    pub const DOCUMENT_CONVERSION_ENABLED: Property<Self> = Property::new("documentConversionEnabled");

    /// `documentConversionEnabled`: `Edm.Boolean`
    pub fn document_conversion_enabled(&self) -> Option<bool> {
        self.0.bool("documentConversionEnabled")
    }

    /// Sets `documentConversionEnabled`.
    pub fn with_document_conversion_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("documentConversionEnabled", value))
    }
}
