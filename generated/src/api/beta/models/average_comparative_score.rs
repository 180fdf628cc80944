// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.averageComparativeScore`](https://learn.microsoft.com/graph/api/resources/averagecomparativescore?view=graph-rest-beta)
    AverageComparativeScore = "microsoft.graph.averageComparativeScore"
}

impl AverageComparativeScore {
    /// `basis` in queries.
    pub const BASIS: Property<Self> = Property::new("basis");
    /// `averageScore` in queries.
    pub const AVERAGE_SCORE: Property<Self> = Property::new("averageScore");
    /// `deviceScore` in queries.
    pub const DEVICE_SCORE: Property<Self> = Property::new("deviceScore");
    /// `dataScore` in queries.
    pub const DATA_SCORE: Property<Self> = Property::new("dataScore");
    /// `identityScore` in queries.
    pub const IDENTITY_SCORE: Property<Self> = Property::new("identityScore");

    /// `basis`: `Edm.String`
    pub fn basis(&self) -> Option<&str> {
        self.0.str("basis")
    }

    /// Sets `basis`.
    pub fn with_basis(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("basis", value))
    }

    /// `averageScore`: `Edm.String`
    pub fn average_score(&self) -> Option<&str> {
        self.0.str("averageScore")
    }

    /// Sets `averageScore`.
    pub fn with_average_score(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("averageScore", value))
    }

    /// `deviceScore`: `Edm.String`
    pub fn device_score(&self) -> Option<&str> {
        self.0.str("deviceScore")
    }

    /// Sets `deviceScore`.
    pub fn with_device_score(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceScore", value))
    }

    /// `dataScore`: `Edm.String`
    pub fn data_score(&self) -> Option<&str> {
        self.0.str("dataScore")
    }

    /// Sets `dataScore`.
    pub fn with_data_score(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("dataScore", value))
    }

    /// `identityScore`: `Edm.String`
    pub fn identity_score(&self) -> Option<&str> {
        self.0.str("identityScore")
    }

    /// Sets `identityScore`.
    pub fn with_identity_score(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("identityScore", value))
    }
}
