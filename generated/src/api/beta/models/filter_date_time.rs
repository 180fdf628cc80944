// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.filterDateTime`](https://learn.microsoft.com/graph/api/resources/filterdatetime?view=graph-rest-beta)
    FilterDateTime = "microsoft.graph.filterDateTime"
}

impl FilterDateTime {
    /// `date` in queries.
    pub const DATE: Property<Self> = Property::new("date");
    /// `specificity` in queries.
    pub const SPECIFICITY: Property<Self> = Property::new("specificity");

    /// `date`: `Edm.String`
    pub fn date(&self) -> Option<&str> {
        self.0.str("date")
    }

    /// Sets `date`.
    pub fn with_date(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("date", value))
    }

    /// `specificity`: `Edm.String`
    ///
    /// Possible values are: Year, Monday, Day, Hour, Minute, Second.
    pub fn specificity(&self) -> Option<&str> {
        self.0.str("specificity")
    }

    /// Sets `specificity`.
    pub fn with_specificity(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("specificity", value))
    }
}
