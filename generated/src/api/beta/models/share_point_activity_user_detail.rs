// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.sharePointActivityUserDetail`](https://learn.microsoft.com/graph/api/resources/sharepointactivityuserdetail?view=graph-rest-beta)
    SharePointActivityUserDetail = "microsoft.graph.sharePointActivityUserDetail"
}

impl SharePointActivityUserDetail {
    pub const REPORT_REFRESH_DATE: Property<Self> = Property::new("reportRefreshDate");
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");
    pub const IS_DELETED: Property<Self> = Property::new("isDeleted");
    pub const DELETED_DATE: Property<Self> = Property::new("deletedDate");
    pub const LAST_ACTIVITY_DATE: Property<Self> = Property::new("lastActivityDate");
    pub const VIEWED_OR_EDITED_FILE_COUNT: Property<Self> = Property::new(
        "viewedOrEditedFileCount",
    );
    pub const SYNCED_FILE_COUNT: Property<Self> = Property::new("syncedFileCount");
    pub const SHARED_INTERNALLY_FILE_COUNT: Property<Self> = Property::new(
        "sharedInternallyFileCount",
    );
    pub const SHARED_EXTERNALLY_FILE_COUNT: Property<Self> = Property::new(
        "sharedExternallyFileCount",
    );
    pub const VISITED_PAGE_COUNT: Property<Self> = Property::new("visitedPageCount");
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

    /// `viewedOrEditedFileCount`: `Edm.Int64`
    pub fn viewed_or_edited_file_count(&self) -> Option<i64> {
        self.0.i64("viewedOrEditedFileCount")
    }

    pub fn with_viewed_or_edited_file_count(
        self,
        value: impl Into<Nullable<i64>>,
    ) -> Self {
        Self(self.0.with("viewedOrEditedFileCount", value))
    }

    /// `syncedFileCount`: `Edm.Int64`
    pub fn synced_file_count(&self) -> Option<i64> {
        self.0.i64("syncedFileCount")
    }

    pub fn with_synced_file_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("syncedFileCount", value))
    }

    /// `sharedInternallyFileCount`: `Edm.Int64`
    pub fn shared_internally_file_count(&self) -> Option<i64> {
        self.0.i64("sharedInternallyFileCount")
    }

    pub fn with_shared_internally_file_count(
        self,
        value: impl Into<Nullable<i64>>,
    ) -> Self {
        Self(self.0.with("sharedInternallyFileCount", value))
    }

    /// `sharedExternallyFileCount`: `Edm.Int64`
    pub fn shared_externally_file_count(&self) -> Option<i64> {
        self.0.i64("sharedExternallyFileCount")
    }

    pub fn with_shared_externally_file_count(
        self,
        value: impl Into<Nullable<i64>>,
    ) -> Self {
        Self(self.0.with("sharedExternallyFileCount", value))
    }

    /// `visitedPageCount`: `Edm.Int64`
    pub fn visited_page_count(&self) -> Option<i64> {
        self.0.i64("visitedPageCount")
    }

    pub fn with_visited_page_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("visitedPageCount", value))
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
