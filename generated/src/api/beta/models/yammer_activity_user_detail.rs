// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.yammerActivityUserDetail`](https://learn.microsoft.com/graph/api/resources/yammeractivityuserdetail?view=graph-rest-beta)
    YammerActivityUserDetail = "microsoft.graph.yammerActivityUserDetail"
}

impl YammerActivityUserDetail {
    pub const REPORT_REFRESH_DATE: Property<Self> = Property::new("reportRefreshDate");
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const USER_STATE: Property<Self> = Property::new("userState");
    pub const STATE_CHANGE_DATE: Property<Self> = Property::new("stateChangeDate");
    pub const LAST_ACTIVITY_DATE: Property<Self> = Property::new("lastActivityDate");
    pub const POSTED_COUNT: Property<Self> = Property::new("postedCount");
    pub const READ_COUNT: Property<Self> = Property::new("readCount");
    pub const LIKED_COUNT: Property<Self> = Property::new("likedCount");
    pub const ASSIGNED_PRODUCTS: Property<Self> = Property::new("assignedProducts");
    pub const REPORT_PERIOD: Property<Self> = Property::new("reportPeriod");

    /// `reportRefreshDate`: `Edm.Date`
    pub fn report_refresh_date(&self) -> Parsed<Date> {
        self.0.date("reportRefreshDate")
    }

    pub fn with_report_refresh_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("reportRefreshDate", value))
    }

    /// `userPrincipalName`: `Edm.String`
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.str("userPrincipalName")
    }

    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `userState`: `Edm.String`
    pub fn user_state(&self) -> Option<&str> {
        self.0.str("userState")
    }

    pub fn with_user_state(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userState", value))
    }

    /// `stateChangeDate`: `Edm.Date`
    pub fn state_change_date(&self) -> Parsed<Date> {
        self.0.date("stateChangeDate")
    }

    pub fn with_state_change_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("stateChangeDate", value))
    }

    /// `lastActivityDate`: `Edm.Date`
    pub fn last_activity_date(&self) -> Parsed<Date> {
        self.0.date("lastActivityDate")
    }

    pub fn with_last_activity_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("lastActivityDate", value))
    }

    /// `postedCount`: `Edm.Int64`
    pub fn posted_count(&self) -> Option<i64> {
        self.0.i64("postedCount")
    }

    pub fn with_posted_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("postedCount", value))
    }

    /// `readCount`: `Edm.Int64`
    pub fn read_count(&self) -> Option<i64> {
        self.0.i64("readCount")
    }

    pub fn with_read_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("readCount", value))
    }

    /// `likedCount`: `Edm.Int64`
    pub fn liked_count(&self) -> Option<i64> {
        self.0.i64("likedCount")
    }

    pub fn with_liked_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("likedCount", value))
    }

    /// `assignedProducts`: `Collection(Edm.String)`
    pub fn assigned_products(&self) -> Option<Vec<&str>> {
        self.0.strs("assignedProducts")
    }

    pub fn with_assigned_products(
        self,
        value: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        Self(self.0.with("assignedProducts", value))
    }

    /// `reportPeriod`: `Edm.String`
    pub fn report_period(&self) -> Option<&str> {
        self.0.str("reportPeriod")
    }

    pub fn with_report_period(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("reportPeriod", value))
    }
}
