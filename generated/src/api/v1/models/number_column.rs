// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.numberColumn`](https://learn.microsoft.com/graph/api/resources/numbercolumn?view=graph-rest-1.0)
    NumberColumn = "microsoft.graph.numberColumn"
}

impl NumberColumn {
    /// `decimalPlaces` in queries.
    pub const DECIMAL_PLACES: Property<Self> = Property::new("decimalPlaces");
    /// `displayAs` in queries.
    pub const DISPLAY_AS: Property<Self> = Property::new("displayAs");
    /// `maximum` in queries.
    pub const MAXIMUM: Property<Self> = Property::new("maximum");
    /// `minimum` in queries.
    pub const MINIMUM: Property<Self> = Property::new("minimum");

    /// `decimalPlaces`: `Edm.String`
    pub fn decimal_places(&self) -> Option<&str> {
        self.0.str("decimalPlaces")
    }

    /// Sets `decimalPlaces`.
    pub fn with_decimal_places(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("decimalPlaces", value))
    }

    /// `displayAs`: `Edm.String`
    pub fn display_as(&self) -> Option<&str> {
        self.0.str("displayAs")
    }

    /// Sets `displayAs`.
    pub fn with_display_as(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayAs", value))
    }

    /// `maximum`: `Edm.Double`
    pub fn maximum(&self) -> Option<f64> {
        self.0.f64("maximum")
    }

    /// Sets `maximum`.
    pub fn with_maximum(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("maximum", value))
    }

    /// `minimum`: `Edm.Double`
    pub fn minimum(&self) -> Option<f64> {
        self.0.f64("minimum")
    }

    /// Sets `minimum`.
    pub fn with_minimum(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("minimum", value))
    }
}
