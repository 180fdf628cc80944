// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.emailActivityUserDetail`](https://learn.microsoft.com/graph/api/resources/emailactivityuserdetail?view=graph-rest-beta)
    EmailActivityUserDetail = "microsoft.graph.emailActivityUserDetail"
}

impl EmailActivityUserDetail {
    pub const REPORT_REFRESH_DATE: Property<Self> = Property::new("reportRefreshDate");
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const IS_DELETED: Property<Self> = Property::new("isDeleted");
    pub const DELETED_DATE: Property<Self> = Property::new("deletedDate");
    pub const LAST_ACTIVITY_DATE: Property<Self> = Property::new("lastActivityDate");
    pub const SEND_COUNT: Property<Self> = Property::new("sendCount");
    pub const RECEIVE_COUNT: Property<Self> = Property::new("receiveCount");
    pub const READ_COUNT: Property<Self> = Property::new("readCount");
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

    /// `isDeleted`: `Edm.Boolean`
    pub fn is_deleted(&self) -> Option<bool> {
        self.0.bool("isDeleted")
    }

    pub fn with_is_deleted(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isDeleted", value))
    }

    /// `deletedDate`: `Edm.Date`
    pub fn deleted_date(&self) -> Parsed<Date> {
        self.0.date("deletedDate")
    }

    pub fn with_deleted_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("deletedDate", value))
    }

    /// `lastActivityDate`: `Edm.Date`
    pub fn last_activity_date(&self) -> Parsed<Date> {
        self.0.date("lastActivityDate")
    }

    pub fn with_last_activity_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("lastActivityDate", value))
    }

    /// `sendCount`: `Edm.Int64`
    pub fn send_count(&self) -> Option<i64> {
        self.0.i64("sendCount")
    }

    pub fn with_send_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("sendCount", value))
    }

    /// `receiveCount`: `Edm.Int64`
    pub fn receive_count(&self) -> Option<i64> {
        self.0.i64("receiveCount")
    }

    pub fn with_receive_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("receiveCount", value))
    }

    /// `readCount`: `Edm.Int64`
    pub fn read_count(&self) -> Option<i64> {
        self.0.i64("readCount")
    }

    pub fn with_read_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("readCount", value))
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
