// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.averageComparativeScore`](https://learn.microsoft.com/graph/api/resources/averagecomparativescore?view=graph-rest-1.0)
    AverageComparativeScore = "microsoft.graph.averageComparativeScore"
}

impl AverageComparativeScore {
    /// `basis` in queries.
    pub const BASIS: Property<Self> = Property::new("basis");
    /// `averageScore` in queries.
    pub const AVERAGE_SCORE: Property<Self> = Property::new("averageScore");

    /// `basis`: `Edm.String`
    ///
    /// Possible values are: AllTenants, TotalSeats, IndustryTypes.
    pub fn basis(&self) -> Option<&str> {
        self.0.str("basis")
    }

    /// Sets `basis`.
    pub fn with_basis(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("basis", value))
    }

    /// `averageScore`: `Edm.Double`
    pub fn average_score(&self) -> Option<f64> {
        self.0.f64("averageScore")
    }

    /// Sets `averageScore`.
    pub fn with_average_score(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("averageScore", value))
    }
}
