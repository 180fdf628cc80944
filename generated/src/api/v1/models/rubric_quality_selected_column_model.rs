// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.rubricQualitySelectedColumnModel`](https://learn.microsoft.com/graph/api/resources/rubricqualityselectedcolumnmodel?view=graph-rest-1.0)
    RubricQualitySelectedColumnModel = "microsoft.graph.rubricQualitySelectedColumnModel"
}

impl RubricQualitySelectedColumnModel {
    /// `columnId` in queries.
    pub const COLUMN_ID: Property<Self> = Property::new("columnId");
    /// `qualityId` in queries.
    pub const QUALITY_ID: Property<Self> = Property::new("qualityId");

    /// `columnId`: `Edm.String`
    pub fn column_id(&self) -> Option<&str> {
        self.0.str("columnId")
    }

    /// Sets `columnId`.
    pub fn with_column_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("columnId", value))
    }

    /// `qualityId`: `Edm.String`
    pub fn quality_id(&self) -> Option<&str> {
        self.0.str("qualityId")
    }

    /// Sets `qualityId`.
    pub fn with_quality_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("qualityId", value))
    }
}
