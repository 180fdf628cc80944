// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.office365ActivationCounts`](https://learn.microsoft.com/graph/api/resources/office365activationcounts?view=graph-rest-beta)
    Office365ActivationCounts = "microsoft.graph.office365ActivationCounts"
}

impl Office365ActivationCounts {
    pub const REPORT_REFRESH_DATE: Property<Self> = Property::new("reportRefreshDate");
    pub const PRODUCT_TYPE: Property<Self> = Property::new("productType");
    pub const WINDOWS: Property<Self> = Property::new("windows");
    pub const MAC: Property<Self> = Property::new("mac");
    pub const ANDROID: Property<Self> = Property::new("android");
    pub const IOS: Property<Self> = Property::new("ios");
    pub const WINDOWS10_MOBILE: Property<Self> = Property::new("windows10Mobile");

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

    /// `windows`: `Edm.Int64`
    pub fn windows(&self) -> Option<i64> {
        self.0.i64("windows")
    }

    pub fn with_windows(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("windows", value))
    }

    /// `mac`: `Edm.Int64`
    pub fn mac(&self) -> Option<i64> {
        self.0.i64("mac")
    }

    pub fn with_mac(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("mac", value))
    }

    /// `android`: `Edm.Int64`
    pub fn android(&self) -> Option<i64> {
        self.0.i64("android")
    }

    pub fn with_android(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("android", value))
    }

    /// `ios`: `Edm.Int64`
    pub fn ios(&self) -> Option<i64> {
        self.0.i64("ios")
    }

    pub fn with_ios(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("ios", value))
    }

    /// `windows10Mobile`: `Edm.Int64`
    pub fn windows10_mobile(&self) -> Option<i64> {
        self.0.i64("windows10Mobile")
    }

    pub fn with_windows10_mobile(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("windows10Mobile", value))
    }
}
