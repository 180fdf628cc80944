// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.onPremisesProvisioningError`](https://learn.microsoft.com/graph/api/resources/onpremisesprovisioningerror?view=graph-rest-1.0)
    OnPremisesProvisioningError = "microsoft.graph.onPremisesProvisioningError"
}

impl OnPremisesProvisioningError {
    /// `category` in queries.
    pub const CATEGORY: Property<Self> = Property::new("category");
    /// `occurredDateTime` in queries.
    pub const OCCURRED_DATE_TIME: Property<Self> = Property::new("occurredDateTime");
    /// `propertyCausingError` in queries.
    pub const PROPERTY_CAUSING_ERROR: Property<Self> = Property::new("propertyCausingError");
    /// `value` in queries.
    pub const VALUE: Property<Self> = Property::new("value");

    /// `category`: `Edm.String`
    pub fn category(&self) -> Option<&str> {
        self.0.str("category")
    }

    /// Sets `category`.
    pub fn with_category(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("category", value))
    }

    /// `occurredDateTime`: `Edm.DateTimeOffset`
    pub fn occurred_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("occurredDateTime")
    }

    /// Sets `occurredDateTime`.
    pub fn with_occurred_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("occurredDateTime", value))
    }

    /// `propertyCausingError`: `Edm.String`
    ///
    /// Possible values are: UserPrincipalName, ProxyAddress.
    pub fn property_causing_error(&self) -> Option<&str> {
        self.0.str("propertyCausingError")
    }

    /// Sets `propertyCausingError`.
    pub fn with_property_causing_error(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("propertyCausingError", value))
    }

    /// `value`: `Edm.String`
    pub fn value(&self) -> Option<&str> {
        self.0.str("value")
    }

    /// Sets `value`.
    pub fn with_value(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("value", value))
    }
}
