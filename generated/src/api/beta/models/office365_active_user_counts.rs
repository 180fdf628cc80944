// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.office365ActiveUserCounts`](https://learn.microsoft.com/graph/api/resources/office365activeusercounts?view=graph-rest-beta)
    Office365ActiveUserCounts = "microsoft.graph.office365ActiveUserCounts"
}

impl Office365ActiveUserCounts {
    pub const REPORT_REFRESH_DATE: Property<Self> = Property::new("reportRefreshDate");
    pub const OFFICE365: Property<Self> = Property::new("office365");
    pub const EXCHANGE: Property<Self> = Property::new("exchange");
    pub const ONE_DRIVE: Property<Self> = Property::new("oneDrive");
    pub const SHARE_POINT: Property<Self> = Property::new("sharePoint");
    pub const SKYPE_FOR_BUSINESS: Property<Self> = Property::new("skypeForBusiness");
    pub const YAMMER: Property<Self> = Property::new("yammer");
    pub const TEAMS: Property<Self> = Property::new("teams");
    pub const REPORT_DATE: Property<Self> = Property::new("reportDate");
    pub const REPORT_PERIOD: Property<Self> = Property::new("reportPeriod");

    /// `reportRefreshDate`: `Edm.Date`
    pub fn report_refresh_date(&self) -> Parsed<Date> {
        self.0.date("reportRefreshDate")
    }

    pub fn with_report_refresh_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("reportRefreshDate", value))
    }

    /// `office365`: `Edm.Int64`
    pub fn office365(&self) -> Option<i64> {
        self.0.i64("office365")
    }

    pub fn with_office365(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("office365", value))
    }

    /// `exchange`: `Edm.Int64`
    pub fn exchange(&self) -> Option<i64> {
        self.0.i64("exchange")
    }

    pub fn with_exchange(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("exchange", value))
    }

    /// `oneDrive`: `Edm.Int64`
    pub fn one_drive(&self) -> Option<i64> {
        self.0.i64("oneDrive")
    }

    pub fn with_one_drive(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("oneDrive", value))
    }

    /// `sharePoint`: `Edm.Int64`
    pub fn share_point(&self) -> Option<i64> {
        self.0.i64("sharePoint")
    }

    pub fn with_share_point(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("sharePoint", value))
    }

    /// `skypeForBusiness`: `Edm.Int64`
    pub fn skype_for_business(&self) -> Option<i64> {
        self.0.i64("skypeForBusiness")
    }

    pub fn with_skype_for_business(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("skypeForBusiness", value))
    }

    /// `yammer`: `Edm.Int64`
    pub fn yammer(&self) -> Option<i64> {
        self.0.i64("yammer")
    }

    pub fn with_yammer(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("yammer", value))
    }

    /// `teams`: `Edm.Int64`
    pub fn teams(&self) -> Option<i64> {
        self.0.i64("teams")
    }

    pub fn with_teams(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("teams", value))
    }

    /// `reportDate`: `Edm.Date`
    pub fn report_date(&self) -> Parsed<Date> {
        self.0.date("reportDate")
    }

    pub fn with_report_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("reportDate", value))
    }

    /// `reportPeriod`: `Edm.String`
    pub fn report_period(&self) -> Option<&str> {
        self.0.str("reportPeriod")
    }

    pub fn with_report_period(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("reportPeriod", value))
    }
}
