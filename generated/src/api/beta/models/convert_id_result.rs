// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.convertIdResult`](https://learn.microsoft.com/graph/api/resources/convertidresult?view=graph-rest-beta)
    ConvertIdResult = "microsoft.graph.convertIdResult"
}

impl ConvertIdResult {
    /// `sourceId` in queries.
    pub const SOURCE_ID: Property<Self> = Property::new("sourceId");
    /// `targetId` in queries.
    pub const TARGET_ID: Property<Self> = Property::new("targetId");
    /// `errorDetails` in queries.
    pub const ERROR_DETAILS: Property<Self> = Property::new("errorDetails");

    /// `sourceId`: `Edm.String`
    pub fn source_id(&self) -> Option<&str> {
        self.0.str("sourceId")
    }

    /// Sets `sourceId`.
    pub fn with_source_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sourceId", value))
    }

    /// `targetId`: `Edm.String`
    pub fn target_id(&self) -> Option<&str> {
        self.0.str("targetId")
    }

    /// Sets `targetId`.
    pub fn with_target_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("targetId", value))
    }

    /// `errorDetails`: `microsoft.graph.genericError`
    pub fn error_details(&self) -> Option<&super::GenericError> {
        self.0.model("errorDetails")
    }

    /// Sets `errorDetails`.
    pub fn with_error_details(self, value: impl Into<Nullable<super::GenericError>>) -> Self {
        Self(self.0.with("errorDetails", value))
    }
}
