// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.office365ActivationsUserCounts`](https://learn.microsoft.com/graph/api/resources/office365activationsusercounts?view=graph-rest-beta)
    Office365ActivationsUserCounts = "microsoft.graph.office365ActivationsUserCounts"
}

impl Office365ActivationsUserCounts {
    pub const REPORT_REFRESH_DATE: Property<Self> = Property::new("reportRefreshDate");
    pub const PRODUCT_TYPE: Property<Self> = Property::new("productType");
    pub const ASSIGNED: Property<Self> = Property::new("assigned");
    pub const ACTIVATED: Property<Self> = Property::new("activated");
    pub const SHARED_COMPUTER_ACTIVATION: Property<Self> = Property::new(
        "sharedComputerActivation",
    );

    /// `reportRefreshDate`: `Edm.Date`
    pub fn report_refresh_date(&self) -> Parsed<Date> {
        self.0.date("reportRefreshDate")
    }

    pub fn with_report_refresh_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("reportRefreshDate", value))
    }

    /// `productType`: `Edm.String`
    pub fn product_type(&self) -> Option<&str> {
        self.0.str("productType")
    }

    pub fn with_product_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("productType", value))
    }

    /// `assigned`: `Edm.Int64`
    pub fn assigned(&self) -> Option<i64> {
        self.0.i64("assigned")
    }

    pub fn with_assigned(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("assigned", value))
    }

    /// `activated`: `Edm.Int64`
    pub fn activated(&self) -> Option<i64> {
        self.0.i64("activated")
    }

    pub fn with_activated(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("activated", value))
    }

    /// `sharedComputerActivation`: `Edm.Int64`
    pub fn shared_computer_activation(&self) -> Option<i64> {
        self.0.i64("sharedComputerActivation")
    }

    pub fn with_shared_computer_activation(
        self,
        value: impl Into<Nullable<i64>>,
    ) -> Self {
        Self(self.0.with("sharedComputerActivation", value))
    }
}
