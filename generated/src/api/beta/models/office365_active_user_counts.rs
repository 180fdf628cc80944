// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.office365ActiveUserCounts`](https://learn.microsoft.com/graph/api/resources/office365activeusercounts?view=graph-rest-beta)
    Office365ActiveUserCounts = "microsoft.graph.office365ActiveUserCounts"
}

impl Office365ActiveUserCounts {
    /// `reportRefreshDate` in queries.
    pub const REPORT_REFRESH_DATE: Property<Self> = Property::new("reportRefreshDate");
    /// `office365` in queries.
    pub const OFFICE365: Property<Self> = Property::new("office365");
    /// `exchange` in queries.
    pub const EXCHANGE: Property<Self> = Property::new("exchange");
    /// `oneDrive` in queries.
    pub const ONE_DRIVE: Property<Self> = Property::new("oneDrive");
    /// `sharePoint` in queries.
    pub const SHARE_POINT: Property<Self> = Property::new("sharePoint");
    /// `skypeForBusiness` in queries.
    pub const SKYPE_FOR_BUSINESS: Property<Self> = Property::new("skypeForBusiness");
    /// `yammer` in queries.
    pub const YAMMER: Property<Self> = Property::new("yammer");
    /// `teams` in queries.
    pub const TEAMS: Property<Self> = Property::new("teams");
    /// `reportDate` in queries.
    pub const REPORT_DATE: Property<Self> = Property::new("reportDate");
    /// `reportPeriod` in queries.
    pub const REPORT_PERIOD: Property<Self> = Property::new("reportPeriod");

    /// `reportRefreshDate`: `Edm.Date`
    pub fn report_refresh_date(&self) -> Parsed<Date> {
        self.0.date("reportRefreshDate")
    }

    /// Sets `reportRefreshDate`.
    pub fn with_report_refresh_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("reportRefreshDate", value))
    }

    /// `office365`: `Edm.Int64`
    pub fn office365(&self) -> Option<i64> {
        self.0.i64("office365")
    }

    /// Sets `office365`.
    pub fn with_office365(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("office365", value))
    }

    /// `exchange`: `Edm.Int64`
    pub fn exchange(&self) -> Option<i64> {
        self.0.i64("exchange")
    }

    /// Sets `exchange`.
    pub fn with_exchange(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("exchange", value))
    }

    /// `oneDrive`: `Edm.Int64`
    pub fn one_drive(&self) -> Option<i64> {
        self.0.i64("oneDrive")
    }

    /// Sets `oneDrive`.
    pub fn with_one_drive(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("oneDrive", value))
    }

    /// `sharePoint`: `Edm.Int64`
    pub fn share_point(&self) -> Option<i64> {
        self.0.i64("sharePoint")
    }

    /// Sets `sharePoint`.
    pub fn with_share_point(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("sharePoint", value))
    }

    /// `skypeForBusiness`: `Edm.Int64`
    pub fn skype_for_business(&self) -> Option<i64> {
        self.0.i64("skypeForBusiness")
    }

    /// Sets `skypeForBusiness`.
    pub fn with_skype_for_business(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("skypeForBusiness", value))
    }

    /// `yammer`: `Edm.Int64`
    pub fn yammer(&self) -> Option<i64> {
        self.0.i64("yammer")
    }

    /// Sets `yammer`.
    pub fn with_yammer(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("yammer", value))
    }

    /// `teams`: `Edm.Int64`
    pub fn teams(&self) -> Option<i64> {
        self.0.i64("teams")
    }

    /// Sets `teams`.
    pub fn with_teams(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("teams", value))
    }

    /// `reportDate`: `Edm.Date`
    pub fn report_date(&self) -> Parsed<Date> {
        self.0.date("reportDate")
    }

    /// Sets `reportDate`.
    pub fn with_report_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("reportDate", value))
    }

    /// `reportPeriod`: `Edm.String`
    pub fn report_period(&self) -> Option<&str> {
        self.0.str("reportPeriod")
    }

    /// Sets `reportPeriod`.
    pub fn with_report_period(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("reportPeriod", value))
    }
}
