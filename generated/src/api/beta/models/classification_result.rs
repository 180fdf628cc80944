// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Parsed, Property, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.classificationResult`](https://learn.microsoft.com/graph/api/resources/classificationresult?view=graph-rest-beta)
    ClassificationResult = "microsoft.graph.classificationResult"
}

impl ClassificationResult {
    /// `confidenceLevel` in queries.
    pub const CONFIDENCE_LEVEL: Property<Self> = Property::new("confidenceLevel");
    /// `count` in queries.
    pub const COUNT: Property<Self> = Property::new("count");
    /// `sensitiveTypeId` in queries.
    pub const SENSITIVE_TYPE_ID: Property<Self> = Property::new("sensitiveTypeId");

    /// `confidenceLevel`: `Edm.Int32`
    pub fn confidence_level(&self) -> Option<i32> {
        self.0.i32("confidenceLevel")
    }

    /// Sets `confidenceLevel`.
    pub fn with_confidence_level(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("confidenceLevel", value))
    }

    /// `count`: `Edm.Int32`
    pub fn count(&self) -> Option<i32> {
        self.0.i32("count")
    }

    /// Sets `count`.
    pub fn with_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("count", value))
    }

    /// `sensitiveTypeId`: `Edm.Guid`
    pub fn sensitive_type_id(&self) -> Parsed<Uuid> {
        self.0.guid("sensitiveTypeId")
    }

    /// Sets `sensitiveTypeId`.
    pub fn with_sensitive_type_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("sensitiveTypeId", value))
    }
}
